import { useText } from '../../i18n';
import { CustodyLog } from '../../ui/custody';
import { useNames } from '../case/use-names';
import { WitnessNow } from './witness-now';

/** The custody log of the case. */
export function LogScreen() {
  const t = useText();
  const names = useNames();
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{t('custody.title')}</h1>
        <WitnessNow />
      </header>
      <CustodyLog of={ofCase} names={names} place="trainee log" />
    </div>
  );
}

const ofCase = {};
