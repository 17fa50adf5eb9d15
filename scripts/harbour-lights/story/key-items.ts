import type { KeyItem } from '../../../core/domain/assessment/answer-key';
import { accountId } from '../cast/person';
import { idOf } from '../entity-ids';
import { at } from '../local-time';

const post = (name: string) => ({ kind: 'post' as const, id: idOf('post', name) });
const message = (name: string) => ({ kind: 'message' as const, id: idOf('message', name) });

/** The exhibits that matter, in order of their deadlines. 100 points in all. SPOILERS. */
export const keyItems: KeyItem[] = [
  {
    id: 'k01-hook',
    label: {
      en: 'The offer of "four places", in its first wording',
      ar: 'عرض «الأماكن الأربعة» بصيغته الأولى',
      fr: 'L’offre des « quatre places », dans sa première rédaction',
    },
    why: {
      en: 'It names Estmark and says that the papers are paid for. On Monday at 14:20 both disappear by an edit.',
      ar: 'يذكر المنشور إستمارك ويقول إن تكاليف الأوراق مدفوعة، ثم يُحذف الأمران بتعديل يوم الاثنين في الساعة 14:20.',
      fr: 'Elle nomme l’Estmark et dit que les papiers sont payés. Lundi à 14 h 20, une modification efface les deux.',
    },
    targets: [post('hook')],
    deadline: at('04-14 14:20'),
    holds: 'we pay for the papers too',
    points: 6,
    tags: ['recruitment-offer', 'edited-or-deleted'],
  },
  {
    id: 'k02-invitation-ad',
    label: {
      en: 'The advertisement for invitation letters in 48 hours',
      ar: 'إعلان رسائل الدعوة خلال ٤٨ ساعة',
      fr: 'L’annonce des lettres d’invitation en 48 heures',
    },
    why: {
      en: 'It joins the document office to the club, and is deleted on Monday at 15:05.',
      ar: 'يربط الإعلانُ مكتبَ الوثائق بالنادي، ويُحذف يوم الاثنين في الساعة 15:05.',
      fr: 'Elle relie le bureau de documents au club ; elle est supprimée lundi à 15 h 05.',
    },
    targets: [post('odette-ad')],
    deadline: at('04-14 15:05'),
    points: 5,
    tags: ['false-document'],
  },
  {
    id: 'k03-pressure',
    label: {
      en: 'The threat about Lina’s brother',
      ar: 'التهديد المتعلق بشقيق لينا',
      fr: 'La menace visant le frère de Lina',
    },
    why: {
      en: 'Shows pressure on someone who wants to leave. Deleted "for everybody" on Monday at 16:30.',
      ar: 'تُظهر الرسالة الضغط على من أرادت الانسحاب، وقد حُذفت «لدى الجميع» يوم الاثنين في الساعة 16:30.',
      fr: 'Montre la pression sur celle qui veut partir. Supprimée « pour tous » lundi à 16 h 30.',
    },
    targets: [message('pressure')],
    deadline: at('04-14 16:30'),
    holds: 'I know the foreman',
    points: 5,
    tags: ['threat-or-pressure'],
  },
  {
    id: 'k04-meeting-point',
    label: {
      en: 'Place and hour of departure, in the first wording',
      ar: 'مكان الانطلاق وساعته بالصيغة الأولى',
      fr: 'Lieu et heure du départ, dans la première rédaction',
    },
    why: {
      en: 'Edited on Monday at 19:30 into an invitation to a café. Only the first wording would have led the police to Quay 7.',
      ar: 'عُدّلت الرسالة يوم الاثنين في الساعة 19:30 لتصبح دعوة إلى مقهى. الصيغة الأولى وحدها تقود الشرطة إلى الرصيف ٧.',
      fr: 'Changée lundi à 19 h 30 en invitation au café. Seule la première rédaction mène la police au quai 7.',
    },
    targets: [message('door-meeting')],
    deadline: at('04-14 19:30'),
    holds: 'Quay 7',
    points: 7,
    tags: ['travel-logistics', 'edited-or-deleted'],
  },
  {
    id: 'k16-way',
    label: {
      en: 'The film of the way to the green container',
      ar: 'الفيديو الذي يُظهر الطريق إلى الحاوية الخضراء',
      fr: 'Le film du chemin jusqu’au conteneur vert',
    },
    why: {
      en: 'It shows the place that the words name: lamp, container, van. Message and file are taken away on Monday at 21:15, two hours after the words were changed.',
      ar: 'يُظهر المكان الذي سمّته الكلمات: المصباح والحاوية والشاحنة. حُذفت الرسالة وأُزيل الملف يوم الاثنين في الساعة 21:15، بعد ساعتين من تغيير الكلام.',
      fr: 'Il montre le lieu que les mots nomment : lampadaire, conteneur, camionnette. Message et fichier disparaissent lundi à 21 h 15, deux heures après que les mots ont changé.',
    },
    targets: [message('door-way')],
    deadline: at('04-14 21:15'),
    points: 5,
    tags: ['travel-logistics', 'roles-and-orders'],
  },
  {
    id: 'k05-warning',
    label: {
      en: 'Tarek’s warning not to board',
      ar: 'تحذير طارق من ركوب المركب',
      fr: 'L’avertissement de Tarek : ne pas monter',
    },
    why: {
      en: 'First-hand account of what happens over there. It stands for three hours and thirteen minutes.',
      ar: 'شهادة مباشرة على ما يجري هناك، ولم تبقَ منشورة إلا ثلاث ساعات وثلاث عشرة دقيقة.',
      fr: 'Récit de première main de ce qui se passe là-bas. Il reste en ligne trois heures et treize minutes.',
    },
    targets: [post('tarek-warning')],
    deadline: at('04-14 23:00'),
    points: 7,
    tags: ['victim-account', 'documents-withheld'],
  },
  {
    id: 'k06-first-profile',
    label: {
      en: 'The recruiter’s profile before it changed',
      ar: 'الصفحة الشخصية للمجنِّد قبل تغييرها',
      fr: 'Le profil du recruteur avant sa transformation',
    },
    why: {
      en: 'Name and bio ("Papers, tickets, first month: we carry the cost") are rewritten on Tuesday at 08:15; the handle on Monday evening.',
      ar: 'أُعيدت كتابة الاسم والنبذة يوم الثلاثاء في الساعة 08:15، وتغيّر المعرّف مساء الاثنين.',
      fr: 'Nom et présentation sont réécrits mardi à 8 h 15 ; l’identifiant change dès lundi soir.',
    },
    targets: [{ kind: 'account', id: accountId('murmur', 'sami') }],
    deadline: at('04-15 08:15'),
    holds: 'we carry the cost',
    points: 4,
    tags: ['identity-of-account'],
  },
  {
    id: 'k17-names',
    label: {
      en: '"The names will be handed over at boarding": the papers office speaks for the club',
      ar: '«تُسلَّم الأسماء عند الصعود»: مكتب الأوراق يتكلم باسم النادي',
      fr: '« Les noms seront remis à l’embarquement » : le bureau de papiers parle pour le club',
    },
    why: {
      en: 'On the ferry company’s board, the office answers a question put to the club. Deleted on Tuesday at 08:50; the clerk’s question remains, without its answer.',
      ar: 'على لوحة شركة العبّارات يجيب المكتب عن سؤال وُجّه إلى النادي. حُذف الجواب يوم الثلاثاء في الساعة 08:50، وبقي سؤال الموظفة بلا جواب.',
      fr: 'Sur le tableau de la compagnie, le bureau répond à une question posée au club. Supprimé mardi à 8 h 50 ; la question de la guichetière reste, sans sa réponse.',
    },
    targets: [post('emb-noms')],
    deadline: at('04-15 08:50'),
    points: 4,
    tags: ['travel-logistics', 'false-document'],
  },
  {
    id: 'k07-list',
    label: {
      en: 'The list "for the 16th"',
      ar: 'قائمة «يوم ١٦»',
      fr: 'La liste « pour le 16 »',
    },
    why: {
      en: 'Who leaves, who brings the letters, who stays ashore. The group is made private on Tuesday at 10:00.',
      ar: 'تبيّن من يسافر ومن يُحضر الرسائل ومن يبقى على البر. أصبحت المجموعة خاصة يوم الثلاثاء في الساعة 10:00.',
      fr: 'Qui part, qui apporte les lettres, qui reste à terre. Le groupe devient privé mardi à 10 h.',
    },
    targets: [message('door-list')],
    deadline: at('04-15 10:00'),
    points: 6,
    tags: ['roles-and-orders', 'travel-logistics'],
  },
  {
    id: 'k08-terms',
    label: {
      en: 'The terms: debt, and documents kept "while you owe"',
      ar: 'الشروط: دَين، ووثائق تُحتجز «ما دمتم مدينين»',
      fr: 'Les conditions : la dette, et les papiers gardés « tant que vous devez »',
    },
    why: {
      en: 'The heart of the offence, in the words of the one who gives the orders. Gone with the group on Tuesday at 10:00.',
      ar: 'جوهر الجريمة بعبارات صاحب الأوامر نفسه، وقد اختفت مع المجموعة يوم الثلاثاء في الساعة 10:00.',
      fr: 'Le cœur de l’infraction, dans les mots de celui qui ordonne. Disparaît avec le groupe mardi à 10 h.',
    },
    targets: [message('door-terms')],
    deadline: at('04-15 10:00'),
    points: 6,
    tags: ['debt-or-payment', 'documents-withheld'],
  },
  {
    id: 'k18-clip',
    label: {
      en: 'The recruiter’s clip: "Papers? Paid. Questions? Later."',
      ar: 'مقطع المجنِّد: «الأوراق علينا، الأسئلة لاحقاً»',
      fr: 'Le clip du recruteur : « Papers? Paid. Questions? Later. »',
    },
    why: {
      en: 'Withheld on Tuesday at 12:30 by order of another authority. What is blocked for the public is blocked for the inquiry too, unless it was preserved before.',
      ar: 'حُجب يوم الثلاثاء في الساعة 12:30 بأمر من جهة أخرى. ما يُحجب عن الجمهور يُحجب عن التحقيق أيضاً، ما لم يكن قد حُفظ قبل ذلك.',
      fr: 'Retiré de la vue mardi à 12 h 30 sur ordre d’une autre autorité. Ce qui est bloqué pour le public l’est aussi pour l’enquête, sauf conservation antérieure.',
    },
    targets: [post('promo')],
    deadline: at('04-15 12:30'),
    points: 4,
    tags: ['recruitment-offer'],
  },
  {
    id: 'k09-letter',
    label: {
      en: 'The invented letter of invitation',
      ar: 'رسالة الدعوة المختلَقة',
      fr: 'La lettre d’invitation inventée',
    },
    why: {
      en: 'The picture itself is taken off the platform on Tuesday at 13:00; afterwards only the words around it remain.',
      ar: 'أُزيلت الصورة نفسها من المنصة يوم الثلاثاء في الساعة 13:00، ولم يبقَ بعدها سوى الكلام المحيط بها.',
      fr: 'L’image elle-même est retirée mardi à 13 h ; il ne reste ensuite que les mots autour.',
    },
    targets: [message('letter-msg')],
    deadline: at('04-15 13:00'),
    points: 5,
    tags: ['false-document'],
  },
  {
    id: 'k19-second-face',
    label: {
      en: 'Papiers Express: the same picture, the same words, the same address on Dhow',
      ar: 'Papiers Express: الصورة نفسها والكلمات نفسها والعنوان نفسه على Dhow',
      fr: 'Papiers Express : même image, mêmes mots, même adresse sur Dhow',
    },
    why: {
      en: 'The advertisement of 2 March carries the very file of Bureau Odette’s (same hash) and names odette_docs. The account is withheld by order on Tuesday at 14:00.',
      ar: 'يحمل إعلان 2 آذار الملف ذاته الذي نشره مكتب أوديت (البصمة نفسها) ويذكر odette_docs. حُجب الحساب بأمر قضائي يوم الثلاثاء في الساعة 14:00.',
      fr: 'L’annonce du 2 mars porte le fichier même du Bureau Odette (même empreinte) et nomme odette_docs. Le compte est masqué par ordonnance mardi à 14 h.',
    },
    targets: [post('emb-offer')],
    deadline: at('04-15 14:00'),
    holds: 'odette_docs',
    points: 5,
    tags: ['identity-of-account', 'false-document'],
  },
  {
    id: 'k10-ticket',
    label: {
      en: 'Kiko’s one-way ticket',
      ar: 'تذكرة كيكو ذهاباً بلا عودة',
      fr: 'Le billet aller simple de Kiko',
    },
    why: {
      en: 'Date, ship and fare on one picture. Deleted on Tuesday at 15:20.',
      ar: 'تجمع الصورة التاريخ واسم العبّارة ونوع التذكرة. حُذف المنشور يوم الثلاثاء في الساعة 15:20.',
      fr: 'Date, navire et tarif sur une seule image. Supprimé mardi à 15 h 20.',
    },
    targets: [post('kiko-ticket')],
    deadline: at('04-15 15:20'),
    points: 4,
    tags: ['travel-logistics'],
  },
  {
    id: 'k20-paper',
    label: {
      en: '"It is the paper that they check"',
      ar: '«الورق هو ما يُفحص»',
      fr: '« C’est le papier qu’on contrôle »',
    },
    why: {
      en: 'Odette says that the foundation exists on paper. On Tuesday at 16:20 all her messages vanish at once; Dalia’s remain, and read like a monologue.',
      ar: 'تقول أوديت إن المؤسسة موجودة على الورق. اختفت رسائلها كلها دفعة واحدة يوم الثلاثاء في الساعة 16:20، وبقيت رسائل داليا كأنها تكلّم نفسها.',
      fr: 'Odette dit que la fondation existe sur le papier. Mardi à 16 h 20, tous ses messages disparaissent d’un coup ; ceux de Dalia restent, comme un monologue.',
    },
    targets: [message('letter-answer')],
    deadline: at('04-15 16:20'),
    points: 4,
    tags: ['false-document'],
  },
  {
    id: 'k11-identity-cards',
    label: {
      en: 'Eleven original identity cards leave with Odette',
      ar: 'إحدى عشرة بطاقة هوية أصلية في حوزة أوديت',
      fr: 'Onze cartes d’identité originales partent avec Odette',
    },
    why: {
      en: 'A volunteer counts them and asks; the answer evades. The group is closed on Tuesday at 17:00.',
      ar: 'عدّتها متطوعة وسألت عنها فجاء الجواب مراوِغاً. أُغلقت المجموعة يوم الثلاثاء في الساعة 17:00.',
      fr: 'Une bénévole les compte et s’étonne ; la réponse élude. Le groupe ferme mardi à 17 h.',
    },
    targets: [message('ids-question')],
    deadline: at('04-15 17:00'),
    points: 4,
    tags: ['documents-withheld'],
  },
  {
    id: 'k12-club-poster',
    label: {
      en: 'The club announces a "papers & transport desk"',
      ar: 'إعلان النادي عن «مكتب الأوراق والنقل»',
      fr: 'Le club annonce un « bureau papiers & transport »',
    },
    why: {
      en: 'Ties the public club to the papers. Reworded on Tuesday at 19:00, private at 20:00.',
      ar: 'يربط النادي العلني بمسألة الأوراق. تغيّرت صياغته يوم الثلاثاء في الساعة 19:00 ثم أصبح الحساب خاصاً في الساعة 20:00.',
      fr: 'Rattache le club public aux papiers. Réécrit mardi à 19 h, privé à 20 h.',
    },
    targets: [post('april-poster')],
    deadline: at('04-15 19:00'),
    holds: 'Papers & transport desk',
    points: 4,
    tags: ['front-organisation', 'recruitment-offer'],
  },
  {
    id: 'k13-rules',
    label: {
      en: 'The rules of the Night Crew',
      ar: 'قواعد «طاقم الليل»',
      fr: 'Les règles du Night Crew',
    },
    why: {
      en: 'Phones in the box, a lie for the family: isolation and control. Private on Wednesday at 06:30.',
      ar: 'الهواتف في الصندوق وكذبة جاهزة للأهل: عزل وسيطرة. أصبحت المجموعة خاصة يوم الأربعاء في الساعة 06:30.',
      fr: 'Téléphones dans la boîte, un mensonge pour la famille : isolement et emprise. Privé mercredi à 6 h 30.',
    },
    targets: [message('crew-rules')],
    deadline: at('04-16 06:30'),
    points: 4,
    tags: ['secrecy-and-isolation', 'roles-and-orders'],
  },
  {
    id: 'k14-van',
    label: {
      en: 'Hadi offers two seats, "no questions"',
      ar: 'هادي يعرض مقعدين «بلا أسئلة»',
      fr: 'Hadi propose deux places, « no questions »',
    },
    why: {
      en: 'The carrier, the night and the quay, in public. Deleted on Wednesday at 09:00.',
      ar: 'الناقل والليلة والرصيف في منشور علني، حُذف يوم الأربعاء في الساعة 09:00.',
      fr: 'Le transporteur, la nuit et le quai, en public. Supprimé mercredi à 9 h.',
    },
    targets: [post('hadi-seats')],
    deadline: at('04-16 09:00'),
    points: 4,
    tags: ['travel-logistics', 'roles-and-orders'],
  },
  {
    id: 'k15-move',
    label: {
      en: '"Not here. Write to me on Dhow, alone"',
      ar: '«ليس هنا. اكتب لي على Dhow، وحدك»',
      fr: '« Pas ici. Écris-moi sur Dhow, seul »',
    },
    why: {
      en: 'The step from the public platform to the private one. Purged with all his posts on Wednesday at 12:00.',
      ar: 'لحظة الانتقال من المنصة العلنية إلى المراسلة الخاصة. مُحيت مع سائر منشوراته يوم الأربعاء في الساعة 12:00.',
      fr: 'Le passage de la plateforme publique à la messagerie. Effacé avec tous ses messages mercredi à 12 h.',
    },
    targets: [post('move-yazid')],
    deadline: at('04-16 12:00'),
    points: 3,
    tags: ['move-to-private'],
  },
  {
    id: 'k21-deck',
    label: {
      en: 'The captain’s list "Deck": who was chosen, and who was struck off',
      ar: 'قائمة القبطان «Deck»: من اختير ومن شُطب',
      fr: 'La liste « Deck » du capitaine : qui fut choisi, et qui rayé',
    },
    why: {
      en: 'He kept in public the list of those whom he had won. It goes with his account on Wednesday at 18:00.',
      ar: 'احتفظ علناً بقائمة من استمالهم، واختفت مع حسابه يوم الأربعاء في الساعة 18:00.',
      fr: 'Il tenait en public la liste de ceux qu’il avait gagnés. Elle disparaît avec son compte mercredi à 18 h.',
    },
    targets: [{ kind: 'list', id: 'deck' }],
    deadline: at('04-16 18:00'),
    points: 4,
    tags: ['roles-and-orders', 'befriending'],
  },
];
