import { Hand, ShieldCheck } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { DrillState } from '../../../core/contract/drill';
import { Verification } from '../../../core/domain/custody/verdict';
import { useJob } from '../../engine-client';
import { placeOf, useText } from '../../i18n';
import { Address, Button, EmptyState, FaultNote, Mark, Progress } from '../../ui';

/** What Hirz finds in a copy, where the instructor allows it or the answers are handed in; otherwise how it is done by hand. */
export function CopyVerification({ state, copy }: { state: DrillState; copy: number }) {
  const t = useText();
  const intl = useIntl();
  const { drill, handedIn } = state;
  const verify = useJob('drill.verify');
  const found = verify.job?.state === 'done' ? Verification.safeParse(verify.job.result).data : undefined;
  if (!drill.verifier && handedIn === null)
    return (
      <div className="drill-by-hand">
        <EmptyState icon={<Hand aria-hidden />} title={t('drill.byHand')}>
          {t('drill.byHand.how')}
        </EmptyState>
        <pre className="mono drill-text" dir="ltr">
          {byHand}
        </pre>
      </div>
    );
  return (
    <div className="drill-verification">
      <div>
        <Button
          icon={<ShieldCheck aria-hidden />}
          isDisabled={verify.running}
          onPress={() => void verify.start({ drill: drill.id, copy })}
        >
          {t('drill.verify.do')}
        </Button>
      </div>
      {verify.job?.state === 'running' && <Progress job={verify.job} onCancel={verify.cancel} />}
      <FaultNote fault={verify.fault} onClose={verify.clear} />
      {found && (
        <div role="status">
          <Mark value={found.verdict} boxed />
          <ol className="drill-findings">
            {found.findings.map(({ code, params, where }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own and never move.
              <li key={at}>
                {String(intl.formatMessage({ id: `verdict.${code}` }, params))}
                {placeOf(where) !== '' && (
                  <div className="small">
                    <Address>{placeOf(where)}</Address>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

/** The first steps with ordinary tools, in a copy's folder. */
const byHand = `sha256sum --quiet -c manifest-sha256.txt
find data -type f | sort | diff - <(cut -d' ' -f3- manifest-sha256.txt | sort)
sha256sum manifest-sha256.txt            # hirz-seal.dsse.json says which it was
head -n 5 data/custody/log.ndjson | tail -n 1 | tr -d '\\n' | sha256sum   # "prev" of the next line
less README.md                           # every step`;
