import type { TypedEvent } from '../../../core/domain/custody/event';
import type { ReportExhibit, ReportInput, ReportLogEntry } from '../../../core/domain/report/report-input';
import type { Language } from '../../../core/domain/text/localised';

/** A digest that looks like one: the same for the same seed. */
export function digest(seed: number): string {
  let state = seed * 2654435761 + 1;
  let text = '';
  while (text.length < 64) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += state.toString(16).padStart(8, '0');
  }
  return text.slice(0, 64);
}

const titles = [
  'Amal K. (@amal.k) on Murmur: “Tickets for Thursday are here”',
  'رسالة من مجموعة «أصدقاء الميناء»: موعد السفر يوم الخميس',
  'Le Port en fête — canal public',
  'A title with <b>tags</b> & “quotes” \u202eesrever',
];

function exhibit(at: number): ReportExhibit {
  const number = `AK-${String(at).padStart(3, '0')}`;
  const paths = [
    'screenshot.png',
    'page.html',
    'snapshot.mhtml',
    'records.ndjson',
    'media/ferry-ticket.jpg',
    'capture.json',
  ];
  return {
    number,
    title: titles[at % titles.length] ?? '',
    address: `https://murmur.example/@amal.k/post/1f${at}`,
    platform: at % 2 === 0 ? 'Murmur' : 'Tayyar',
    exerciseTime: `2031-04-03T14:${String(at % 60).padStart(2, '0')}:00Z`,
    wall: `2026-05-01T09:${String(at % 60).padStart(2, '0')}:12.345+02:00`,
    items: paths.map((path, item) => ({
      path,
      role: 'media',
      type: 'application/octet-stream',
      bytes: 1024 * (item + 1) * (at + 7) * 13,
      sha256: digest(at * 10 + item),
    })),
    copies:
      at === 1
        ? [
            {
              path: 'derived/D1.png',
              role: 'derivative',
              type: 'image/png',
              bytes: 77_041,
              sha256: digest(9),
            },
          ]
        : [],
    tags:
      at % 3 === 0
        ? [{ label: 'Recruitment promise', reason: 'Offers paid work abroad and asks to keep silent.' }]
        : [],
    selection: at === 3,
    verified: at === 2 ? 'never' : 'intact',
  };
}

const actor = { role: 'trainee', name: 'Amal Karim', seat: '07' } as const;

function log(exhibits: readonly ReportExhibit[]): ReportLogEntry[] {
  const events: Pick<TypedEvent, 'type' | 'payload'>[] = [
    {
      type: 'case.opened',
      payload: {
        case: 'case-7f3a',
        publicKey: 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw=',
        exercise: { id: 'harbour-lights', edition: '1.0.0', manifestSha256: digest(1) },
        trainee: { name: actor.name, seat: actor.seat },
        software: 'Hirz 0.1.0',
      },
    },
    { type: 'session.started', payload: { software: 'Hirz 0.1.0' } },
    ...exhibits.flatMap(({ number, title, address, items }): Pick<TypedEvent, 'type' | 'payload'>[] => [
      {
        type: 'page.visited',
        payload: {
          url: address,
          status: 200,
          title,
          servedAt: '2031-04-03T09:00:00Z',
          sha256: 'a'.repeat(64),
        },
      },
      { type: 'exhibit.preserved', payload: { number, title, address, entities: [], items } },
    ]),
    { type: 'exhibit.verified', payload: { number: 'AK-001', result: 'intact', altered: [] } },
    {
      type: 'hash.compared',
      payload: {
        number: 'AK-001',
        item: 'page.html',
        algorithm: 'sha256',
        computed: 'a',
        compared: 'a',
        equal: true,
      },
    },
    { type: 'platform.left', payload: { url: 'https://elsewhere.example/' } },
  ];
  return events.map((event, seq) => ({
    event: {
      v: 1,
      seq,
      prev: '0'.repeat(64),
      wall: `2026-05-01T09:${String(seq).padStart(2, '0')}:00.000+02:00`,
      mono: seq * 1000,
      boot: 'boot',
      exerciseTime: '2031-04-03T15:00:00Z',
      actor,
      ...event,
    } as TypedEvent,
    sha256: digest(900 + seq),
  }));
}

const localised = (en: string, ar: string, fr: string) => ({ en, ar, fr });

/** A report with so many exhibits, its form in one language and the trainee's text in another. */
export function sampleReport(language: Language, textLanguage: Language = language, count = 12): ReportInput {
  const exhibits = Array.from({ length: count }, (_, index) => exhibit(index + 1));
  const words = {
    en: [
      'The recruiter and the ferry',
      'What was found',
      'The offer',
      'On 3 April the account promised work abroad to two young people',
      'The travel papers were sent in a private group',
      'Tickets are dated before the offer',
    ],
    ar: [
      'المُجنِّد والعبّارة',
      'ما تبيّن',
      'العرض',
      'في الثالث من أبريل وعد الحساب شابين بعمل في الخارج',
      'أُرسلت وثائق السفر في مجموعة خاصة',
      'تاريخ التذاكر سابق على العرض',
    ],
    fr: [
      'Le recruteur et le ferry',
      'Ce qui a été constaté',
      'L’offre',
      'Le 3 avril, le compte a promis un travail à l’étranger à deux jeunes',
      'Les papiers ont été envoyés dans un groupe privé',
      'Les billets sont antérieurs à l’offre',
    ],
  }[textLanguage] as [string, string, string, string, string, string];
  const cite = (number: string) => ({ type: 'citation' as const, attrs: { exhibit: number } });
  const text = (value: string) => ({ type: 'text' as const, text: value });
  return {
    language,
    generatedAt: '2026-05-01T11:30:00.000+02:00',
    exercise: {
      id: 'harbour-lights',
      edition: '1.0.0',
      title: localised('Harbour Lights', 'أضواء الميناء', 'Les lumières du port'),
      jurisdiction: localised('Republic of Meridia', 'جمهورية ميريديا', 'République de Méridia'),
      tlp: 'AMBER',
      authority: {
        title: localised(
          'Order to observe and preserve',
          'أمر بالمعاينة والتحفظ',
          'Ordonnance de constat et de conservation',
        ),
        reference: 'PP-2031/0417',
        issuedBy: localised(
          'Public Prosecutor, Port Salim',
          'النيابة العامة، بورت سليم',
          'Parquet de Port-Salim',
        ),
        issuedAt: '2031-04-01T08:00:00Z',
        validUntil: '2031-05-01T08:00:00Z',
        text: localised('…', '…', '…'),
        scope: { accounts: [], channels: [], from: '2031-03-01T00:00:00Z', until: '2031-05-01T00:00:00Z' },
        mayCollect: [localised('posts', 'منشورات', 'publications')],
        mayNotCollect: [localised('privileged', 'مراسلات محمية', 'échanges protégés')],
      },
    },
    manifestSha256: digest(1),
    case: { id: 'case-7f3a9c21' },
    trainee: { name: 'Amal Karim', seat: '07' },
    document: {
      title: words[0],
      language: textLanguage,
      body: {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [text(words[1])] },
          {
            type: 'paragraph',
            content: [text(`${words[3]} `), cite('AK-001'), text(' '), cite('AK-003'), text('.')],
          },
          { type: 'heading', attrs: { level: 3 }, content: [text(words[2])] },
          {
            type: 'bulletList',
            content: [
              {
                type: 'listItem',
                content: [
                  {
                    type: 'paragraph',
                    content: [
                      { type: 'text', text: words[4], marks: [{ type: 'bold' }] },
                      text(' '),
                      cite('AK-002'),
                    ],
                  },
                ],
              },
              {
                type: 'listItem',
                content: [
                  {
                    type: 'paragraph',
                    content: [
                      text(`${words[5]} `),
                      cite('AK-004'),
                      text(' — @amal.k, https://murmur.example/@amal.k'),
                    ],
                  },
                ],
              },
            ],
          },
          { type: 'paragraph', content: [text(`<script>alert(1)</script> & "x" `), cite('AK-005')] },
        ],
      },
    },
    exhibits,
    custody: {
      code: '7KQ2-M9XD-41ZZ-8T0B',
      publicKey: 'GbRECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=',
      log: log(exhibits),
    },
    software: 'Hirz 0.1.0 (Electron 33.2.1, linux x64)',
  };
}
