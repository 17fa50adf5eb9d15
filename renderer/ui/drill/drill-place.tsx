import type { KeyCopy } from '../../../core/domain/drill/drill';
import { placeOf } from '../../../core/domain/drill/grade-table';
import { useText } from '../../i18n';
import { Address } from '../bdi';

/** Where a copy was altered: entries of the log by number, or paths. */
export function DrillPlace({ files, events }: Pick<KeyCopy, 'files' | 'events'>) {
  const t = useText();
  if (events.length > 0)
    return (
      <>
        {t('drill.entry')} <bdi dir="ltr">{placeOf({ files, events })}</bdi>
      </>
    );
  return (
    <ul className="bare-list">
      {files.map((file) => (
        <li key={file}>
          <Address>{file}</Address>
        </li>
      ))}
    </ul>
  );
}
