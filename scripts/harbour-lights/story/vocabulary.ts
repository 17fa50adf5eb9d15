import type { Term } from '../../../core/domain/exercise/exercise';
import type { Localised } from '../../../core/domain/text/localised';

const text = (en: string, ar: string, fr: string): Localised => ({ en, ar, fr });

const conduct = text('Conduct', 'الأفعال', 'Les faits');
const means = text('Means', 'الوسائل', 'Les moyens');
const people = text('People', 'الأشخاص', 'Les personnes');
const handling = text('Handling', 'التعامل مع الدليل', 'Le traitement');

type Row = [id: string, group: Localised, label: Localised, definition: Localised];

const rows: Row[] = [
  [
    'recruitment-offer',
    conduct,
    text('Recruitment offer', 'عرض تجنيد', 'Offre de recrutement'),
    text(
      'Promises work, training or travel in order to win somebody over.',
      'وعد بعمل أو تدريب أو سفر لاستمالة شخص.',
      'Promet travail, formation ou voyage pour gagner quelqu’un.',
    ),
  ],
  [
    'befriending',
    conduct,
    text('Befriending', 'استدراج بالصداقة', 'Mise en confiance'),
    text(
      'Builds trust: praise, attention, favours.',
      'بناء الثقة بالمديح والاهتمام والخدمات.',
      'Bâtit la confiance : éloges, attentions, services.',
    ),
  ],
  [
    'move-to-private',
    conduct,
    text('Move to private', 'الانتقال إلى الخاص', 'Passage en privé'),
    text(
      'Takes a conversation from a public place to a closed one.',
      'نقل الحديث من فضاء علني إلى فضاء مغلق.',
      'Fait passer la conversation du public au fermé.',
    ),
  ],
  [
    'secrecy-and-isolation',
    conduct,
    text('Secrecy and isolation', 'السرية والعزل', 'Secret et isolement'),
    text(
      'Asks for silence, lies to the family, or life without a phone.',
      'طلب الصمت أو الكذب على الأهل أو التخلي عن الهاتف.',
      'Demande le silence, le mensonge à la famille, la vie sans téléphone.',
    ),
  ],
  [
    'threat-or-pressure',
    conduct,
    text('Threat or pressure', 'تهديد أو ضغط', 'Menace ou pression'),
    text(
      'Announces harm, openly or veiled, to someone who hesitates.',
      'التلويح بأذى، صراحةً أو تلميحاً، لمن يتردد.',
      'Annonce un mal, ouvertement ou non, à qui hésite.',
    ),
  ],
  [
    'documents-withheld',
    conduct,
    text('Documents withheld', 'احتجاز وثائق', 'Papiers retenus'),
    text(
      'Identity or travel documents are kept by another person.',
      'وثائق هوية أو سفر يحتفظ بها شخص آخر.',
      'Des papiers d’identité ou de voyage sont gardés par autrui.',
    ),
  ],
  [
    'debt-or-payment',
    means,
    text('Debt or payment', 'دَين أو دفع', 'Dette ou paiement'),
    text('Money advanced, owed or transferred.', 'مال سُلِّف أو استُحق أو حُوِّل.', 'Argent avancé, dû ou versé.'),
  ],
  [
    'false-document',
    means,
    text('False document', 'وثيقة مزورة', 'Faux document'),
    text(
      'A document that states what is not so, or its making.',
      'وثيقة تذكر خلاف الحقيقة، أو صنعها.',
      'Un document qui énonce le faux, ou sa fabrication.',
    ),
  ],
  [
    'travel-logistics',
    means,
    text('Travel logistics', 'ترتيبات السفر', 'Logistique du voyage'),
    text(
      'Ticket, vehicle, place or hour of a departure.',
      'تذكرة أو مركبة أو مكان انطلاق أو ساعته.',
      'Billet, véhicule, lieu ou heure d’un départ.',
    ),
  ],
  [
    'front-organisation',
    means,
    text('Front organisation', 'واجهة', 'Organisation de façade'),
    text(
      'A lawful appearance that serves an unlawful end.',
      'مظهر مشروع يخدم غاية غير مشروعة.',
      'Apparence licite au service d’une fin illicite.',
    ),
  ],
  [
    'roles-and-orders',
    means,
    text('Roles and orders', 'أدوار وأوامر', 'Rôles et ordres'),
    text(
      'Shows who directs, who obeys, who does what.',
      'يبيّن من يأمر ومن ينفذ ومن يفعل ماذا.',
      'Montre qui dirige, qui obéit, qui fait quoi.',
    ),
  ],
  [
    'suspect',
    people,
    text('Suspect', 'مشتبه فيه', 'Suspect'),
    text(
      'Named in the order as a person under investigation.',
      'شخص يسمّيه الأمر بوصفه محلّ تحقيق.',
      'Personne visée par l’enquête selon l’ordonnance.',
    ),
  ],
  [
    'victim-account',
    people,
    text('Victim’s account', 'رواية ضحية', 'Récit de victime'),
    text(
      'Someone tells what happened to him or her.',
      'شخص يروي ما جرى له.',
      'Une personne raconte ce qui lui est arrivé.',
    ),
  ],
  [
    'witness',
    people,
    text('Witness', 'شاهد', 'Témoin'),
    text(
      'Saw or heard, and takes no part.',
      'رأى أو سمع دون أن يشارك.',
      'A vu ou entendu, sans prendre part.',
    ),
  ],
  [
    'identity-of-account',
    people,
    text('Identity of an account', 'هوية صاحب حساب', 'Identité d’un compte'),
    text(
      'Helps to tell who is behind an account, or that two are one.',
      'يساعد على معرفة صاحب الحساب أو على ربط حسابين.',
      'Aide à dire qui est derrière un compte, ou que deux n’en font qu’un.',
    ),
  ],
  [
    'look-alike',
    people,
    text('Look-alike', 'حساب مشابه', 'Sosie'),
    text(
      'Resembles an account of interest and is another’s.',
      'يشبه حساباً محلّ اهتمام وهو لغيره.',
      'Ressemble à un compte visé et appartient à un autre.',
    ),
  ],
  [
    'edited-or-deleted',
    handling,
    text('Changed since', 'تغيّر لاحقاً', 'Modifié depuis'),
    text(
      'Edited, deleted or hidden after the capture, or likely to be.',
      'عُدّل أو حُذف أو أُخفي بعد الالتقاط، أو يُخشى ذلك.',
      'Modifié, supprimé ou masqué après la capture, ou en passe de l’être.',
    ),
  ],
  [
    'exculpatory',
    handling,
    text('Exculpatory', 'لصالح المشتبه فيه', 'À décharge'),
    text(
      'Speaks for a suspect. It is collected with the same care.',
      'يصبّ في مصلحة المشتبه فيه، ويُجمع بالعناية نفسها.',
      'Parle en faveur d’un suspect ; se recueille avec le même soin.',
    ),
  ],
  [
    'privileged',
    handling,
    text('Privileged', 'مشمول بالسرية المهنية', 'Couvert par le secret'),
    text(
      'Covered by professional secrecy: seal it and report it, do not read on.',
      'محمي بالسرية المهنية: أغلقه وأبلغ عنه ولا تتابع القراءة.',
      'Couvert par le secret professionnel : on scelle, on signale, on ne lit plus.',
    ),
  ],
  [
    'background',
    handling,
    text('Background', 'سياق', 'Contexte'),
    text(
      'Helps to understand, proves nothing by itself.',
      'يساعد على الفهم ولا يثبت شيئاً بمفرده.',
      'Aide à comprendre, ne prouve rien seul.',
    ),
  ],
];

export const vocabulary: Term[] = rows.map(([id, group, label, definition]) => ({
  id,
  group,
  label,
  definition,
}));
