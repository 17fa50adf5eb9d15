import type { JobState } from '../../engine-client/use-job';
import { FaultNote, Progress } from '../../ui';

/** How far a capture of several pages is. It goes on while the trainee looks at something else. */
export function CollectNote({ collect }: { collect: JobState<'capture.collect'> }) {
  const { job } = collect;
  return (
    <>
      <FaultNote fault={collect.fault} onClose={collect.clear} />
      {job?.state === 'running' && (
        <div className="platform-note platform-collecting">
          <Progress job={job} {...(job.step !== 'keeping' && { onCancel: collect.cancel })} />
        </div>
      )}
    </>
  );
}
