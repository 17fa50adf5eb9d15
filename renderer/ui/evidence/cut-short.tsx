import { TriangleAlert } from 'lucide-react';
import type { Item } from '../../../core/domain/evidence/item';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import './cut-short.css';

/** Says of a capture that led on to more pages than were taken what was taken and what was not; of any other, nothing. */
export function CutShort({ items }: { items: readonly Item[] }) {
  const t = useText();
  const record = items.find(({ role }) => role === 'capture');
  const several = items.some(({ path }) => path.startsWith('pages/'));
  const { value: extent } = useQuery(
    'item.extent',
    { sha256: record?.sha256 ?? '' },
    { when: several && record !== undefined },
  );
  if (!extent || extent.complete) return null;
  return (
    <p className="cut-short" role="note">
      <TriangleAlert aria-hidden />
      <span>
        <strong>{t('app.cutShort', { count: extent.pages })}</strong> {t('app.cutShort.rest')}
      </span>
    </p>
  );
}
