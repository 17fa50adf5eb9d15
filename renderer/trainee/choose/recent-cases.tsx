import { useNavigate } from '@tanstack/react-router';
import { FolderClock, Wrench } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button as Card } from 'react-aria-components/Button';
import type { CaseSummary } from '../../../core/contract/case';
import { useCommand, useQuery } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { Badge, Button, Confirmation, EmptyState, FaultNote, Moment } from '../../ui';
import { BringBackup } from './bring-backup';
import { DamagedCase } from './damaged-case';

/** Faults of a case that something can be done about. */
const damages: ReadonlySet<string> = new Set(['caseDamaged', 'databaseDamaged', 'seatKeyMissing']);

/** Nothing of it opens before it is brought back. */
function isGone({ state }: CaseSummary): boolean {
  return state === 'missing' || state === 'damaged';
}

/** Cases that were opened on this computer before, the last one first. */
export function RecentCases() {
  const t = useText();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { value: cases, fault, again } = useQuery('case.list', {});
  const open = useCommand('case.open');
  /** The case that was asked for last, and whether ways to mend it are shown. */
  const [asked, setAsked] = useState<{ case: CaseSummary; mending: boolean }>();
  /** The case of which a copy of a backup was taken in last. */
  const [brought, setBrought] = useState<CaseSummary>();
  const enter = async (one: CaseSummary) => {
    open.clear();
    setBrought(undefined);
    setAsked({ case: one, mending: one.state === 'missing' });
    if (one.state === 'missing') return;
    const state = await open.run({ case: one.id });
    if (state) await navigate({ to: state.authorityRead ? '/case/platforms' : '/case/brief' });
    // Its folder may have gone away, or come back, since the list was made.
    else again();
  };
  const take = useCallback((of: CaseSummary) => {
    setBrought(of);
    if (isGone(of)) setAsked({ case: of, mending: true });
  }, []);
  if (fault) return <FaultNote fault={fault} />;
  if (cases === undefined) return null;
  const now = cases.find(({ id }) => id === asked?.case.id);
  const states = {
    open: t('trainee.case.open'),
    reading: t('trainee.case.reading'),
    sealed: t('trainee.case.sealed'),
    damaged: t('trainee.case.damaged'),
    missing: t('trainee.case.missing'),
  };
  return (
    <>
      <FaultNote
        fault={open.fault}
        onClose={open.clear}
        action={
          asked &&
          open.fault &&
          (damages.has(open.fault.code) || now?.state === 'missing') && (
            <Button
              look="quiet"
              icon={<Wrench aria-hidden />}
              onPress={() => setAsked({ case: now ?? asked.case, mending: true })}
            >
              {t('trainee.damaged.ways')}
            </Button>
          )
        }
      />
      {asked?.mending && (
        <DamagedCase
          damaged={asked.case}
          brought={asked.case.id === brought?.id}
          onClose={() => setAsked({ case: asked.case, mending: false })}
          onOpen={() => void enter({ ...asked.case, state: 'open' })}
        />
      )}
      {cases.length === 0 && (
        <EmptyState icon={<FolderClock aria-hidden />} title={t('trainee.choose.noCases')}>
          {t('trainee.choose.noCases.hint')}
        </EmptyState>
      )}
      <ul className="case-list">
        {cases.map((one) => (
          <li key={one.id}>
            <Card className="case-card" isDisabled={open.pending} onPress={() => void enter(one)}>
              <span className="case-card-head">
                <strong>
                  <bdi>{one.trainee.name}</bdi>
                </strong>
                <Badge>{states[one.state]}</Badge>
              </span>
              <span>
                {localised(one.exercise.title)} · {t('trainee.exhibits.count', { count: one.exhibits })}
              </span>
              <span className="quiet small">
                {t('trainee.case.seat', { seat: one.trainee.seat })}
                {one.trainee.role && ` · ${t(`app.role.${one.trainee.role}`)}`} ·{' '}
                <Moment at={one.openedAt} as="wall" />
              </span>
            </Card>
          </li>
        ))}
      </ul>
      <BringBackup onBegin={() => setBrought(undefined)} onBrought={take} />
      <Confirmation>{brought && !isGone(brought) && t('trainee.backups.brought.open')}</Confirmation>
    </>
  );
}
