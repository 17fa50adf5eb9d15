import type { Authority } from '../../../core/domain/exercise/exercise';
import { accountId } from '../cast/person';
import { at } from '../local-time';

const murmur = ['sami', 'club', 'odette', 'hadi', 'tarek', 'yazid', 'kiko'].map((key) =>
  accountId('murmur', key),
);
const embarcadere = ['express', 'hadi'].map((key) => accountId('embarcadere', key));
const dhow = ['sami', 'club', 'odette', 'hadi', 'porter'].map((key) => accountId('dhow', key));

/** An order of the invented Republic of Velora, in the shape of real preservation and production orders. */
export const authority: Authority = {
  title: {
    en: 'Order to preserve and collect digital evidence',
    ar: 'أمر بالتحفظ على أدلة رقمية وجمعها',
    fr: 'Ordonnance de conservation et de recueil de preuves numériques',
  },
  reference: 'PR-INV-31/0417',
  issuedBy: {
    en: 'Investigating judge, Court of First Instance of Port Ruvane, Republic of Velora (invented)',
    ar: 'قاضي التحقيق لدى المحكمة الابتدائية في بور روفان، جمهورية فيلورا (دولة متخيَّلة)',
    fr: 'Juge d’instruction près le tribunal de première instance de Port Ruvane, République de Vélora (imaginaire)',
  },
  issuedAt: at('04-13 17:00'),
  validUntil: at('05-13 17:00'),
  text: {
    en: [
      'In the name of the law of the Republic of Velora. Having seen the Code of Digital Evidence (Law 14 of 2027), articles 12 (urgent preservation), 15 (collection), 17 (consent of a party), 18 (professional secrecy), 19 (minors) and 21 (persons not concerned); having seen the statement of Ms L. B. of 13 April 2031 and her written consent;',
      'Whereas there are serious grounds to suspect that young people of Port Ruvane are recruited under cover of a youth club, that their identity documents are kept from them, that letters of invitation are made up for them, and that a departure is planned for the night of 16 April 2031; whereas the accounts named below may be altered or erased at any moment;',
      'We order: Article 1. The officer in charge shall preserve, without delay and in the state in which they are found, the posts, messages, profiles and files of the accounts and channels listed, from 10 February 2031 to the end of this order. Article 2. On Dhow, the provider grants reading access to the groups listed; Ms L. B. and Ms D. F. consent to access to their exchanges with the persons named, and to nothing else.',
      'Article 3. Each capture shall be numbered, hashed, dated with its time zone, and entered in a custody log that nobody can rewrite. Article 4. Whatever is met by chance and lies outside this order is neither copied nor described beyond the mention that it was met. Article 5. A report citing each exhibit shall be handed in at the end of the third day.',
    ].join('\n\n'),
    ar: [
      'باسم قانون جمهورية فيلورا. بعد الاطلاع على قانون الأدلة الرقمية (القانون رقم 14 لسنة 2027)، ولا سيما المواد 12 (التحفظ العاجل) و15 (الجمع) و17 (موافقة أحد الأطراف) و18 (السرية المهنية) و19 (القاصرون) و21 (الأشخاص غير المعنيين)، وعلى أقوال الآنسة ل. ب. المؤرخة 13 نيسان/أبريل 2031 وموافقتها الخطية؛',
      'وحيث تتوافر دلائل جدية على أن شباناً من بور روفان يُجنَّدون تحت ستار نادٍ شبابي، وأن وثائق هوياتهم تُحتجز عنهم، وأن رسائل دعوة مختلَقة تُعدّ لهم، وأن رحيلاً يُدبَّر لليلة 16 نيسان/أبريل 2031؛ وحيث إن الحسابات المبيّنة أدناه قد تُعدَّل أو تُمحى في أي لحظة؛',
      'نأمر بما يأتي: المادة 1. يتحفظ الضابط المكلَّف دون إبطاء، وعلى الحال التي توجد عليها، على منشورات الحسابات والقنوات المبيّنة ورسائلها وصفحاتها وملفاتها، من 10 شباط/فبراير 2031 إلى انتهاء العمل بهذا الأمر. المادة 2. يمنح مزوّد خدمة Dhow حق الاطلاع على المجموعات المبيّنة، وتوافق الآنستان ل. ب. ود. ف. على الاطلاع على مراسلاتهما مع الأشخاص المذكورين دون سواها.',
      'المادة 3. يُرقَّم كل التقاط وتُحسب بصمته ويُؤرَّخ مع بيان المنطقة الزمنية، ويُقيَّد في سجل حيازة لا يقبل إعادة الكتابة. المادة 4. ما يُعثر عليه عرضاً خارج نطاق هذا الأمر لا يُنسخ ولا يوصف، ويُكتفى بذكر العثور عليه. المادة 5. يُودَع في نهاية اليوم الثالث تقرير يستند في كل واقعة إلى حرز معيَّن.',
    ].join('\n\n'),
    fr: [
      'Au nom de la loi de la République de Vélora. Vu le Code de la preuve numérique (loi 14 de 2027), articles 12 (conservation urgente), 15 (recueil), 17 (consentement d’une partie), 18 (secret professionnel), 19 (mineurs) et 21 (personnes non concernées) ; vu la déclaration de Mme L. B. du 13 avril 2031 et son consentement écrit ;',
      'Attendu qu’il existe des raisons sérieuses de penser que des jeunes de Port Ruvane sont recrutés sous le couvert d’un club, que leurs papiers d’identité sont retenus, que des lettres d’invitation sont fabriquées pour eux et qu’un départ se prépare pour la nuit du 16 avril 2031 ; attendu que les comptes désignés ci-après peuvent être modifiés ou effacés à tout moment ;',
      'Ordonnons : Article 1. L’enquêteur conserve sans délai, dans l’état où il les trouve, les publications, messages, profils et fichiers des comptes et canaux énumérés, du 10 février 2031 au terme de la présente. Article 2. Le fournisseur de Dhow ouvre l’accès en lecture aux groupes énumérés ; Mmes L. B. et D. F. consentent à l’accès à leurs échanges avec les personnes nommées, et à rien d’autre.',
      'Article 3. Chaque capture est numérotée, hachée, datée avec son fuseau horaire et inscrite dans un registre que nul ne peut réécrire. Article 4. Ce qui est rencontré par hasard hors du champ de la présente n’est ni copié ni décrit, hormis la mention de la rencontre. Article 5. Un rapport citant chaque scellé est remis à la fin du troisième jour.',
    ].join('\n\n'),
  },
  scope: {
    accounts: [...murmur, ...embarcadere, ...dhow],
    channels: ['harbour_lights', 'hl_volunteers', 'night_crew', 'blue_door', 'lina_sami', 'dalia_odette'],
    from: at('02-10 00:00'),
    until: at('04-17 08:00'),
  },
  mayCollect: [
    {
      en: 'Public posts, threads and profiles of the accounts listed, with the replies that make them understandable',
      ar: 'المنشورات العلنية للحسابات المبيّنة وسلاسلها وصفحاتها، مع الردود اللازمة لفهمها',
      fr: 'Les publications, fils et profils publics des comptes énumérés, avec les réponses qui les éclairent',
    },
    {
      en: 'Messages and files of the channels and groups listed, while access is granted',
      ar: 'رسائل القنوات والمجموعات المبيّنة وملفاتها ما دام حق الاطلاع قائماً',
      fr: 'Les messages et fichiers des canaux et groupes énumérés, tant que l’accès est ouvert',
    },
    {
      en: 'The chats of Ms L. B. with "Capt. Sami" and of Ms D. F. with "Odette", by consent',
      ar: 'مراسلات الآنسة ل. ب. مع «القبطان سامي» والآنسة د. ف. مع «أوديت»، بموافقتهما',
      fr: 'Les conversations de Mme L. B. avec « Capt. Sami » et de Mme D. F. avec « Odette », par consentement',
    },
  ],
  mayNotCollect: [
    {
      en: 'Any exchange with a lawyer, even where it shows (article 18)',
      ar: 'أي مراسلة مع محامٍ ولو ظهرت للعيان (المادة 18)',
      fr: 'Tout échange avec un avocat, même visible (article 18)',
    },
    {
      en: 'Accounts, posts and chats of anybody under sixteen (article 19)',
      ar: 'حسابات من لم يبلغ السادسة عشرة ومنشوراته ومحادثاته (المادة 19)',
      fr: 'Comptes, publications et conversations de moins de seize ans (article 19)',
    },
    {
      en: 'Accounts and private chats of relatives, witnesses and other persons not named, and groups not named (article 21)',
      ar: 'حسابات الأقارب والشهود وسائر من لم يُذكروا ومحادثاتهم الخاصة، والمجموعات غير المذكورة (المادة 21)',
      fr: 'Comptes et conversations privées des proches, témoins et autres personnes non nommées, et groupes non nommés (article 21)',
    },
    {
      en: 'Anything written before 10 February 2031',
      ar: 'كل ما كُتب قبل 10 شباط/فبراير 2031',
      fr: 'Tout ce qui a été écrit avant le 10 février 2031',
    },
    {
      en: 'Anything that would need a password, a false name or a message to the persons concerned',
      ar: 'كل ما يقتضي كلمة مرور أو اسماً منتحلاً أو مراسلة الأشخاص المعنيين',
      fr: 'Tout ce qui exigerait un mot de passe, un faux nom ou un message aux personnes concernées',
    },
  ],
};
