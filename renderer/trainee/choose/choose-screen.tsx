import { useText } from '../../i18n';
import { InterruptedImports } from '../../ui';
import { RoleFrame } from '../../ui/role-frame';
import { DrillList } from '../drill/drill-list';
import './choose.css';
import { ExerciseList } from './exercise-list';
import { ImportExercise } from './import-exercise';
import { RecentCases } from './recent-cases';

/** Where a trainee begins: an exercise to open, or a case to go on with. */
export function ChooseScreen() {
  const t = useText();
  return (
    <RoleFrame of="trainee">
      <div className="choose">
        <section className="choose-exercises" aria-labelledby="choose-exercises">
          <h1 id="choose-exercises">{t('trainee.choose.exercise')}</h1>
          <ExerciseList />
          <InterruptedImports />
          <ImportExercise />
        </section>
        <aside className="choose-cases" aria-labelledby="choose-cases">
          <h2 id="choose-cases">{t('trainee.choose.cases')}</h2>
          <RecentCases />
          <h2 id="choose-drills">{t('drill.title')}</h2>
          <DrillList />
        </aside>
      </div>
    </RoleFrame>
  );
}
