import type { Exercise } from '../../exercise/exercise';
import type { Inject } from '../../exercise/inject';
import { instantOf } from '../../text/instant';
import type { Localised } from '../../text/localised';
import { endsAt, offsetMinutes, startsAt } from '../town/calendar';
import { type GenerationOptions, generatorVersion } from '../town/measures';
import { hours, messenger, microblog } from './cast';
import { terms } from './terms';

const say = (en: string, ar: string, fr: string): Localised => ({ en, ar, fr });
const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');

export const edition = `${generatorVersion}.0.0`;

/** Names the package: what it was made from. */
export function exerciseId({ seed, posts }: GenerationOptions): string {
  return `practice-${String(seed).replace('-', 'm')}-${posts}`;
}

/** `exercise.json` of a generated package. */
export function exerciseOf(options: GenerationOptions, id: (key: string) => string): Exercise {
  const { seed, posts, messages, language } = options;
  const size = `${number(posts)} + ${number(messages)}`;
  return {
    format: 'hirz-exercise',
    version: 1,
    id: exerciseId(options),
    edition,
    synthetic: true,
    title: say(
      `The flat with the blue shutters (practice ${seed})`,
      `شقة الأباجورات الزرقاء (تدريب ${seed})`,
      `L’appartement aux volets bleus (entraînement ${seed})`,
    ),
    summary: say(
      `A generated practice package: a town of chatter (${size} posts and messages) and one swindle in it. Entirely synthetic, made by a program from seed ${seed}.`,
      `حزمة تدريب مولَّدة: مدينة كاملة من الأحاديث (${size} منشورات ورسائل) وفيها احتيال واحد. كل ما فيها مصطنع، ولّده برنامج من البذرة ${seed}.`,
      `Paquet d’entraînement généré : les bavardages d’une ville (${size} publications et messages) et, dedans, une escroquerie. Entièrement synthétique, produit par un programme à partir de la graine ${seed}.`,
    ),
    author: 'hirz generate',
    languages: ['en', 'ar', 'fr'],
    jurisdiction: say(
      'Republic of Velora (invented country), Code of Digital Evidence',
      'جمهورية فيلورا (دولة متخيَّلة)، قانون الأدلة الرقمية',
      'République de Vélora (pays imaginaire), Code de la preuve numérique',
    ),
    mode: 'guided',
    tlp: 'GREEN',
    clock: {
      startsAt: instantOf(startsAt * 1000),
      endsAt: instantOf(endsAt * 1000),
      pace: 60,
      mayPause: true,
    },
    numbering: { digits: 3 },
    brief: say(
      [
        'Everything in this exercise is synthetic: the country, the town, the people, the platforms. It is for training.',
        'Mersa Tarin, Monday 19 May 2031, eight in the morning. On Balcony somebody who calls himself Blue Shutters lets a flat that does not exist. Those who answer are led to the messenger Pigeon, pay a deposit, and wait for keys that never come. Lotte Hollin made a statement yesterday and consented in writing that her chat with Blue Shutters be read.',
        'Most of what you will see has nothing to do with it: it is the talk of a town. Find what matters, preserve it before it is wiped away, and leave the rest alone.',
      ].join('\n\n'),
      [
        'كل ما في هذا التمرين مصطنع: البلد والمدينة والأشخاص والمنصتان. وهو لأغراض التدريب وحدها.',
        'مرسى تارين، الاثنين 19 أيار/مايو 2031، الثامنة صباحاً. على منصة Balcony يؤجّر شخص يسمّي نفسه Blue Shutters شقة لا وجود لها. ومن يراسله يُستدرَج إلى تطبيق Pigeon فيدفع عربوناً وينتظر مفاتيح لا تصل. أدلت لوته هولين بأقوالها أمس ووافقت خطياً على الاطلاع على محادثتها مع Blue Shutters.',
        'معظم ما ستراه لا صلة له بالقضية، فهو حديث مدينة. جِد ما يهم واحفظه قبل أن يُمحى، ودع ما عداه.',
      ].join('\n\n'),
      [
        'Tout est synthétique dans cet exercice : le pays, la ville, les gens, les plateformes. Il sert à la formation.',
        'Mersa Tarin, lundi 19 mai 2031, huit heures du matin. Sur Balcony, quelqu’un qui se fait appeler Blue Shutters loue un appartement qui n’existe pas. Ceux qui répondent sont menés vers la messagerie Pigeon, versent un dépôt et attendent des clés qui n’arrivent jamais. Lotte Hollin a déposé hier et consent par écrit à la lecture de sa conversation avec Blue Shutters.',
        'L’essentiel de ce que vous verrez n’a rien à y voir : ce sont les bavardages d’une ville. Trouvez ce qui compte, conservez-le avant qu’on ne l’efface, et laissez le reste.',
      ].join('\n\n'),
    ),
    authority: {
      title: say(
        'Order to preserve digital evidence',
        'أمر بالتحفظ على أدلة رقمية',
        'Ordonnance de conservation de preuves numériques',
      ),
      reference: `PR-TRN-31/${String((Math.abs(seed) % 9000) + 1000)}`,
      issuedBy: say(
        'Investigating judge, Court of First Instance of Mersa Tarin (invented)',
        'قاضي التحقيق لدى المحكمة الابتدائية في مرسى تارين (متخيَّلة)',
        'Juge d’instruction près le tribunal de première instance de Mersa Tarin (imaginaire)',
      ),
      issuedAt: hours(-15),
      validUntil: hours(24 * 30),
      text: say(
        'Whereas there are serious grounds to suspect a swindle committed by means of two platforms: the officer in charge shall preserve, in the state in which they are found, the posts, profiles, messages and files of the accounts and channels listed, written since 1 April 2031, with the replies that make them understandable.\n\nThe chat of Ms L. H. with “Blue Shutters” is read with her consent. Exchanges with counsel, and accounts of minors, are left alone even where they show.',
        'حيث تتوافر دلائل جدية على وقوع احتيال بواسطة منصتين: يتحفظ الضابط المكلَّف، على الحال التي توجد عليها، على منشورات الحسابات والقنوات المبيّنة وصفحاتها ورسائلها وملفاتها المكتوبة منذ 1 نيسان/أبريل 2031، مع الردود اللازمة لفهمها.\n\nتُقرأ محادثة الآنسة ل. هـ. مع «Blue Shutters» بموافقتها. أما المراسلات مع المحامين وحسابات القاصرين فتُترك وإن ظهرت.',
        'Attendu qu’il existe des raisons sérieuses de soupçonner une escroquerie commise au moyen de deux plateformes : l’enquêteur conserve, dans l’état où il les trouve, les publications, profils, messages et fichiers des comptes et canaux énumérés, écrits depuis le 1er avril 2031, avec les réponses qui les éclairent.\n\nLa conversation de Mme L. H. avec « Blue Shutters » est lue avec son consentement. Les échanges avec un avocat et les comptes de mineurs sont laissés de côté, même visibles.',
      ),
      scope: {
        accounts: ['b-shutters', 'b-keys', 'b-lotte', 'b-hadi', 'b-margot', 'p-shutters', 'p-keys'].map(id),
        channels: ['r-offers', 'r-waiting', 'r-lotte'].map(id),
        from: '2031-04-01T00:00:00Z',
        until: instantOf(endsAt * 1000),
      },
      mayCollect: [
        say(
          'Public posts, threads and profiles of the accounts listed',
          'المنشورات العلنية للحسابات المبيّنة وسلاسلها وصفحاتها',
          'Les publications, fils et profils publics des comptes énumérés',
        ),
        say(
          'Messages of the channel and the group listed, and Ms L. H.’s chat with “Blue Shutters”',
          'رسائل القناة والمجموعة المبيّنتين، ومحادثة الآنسة ل. هـ. مع «Blue Shutters»',
          'Les messages du canal et du groupe énumérés, et la conversation de Mme L. H. avec « Blue Shutters »',
        ),
      ],
      mayNotCollect: [
        say('Any exchange with a lawyer', 'أي مراسلة مع محامٍ', 'Tout échange avec un avocat'),
        say(
          'Accounts of minors, and of persons not named',
          'حسابات القاصرين وغير المذكورين',
          'Les comptes de mineurs et de personnes non nommées',
        ),
        say(
          'Anything written before 1 April 2031',
          'كل ما كُتب قبل 1 نيسان/أبريل 2031',
          'Tout ce qui a été écrit avant le 1er avril 2031',
        ),
      ],
    },
    tasks: [
      {
        id: 'offer',
        text: say(
          'Preserve the offer and the pressure to pay, in their first wording.',
          'احفظ العرض والضغط للدفع بصيغتهما الأولى.',
          'Conservez l’offre et la pression pour payer, dans leur première rédaction.',
        ),
      },
      {
        id: 'money',
        text: say(
          'Preserve what shows where the money went.',
          'احفظ ما يبيّن وجهة المال.',
          'Conservez ce qui montre où est allé l’argent.',
        ),
      },
      {
        id: 'who',
        text: say(
          'Say which accounts belong together, and which only look like it.',
          'حدّد الحسابات المترابطة وتلك التي تشبهها فحسب.',
          'Dites quels comptes vont ensemble et lesquels n’en ont que l’air.',
        ),
      },
      {
        id: 'report',
        text: say(
          'Tag each exhibit, write a short report in which every sentence cites one, and seal.',
          'ضع وسماً على كل حرز، واكتب تقريراً موجزاً تستند كل جملة فيه إلى حرز، ثم اختم.',
          'Étiquetez chaque scellé, rédigez un court rapport dont chaque phrase en cite un, puis scellez.',
        ),
      },
    ],
    platforms: [
      {
        id: microblog,
        kind: 'microblog',
        domain: 'balcony.example',
        name: 'Balcony',
        tagline: say('What the street is saying', 'ماذا تقول الحارة', 'Ce que dit la rue'),
        language,
        offsetMinutes,
        theme: {
          accent: '#2f6690',
          ink: '#1d2733',
          paper: '#f4f6f3',
          surface: '#ffffff',
          muted: '#5f6b76',
          mark: 'M3 11 H21 V13 H3 Z M5 13 V21 H7 V13 Z M11 13 V21 H13 V13 Z M17 13 V21 H19 V13 Z M2 20 H22 V22 H2 Z M8 3 H16 V10 H8 Z',
        },
      },
      {
        id: messenger,
        kind: 'messenger',
        domain: 'pigeon.example',
        name: 'Pigeon',
        tagline: say('Arrives, mostly', 'يصل في الغالب', 'Ça arrive, en général'),
        language,
        offsetMinutes,
        theme: {
          accent: '#7a4b6b',
          ink: '#2a2230',
          paper: '#f6f2f5',
          surface: '#ffffff',
          muted: '#6d6372',
          mark: 'M3 13 C7 13 9 10 10 7 C11 4 14 3 16 5 L20 6 L17 8 C17 13 14 17 9 17 L5 21 L6 16 C4 16 3 15 3 13 Z',
        },
      },
    ],
    vocabulary: terms,
  };
}

/** Information that the clock brings. */
export function injectsOf(id: (key: string) => string): Inject[] {
  const prosecutor = say(
    'Deputy prosecutor, Mersa Tarin',
    'نائب المدعي العام، مرسى تارين',
    'Substitut du procureur, Mersa Tarin',
  );
  return [
    {
      id: id('i1'),
      at: hours(0.1),
      kind: 'order',
      from: prosecutor,
      subject: say('Where to begin', 'من أين تبدأ', 'Par où commencer'),
      body: say(
        'Good morning. Begin with the group “Flat 14, waiting list” on Pigeon: people delete there. Then @blue.shutters on Balcony, his profile first.',
        'صباح الخير. ابدأ بمجموعة «Flat 14, waiting list» على Pigeon، فهناك تُحذف الرسائل. ثم ‎@blue.shutters على Balcony، وصفحته قبل سواها.',
        'Bonjour. Commencez par le groupe « Flat 14, waiting list » sur Pigeon : on y efface. Puis @blue.shutters sur Balcony, son profil d’abord.',
      ),
      attachments: [],
    },
    {
      id: id('i2'),
      at: hours(6),
      kind: 'tip',
      from: say('A baker, by telephone', 'خبّاز، بالهاتف', 'Un boulanger, par téléphone'),
      subject: say('Number 14', 'الرقم 14', 'Le numéro 14'),
      body: say(
        '“Four people with suitcases stood in my shop this month. One of them wrote about it. If I were you I would look today.”',
        '«وقف في محلّي هذا الشهر أربعة أشخاص معهم حقائب، وكتبت إحداهم عن الأمر. لو كنت مكانكم لنظرت اليوم.»',
        '« Quatre personnes avec une valise dans ma boutique ce mois-ci. L’une d’elles l’a écrit. À votre place, je regarderais aujourd’hui. »',
      ),
      attachments: [],
    },
    {
      id: id('i3'),
      at: hours(24.5),
      kind: 'message',
      from: say(
        'Me Corvane, counsel of Ms L. H.',
        'الأستاذة كورفان، محامية الآنسة ل. هـ.',
        'Me Corvane, conseil de Mme L. H.',
      ),
      subject: say('Reminder', 'تذكير', 'Rappel'),
      body: say(
        'My client’s consent covers one chat, not the one with me. I ask you to leave it closed.',
        'تقتصر موافقة موكلتي على محادثة واحدة لا تشمل محادثتها معي. أرجو عدم فتحها.',
        'Le consentement de ma cliente porte sur une conversation, non sur celle qu’elle a avec moi. Merci de ne pas l’ouvrir.',
      ),
      attachments: [],
    },
    {
      id: id('i4'),
      at: hours(66),
      kind: 'order',
      from: prosecutor,
      subject: say('Six hours left', 'بقيت ست ساعات', 'Plus que six heures'),
      body: say(
        'The file goes to the judge at eight. Seal what you have.',
        'يُرفع الملف إلى القاضي عند الثامنة. اختم ما لديك.',
        'Le dossier part chez le juge à huit heures. Scellez ce que vous avez.',
      ),
      attachments: [],
    },
  ];
}
