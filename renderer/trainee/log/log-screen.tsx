import { useLogPages } from '../../engine-client';
import { useText } from '../../i18n';
import { FaultNote } from '../../ui';
import { CustodyLog } from '../../ui/custody';
import { useNames } from '../case/use-names';

/** The custody log of the case. */
export function LogScreen() {
  const t = useText();
  const names = useNames();
  const { entries, total, complete, more, fault, loading } = useLogPages({});
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{t('custody.title')}</h1>
      </header>
      <FaultNote fault={fault} />
      {!loading && (
        <CustodyLog
          entries={entries}
          total={total}
          complete={complete}
          more={more}
          names={names}
          place="trainee log"
        />
      )}
    </div>
  );
}
