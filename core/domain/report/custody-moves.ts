import { exhibitsOf } from '../custody/shared-events';
import type { ReceivedCondition } from '../handover/party';
import { isolated, latin, wallMoment } from './html-text';
import type { ReportLogEntry } from './report-input';
import { columnHeads, type ReportWords } from './report-words';

/** How exhibits were found on receipt, in words. */
function found({ state, remark }: ReceivedCondition, words: ReportWords): string {
  const said = words(`custody.state.${state}`);
  return remark === '' ? said : `${said}: ${isolated(remark)}`;
}

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
    case 'exhibit.handed-over': {
      const { to, purpose, authority, condition } = payload;
      return {
        done: words('custody.handover.out', { name: to.name }),
        why: [purpose, authority, condition].map(isolated).join('<br>'),
      };
    }
    case 'exhibit.taken-over': {
      const { origin, condition } = payload;
      const { from, number } = origin;
      return {
        done: words('custody.handover.in', { name: from.name, number }),
        why: found(condition, words),
      };
    }
    case 'receipt.given':
      return { done: words('custody.handover.given', { name: payload.to.name }), why: '—' };
    case 'receipt.taken':
      return {
        done: words('custody.handover.back', { name: payload.by.name }),
        why: found(payload.condition, words),
      };
    default:
      return undefined;
  }
}

/** Who held the exhibits, in and out, under what seal, why and by what authority (ISO/IEC 27037): a row an entry; nothing where none moved. */
export function custodyMoves(log: readonly ReportLogEntry[], words: ReportWords): string {
  const rows = log.flatMap((entry) => {
    const move = moved(entry, words);
    if (!move) return [];
    const { seq, wall } = entry.event;
    const exhibits = exhibitsOf(entry.event).map((number) => latin(number));
    return [
      `<tr><th scope="row">${words.number(seq)}<br><span class="note">${wallMoment(wall)}</span></th><td>${exhibits.join('<br>')}</td><td>${move.done}</td><td>${move.why}</td></tr>`,
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
