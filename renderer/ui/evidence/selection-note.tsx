import { SquareDashedMousePointer } from 'lucide-react';
import { Capture } from '../../../core/domain/evidence/capture';
import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { useText } from '../../i18n';
import './cut-short.css';
import { useJsonItem } from './use-json-item';

/** Says of a capture that only some of what a page showed was chosen, and how much of it; of any other, nothing. */
export function SelectionNote({ exhibit: { items, entities } }: { exhibit: Exhibit }) {
  const t = useText();
  const record = useJsonItem(
    items.find(({ role }) => role === 'capture'),
    Capture,
  );
  if (record?.scope !== 'selection') return null;
  return (
    <p className="cut-short selection-note" role="note">
      <SquareDashedMousePointer aria-hidden />
      <span>{t('app.selection', { count: entities.length })}</span>
    </p>
  );
}
