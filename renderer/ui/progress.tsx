import { useEffect, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { Job } from '../../core/contract/job';
import { useFormats, useText } from '../i18n';
import { Button } from './button';
import './progress.css';

/**
 * Long work: what it is at, how far, how long it will still take, and a way to stop it.
 * `counted`: how much is done of what nobody knows the whole of.
 */
export function Progress(props: { job: Job; counted?: string; onCancel?: () => void }) {
  const { job } = props;
  const t = useText();
  const formats = useFormats();
  const left = useTimeLeft(job);
  const known = job.total > 0;
  return (
    <div className="progress">
      <ProgressBar
        className="progress-bar"
        isIndeterminate={!known}
        minValue={0}
        maxValue={Math.max(1, job.total)}
        value={job.done}
      >
        {({ percentage }) => (
          <>
            <div className="progress-words">
              <Label>{t(`jobs.${job.step}`)}</Label>
              <span className="quiet">
                {known ? formats.percent(job.done / job.total) : job.done > 0 && props.counted}
                {left !== undefined && ` · ${t('app.timeLeft', { time: formats.duration(left) })}`}
              </span>
            </div>
            <div className="progress-track">
              <div
                className={known ? 'progress-fill' : 'progress-fill progress-unknown'}
                style={{ inlineSize: `${percentage ?? 100}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {props.onCancel && (
        <Button size="small" onPress={props.onCancel}>
          {t('app.cancel')}
        </Button>
      )}
    </div>
  );
}

/** Seconds left by the pace so far; undefined in the first second, when it would be a guess. */
function useTimeLeft(job: Job): number | undefined {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const passed = (now - job.startedAt) / 1_000;
  if (job.total <= 0 || job.done <= 0 || passed < 1) return undefined;
  return (passed * (job.total - job.done)) / job.done;
}
