import { custodyMoves } from './custody-moves';
import { custodySummary, type ExhibitCustody } from './custody-summary';
import { exerciseMoment, latin, wallMoment } from './html-text';
import type { ReportInput } from './report-input';
import { columnHeads, factsTable, type ReportWords } from './report-words';

function exhibitRow(
  { number, preserved, verifications, comparisons, last }: ExhibitCustody,
  words: ReportWords,
): string {
  const entry = preserved
    ? `${words.number(preserved.seq)}<br><span class="note">${wallMoment(preserved.wall)}</span>`
    : '—';
  const result = last
    ? `${words(`verified.${last.result}`)}<br><span class="note">${wallMoment(last.wall)}</span>`
    : words('verified.never');
  return `<tr><th scope="row" class="nowrap">${latin(number)}</th><td>${entry}</td><td class="amount">${words.number(verifications)}</td><td class="amount">${words.number(comparisons)}</td><td>${result}</td></tr>`;
}

/** The custody log in short: how it can be checked, and what it says of each exhibit. The whole log travels with the submission. */
export function custodySection(
  { custody, exhibits, manifestSha256 }: ReportInput,
  words: ReportWords,
): string {
  const summary = custodySummary(custody.log);
  const { first, last } = summary;
  const facts = factsTable([
    [words('custody.entries'), words.number(summary.entries)],
    ...(first ? [[words('custody.first'), wallMoment(first.wall)] as const] : []),
    ...(last
      ? [[words('custody.last'), `${wallMoment(last.wall)} · ${exerciseMoment(last.exerciseTime)}`] as const]
      : []),
    [words('custody.sessions'), words.number(summary.sessions)],
    [words('custody.pages'), words.number(summary.pagesVisited)],
    ...(summary.platformsLeft > 0
      ? [[words('custody.left'), words.number(summary.platformsLeft)] as const]
      : []),
    [
      words('custody.clock'),
      summary.backwardJumps === 0
        ? words('custody.clockForward')
        : words('custody.clockBackward', { count: summary.backwardJumps }),
    ],
    [words('custody.code'), latin(custody.code, 'mono')],
    ...(last
      ? [[words('custody.head'), `<span class="hash">${latin(last.sha256, 'mono')}</span>`] as const]
      : []),
    [words('custody.key'), `<span class="hash">${latin(custody.publicKey, 'mono')}</span>`],
    [words('custody.manifest'), `<span class="hash">${latin(manifestSha256, 'mono')}</span>`],
  ]);
  const listed = exhibits.map(
    ({ number }) =>
      summary.exhibits.get(number) ?? {
        number,
        preserved: undefined,
        verifications: 0,
        comparisons: 0,
        last: undefined,
      },
  );
  const heads = columnHeads([
    words('custody.exhibit'),
    words('custody.preserved'),
    { amount: words('custody.verifications') },
    { amount: words('custody.comparisons') },
    words('custody.result'),
  ]);
  const table =
    listed.length === 0
      ? ''
      : `<table>${heads}<tbody>${listed.map((one) => exhibitRow(one, words)).join('')}</tbody></table>`;
  return `<p class="lead">${words('custody.what')}</p>${facts}${table}${custodyMoves(custody.log, words)}<p class="note">${words('custody.check')}</p>`;
}
