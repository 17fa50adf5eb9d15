import { useNavigate } from '@tanstack/react-router';
import { FolderClock } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useCommand, useQuery } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { Badge, EmptyState, FaultNote, Moment } from '../../ui';

/** Cases that were opened on this computer before, the last one first. */
export function RecentCases() {
  const t = useText();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { value: cases, fault } = useQuery('case.list', {});
  const open = useCommand('case.open');
  if (fault) return <FaultNote fault={fault} />;
  if (cases === undefined) return null;
  if (cases.length === 0) {
    return (
      <EmptyState icon={<FolderClock aria-hidden />} title={t('trainee.choose.noCases')}>
        {t('trainee.choose.noCases.hint')}
      </EmptyState>
    );
  }
  const states = {
    open: t('trainee.case.open'),
    sealed: t('trainee.case.sealed'),
    damaged: t('trainee.case.damaged'),
  };
  return (
    <>
      <FaultNote fault={open.fault} onClose={open.clear} />
      <ul className="case-list">
        {cases.map((one) => (
          <li key={one.id}>
            <Button
              className="case-card"
              isDisabled={open.pending}
              onPress={async () => {
                const state = await open.run({ case: one.id });
                if (state) await navigate({ to: state.authorityRead ? '/case/platforms' : '/case/brief' });
              }}
            >
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
                {t('trainee.case.seat', { seat: one.trainee.seat })} · <Moment at={one.openedAt} as="wall" />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
