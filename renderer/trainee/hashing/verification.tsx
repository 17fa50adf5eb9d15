import { FileCheck, ShieldCheck } from 'lucide-react';
import { Verification as VerificationResult } from '../../../core/domain/custody/verdict';
import {
  type VerificationSchedule,
  verificationIntervals,
} from '../../../core/domain/custody/verification-schedule';
import type { VerifiedFile } from '../../../core/domain/custody/verified-file';
import { HandoverVerification } from '../../../core/domain/handover/handover-verification';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand, useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Checkbox, FaultNote, FileName, Hash, Mark, Moment, Panel, Progress, Select } from '../../ui';
import { EventList } from '../../ui/custody';
import { useOpenCase } from '../case/case-context';
import { useNames } from '../case/use-names';

/** What a verified file was found to be. */
function verified(result: unknown): VerificationResult | HandoverVerification | undefined {
  return VerificationResult.safeParse(result).data ?? HandoverVerification.safeParse(result).data;
}

/** When the case verifies itself, verifying it now, verifying a sealed file, and what was verified so far. */
export function Verification() {
  const t = useText();
  const names = useNames();
  const { case: open, readOnly } = useOpenCase();
  const { value: state, fault } = useQuery('verification.get', {});
  if (fault) return <FaultNote fault={fault} />;
  if (state === undefined) return null;
  return (
    <div className="hash-lists">
      <div className="bench-side">
        {!readOnly && <Schedule schedule={state.schedule} />}
        <Now sealed={open.sealed !== null} />
      </div>
      <Panel title={t('trainee.verification.history')} boxed>
        <Unlogged files={state.unlogged} />
        {state.history.length > 0 && <EventList entries={state.history} names={names} />}
        {state.history.length + state.unlogged.length === 0 && (
          <p className="quiet">{t('trainee.verification.history.none')}</p>
        )}
      </Panel>
    </div>
  );
}

/** What was verified once the log took no more. */
function Unlogged({ files }: { files: readonly VerifiedFile[] }) {
  const t = useText();
  if (files.length === 0) return null;
  return (
    <section className="unlogged">
      <p className="small quiet">{t('trainee.verification.unlogged')}</p>
      <ul>
        {files.map(({ wall, file, sha256, verdict }) => (
          <li key={`${wall}${sha256}`}>
            <span>
              <FileName>{file}</FileName> <Mark value={verdict} />
            </span>
            <span className="small quiet">
              <Moment at={wall} as="wall" /> ·{' '}
              <Hash value={sha256} label={t('trainee.items.hashOf', { item: visibleName(file) })} short />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Schedule({ schedule }: { schedule: VerificationSchedule }) {
  const t = useText();
  const put = useCommand('verification.schedule');
  const change = (changed: Partial<VerificationSchedule>) => void put.run({ ...schedule, ...changed });
  return (
    <Panel title={t('trainee.verification.when')} boxed>
      <p className="small quiet">{t('trainee.verification.when.what')}</p>
      <Select
        label={t('trainee.verification.every')}
        options={verificationIntervals.map((minutes) => ({
          id: String(minutes),
          label: t('trainee.verification.every.option', { minutes }),
        }))}
        value={String(schedule.everyMinutes)}
        onChange={(id) =>
          change({ everyMinutes: verificationIntervals.find((minutes) => String(minutes) === id) ?? 0 })
        }
        disabled={put.pending}
      />
      <Checkbox
        selected={schedule.atOpening}
        disabled={put.pending}
        onChange={(atOpening) => change({ atOpening })}
      >
        {t('trainee.verification.opening')}
      </Checkbox>
      <Checkbox
        selected={schedule.atClosing}
        disabled={put.pending}
        onChange={(atClosing) => change({ atClosing })}
      >
        {t('trainee.verification.closing')}
      </Checkbox>
      <FaultNote fault={put.fault} onClose={put.clear} />
    </Panel>
  );
}

function Now({ sealed }: { sealed: boolean }) {
  const t = useText();
  const verify = useJob('case.verify');
  const file = useJob('export.verify');
  const choose = useCommand('files.choose');
  const found = file.job?.state === 'done' ? verified(file.job.result) : undefined;
  const checked =
    verify.job?.state === 'done'
      ? (verify.job.result as { exhibits: number; altered: readonly string[] })
      : undefined;
  const running = [verify, file].find(({ job }) => job?.state === 'running');
  const verifyFile = async () => {
    const granted = await choose.run({ purpose: 'sealed' });
    if (granted) await file.start({ grant: granted.grant });
  };
  return (
    <Panel title={t('trainee.verify')} boxed>
      <div className="list-form">
        {!sealed && (
          <Button
            icon={<ShieldCheck aria-hidden />}
            isDisabled={verify.running}
            onPress={() => void verify.start({})}
          >
            {t('trainee.verification.case')}
          </Button>
        )}
        <Button
          icon={<FileCheck aria-hidden />}
          isDisabled={file.running || choose.pending}
          onPress={() => void verifyFile()}
        >
          {t('trainee.verification.export')}
        </Button>
      </div>
      {running?.job && <Progress job={running.job} onCancel={running.cancel} />}
      {[verify, file].some(({ job }) => job?.state === 'cancelled') && (
        <p role="status">{t('trainee.verification.cancelled')}</p>
      )}
      {checked && (
        <p role="status">
          {t('trainee.verification.found', {
            exhibits: checked.exhibits,
            altered: checked.altered.length,
            numbers: `\u2068${checked.altered.join(', ')}\u2069`,
          })}
        </p>
      )}
      {found && (
        <p role="status">
          <FileName>{found.file}</FileName> <Mark value={found.verdict} boxed />
          {'statement' in found && found.statement && (
            <>
              <br />
              <span className="small">
                {t('trainee.verification.handover', {
                  from: found.statement.from.name,
                  to: found.statement.to.name,
                  numbers: found.statement.exhibits.map(({ number }) => number).join(', '),
                })}
              </span>
            </>
          )}
        </p>
      )}
      <FaultNote
        fault={verify.fault ?? file.fault ?? choose.fault}
        onClose={() => {
          for (const one of [verify, file, choose]) one.clear();
        }}
      />
    </Panel>
  );
}
