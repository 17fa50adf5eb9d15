import type { RolePageProps } from '../ui';
import { SubmissionScreen } from './submission/submission-screen';
import { SubmissionsScreen } from './submissions/submissions-screen';
import './assessor.css';

/** The assessor's screens: the table of submissions, and one of them at `submissions/<id>/<view>/<exhibit or entry>`. */
export function AssessorHome({ path, go }: RolePageProps) {
  const [place, id, view, at] = path.split('/');
  if (place === 'submissions' && id !== undefined && id !== '') {
    return (
      <SubmissionScreen
        key={id}
        id={id}
        view={view ?? ''}
        at={at === undefined ? undefined : decodeURIComponent(at)}
        go={go}
      />
    );
  }
  return <SubmissionsScreen go={go} />;
}
