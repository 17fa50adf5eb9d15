import { ArchiveRestore, ShieldCheck } from 'lucide-react';
import { useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Facts, FaultNote, Mark, Moment, Progress } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { BroughtFiles } from './brought-files';

/**
 * How the case stands before it is sealed: exhibits, their verification, the report.
 * @param props.onLook told before the exhibits are looked at anew
 */
export function Readiness({ onLook }: { onLook: () => void }) {
  const t = useText();
  const { case: state } = useOpenCase();
  const { value: report } = useQuery('report.get', {});
  const verify = useJob('case.verify');
  const bring = useJob('case.bringFiles');
  const busy = verify.running || bring.running;
  const { lastVerified } = state;
  const problems = report?.problems.length ?? 0;
  return (
    <section className="readiness" aria-label={t('trainee.seal.stands')}>
      <Facts
        facts={[
          {
            name: t('trainee.nav.exhibits'),
            value: t('trainee.seal.exhibits', { exhibits: state.exhibits, items: state.items }),
          },
          {
            name: t('trainee.seal.verification'),
            value:
              lastVerified === null ? (
                <Mark value="never" />
              ) : (
                <>
                  <Mark value={lastVerified.altered === 0 ? 'intact' : 'altered'} />{' '}
                  <span className="quiet">
                    <Moment at={lastVerified.wall} as="wall" />
                  </span>
                </>
              ),
          },
          {
            name: t('trainee.nav.report'),
            value:
              problems === 0
                ? t('trainee.seal.reportFinished')
                : t('trainee.report.problems', { count: problems }),
          },
        ]}
      />
      <div className="readiness-actions">
        <Button
          icon={<ShieldCheck aria-hidden />}
          isDisabled={busy || state.exhibits === 0}
          onPress={() => {
            onLook();
            bring.clear();
            void verify.start({});
          }}
        >
          {t('trainee.seal.verifyAll')}
        </Button>
        {lastVerified !== null && lastVerified.altered > 0 && (
          <Button
            icon={<ArchiveRestore aria-hidden />}
            isDisabled={busy}
            onPress={() => {
              onLook();
              void bring.start({});
            }}
          >
            {t('trainee.seal.bring')}
          </Button>
        )}
      </div>
      {verify.job?.state === 'running' && <Progress job={verify.job} onCancel={verify.cancel} />}
      <FaultNote fault={verify.fault} onClose={verify.clear} />
      <BroughtFiles bring={bring} />
    </section>
  );
}
