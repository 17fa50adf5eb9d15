import { useCallback } from 'react';
import type { RolePageProps } from '../ui';
import { DrillGrading } from './drill/drill-grading';
import { ReplayScreen } from './replay/replay-screen';
import { SubmissionScreen } from './submission/submission-screen';
import type { GoToView } from './submission/view';
import { SubmissionsScreen } from './submissions/submissions-screen';
import './assessor.css';

/**
 * The assessor's screens: the table of submissions; one of them at `submissions/<id>/<view>/<exhibit or entry>`; and a page
 * that was visited, shown again, at `submissions/<id>/replay/<entry>`. Tamper drills are graded at `drills`.
 */
export function AssessorHome({ path, go }: RolePageProps) {
  const [place, id = '', view = '', at] = path.split('/');
  const show: GoToView = useCallback(
    (to, where) =>
      go(['submissions', id, to, ...(where === undefined ? [] : [encodeURIComponent(where)])].join('/')),
    [go, id],
  );
  if (place === 'drills') return <DrillGrading back={() => go('')} />;
  if (place !== 'submissions' || id === '') return <SubmissionsScreen go={go} />;
  if (view === 'replay' && at !== undefined && /^\d{1,9}$/.test(at))
    return <ReplayScreen submission={id} seq={Number(at)} show={show} />;
  return (
    <SubmissionScreen
      key={id}
      id={id}
      view={view}
      at={at === undefined ? undefined : decodeURIComponent(at)}
      show={show}
      go={go}
    />
  );
}
