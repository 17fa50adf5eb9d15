import type { ExerciseSummary } from '../../../core/contract/exercise';
import { useCommand } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { Button, Dialog, FaultNote, Hash } from '../../ui';

/** Asks before an exercise goes, and says how it comes back: from its package, known by the fingerprint. */
export function RemoveExercise({
  exercise,
  onClose,
}: {
  exercise: ExerciseSummary | undefined;
  onClose: () => void;
}) {
  const t = useText();
  const localised = useLocalised();
  const remove = useCommand('exercise.remove');
  const close = () => {
    remove.clear();
    onClose();
  };
  return (
    <Dialog
      open={exercise !== undefined}
      onClose={close}
      title={t('instructor.remove.title')}
      actions={
        <>
          <Button onPress={close}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={remove.pending}
            onPress={async () => {
              if (exercise && (await remove.run({ key: exercise.key })) !== undefined) close();
            }}
          >
            {t('instructor.remove.do')}
          </Button>
        </>
      }
    >
      {exercise !== undefined && (
        <>
          <p>
            {t('instructor.remove.what', { title: localised(exercise.title), edition: exercise.edition })}
          </p>
          <p className="quiet">{t('instructor.remove.back')}</p>
          <Hash value={exercise.key} label={t('instructor.fingerprint')} />
        </>
      )}
      <FaultNote fault={remove.fault} />
    </Dialog>
  );
}
