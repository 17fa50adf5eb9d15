import type { ReactNode } from 'react';
import type { CaseBackup } from '../../../core/contract/repair';
import { useFormats, useText } from '../../i18n';
import { Moment } from '../../ui';
import './backup-list.css';

/** Backups of a case, newest first: when each was made, what it holds, and what can be done with it. */
export function BackupList(props: {
  backups: readonly CaseBackup[];
  action?: (backup: CaseBackup) => ReactNode;
}) {
  const t = useText();
  const formats = useFormats();
  return (
    <ul className="backup-list">
      {props.backups.map((backup) => {
        const { id, madeAt, exhibits, events, bytes, itemsLost } = backup;
        return (
          <li key={id}>
            <Moment at={madeAt} as="wall" />
            <span className="quiet">
              {t('trainee.backups.holds', { exhibits, events })} · {formats.bytes(bytes)}
              {itemsLost > 0 && <> · {t('trainee.backups.lost', { items: itemsLost })}</>}
            </span>
            {props.action?.(backup)}
          </li>
        );
      })}
    </ul>
  );
}
