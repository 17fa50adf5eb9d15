import { useCallback, useEffect, useRef } from 'react';
import { DeskPicture } from '../../../core/contract/derivative';
import { type JobState, useJob } from '../../engine-client';

/** The picture that a desk shows, decoded as a job: at once, again where that was cancelled, and no longer once the desk is left. */
export function useDeskPicture(
  number: string,
  source: string,
): Pick<JobState<'derivative.picture'>, 'job' | 'cancel' | 'fault'> & {
  picture: DeskPicture | undefined;
  again: () => void;
} {
  const { start, cancel, job, fault } = useJob('derivative.picture');
  const leave = useRef(cancel);
  useEffect(() => {
    leave.current = cancel;
  }, [cancel]);
  const again = useCallback(() => void start({ number, source }), [start, number, source]);
  useEffect(() => {
    again();
    return () => leave.current();
  }, [again]);
  const picture = job?.state === 'done' ? DeskPicture.safeParse(job.result).data : undefined;
  return { picture, job, cancel, fault, again };
}
