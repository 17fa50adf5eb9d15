import { useText } from '../../i18n';
import { CheckProof, CustodyLog } from '../../ui/custody';
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
        <div className="screen-tools">
          <CheckProof />
          <WitnessNow />
        </div>
      </header>
      <CustodyLog of={ofCase} names={names} place="trainee log" />
    </div>
  );
}

const ofCase = {};
