import { exhibitsOf } from '../custody/shared-events';
import { isolated, latin, wallMoment } from './html-text';
import type { ReportLogEntry } from './report-input';
import { columnHeads, type ReportWords } from './report-words';

/** What was done with exhibits, and why: HTML; undefined where an entry moves none. */
function moved({ event }: ReportLogEntry, words: ReportWords): { done: string; why: string } | undefined {
  const { type, payload } = event;
  switch (type) {
    case 'seal.applied': {
      const { seal, replaces } = payload;
      const done =
        replaces.length > 0
          ? words('custody.seal.again', { seal, before: replaces.join(', ') })
          : words('custody.seal.applied', { seal });
      return { done, why: '—' };
    }
    case 'seal.broken':
      return { done: words('custody.seal.broken', { seal: payload.seal }), why: isolated(payload.reason) };
    default:
      return undefined;
  }
}

/** Who held the exhibits, in and out, under what seal, why and by what authority (ISO/IEC 27037): a row an entry; nothing where none moved. */
export function custodyMoves(log: readonly ReportLogEntry[], words: ReportWords): string {
  const rows = log.flatMap((entry) => {
    const found = moved(entry, words);
    if (!found) return [];
    const { seq, wall } = entry.event;
    const exhibits = exhibitsOf(entry.event).map((number) => latin(number));
    return [
      `<tr><th scope="row">${words.number(seq)}<br><span class="note">${wallMoment(wall)}</span></th><td>${exhibits.join('<br>')}</td><td>${found.done}</td><td>${found.why}</td></tr>`,
    ];
  });
  if (rows.length === 0) return '';
  const heads = columnHeads([
    words('custody.entry'),
    words('custody.exhibits'),
    words('custody.done'),
    words('custody.why'),
  ]);
  return `<h3>${words('custody.moves')}</h3><table>${heads}<tbody>${rows.join('')}</tbody></table>`;
}
