import type { Inject } from '../../../core/domain/exercise/inject';
import type { Localised } from '../../../core/domain/text/localised';
import { at } from '../local-time';

const text = (en: string, ar: string, fr: string): Localised => ({ en, ar, fr });
const prosecutor = text(
  'Deputy prosecutor, Port Ruvane',
  'نائب المدعي العام، بور روفان',
  'Substitut du procureur, Port Ruvane',
);

/** Information that the clock brings. SPOILERS. */
export const injects: Inject[] = [
  {
    id: 'i1-priorities',
    at: at('04-14 08:05'),
    kind: 'order',
    from: prosecutor,
    subject: text('Where to begin', 'من أين تبدأ', 'Par où commencer'),
    body: text(
      'Good morning. Lina Barakat tells us that the captain spent the night "cleaning". Begin with @capt.sami on Murmur: the thread of 5 March, before he rewrites it. Then the group Blue Door on Dhow: read it to the end.\n\nOne exhibit for each thing that matters; the permalink of a post or message is better than a long page. Stay inside the order.',
      'صباح الخير. تفيد لينا بركات بأن القبطان أمضى ليلته في «التنظيف». ابدأ بحساب ‎@capt.sami على Murmur: سلسلة 5 آذار/مارس قبل أن يعيد كتابتها، ثم مجموعة Blue Door على Dhow واقرأها حتى آخرها.\n\nحرز واحد لكل أمر ذي شأن، والرابط الدائم للمنشور أو الرسالة خير من صفحة طويلة. ولا تخرج عن حدود الأمر.',
      'Bonjour. Lina Barakat nous dit que le capitaine a passé la nuit à « nettoyer ». Commencez par @capt.sami sur Murmur : le fil du 5 mars, avant qu’il ne le réécrive. Puis le groupe Blue Door sur Dhow, jusqu’au bout.\n\nUn scellé par élément utile ; le lien permanent d’un message vaut mieux qu’une longue page. Restez dans les limites de l’ordonnance.',
    ),
    attachments: [],
  },
  {
    id: 'i2-tip',
    at: at('04-14 11:00'),
    kind: 'tip',
    from: text(
      'A volunteer of the club, by the court’s desk',
      'متطوعة في النادي، عبر مكتب المحكمة',
      'Une bénévole du club, par l’accueil du tribunal',
    ),
    subject: text('Cards, and an advertisement', 'البطاقات والإعلان', 'Les cartes, et une annonce'),
    body: text(
      '"I kept the lists. I asked about the identity cards in the volunteers’ group in March, my question must still be there. And look at the document lady’s page today rather than tomorrow: she advertised letters on 28 March. Please leave my own page out of this. I told you because I want to sleep again."',
      '«كنت أنا من يحفظ القوائم. سألت عن بطاقات الهوية في مجموعة المتطوعين في آذار، ولا بد أن سؤالي ما زال هناك. وانظروا اليوم قبل الغد إلى صفحة سيدة الوثائق، فقد أعلنت عن الرسائل في 28 آذار. وأرجو أن تتركوا صفحتي الشخصية خارج الموضوع. قلت ما عندي لأنني أريد أن أنام من جديد.»',
      '« Je tenais les listes. J’ai posé la question des cartes d’identité dans le groupe des bénévoles en mars, elle doit y être encore. Et regardez la page de la dame aux documents aujourd’hui plutôt que demain : elle a annoncé des lettres le 28 mars. Laissez ma page à moi en dehors de tout ça. Je vous le dis parce que je voudrais dormir. »',
    ),
    attachments: [],
  },
  {
    id: 'i3-call',
    at: at('04-14 19:55'),
    kind: 'phone-note',
    from: text(
      'Duty desk: call of Ms Mona Selmi',
      'مكتب المناوبة: اتصال من السيدة منى سلمي',
      'Permanence : appel de Mme Mona Selmi',
    ),
    subject: text('"My son has just written"', '«ابني كتب للتو»', '« Mon fils vient d’écrire »'),
    body: text(
      'Ms Selmi called at 19:53, crying and laughing. Her son Tarek has posted on Murmur a few minutes ago, under his own account @tarek.slm. She is afraid that somebody will make him take it down. She asks whether he can be told to call her; the desk answered that we may not write to anybody.',
      'اتصلت السيدة سلمي عند الساعة 19:53 وهي تبكي وتضحك. نشر ابنها طارق على Murmur قبل دقائق من حسابه ‎@tarek.slm، وتخشى أن يُجبَر على حذف ما كتب. سألت إن كان ممكناً أن يُطلب منه الاتصال بها، فأجابها المكتب بأنه لا يجوز لنا مراسلة أحد.',
      'Mme Selmi a appelé à 19 h 53, entre rires et larmes. Son fils Tarek vient de publier sur Murmur, depuis son compte @tarek.slm. Elle craint qu’on ne l’oblige à retirer son message. Elle demande qu’on lui dise d’appeler ; la permanence a répondu que nous ne pouvons écrire à personne.',
    ),
    attachments: [],
  },
  {
    id: 'i4-provider',
    at: at('04-15 07:30'),
    kind: 'provider-answer',
    from: text(
      'Dhow, legal requests (simulated)',
      'Dhow، قسم الطلبات القانونية (محاكاة)',
      'Dhow, demandes légales (simulation)',
    ),
    subject: text(
      'Your reference PR-INV-31/0417',
      'إشارتكم PR-INV-31/0417',
      'Votre référence PR-INV-31/0417',
    ),
    body: text(
      'We have preserved the subscriber records of the accounts that you listed, for 60 days. Preservation covers records, not the display of messages: what a member deletes or hides is no longer shown to you. By our policy, members of a group are told when reading access to it has been granted to an authority; this notice went out today at 07:00. Content requires a production order with the group’s identifier.',
      'تحفّظنا على بيانات المشتركين للحسابات المبيّنة في طلبكم مدة 60 يوماً. يشمل التحفظ البيانات لا عرض الرسائل: ما يحذفه عضو أو يخفيه لن يظهر لكم بعد ذلك. ووفق سياستنا يُخطَر أعضاء المجموعة عند منح جهة رسمية حق الاطلاع عليها، وقد أُرسل هذا الإخطار اليوم في الساعة 07:00. أما المحتوى فيستلزم أمر تقديم يذكر معرّف المجموعة.',
      'Nous avons conservé pour 60 jours les données d’abonné des comptes désignés. La conservation vise les données, non l’affichage : ce qu’un membre supprime ou masque ne vous est plus montré. Selon notre politique, les membres d’un groupe sont informés qu’une autorité y a accès en lecture ; cet avis est parti ce matin à 7 h. Le contenu requiert une ordonnance de production indiquant l’identifiant du groupe.',
    ),
    attachments: ['provider-receipt'],
  },
  {
    id: 'i5-counsel',
    at: at('04-15 09:20'),
    kind: 'message',
    from: text(
      'Me Samia Rahal, counsel of Ms L. Barakat',
      'الأستاذة سامية رحال، محامية الآنسة ل. بركات',
      'Me Samia Rahal, conseil de Mme L. Barakat',
    ),
    subject: text('Reminder: article 18', 'تذكير: المادة 18', 'Rappel : article 18'),
    body: text(
      'Dear colleague, my client’s consent covers her exchanges with the person called Capt. Sami. The technical access that you were given shows more than that: her exchanges with me, and with her family. I ask you to open none of them, and to note in your log if you already have. I shall ask for anything else to be struck out.',
      'حضرة الزميل، تقتصر موافقة موكلتي على مراسلاتها مع المدعو «القبطان سامي». غير أن الاطلاع التقني الممنوح لكم يُظهر أكثر من ذلك: مراسلاتها معي ومع عائلتها. أطلب منكم ألا تفتحوا شيئاً منها، وأن تثبتوا في سجلكم إن كنتم قد فعلتم. وسأطلب استبعاد كل ما عدا ذلك.',
      'Cher confrère, le consentement de ma cliente couvre ses échanges avec le nommé Capt. Sami. L’accès technique qui vous est donné en montre davantage : ses échanges avec moi et avec sa famille. Je vous demande de n’en ouvrir aucun et, si c’est fait, de l’inscrire à votre registre. Je solliciterai le retrait de tout le reste.',
    ),
    attachments: [],
  },
  {
    id: 'i6-minor',
    at: at('04-15 18:30'),
    kind: 'order',
    from: prosecutor,
    subject: text('The sister', 'الشقيقة', 'La sœur'),
    body: text(
      'A message of 12 April mentions the younger sister of Y. She is fifteen. I have informed the juvenile judge, who takes it from here. You do not open her account, not even to help. Go on with the night of the 16th: the van and the boathouse evenings.',
      'تشير رسالة مؤرخة 12 نيسان إلى الشقيقة الصغرى للمدعو ي.، وعمرها خمس عشرة سنة. أخطرتُ قاضي الأحداث وهو يتولى الأمر. لا تفتح حسابها ولو بقصد المساعدة. تابع ما يخص ليلة 16: الشاحنة الصغيرة وأمسيات بيت القوارب.',
      'Un message du 12 avril évoque la petite sœur de Y. Elle a quinze ans. J’ai saisi le juge des mineurs, qui prend le relais. Vous n’ouvrez pas son compte, pas même pour l’aider. Continuez sur la nuit du 16 : la camionnette, les soirées du hangar.',
    ),
    attachments: [],
  },
  {
    id: 'i7-quay',
    at: at('04-16 22:40'),
    kind: 'phone-note',
    from: text('Harbour police, Quay 7', 'شرطة المرفأ، الرصيف ٧', 'Police du port, quai 7'),
    subject: text('Three home safe', 'عودة الثلاثة سالمين', 'Trois retours sains et saufs'),
    body: text(
      'At 21:20 a van was stopped behind the green container. Three young people are with their families; nobody is hurt. The driver had three letters and three telephones on him. The prosecutor needs your report by eight in the morning, each sentence with its exhibit. Thank you: your first captures told us where to wait.',
      'أُوقفت عند الساعة 21:20 شاحنة صغيرة خلف الحاوية الخضراء. الشبان الثلاثة مع عائلاتهم ولم يُصب أحد. وُجدت مع السائق ثلاث رسائل وثلاثة هواتف. يحتاج المدعي العام إلى تقريرك قبل الثامنة صباحاً، ولكل جملة حرزها. شكراً لك، فقد دلّتنا أحرازك الأولى على مكان الانتظار.',
      'À 21 h 20, une camionnette a été arrêtée derrière le conteneur vert. Les trois jeunes gens sont chez eux, personne n’est blessé. Le chauffeur avait sur lui trois lettres et trois téléphones. Le parquet attend votre rapport pour huit heures, chaque phrase avec son scellé. Merci : vos premières captures nous ont dit où attendre.',
    ),
    attachments: [],
  },
];
