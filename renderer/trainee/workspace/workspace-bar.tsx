import { useNavigate } from '@tanstack/react-router';
import { FolderOutput } from 'lucide-react';
import { useCommand } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { IconButton } from '../../ui';
import { SeatHolder } from '../../ui/evidence';
import { TopBar } from '../../ui/top-bar';
import { useOpenCase } from '../case/case-context';
import { finishPendingWork } from '../case/pending-work';
import { ExerciseClock } from './exercise-clock';

/** Exercise, trainee, seat; the exercise clock; closing the case. */
export function WorkspaceBar() {
  const t = useText();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { case: state, exercise } = useOpenCase();
  const close = useCommand('case.close');
  return (
    <TopBar
      leave={async () => {
        await finishPendingWork();
        await close.run({});
      }}
    >
      <div className="bar-case">
        <strong>{localised(exercise.title)}</strong>
        <span className="quiet small">
          <SeatHolder of={state.trainee} />
        </span>
      </div>
      <span className="tlp" dir="ltr">
        TLP:{exercise.tlp}
      </span>
      <ExerciseClock />
      <IconButton
        side="bottom"
        label={t('trainee.case.close')}
        icon={<FolderOutput className="directional" aria-hidden />}
        isDisabled={close.pending}
        onPress={async () => {
          await finishPendingWork();
          if (await close.run({})) await navigate({ to: '/trainee' });
        }}
      />
    </TopBar>
  );
}
