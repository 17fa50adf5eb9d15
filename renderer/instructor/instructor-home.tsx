import type { RolePageProps } from '../ui';
import { PackageCheck } from './check/package-check';
import { GeneratePackage } from './generate/generate-package';
import { InstalledExercises } from './installed/installed-exercises';
import './instructor.css';

/** The instructor's screen: check a package, what is installed on this machine, and making a package to practise on. */
export function InstructorHome({ path, go }: RolePageProps) {
  return (
    <div className="instructor">
      <div className="instructor-check">
        <PackageCheck />
      </div>
      <aside className="instructor-installed">
        <InstalledExercises
          open={path.startsWith('exercises/') ? path.slice('exercises/'.length) : undefined}
          go={go}
        />
        <GeneratePackage />
      </aside>
    </div>
  );
}
