import { ShieldCheck } from 'lucide-react';
import { useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Facts, FaultNote, Mark, Moment, Progress } from '../../ui';
import { useOpenCase } from '../case/case-context';

/** How the case stands before it is sealed: exhibits, their verification, the report. */
export function Readiness() {
  const t = useText();
  const { case: state } = useOpenCase();
  const { value: report } = useQuery('report.get', {});
  const verify = useJob('case.verify');
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
      <div>
        <Button
          icon={<ShieldCheck aria-hidden />}
          isDisabled={verify.running || state.exhibits === 0}
          onPress={() => void verify.start({})}
        >
          {t('trainee.seal.verifyAll')}
        </Button>
      </div>
      {verify.job?.state === 'running' && <Progress job={verify.job} onCancel={verify.cancel} />}
      <FaultNote fault={verify.fault} onClose={verify.clear} />
    </section>
  );
}
