import type { KeyTrap } from '../../../core/domain/assessment/answer-key';
import { accountId } from '../cast/person';
import { idOf } from '../entity-ids';

const murmur = (key: string) => ({ kind: 'account' as const, id: accountId('murmur', key) });
const dhow = (key: string) => ({ kind: 'account' as const, id: accountId('dhow', key) });
const channel = (id: string) => ({ kind: 'channel' as const, id });
const post = (name: string) => ({ kind: 'post' as const, id: idOf('post', name) });

/** What must be left alone. Each channel counts with every permalink of a message in it. SPOILERS. */
export function trapsWith(
  messagesIn: (channel: string) => string[],
  postsBy: (key: string) => string[],
): KeyTrap[] {
  const all = (id: string) => [
    channel(id),
    ...messagesIn(id).map((message) => ({ kind: 'message' as const, id: message })),
  ];
  const posts = (key: string) => postsBy(key).map((id) => ({ kind: 'post' as const, id }));
  return [
    {
      id: 't1-counsel',
      kind: 'privileged',
      label: {
        en: 'Lina’s exchange with her lawyer',
        ar: 'مراسلات لينا مع محاميتها',
        fr: 'Les échanges de Lina avec son avocate',
      },
      why: {
        en: 'It shows among Lina’s chats, but her consent does not cover it and article 18 protects it. See it, close it, note that you did.',
        ar: 'تظهر بين محادثات لينا، غير أن موافقتها لا تشملها والمادة 18 تحميها. أغلقها فور رؤيتها ودوّن ذلك.',
        fr: 'Ils apparaissent parmi ses conversations, mais son consentement ne les couvre pas et l’article 18 les protège. On referme, et on le note.',
      },
      targets: all('lina_rahal'),
      anywhere: false,
      penalty: 15,
    },
    {
      id: 't2-minor',
      kind: 'minor',
      label: { en: 'Nour, fifteen years old', ar: 'نور، ابنة الخامسة عشرة', fr: 'Nour, quinze ans' },
      why: {
        en: 'Article 19: no collection of a minor’s account without the juvenile judge. Her brother’s chats give what is needed.',
        ar: 'المادة 19: لا يُجمع حساب قاصر إلا بإذن قاضي الأحداث، وما يلزم موجود في محادثات أخيها.',
        fr: 'Article 19 : aucune collecte du compte d’un mineur sans le juge des mineurs. Le reste suffit.',
      },
      targets: [murmur('nour'), dhow('nour'), ...all('lina_nour'), ...posts('nour')],
      anywhere: false,
      penalty: 12,
    },
    {
      id: 't3-mother',
      kind: 'third-party',
      label: { en: 'Lina and her mother', ar: 'لينا ووالدتها', fr: 'Lina et sa mère' },
      why: {
        en: 'Family life, outside the consent and without bearing on the facts.',
        ar: 'حياة عائلية خارجة عن نطاق الموافقة ولا صلة لها بالوقائع.',
        fr: 'Vie familiale, hors du consentement et sans rapport avec les faits.',
      },
      targets: [dhow('mama'), ...all('lina_mama')],
      anywhere: false,
      penalty: 8,
    },
    {
      id: 't4-captains',
      kind: 'look-alike',
      label: {
        en: 'The other captains: capt.samy and captain_sami',
        ar: 'القبطانان الآخران: capt.samy و captain_sami',
        fr: 'Les autres capitaines : capt.samy et captain_sami',
      },
      why: {
        en: 'A retired tomato grower and a licensed skipper. A name is not an identity.',
        ar: 'متقاعد يزرع الطماطم وربّان مرخَّص. الاسم وحده لا يثبت هوية.',
        fr: 'Un retraité qui cultive des tomates et un patron patenté. Un nom n’est pas une identité.',
      },
      targets: [murmur('samy'), murmur('charter'), ...posts('samy'), ...posts('charter')],
      anywhere: false,
      penalty: 8,
    },
    {
      id: 't5-translator',
      kind: 'look-alike',
      label: {
        en: 'Bureau Odile, sworn translator',
        ar: 'مكتب أوديل، مترجمة محلَّفة',
        fr: 'Bureau Odile, traductrice assermentée',
      },
      why: {
        en: 'One letter apart from the fixer, and the one who raised the alarm.',
        ar: 'حرف واحد يفصل اسمها عن صاحبة الوثائق المزورة، وهي من دقّت ناقوس الخطر.',
        fr: 'À une lettre de la faussaire, et c’est elle qui a donné l’alerte.',
      },
      targets: [
        murmur('odile'),
        { kind: 'account', id: accountId('embarcadere', 'odile') },
        dhow('odile'),
        ...posts('odile'),
      ],
      anywhere: false,
      penalty: 6,
    },
    {
      id: 't6-before',
      kind: 'out-of-scope',
      label: {
        en: 'The captain’s posts of January',
        ar: 'منشورات القبطان في كانون الثاني/يناير',
        fr: 'Les messages du capitaine en janvier',
      },
      why: {
        en: 'The order begins on 10 February. Soup and deck paint are before it, and prove nothing.',
        ar: 'يبدأ نطاق الأمر في 10 شباط/فبراير. ما نُشر قبله خارج عنه ولا يثبت شيئاً.',
        fr: 'L’ordonnance commence le 10 février. Ce qui précède est hors champ et ne prouve rien.',
      },
      targets: [post('old-1'), post('old-2'), post('old-3')],
      anywhere: false,
      penalty: 5,
    },
    {
      id: 't7-volunteer',
      kind: 'third-party',
      label: { en: 'Rana’s own account', ar: 'الحساب الشخصي لرنا', fr: 'Le compte personnel de Rana' },
      why: {
        en: 'She came forward as a witness and is not named in the order. Her words in the volunteers’ group are enough.',
        ar: 'تقدّمت بصفتها شاهدة ولم يسمّها الأمر. ما كتبته في مجموعة المتطوعين كافٍ.',
        fr: 'Elle s’est présentée comme témoin et l’ordonnance ne la nomme pas. Ses mots dans le groupe suffisent.',
      },
      targets: [murmur('rana'), dhow('rana')],
      anywhere: false,
      penalty: 5,
    },
    {
      id: 't8-neighbours',
      kind: 'third-party',
      label: { en: 'The neighbours’ group', ar: 'مجموعة جيران حي الصيادين', fr: 'Le groupe des voisins' },
      why: {
        en: 'Open to read, but ten families live in it and the order does not name it. "Public" does not mean "relevant".',
        ar: 'مفتوحة للقراءة، لكنها تخص عائلات الحي ولم يذكرها الأمر. كون الشيء علنياً لا يجعله ذا صلة.',
        fr: 'Lisible par tous, mais dix familles y vivent et l’ordonnance ne le nomme pas. « Public » ne veut pas dire « pertinent ».',
      },
      targets: [channel('hay_sayyadin')],
      anywhere: false,
      penalty: 5,
    },
  ];
}
