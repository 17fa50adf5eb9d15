/**
 * A scripted way through *Harbour Lights*, for the unattended run and the end-to-end tests. SPOILERS.
 * In order of what vanishes first; everything in `stops` can be preserved in the first hours of the exercise.
 */
import type { ReportDocument, ReportInline } from '../../core/domain/report/report-document';
import { idOf } from './entity-ids';
import { at } from './local-time';

/** One page to preserve. */
export interface Stop {
  /** Item of the answer key that it gains. */
  item: string;
  address: string;
  tags: { term: string; reason: string }[];
  note?: string;
  /** Exercise time from which it can be had, where it is not there from the beginning. */
  from?: string;
  /** Exercise time by which it must be preserved. */
  by: string;
  /** What the report says of it. */
  claim: { en: string; ar: string };
}

const post = (handle: string, name: string) => `https://murmur.example/@${handle}/post/${idOf('post', name)}`;
const notice = (handle: string, name: string) =>
  `https://embarcadere.example/@${handle}/post/${idOf('post', name)}`;
const message = (channel: string, name: string) =>
  `https://dhow.example/c/${channel}/${idOf('message', name)}`;

export const stops: Stop[] = [
  {
    item: 'k01-hook',
    address: post('capt.sami', 'hook'),
    tags: [
      {
        term: 'recruitment-offer',
        reason: 'Offers four places, training in Estmark and paid papers to young people without experience.',
      },
      { term: 'suspect', reason: 'Posted by the account @capt.sami, named in the order.' },
    ],
    note: 'Preserved first: the prosecutor expects that this thread will be rewritten.',
    by: at('04-14 14:20'),
    claim: {
      en: 'On 5 March 2031 the account @capt.sami publicly offered "four places" with training in Estmark and wrote that the papers are paid for',
      ar: 'في 5 آذار/مارس 2031 عرض حساب ‎@capt.sami علناً «أربعة أماكن» مع تدريب في إستمارك، وكتب أن تكاليف الأوراق مدفوعة',
    },
  },
  {
    item: 'k02-invitation-ad',
    address: post('bureau.odette', 'odette-ad'),
    tags: [
      {
        term: 'false-document',
        reason: 'Sells letters of invitation within 48 hours, with a price through the club.',
      },
    ],
    by: at('04-14 15:05'),
    claim: {
      en: 'Bureau Odette advertised letters of invitation "in 48 hours" at a price agreed with the club',
      ar: 'أعلن مكتب أوديت عن رسائل دعوة «خلال ٤٨ ساعة» بسعر متفق عليه مع النادي',
    },
  },
  {
    item: 'k03-pressure',
    address: message('lina_sami', 'pressure'),
    tags: [
      {
        term: 'threat-or-pressure',
        reason: 'After she refuses to leave, he names her brother’s job and the foreman whom he knows.',
      },
    ],
    by: at('04-14 16:30'),
    claim: {
      en: 'When Lina B. asked for her identity card, the captain answered by mentioning her brother’s job',
      ar: 'عندما طالبت لينا ب. ببطاقة هويتها، ردّ القبطان بالإشارة إلى وظيفة شقيقها',
    },
  },
  {
    item: 'k04-meeting-point',
    address: message('blue_door', 'door-meeting'),
    tags: [
      {
        term: 'travel-logistics',
        reason: 'Gives night, hour and place of the departure, and who hands over the letters.',
      },
      { term: 'roles-and-orders', reason: 'Hadi gives letters and takes the telephones.' },
    ],
    by: at('04-14 19:30'),
    claim: {
      en: 'The departure is set for Wednesday 16 April, 21:15, at Quay 7 behind the green container',
      ar: 'حُدّد موعد الرحيل يوم الأربعاء 16 نيسان/أبريل في الساعة 21:15 عند الرصيف ٧ خلف الحاوية الخضراء',
    },
  },
  {
    item: 'k16-way',
    address: message('blue_door', 'door-way'),
    tags: [
      { term: 'travel-logistics', reason: 'Films the way to the green container at Quay 7, with a van.' },
      { term: 'roles-and-orders', reason: 'Hadi tells the others how and when to come.' },
    ],
    by: at('04-14 21:15'),
    claim: {
      en: 'Hadi sent the group a film of the way to the green container, with the instruction to come without a torch',
      ar: 'أرسل هادي إلى المجموعة فيديو للطريق إلى الحاوية الخضراء مع تعليمات بالقدوم دون مصباح',
    },
  },
  {
    item: 'k17-names',
    address: notice('papiers.express', 'emb-noms'),
    tags: [
      { term: 'travel-logistics', reason: 'Four single tickets for the 16th, names to follow at boarding.' },
      { term: 'false-document', reason: 'The names are to come "with the letters".' },
    ],
    by: at('04-15 08:50'),
    claim: {
      en: 'When the ticket clerk asked the club for the names of its four passengers, the account Papiers Express answered in its place, that they would come at boarding "with the letters"',
      ar: 'عندما سألت موظفة التذاكر النادي عن أسماء ركابه الأربعة، أجاب عنه حساب Papiers Express بأن الأسماء تُسلَّم عند الصعود «مع الرسائل»',
    },
  },
  {
    item: 'k06-first-profile',
    address: 'https://murmur.example/@capt.sami',
    tags: [
      {
        term: 'identity-of-account',
        reason: 'Name, handle and promise ("we carry the cost") of the account before any change.',
      },
    ],
    by: at('04-14 18:40'),
    claim: {
      en: 'The profile of @capt.sami promises to carry the cost of papers, tickets and the first month; the similar accounts @capt.samy and @captain_sami are other people’s and were left alone',
      ar: 'تَعِد الصفحة الشخصية لحساب ‎@capt.sami بتحمّل تكاليف الأوراق والتذاكر والشهر الأول؛ أما الحسابان المشابهان ‎@capt.samy و‎@captain_sami فلشخصين آخرين ولم يُمسّا',
    },
  },
  {
    item: 'k07-list',
    address: message('blue_door', 'door-list'),
    tags: [
      {
        term: 'roles-and-orders',
        reason: 'The Porter names those who leave and gives each of the others a task.',
      },
      { term: 'travel-logistics', reason: 'Pinned plan of the 16th.' },
    ],
    by: at('04-15 10:00'),
    claim: {
      en: 'A person writing as "Porter" listed four travellers by initials and gave orders to Odette, Hadi and the captain',
      ar: 'عدّد شخص يكتب باسم «Porter» أربعة مسافرين بالأحرف الأولى ووزّع المهام على أوديت وهادي والقبطان',
    },
  },
  {
    item: 'k08-terms',
    address: message('blue_door', 'door-terms'),
    tags: [
      { term: 'debt-or-payment', reason: 'Letter, ticket and bed are an advance to be worked off.' },
      { term: 'documents-withheld', reason: 'Documents are kept in the office while the traveller owes.' },
    ],
    by: at('04-15 10:00'),
    claim: {
      en: 'The same person stated that documents are kept while the travellers owe money',
      ar: 'صرّح الشخص نفسه بأن الوثائق تُحتجز ما دام المسافرون مدينين',
    },
  },
  {
    item: 'k18-clip',
    address: post('capt.sami', 'promo'),
    tags: [{ term: 'recruitment-offer', reason: 'A clip that promises paid papers and puts questions off.' }],
    by: at('04-15 12:30'),
    claim: {
      en: 'A clip of six seconds on @capt.sami promised: "Papers? Paid. Questions? Later."',
      ar: 'وعد مقطع من ست ثوانٍ على حساب ‎@capt.sami: «الأوراق علينا، الأسئلة لاحقاً»',
    },
  },
  {
    item: 'k19-second-face',
    address: notice('papiers.express', 'emb-offer'),
    tags: [
      {
        term: 'identity-of-account',
        reason: 'Names odette_docs on Dhow, and carries the very picture of Bureau Odette’s advertisement.',
      },
      { term: 'false-document', reason: 'Offers letters and attestations within 48 hours.' },
    ],
    by: at('04-15 14:00'),
    claim: {
      en: 'Papiers Express on Embarcadère gives the Dhow address of Odette, and its picture has the same hash as the one of Bureau Odette on Murmur',
      ar: 'يذكر Papiers Express على Embarcadère عنوان أوديت على Dhow، وصورته تحمل البصمة نفسها لصورة مكتب أوديت على Murmur',
    },
  },
  {
    item: 'k20-paper',
    address: message('dalia_odette', 'letter-answer'),
    tags: [{ term: 'false-document', reason: 'Odette admits that the foundation exists on paper only.' }],
    by: at('04-15 16:20'),
    claim: {
      en: 'Asked whether the foundation exists, Odette answered: "On paper, yes. It is the paper that they check"',
      ar: 'سُئلت أوديت عن وجود المؤسسة فأجابت: «على الورق، نعم. والورق هو ما يُفحص»',
    },
  },
  {
    item: 'k09-letter',
    address: message('dalia_odette', 'letter-msg'),
    tags: [
      {
        term: 'false-document',
        reason: 'Letter of a foundation that exists "on paper", with the original picture.',
      },
    ],
    by: at('04-15 13:00'),
    claim: {
      en: 'Odette sent Dalia F. a letter of invitation of a foundation that, in her words, exists on paper',
      ar: 'أرسلت أوديت إلى داليا ف. رسالة دعوة من مؤسسة موجودة، على حد قولها، على الورق',
    },
  },
  {
    item: 'k10-ticket',
    address: post('kiko.nsf', 'kiko-ticket'),
    tags: [{ term: 'travel-logistics', reason: 'One-way ticket for 16 April, paid for by the club.' }],
    by: at('04-15 15:20'),
    claim: {
      en: 'Karim N. showed a one-way ticket for 16 April which names the club as payer',
      ar: 'عرض كريم ن. تذكرة ذهاب بلا عودة ليوم 16 نيسان/أبريل تذكر النادي بوصفه الدافع',
    },
  },
  {
    item: 'k11-identity-cards',
    address: message('hl_volunteers', 'ids-question'),
    tags: [
      {
        term: 'documents-withheld',
        reason: 'A volunteer counts eleven original identity cards that leave the club.',
      },
      { term: 'witness', reason: 'First-hand observation by the person who kept the lists.' },
    ],
    by: at('04-15 17:00'),
    claim: {
      en: 'A volunteer counted eleven original identity cards leaving with Odette on 16 March',
      ar: 'أحصت متطوعة إحدى عشرة بطاقة هوية أصلية خرجت مع أوديت في 16 آذار/مارس',
    },
  },
  {
    item: 'k12-club-poster',
    address: post('harbour.lights', 'april-poster'),
    tags: [
      { term: 'front-organisation', reason: 'The public club announces a desk for papers and transport.' },
    ],
    by: at('04-15 19:00'),
    claim: {
      en: 'The Harbour Lights club announced a "papers & transport desk" for its spring evening',
      ar: 'أعلن نادي «أضواء المرفأ» عن «مكتب الأوراق والنقل» في أمسية الربيع',
    },
  },
  {
    item: 'k13-rules',
    address: message('night_crew', 'crew-rules'),
    tags: [
      {
        term: 'secrecy-and-isolation',
        reason: 'Telephones in a box, first names only, a ready lie for the family.',
      },
    ],
    by: at('04-16 06:30'),
    claim: {
      en: 'In the group Night Crew the captain ordered telephones into a box and a ready answer for the family',
      ar: 'في مجموعة Night Crew أمر القبطان بوضع الهواتف في صندوق وبجواب جاهز للأهل',
    },
  },
  {
    item: 'k14-van',
    address: post('hadi.quai7', 'hadi-seats'),
    tags: [
      {
        term: 'travel-logistics',
        reason: 'Offers seats in a van to the quay on the night of the departure, "no questions".',
      },
    ],
    by: at('04-16 09:00'),
    claim: {
      en: 'Hadi publicly offered two seats in his van for the same night, "no questions"',
      ar: 'عرض هادي علناً مقعدين في شاحنته لليلة نفسها «بلا أسئلة»',
    },
  },
  {
    item: 'k15-move',
    address: post('capt.sami', 'move-yazid'),
    tags: [
      {
        term: 'move-to-private',
        reason: 'Asks Yazid to leave the public thread and to write on Dhow, alone.',
      },
    ],
    note: 'While looking for this I saw that the chats of Ms L. B. with her lawyer and her mother are technically visible. Not opened, not captured (articles 18 and 21).',
    by: at('04-16 12:00'),
    claim: {
      en: 'The captain took the talk with Yazid O. from the public thread to Dhow, asking him to write alone',
      ar: 'نقل القبطان حديثه مع يزيد ع. من السلسلة العلنية إلى Dhow طالباً منه أن يكتب وحده',
    },
  },
  {
    item: 'k21-deck',
    address: 'https://murmur.example/@capt.sami/list/deck',
    tags: [
      { term: 'roles-and-orders', reason: 'The captain’s own list of those whom he had won, in public.' },
      { term: 'befriending', reason: '"Those who listen": the chosen, with the day of each.' },
    ],
    by: at('04-16 18:00'),
    claim: {
      en: 'In public the captain kept a list "Deck" of the young people whom he had won; Tarek and Lina had been taken off it',
      ar: 'احتفظ القبطان علناً بقائمة «Deck» تضم من استمالهم من الشبان، وقد شُطب منها طارق ولينا',
    },
  },
];

/** What is written only while the clock runs: for whoever waits. */
export const laterStops: Stop[] = [
  {
    item: 'k05-warning',
    address: post('tarek.slm', 'tarek-warning'),
    tags: [
      { term: 'victim-account', reason: 'Tarek tells what he found over there and warns the others.' },
      { term: 'documents-withheld', reason: '"They keep the cards."' },
    ],
    from: at('04-14 19:47'),
    by: at('04-14 23:00'),
    claim: {
      en: 'Tarek S. warned from abroad that cards are kept and that debt begins on the first day',
      ar: 'حذّر طارق س. من الخارج من احتجاز البطاقات ومن دَين يبدأ منذ اليوم الأول',
    },
  },
];

const title = {
  en: 'Harbour Lights: what was preserved, and what it shows',
  ar: 'أضواء المرفأ: ما حُفظ وما يُثبته',
};
const heading = {
  en: ['Recruitment', 'Papers and debt', 'Departure'],
  ar: ['التجنيد', 'الأوراق والدَّين', 'الرحيل'],
};
const chapters: string[][] = [
  [
    'k01-hook',
    'k15-move',
    'k06-first-profile',
    'k12-club-poster',
    'k13-rules',
    'k03-pressure',
    'k05-warning',
    'k18-clip',
    'k21-deck',
  ],
  ['k02-invitation-ad', 'k19-second-face', 'k09-letter', 'k20-paper', 'k11-identity-cards', 'k08-terms'],
  ['k04-meeting-point', 'k16-way', 'k17-names', 'k07-list', 'k10-ticket', 'k14-van'],
];

/** A finished report in which every claim cites the exhibit of its stop. Stops without a number are left out. */
export function reportFor(language: 'en' | 'ar', numberOf: (stop: Stop) => string): ReportDocument {
  const all = [...stops, ...laterStops];
  return {
    title: title[language],
    language,
    body: {
      type: 'doc',
      content: chapters.flatMap((items, chapter) => [
        {
          type: 'heading' as const,
          attrs: { level: 2 },
          content: [{ type: 'text' as const, text: heading[language][chapter] ?? '' }],
        },
        ...items.flatMap((item) => {
          const stop = all.find((candidate) => candidate.item === item);
          const number = stop ? numberOf(stop) : '';
          if (!stop || number === '') return [];
          const content: ReportInline[] = [
            { type: 'text', text: `${stop.claim[language]} ` },
            { type: 'citation', attrs: { exhibit: number } },
            { type: 'text', text: '.' },
          ];
          return [{ type: 'paragraph' as const, content }];
        }),
      ]),
    },
  };
}
