import { exerciseMoment, isolated, latin, wallMoment } from './html-text';
import type { ReportExhibit } from './report-input';
import { exhibitAnchor } from './report-text';
import { columnHeads, type ReportWords } from './report-words';

function tagsHtml({ tags }: ReportExhibit): string {
  if (tags.length === 0) return '';
  const items = tags.map(({ label, item, reason }) => {
    const on = item === undefined ? '' : ` (${latin(item, 'mono')})`;
    return `<li><b>${isolated(label)}</b>${on}: ${isolated(reason)}</li>`;
  });
  return `<ul class="tags">${items.join('')}</ul>`;
}

/** Where it stood, or, of received files, from whom they came. */
function originHtml({ platform, address, source }: ReportExhibit, words: ReportWords): string {
  if (!source)
    return `<span class="note">${isolated(platform)}</span><br><span class="address">${latin(address, 'mono')}</span>`;
  const { from, how, received, reference } = source;
  return `<span class="note">${words('exhibits.from')} ${isolated(from)} · ${isolated(how)}<br>${words('exhibits.received')} <span class="nowrap">${exerciseMoment(received)}</span> · ${words('exhibits.reference')} ${isolated(reference)}</span>`;
}

/** Table of exhibits: number and whether it is a selection, what it is and where it stood, when it was preserved by both clocks, how many items, last verification. */
export function exhibitTable(exhibits: readonly ReportExhibit[], words: ReportWords): string {
  if (exhibits.length === 0) return `<p>${words('exhibits.none')}</p>`;
  const rows = exhibits.map(
    (exhibit) => `<tr id="${exhibitAnchor(exhibit.number)}">
<th scope="row" class="nowrap">${latin(exhibit.number)}${exhibit.selection ? `<br><span class="note">${words('exhibits.selection')}</span>` : ''}</th>
<td>${isolated(exhibit.title)}<br>${originHtml(exhibit, words)}${tagsHtml(exhibit)}</td>
<td><span class="nowrap">${exerciseMoment(exhibit.exerciseTime)}</span><br><span class="note nowrap">${wallMoment(exhibit.wall)}</span></td>
<td class="amount">${words.number(exhibit.items.length)}</td>
<td class="nowrap">${words(`verified.${exhibit.verified}`)}</td>
</tr>`,
  );
  const heads = columnHeads([
    words('exhibits.number'),
    words('exhibits.what'),
    words('exhibits.when'),
    { amount: words('exhibits.items') },
    words('exhibits.verified'),
  ]);
  return `<table>${heads}<tbody>${rows.join('')}</tbody></table>
<p class="note">${words('exhibits.clocks')}</p>`;
}
