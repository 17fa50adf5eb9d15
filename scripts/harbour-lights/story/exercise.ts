import type { Exercise } from '../../../core/domain/exercise/exercise';
import { at } from '../local-time';
import { authority } from './authority';
import { vocabulary } from './vocabulary';
import { dhowWording, embarcadereWording, murmurWording } from './wording';

export const exercise: Exercise = {
  format: 'hirz-exercise',
  version: 1,
  id: 'harbour-lights',
  edition: '1.0.0',
  synthetic: true,
  title: { en: 'Harbour Lights', ar: 'أضواء المرفأ', fr: 'Les Lumières du port' },
  summary: {
    en: 'A friendly captain, a youth club and a boat on Wednesday night. Preserve what shows it before it is wiped away. Three days of exercise time in about seventy minutes; entirely synthetic.',
    ar: 'قبطان ودود ونادٍ شبابي ومركب يغادر ليلة الأربعاء. احفظ ما يثبت ذلك قبل أن يُمحى. ثلاثة أيام من زمن التمرين في نحو سبعين دقيقة، وكل ما فيه مصطنع.',
    fr: 'Un capitaine aimable, un club de jeunes et un bateau mercredi soir. Conservez ce qui le montre avant qu’on ne l’efface. Trois jours d’exercice en soixante-dix minutes environ ; tout est synthétique.',
  },
  author: 'The Hirz developers',
  languages: ['en', 'ar', 'fr'],
  jurisdiction: {
    en: 'Republic of Velora (invented country), Code of Digital Evidence',
    ar: 'جمهورية فيلورا (دولة متخيَّلة)، قانون الأدلة الرقمية',
    fr: 'République de Vélora (pays imaginaire), Code de la preuve numérique',
  },
  mode: 'guided',
  tlp: 'AMBER',
  clock: { startsAt: at('04-14 08:00'), endsAt: at('04-17 08:00'), pace: 60, mayPause: true },
  numbering: { digits: 3 },
  brief: {
    en: [
      'Everything in this exercise is synthetic: the country, the town, the people, the platforms. It is for training.',
      'Port Ruvane, Monday 14 April 2031, eight in the morning. For some weeks a man who calls himself Captain Sami has been befriending young people of the port. It began in public, on Murmur: clean-ups and film nights of the Harbour Lights club, kind words, an offer of "four places" at sea. It went on in private, on Dhow: a group of the chosen, then a smaller one behind a "blue door". One young man, Tarek Selmi, 21, left on 19 March; his mother has hardly heard from him. Others are said to leave on the night of Wednesday the 16th.',
      'Lina Barakat, 20, stepped out and made a statement. She consented in writing that her exchanges with the captain be read. Dalia Ferran, 19, consented to the same for her exchanges with a document office called Odette. By order of the judge, Dhow has opened certain groups to you for reading; they carry a mark.',
      'The captain suspects something. Since last night posts are being changed and deleted. What you do not preserve in time may be gone, and what you preserve without authority will be thrown out. Read the order before the first capture. Three clocks: Murmur shows UTC; Dhow local time, UTC+3; Embarcadère, the ferry company’s notice board, the time of the other shore, UTC+2.',
      'You have three days of exercise time: sixty times faster than your watch, about seventy minutes. You may pause. Work from what will vanish first to what will stay.',
    ].join('\n\n'),
    ar: [
      'كل ما في هذا التمرين مصطنع: البلد والمدينة والأشخاص والمنصات. وهو لأغراض التدريب وحدها.',
      'بور روفان، الاثنين 14 نيسان/أبريل 2031، الثامنة صباحاً. منذ أسابيع يتقرّب رجل يسمّي نفسه «القبطان سامي» من شباب المرفأ. بدأ الأمر علناً على منصة Murmur: حملات تنظيف وأمسيات سينما لنادي «أضواء المرفأ»، وكلام طيب، ثم عرض «أربعة أماكن» في البحر. وتواصل سراً على Dhow: مجموعة للمختارين، ثم مجموعة أضيق خلف «باب أزرق». غادر الشاب طارق سلمي، وعمره 21 عاماً، في 19 آذار/مارس، ولا تكاد أمه تسمع عنه خبراً. ويقال إن آخرين سيغادرون ليلة الأربعاء 16.',
      'انسحبت لينا بركات، وعمرها 20 عاماً، وأدلت بأقوالها ووافقت خطياً على الاطلاع على مراسلاتها مع القبطان. ووافقت داليا فران، وعمرها 19 عاماً، على مثل ذلك في مراسلاتها مع مكتب وثائق يُدعى «أوديت». وبأمر من القاضي فتح لك مزوّد Dhow مجموعات محددة للاطلاع، وهي تحمل علامة تميّزها.',
      'بدأ القبطان يشك. فمنذ ليل أمس تُعدَّل منشورات وتُحذف أخرى. ما لا تحفظه في وقته قد يضيع، وما تحفظه بلا سند سيُستبعد. اقرأ الأمر قبل أول التقاط. ثلاث ساعات مختلفة: تعرض Murmur الأوقات بالتوقيت العالمي المنسق، وDhow بالتوقيت المحلي (UTC+3)، وEmbarcadère، لوحة إعلانات شركة العبّارات، بتوقيت الضفة الأخرى (UTC+2).',
      'أمامك ثلاثة أيام من زمن التمرين، أي أسرع من ساعتك ستين مرة، في نحو سبعين دقيقة. ولك أن توقف الساعة مؤقتاً. ابدأ بما سيختفي أولاً.',
    ].join('\n\n'),
    fr: [
      'Tout est synthétique dans cet exercice : le pays, la ville, les gens, les plateformes. Il sert à la formation.',
      'Port Ruvane, lundi 14 avril 2031, huit heures du matin. Depuis quelques semaines, un homme qui se fait appeler Captain Sami se lie avec des jeunes du port. Cela a commencé en public, sur Murmur : nettoyages de plage et soirées cinéma du club Harbour Lights, mots aimables, offre de « quatre places » en mer. Cela s’est poursuivi en privé, sur Dhow : un groupe d’élus, puis un plus petit, derrière une « porte bleue ». Un jeune homme, Tarek Selmi, 21 ans, est parti le 19 mars ; sa mère n’a presque plus de nouvelles. D’autres partiraient dans la nuit du mercredi 16.',
      'Lina Barakat, 20 ans, s’est retirée et a fait une déclaration. Elle consent par écrit à la lecture de ses échanges avec le capitaine. Dalia Ferran, 19 ans, y consent pour ses échanges avec un bureau de documents nommé Odette. Sur ordonnance du juge, Dhow vous a ouvert certains groupes en lecture ; ils portent une marque.',
      'Le capitaine se méfie. Depuis hier soir, des messages changent ou disparaissent. Ce que vous ne conservez pas à temps peut être perdu, et ce que vous conservez sans titre sera écarté. Lisez l’ordonnance avant la première capture. Trois horloges : Murmur affiche l’heure UTC ; Dhow, l’heure locale, UTC+3 ; Embarcadère, le tableau de la compagnie maritime, celle de l’autre rive, UTC+2.',
      'Vous disposez de trois jours d’exercice, soixante fois plus vite que votre montre, soit soixante-dix minutes environ. Vous pouvez suspendre l’horloge. Allez d’abord vers ce qui disparaîtra le premier.',
    ].join('\n\n'),
  },
  authority,
  tasks: [
    {
      id: 'read-authority',
      text: {
        en: 'Read the order and note its limits: which accounts, which channels, from when, and what may not be collected.',
        ar: 'اقرأ الأمر ودوّن حدوده: أي حسابات، وأي قنوات، ومنذ متى، وما الذي لا يجوز جمعه.',
        fr: 'Lisez l’ordonnance et notez ses limites : quels comptes, quels canaux, depuis quand, et ce qu’on ne peut recueillir.',
      },
    },
    {
      id: 'preserve-offer',
      text: {
        en: 'Preserve the recruiter’s offer and the step from public talk to private talk.',
        ar: 'احفظ عرض المجنِّد ولحظة الانتقال من الحديث العلني إلى الحديث الخاص.',
        fr: 'Conservez l’offre du recruteur et le passage de la parole publique à la parole privée.',
      },
    },
    {
      id: 'preserve-papers',
      text: {
        en: 'Preserve what shows how the travel papers are made, paid for and kept.',
        ar: 'احفظ ما يبيّن كيف تُصنع وثائق السفر وكيف تُدفع تكاليفها ومن يحتجزها.',
        fr: 'Conservez ce qui montre comment les papiers sont fabriqués, payés et retenus.',
      },
    },
    {
      id: 'preserve-departure',
      text: {
        en: 'Preserve what shows the departure of the 16th: who, where, when, with whom.',
        ar: 'احفظ ما يبيّن رحيل يوم 16: من ومتى وأين ومع من.',
        fr: 'Conservez ce qui montre le départ du 16 : qui, où, quand, avec qui.',
      },
    },
    {
      id: 'identity',
      text: {
        en: 'Say which accounts are the captain’s, and which only look like it. Keep the profile as it was.',
        ar: 'حدّد الحسابات التي تعود إلى القبطان وتلك التي تشبهها فحسب، واحفظ صفحته كما كانت.',
        fr: 'Dites quels comptes sont ceux du capitaine et lesquels n’en ont que l’air. Gardez le profil tel qu’il était.',
      },
    },
    {
      id: 'link-accounts',
      text: {
        en: 'Show which accounts on different platforms are worked by the same hand, and by what: words, a picture with the same hash, an address.',
        ar: 'بيّن أي حسابات على منصات مختلفة تديرها اليد نفسها، وبمَ تستدل: عبارات، أو صورة بالبصمة نفسها، أو عنوان.',
        fr: 'Montrez quels comptes, d’une plateforme à l’autre, sont tenus par la même main, et par quoi : des mots, une image de même empreinte, une adresse.',
      },
    },
    {
      id: 'tag',
      text: {
        en: 'Tag each exhibit with at least one term, and give the reason in a sentence.',
        ar: 'ضع على كل حرز وسماً واحداً على الأقل مع بيان السبب في جملة.',
        fr: 'Attribuez à chaque scellé au moins un terme, motivé en une phrase.',
      },
    },
    {
      id: 'report',
      text: {
        en: 'Write a short report for the judge in which every sentence cites an exhibit, then seal the submission.',
        ar: 'اكتب تقريراً موجزاً إلى القاضي تستند كل جملة فيه إلى حرز، ثم اختم الملف.',
        fr: 'Rédigez pour le juge un court rapport dont chaque phrase cite un scellé, puis scellez le dépôt.',
      },
    },
  ],
  platforms: [
    {
      id: 'murmur',
      kind: 'microblog',
      domain: 'murmur.example',
      name: 'Murmur',
      tagline: {
        en: 'Say it softly, say it here',
        ar: 'قُلها بهدوء، قُلها هنا',
        fr: 'Dites-le doucement, dites-le ici',
      },
      language: 'en',
      offsetMinutes: 0,
      wording: murmurWording,
      theme: {
        accent: '#b4452c',
        ink: '#231f20',
        paper: '#faf6f1',
        surface: '#ffffff',
        muted: '#74695f',
        mark: 'M3 9 C6 5 9 5 12 9 S18 13 21 9 V12 C18 16 15 16 12 12 S6 8 3 12 Z M3 15 C6 11 9 11 12 15 S18 19 21 15 V18 C18 22 15 22 12 18 S6 14 3 18 Z',
      },
    },
    {
      id: 'dhow',
      kind: 'messenger',
      domain: 'dhow.example',
      name: 'Dhow',
      tagline: {
        en: 'Messages that travel light',
        ar: 'رسائل تسافر خفيفة',
        fr: 'Des messages qui voyagent léger',
      },
      language: 'ar',
      offsetMinutes: 180,
      wording: dhowWording,
      theme: {
        accent: '#0f6f73',
        ink: '#10292b',
        paper: '#eef5f3',
        surface: '#ffffff',
        muted: '#57706f',
        mark: 'M11 3 V15 L4 15 C6 10 9 6 11 3 Z M13 6 C16 8 18 11 19 15 H13 Z M2 17 H22 L19 21 H5 Z',
      },
    },
    {
      id: 'embarcadere',
      kind: 'microblog',
      domain: 'embarcadere.example',
      name: 'Embarcadère',
      tagline: {
        en: 'Those who leave, those who wait, lost umbrellas',
        ar: 'من يرحل، ومن ينتظر، ومظلات ضائعة',
        fr: 'Ceux qui partent, ceux qui attendent, les parapluies',
      },
      language: 'fr',
      offsetMinutes: 120,
      wording: embarcadereWording,
      theme: {
        accent: '#1f4f8f',
        ink: '#1b2230',
        paper: '#f2f1ec',
        surface: '#ffffff',
        muted: '#626a78',
        mark: 'M2 20 H22 V22 H2 Z M4 18 L12 5 L14 6.2 L7 18 Z M13 3 H21 V8 L17 6.4 L13 8 Z M16 9 H18 V18 H16 Z',
      },
    },
  ],
  vocabulary,
};
