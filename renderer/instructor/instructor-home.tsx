import type { RolePageProps } from '../ui';
import { PackageCheck } from './check/package-check';
import { DrillPanel } from './drill/drill-panel';
import { DrillScreen } from './drill/drill-screen';
import { GeneratePackage } from './generate/generate-package';
import { InstalledExercises } from './installed/installed-exercises';
import './instructor.css';

/** The instructor's screen: check a package, what is installed on this machine, making a tamper drill and a package to practise on. */
export function InstructorHome({ path, go }: RolePageProps) {
  if (path === 'drill') return <DrillScreen back={() => go('')} />;
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
        <DrillPanel open={() => go('drill')} />
        <GeneratePackage />
      </aside>
    </div>
  );
}
