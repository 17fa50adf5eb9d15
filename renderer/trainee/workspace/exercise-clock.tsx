import { Pause, Play } from 'lucide-react';
import { useCommand } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { IconButton } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { useExerciseClock } from '../case/use-exercise-clock';

/** The exercise clock: day and time in the exercise, its pace, and a pause where the exercise allows one. */
export function ExerciseClock() {
  const t = useText();
  const formats = useFormats();
  const { case: state, readOnly } = useOpenCase();
  const clock = useExerciseClock();
  const pause = useCommand('clock.pause');
  const resume = useCommand('clock.resume');
  if (clock === undefined) return null;
  const { running, mayPause, pace, ended } = clock.state;
  const utc = new Date(clock.now).toISOString();
  return (
    <div className="clock" role="timer" aria-label={t('trainee.clock')} title={t('trainee.clock.utc')}>
      <span className="quiet small">{formats.date(clock.now, 'UTC')}</span>
      <time className="clock-time" dir="ltr" dateTime={utc}>
        {utc.slice(11, 16)}
      </time>
      <span className="quiet small" dir="ltr">
        UTC
      </span>
      <span className="quiet small">
        {clockNote({
          waiting: readOnly
            ? t(state.sealed ? 'trainee.case.sealed' : 'trainee.case.reading')
            : !state.authorityRead && t('trainee.clock.waiting'),
          ended: ended && t('trainee.clock.ended'),
          paused: !running && t('trainee.clock.paused'),
          pace: `\u2066×${formats.number(pace)}\u2069`,
        })}
      </span>
      {mayPause && state.authorityRead && !ended && !readOnly && (
        <IconButton
          side="bottom"
          label={running ? t('trainee.clock.pause') : t('trainee.clock.resume')}
          icon={running ? <Pause aria-hidden /> : <Play aria-hidden />}
          isDisabled={pause.pending || resume.pending}
          onPress={() => void (running ? pause.run({}) : resume.run({}))}
        />
      )}
    </div>
  );
}

function clockNote(is: {
  waiting: string | false;
  ended: string | false;
  paused: string | false;
  pace: string;
}): string {
  return is.waiting || is.ended || is.paused || is.pace;
}
