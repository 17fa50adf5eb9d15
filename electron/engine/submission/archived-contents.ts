import {
  contentItems,
  type ExhibitContents,
  exhibitContents,
} from '../../../core/domain/case-uco/exhibit-contents';
import type { EventPayload } from '../../../core/domain/custody/event';
import { exhibitPath } from '../../../core/domain/custody/submission-layout';
import type { BagArchive } from '../bag/bag-archive';

/** What the files of an exhibit in a submission that is as it was sealed hold: the case in the words of CASE and UCO repeats it. */
export async function archivedContents(
  archive: BagArchive,
  { number, items }: EventPayload<'exhibit.preserved'>,
): Promise<ExhibitContents> {
  const { records, capture } = contentItems(items);
  const read = async (item: typeof records) => {
    const path = item && exhibitPath(number, item.path);
    return path !== undefined && archive.files.has(path) ? archive.read(path) : undefined;
  };
  return exhibitContents({ records: await read(records), capture: await read(capture) });
}
