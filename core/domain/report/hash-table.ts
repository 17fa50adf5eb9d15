import type { Item } from '../evidence/item';
import { type FileKind, nameDiffers } from '../evidence/name-and-content';
import { latin } from './html-text';
import type { ReportExhibit } from './report-input';
import { columnHeads, type ReportWords } from './report-words';

/** What is to be said under the path of a received file whose name says something else than its content. */
function nameNote(item: Item, { shared }: ReportWords): string {
  const differs = item.role === 'file' ? nameDiffers(item) : undefined;
  if (!differs) return '';
  const { ending, named, found } = differs;
  const kind = ({ kind, format }: FileKind) => shared(`fileKind.${kind}`, { format });
  return `<br><span class="note">${shared('nameDiffers', { ending, named: kind(named), found: kind(found) })}</span>`;
}

/** SHA-256 of every item and of every working copy, exhibit by exhibit. A hash stands on one line and a row on one page, so that it can be compared by eye. */
export function hashTable(exhibits: readonly ReportExhibit[], words: ReportWords): string {
  if (exhibits.length === 0) return `<p>${words('exhibits.none')}</p>`;
  const groups = exhibits.map(({ number, items, copies }) => {
    const rows = [...items, ...copies].map(
      (item) =>
        `<tr><td class="path">${latin(item.path, 'mono')}${nameNote(item, words)}</td><td class="amount">${words.number(item.bytes)}</td><td><span class="hash">${latin(item.sha256, 'mono')}</span></td></tr>`,
    );
    return `<tbody class="exhibit"><tr class="name"><th scope="rowgroup" colspan="3">${words('hashes.exhibit')} ${latin(number)}</th></tr>${rows.join('')}</tbody>`;
  });
  const heads = columnHeads([words('hashes.item'), { amount: words('hashes.bytes') }, latin('SHA-256')]);
  return `<p class="note lead">${words('hashes.how')}</p><table>${heads}${groups.join('')}</table>`;
}
