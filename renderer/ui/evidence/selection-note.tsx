import { SquareDashedMousePointer } from 'lucide-react';
import type { Item } from '../../../core/domain/evidence/item';
import { useText } from '../../i18n';
import { Badge } from '../panel';
import { Remark } from '../remark';
import { useCaptureExtent } from './use-capture-extent';

/** Says of a capture that only some of what a page showed was chosen, and how much of it; of any other, nothing. */
export function SelectionNote({ items }: { items: readonly Item[] }) {
  const t = useText();
  const extent = useCaptureExtent(items.find(({ role }) => role === 'capture')?.sha256);
  if (extent?.scope !== 'selection') return null;
  return (
    <Remark icon={<SquareDashedMousePointer aria-hidden />}>
      {t('app.selection', { count: extent.things })}
    </Remark>
  );
}

/** The same in one word, for lists. `record`: SHA-256 of the exhibit's `capture.json`, where it has one. */
export function SelectionMark({ record }: { record: string | undefined }) {
  const t = useText();
  return useCaptureExtent(record)?.scope === 'selection' ? <Badge>{t('app.selection.mark')}</Badge> : null;
}
