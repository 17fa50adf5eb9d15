import { useEffect, useState } from 'react';
import { ExhibitSummary } from '../../../core/contract/exhibit';
import { type JobState, useJob, useQuery } from '../../engine-client';
import { useOpenCase } from '../case/case-context';

export interface Collect extends JobState<'capture.collect'> {
  /** The exhibit that it became. */
  made: ExhibitSummary | undefined;
  /** The exhibit that one of them became last: another that is cancelled takes nothing from it. */
  last: ExhibitSummary | undefined;
}

/** Captures that this screen has not seen the end of, by their cases: it is told when the trainee comes back. */
const unseen = new Map<string, string>();

/** Preserving all the pages of a thread, a profile or a channel: goes on while the trainee looks at something else, and is found again. */
export function useCollect(): Collect {
  const { id: open } = useOpenCase().case;
  const job = useJob('capture.collect', unseen.get(open));
  const { value: jobs } = useQuery('job.list', {});
  const { id, running, follow } = job;
  const going = jobs?.find(({ kind, state }) => kind === 'case.collect' && state === 'running')?.id;

  useEffect(() => {
    if (id === undefined && going !== undefined) follow(going);
  }, [id, going, follow]);
  useEffect(() => {
    if (id !== undefined && running) unseen.set(open, id);
    else unseen.delete(open);
  }, [open, id, running]);

  const made = job.job?.state === 'done' ? ExhibitSummary.safeParse(job.job.result).data : undefined;
  const [last, setLast] = useState(made);
  if (made && made.number !== last?.number) setLast(made);
  return { ...job, made, last };
}
