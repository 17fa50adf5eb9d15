import { TriangleAlert } from 'lucide-react';
import type { Item } from '../../../core/domain/evidence/item';
import { useText } from '../../i18n';
import { Remark } from '../remark';
import { useCaptureExtent } from './use-capture-extent';

/** Says of a capture that led on to more pages than were taken what was taken and what was not; of any other, nothing. */
export function CutShort({ items }: { items: readonly Item[] }) {
  const t = useText();
  const extent = useCaptureExtent(items.find(({ role }) => role === 'capture')?.sha256);
  if (!extent || extent.complete) return null;
  return (
    <Remark caution icon={<TriangleAlert aria-hidden />}>
      <strong>{t('app.cutShort', { count: extent.pages })}</strong> {t('app.cutShort.rest')}
    </Remark>
  );
}
