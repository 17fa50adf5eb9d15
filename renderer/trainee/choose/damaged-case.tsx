import { Hammer, History, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CaseSummary } from '../../../core/contract/case';
import type { Rebuilt } from '../../../core/contract/repair';
import { countItems } from '../../../core/domain/custody/lost-items';
import { useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Dialog, FaultNote, Moment, Progress } from '../../ui';
import { SeatHolder } from '../../ui/evidence';
import { BackupList } from '../case/backup-list';
import { LostList } from '../case/lost-list';
import { RemoveBackups } from './remove-backups';

/**
 * A case that does not open because its files are damaged or gone: what is wrong, what is whole, and the ways back. Whatever is
 * replaced is kept aside.
 */
export function DamagedCase({
  damaged,
  brought,
  onClose,
  onOpen,
}: {
  damaged: CaseSummary;
  /** A copy of a backup of it was just taken in. */
  brought: boolean;
  onClose: () => void;
  onOpen: () => void;
}) {
  const t = useText();
  const { value: damage, fault } = useQuery('case.damage', { case: damaged.id });
  const rebuild = useJob('case.rebuild');
  const restore = useJob('case.restore');
  const running = rebuild.running || restore.running;
  const repaired =
    rebuild.job?.state === 'done' ? rebuild.job : restore.job?.state === 'done' ? restore.job : undefined;
  const job = [rebuild.job, restore.job].find((one) => one?.state === 'running');
  const refused = rebuild.fault ? rebuild : restore.fault ? restore : undefined;
  const missing = damaged.state === 'missing';
  const [removing, setRemoving] = useState(false);
  const logWhole = damage?.log.fault === null;
  if (removing && damage)
    return (
      <RemoveBackups
        of={damaged}
        backups={damage.backups.length}
        onKeep={() => setRemoving(false)}
        onRemoved={onClose}
      />
    );
  return (
    <Dialog
      open
      onClose={onClose}
      mayClose={!running}
      size="wide"
      title={t(titleOf(damaged, repaired?.result as Partial<Rebuilt> | undefined))}
      actions={
        repaired ? (
          <Button look="primary" onPress={onOpen}>
            {t('trainee.damaged.open')}
          </Button>
        ) : missing ? (
          <Button
            look="quiet"
            icon={<Trash2 aria-hidden />}
            isDisabled={running || !damage}
            onPress={() => setRemoving(true)}
          >
            {t('trainee.missing.remove')}
          </Button>
        ) : (
          <Button
            look="primary"
            icon={<Hammer aria-hidden />}
            isDisabled={running || !logWhole}
            onPress={() => {
              restore.clear();
              void rebuild.start({ case: damaged.id });
            }}
          >
            {t('trainee.damaged.rebuild')}
          </Button>
        )
      }
    >
      <p className="quiet">
        <SeatHolder of={damaged.trainee} /> · <Moment at={damaged.openedAt} as="wall" />
      </p>
      {repaired ? (
        <Outcome result={repaired.result as Partial<Rebuilt>} replaced={!missing} />
      ) : (
        <>
          <FaultNote fault={fault ?? damage?.fault ?? undefined} />
          {brought && <p role="status">{t('trainee.backups.brought')}</p>}
          {missing && <p>{t('trainee.missing.hint', { folder: `\u2068cases/${damaged.id}\u2069` })}</p>}
          {damage && !missing && (
            <p>
              {logWhole
                ? t('trainee.damaged.logWhole', { events: damage.log.events })
                : t('trainee.damaged.logBroken', { events: damage.log.events })}
            </p>
          )}
          {damage && damage.backups.length > 0 && (
            <>
              <h3>{t('trainee.backups.title')}</h3>
              {!missing && <p className="quiet">{t('trainee.damaged.restoreHint')}</p>}
              <BackupList
                backups={damage.backups}
                action={(backup) => (
                  <Button
                    icon={<History aria-hidden />}
                    isDisabled={running}
                    onPress={() => {
                      rebuild.clear();
                      void restore.start({ case: damaged.id, backup: backup.id });
                    }}
                  >
                    {t('trainee.damaged.restore')}
                  </Button>
                )}
              />
            </>
          )}
          {damage && !damage.seatKey && damage.backups.length > 0 && <p>{t('trainee.reading.noKey')}</p>}
          {damage && damage.backups.length === 0 && <p className="quiet">{t('trainee.damaged.noBackups')}</p>}
        </>
      )}
      {job && <Progress job={job} onCancel={rebuild.running ? rebuild.cancel : restore.cancel} />}
      <FaultNote fault={refused?.fault} onClose={() => refused?.clear()} />
    </Dialog>
  );
}

function titleOf({ state }: CaseSummary, repaired: Partial<Rebuilt> | undefined): string {
  if (repaired) return repaired.lost?.length ? 'trainee.damaged.opensAgain' : 'trainee.damaged.back';
  return state === 'missing' ? 'trainee.missing.title' : 'trainee.damaged.title';
}

/** What the repair came to, with all that could not be found again. */
function Outcome({ result, replaced }: { result: Partial<Rebuilt>; replaced: boolean }) {
  const t = useText();
  const {
    events = 0,
    exhibits = 0,
    recovered = 0,
    lost = [],
    reportLost = false,
    setAside = '',
    opens,
  } = result;
  return (
    <div role="status" className="damaged-outcome">
      <p>
        {t(lost.length === 0 ? 'trainee.damaged.done' : 'trainee.damaged.doneInPart', { events, exhibits })}{' '}
        {opens === 'open' && t('trainee.damaged.logged')}
      </p>
      {opens === 'reading' && (
        <p>
          {t('trainee.reading.why')} {t('trainee.reading.may')}
        </p>
      )}
      {recovered > 0 && <p>{t('trainee.damaged.recovered', { events: recovered })}</p>}
      {reportLost && <p>{t('trainee.damaged.reportLost')}</p>}
      {lost.length > 0 && (
        <>
          <p>{t('trainee.damaged.lost', { items: countItems(lost) })}</p>
          <LostList lost={lost} />
        </>
      )}
      {replaced && (
        <p className="quiet">{t('trainee.damaged.kept', { folder: `\u2068set-aside/${setAside}\u2069` })}</p>
      )}
    </div>
  );
}
