import type { Inject } from '../../../core/domain/exercise/inject';
import type { Localised } from '../../../core/domain/text/localised';
import { idOf } from '../entity-ids';
import { at } from '../local-time';

const text = (en: string, ar: string, fr: string): Localised => ({ en, ar, fr });
const prosecutor = text(
  'Deputy prosecutor, Port Ruvane',
  'نائب المدعي العام، بور روفان',
  'Substitut du procureur, Port Ruvane',
);

const clerk = text(
  'Ms Solange B., ticket clerk, by the court’s desk',
  'السيدة سولانج ب.، موظفة التذاكر، عبر مكتب المحكمة',
  'Mme Solange B., guichetière, par l’accueil du tribunal',
);

/** Information that the clock brings, some of it because of what the trainee did or left undone. SPOILERS. */
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
    id: 'i8-clerk',
    at: at('04-14 08:05'),
    after: { did: 'preserved', entity: { kind: 'post', id: idOf('post', 'emb-noms') } },
    delaySeconds: 1800,
    kind: 'tip',
    from: clerk,
    subject: text('What is in my drawer', 'ما في دُرجي', 'Ce qu’il y a dans mon tiroir'),
    body: text(
      'You have kept that answer, I was told. Good: I was asked this morning to "tidy" the page. Attached is the booking as my machine prints it. Look at who paid, and under which word. And look at the picture in the first advertisement of Papiers Express: I have seen it elsewhere, on a page with another name.',
      'قيل لي إنكم حفظتم ذلك الجواب. حسناً فعلتم، فقد طُلب مني هذا الصباح «ترتيب» الصفحة. مرفق الحجز كما طبعته آلتي. انظروا من دفع، وبأي عبارة. وانظروا إلى الصورة في أول إعلان لـ Papiers Express: رأيتها في مكان آخر، على صفحة تحمل اسماً مختلفاً.',
      'On me dit que vous avez gardé cette réponse. Tant mieux : ce matin, on m’a priée de « ranger » la page. Je joins la réservation telle que ma machine l’imprime. Regardez qui a payé, et sous quel mot. Et regardez l’image de la première annonce de Papiers Express : je l’ai vue ailleurs, sous un autre nom.',
    ),
    attachments: ['booking-note'],
  },
  {
    id: 'i9-outside',
    at: at('04-14 08:05'),
    after: { did: 'left-platform' },
    delaySeconds: 60,
    kind: 'message',
    from: text(
      'Registry of the court, technical desk',
      'قلم المحكمة، المكتب التقني',
      'Greffe, bureau technique',
    ),
    subject: text(
      'An address outside the order',
      'عنوان خارج نطاق الأمر',
      'Une adresse hors de l’ordonnance',
    ),
    body: text(
      'Your workstation refused an address a minute ago; your log says so too. No reproach: it happens to everybody once. Please read the attached note on what an address tells the other side, and go on.',
      'رفضت محطة عملك عنواناً قبل دقيقة، وسجلّك يذكر ذلك أيضاً. لا لوم عليك، فهذا يحدث للجميع مرة. اقرأ المذكرة المرفقة عمّا يكشفه العنوان للطرف الآخر، ثم تابع عملك.',
      'Votre poste a refusé une adresse il y a une minute ; votre registre le dit aussi. Aucun reproche : cela arrive une fois à chacun. Lisez la note jointe sur ce qu’une adresse révèle à l’autre partie, puis continuez.',
    ),
    attachments: ['access-reminder'],
  },
  {
    id: 'i10-privileged',
    at: at('04-14 08:05'),
    after: { did: 'tagged', term: 'privileged' },
    delaySeconds: 300,
    kind: 'order',
    from: text(
      'Investigating judge, by the registry',
      'قاضي التحقيق، عبر القلم',
      'Juge d’instruction, par le greffe',
    ),
    subject: text('Privileged material', 'مادة مشمولة بالسرية المهنية', 'Pièce couverte par le secret'),
    body: text(
      'You have marked an exhibit as privileged. You were right to say so. It is now sealed to me: do not read on, do not cite it, do not describe it. Write in a note when and how you met it. A colleague outside this inquiry will decide what becomes of it.',
      'وسمتَ حرزاً بأنه مشمول بالسرية المهنية، وأحسنتَ إذ صرّحت بذلك. أصبح الآن مختوماً باسمي: لا تتابع القراءة، ولا تستند إليه، ولا تصف ما فيه. دوّن في ملاحظة متى عثرت عليه وكيف. وسيقرر زميل من خارج هذا التحقيق مصيره.',
      'Vous avez signalé un scellé comme couvert par le secret. Vous avez bien fait de le dire. Il m’est désormais réservé : ne lisez pas plus loin, ne le citez pas, ne le décrivez pas. Notez quand et comment vous l’avez rencontré. Un collègue étranger à cette enquête décidera de son sort.',
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
    id: 'i11-way',
    at: at('04-14 12:00'),
    after: { did: 'tagged', term: 'travel-logistics' },
    delaySeconds: 900,
    kind: 'order',
    from: prosecutor,
    subject: text('From words to a place', 'من الكلام إلى المكان', 'Des mots au lieu'),
    body: text(
      'You have found how they mean to travel. Words can be denied, a place less easily: the statement says that the driver filmed the way for those who had never been there. If that film is still in the group, I want the file itself, not a picture of its first frame. The harbour police will walk the same way with it in hand.',
      'وجدتَ كيف ينوون السفر. الكلام يمكن إنكاره، أما المكان فإنكاره أصعب: تقول الإفادة إن السائق صوّر الطريق لمن لم يسبق له أن ذهب إليه. إن كان هذا الفيديو لا يزال في المجموعة فأريد الملف نفسه لا صورة عن لقطته الأولى. ستسلك شرطة المرفأ الطريق ذاته وهو بين يديها.',
      'Vous avez trouvé comment ils comptent partir. Des mots se nient, un lieu moins : selon la déclaration, le chauffeur a filmé le chemin pour ceux qui n’y étaient jamais allés. Si ce film est encore dans le groupe, je veux le fichier lui-même, non une image de sa première seconde. La police du port refera ce chemin, le film en main.',
    ),
    attachments: [],
  },
  {
    id: 'i12-too-late',
    at: at('04-14 15:30'),
    after: { did: 'not-preserved', entity: { kind: 'post', id: idOf('post', 'odette-ad') } },
    kind: 'phone-note',
    from: prosecutor,
    subject: text('The advertisement is gone', 'اختفى الإعلان', 'L’annonce a disparu'),
    body: text(
      'Telephone note, 8 seconds. "The document lady’s advertisement came down at five past three, and we do not have it. I am not angry, I am counting. She works under another name on Embarcadère, the ferry company’s board: begin with her first notice there, of 2 March."',
      'مكالمة هاتفية، 8 ثوانٍ: «أُزيل إعلان سيدة الوثائق عند الثالثة وخمس دقائق، وليس لدينا نسخة منه. لست غاضباً، أنا أعدّ ما ضاع. تعمل باسم آخر على Embarcadère، لوحة شركة العبّارات: ابدأ بأول إعلان لها هناك، في 2 آذار.»',
      'Note téléphonique, 8 secondes. « L’annonce de la dame aux documents a été retirée à trois heures cinq, et nous ne l’avons pas. Je ne suis pas fâché, je compte. Elle travaille sous un autre nom sur Embarcadère, le tableau de la compagnie : commencez par sa première annonce, celle du 2 mars. »',
    ),
    attachments: ['phone-note-2'],
  },
  {
    id: 'i13-again',
    at: at('04-14 16:00'),
    after: { did: 'opened', inject: 'i2-tip' },
    delaySeconds: 3600,
    kind: 'message',
    from: text('Court’s desk', 'مكتب المحكمة', 'Accueil du tribunal'),
    subject: text('The volunteer came back', 'عادت المتطوعة', 'La bénévole est repassée'),
    body: text(
      'She asks whether anybody has read her message, and whether her own page is being left alone as she begged. We said that it has been read, and that the order does not name her. She also says: the captain keeps his lists in public, "he is proud of them", and people who leave him are struck off.',
      'تسأل إن كان أحد قد قرأ رسالتها، وهل تُترك صفحتها الشخصية وشأنها كما رجت. قلنا لها إن رسالتها قُرئت وإن الأمر لا يسمّيها. وتقول أيضاً إن القبطان يُبقي قوائمه علنية «لأنه فخور بها»، وإن من يتركه يُشطب منها.',
      'Elle demande si quelqu’un a lu son message, et si l’on laisse sa page tranquille comme elle en avait prié. Nous avons répondu qu’il est lu, et que l’ordonnance ne la nomme pas. Elle ajoute : le capitaine tient ses listes en public, « il en est fier », et qui le quitte en est rayé.',
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
      'Ms Selmi called at 19:53; the recording is attached (9 seconds). "He has written. It is him, he makes the same mistakes as always. Please, before they take it from him." Her son Tarek has posted on Murmur a few minutes ago, under his own account @tarek.slm. She is afraid that somebody will make him take it down. She asks whether he can be told to call her; the desk answered that we may not write to anybody.',
      'اتصلت السيدة سلمي عند الساعة 19:53، والتسجيل مرفق (9 ثوانٍ): «كتب. إنه هو، يخطئ الأخطاء نفسها كالعادة. أرجوكم، قبل أن ينتزعوه منه.» نشر ابنها طارق على Murmur قبل دقائق من حسابه ‎@tarek.slm، وتخشى أن يُجبَر على حذف ما كتب. سألت إن كان ممكناً أن يُطلب منه الاتصال بها، فأجابها المكتب بأنه لا يجوز لنا مراسلة أحد.',
      'Mme Selmi a appelé à 19 h 53 ; l’enregistrement est joint (9 secondes). « Il a écrit. C’est lui, il fait toujours les mêmes fautes. S’il vous plaît, avant qu’on le lui enlève. » Son fils Tarek vient de publier sur Murmur, depuis son compte @tarek.slm. Elle craint qu’on ne l’oblige à retirer son message. Elle demande qu’on lui dise d’appeler ; la permanence a répondu que nous ne pouvons écrire à personne.',
    ),
    attachments: ['phone-note-1'],
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
