import { useState } from 'react';
import { lostItemsOf } from '../../../core/domain/custody/lost-items';
import { useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Progress } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { Backups } from './backups';
import { Readiness } from './readiness';
import './seal.css';
import { SealDialog } from './seal-dialog';
import { SealWithout } from './seal-without';
import { Sealed } from './sealed';

/** Sealing the submission: how the case stands, the decision, the progress, and what comes of it. */
export function SealScreen() {
  const t = useText();
  const { case: state, readOnly } = useOpenCase();
  const seal = useJob('case.seal');
  const [asking, setAsking] = useState(false);
  const lost = lostItemsOf(seal.fault?.details ?? []);
  if (state.sealed !== null) return <Sealed submission={state.sealed} caseId={state.id} />;
  if (readOnly)
    return (
      <div className="seal-screen">
        <h1>{t('trainee.nav.seal')}</h1>
        <p className="prose">{t('trainee.reading.why')}</p>
        <p className="prose quiet">{t('trainee.reading.may')}</p>
      </div>
    );
  return (
    <div className="seal-screen">
      <h1>{t('trainee.nav.seal')}</h1>
      <p className="prose">{t('trainee.seal.intro')}</p>
      <Readiness onLook={seal.clear} />
      <Backups />
      {seal.job?.state === 'running' && <Progress job={seal.job} onCancel={seal.cancel} />}
      {seal.job?.state === 'cancelled' && <p role="status">{t('trainee.seal.cancelled')}</p>}
      <FaultNote
        fault={seal.fault}
        onClose={seal.clear}
        action={
          lost.length > 0 && <SealWithout lost={lost} onSeal={(without) => void seal.start({ without })} />
        }
      />
      <div>
        <Button
          look="primary"
          size="large"
          isDisabled={seal.running || state.exhibits === 0}
          onPress={() => setAsking(true)}
        >
          {t('trainee.seal.begin')}
        </Button>
      </div>
      <SealDialog
        open={asking}
        onClose={() => setAsking(false)}
        onSeal={() => {
          setAsking(false);
          void seal.start({});
        }}
      />
    </div>
  );
}
