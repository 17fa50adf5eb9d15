import { Library } from 'lucide-react';
import { useState } from 'react';
import type { ExerciseSummary } from '../../../core/contract/exercise';
import { useQuery } from '../../engine-client';
import { useFormats, useLocalised, useText } from '../../i18n';
import { Badge, Button, Dialog, EmptyState, FaultNote, Hash, InterruptedImports } from '../../ui';
import { TicketDialog } from '../tickets/ticket-dialog';
import { ExerciseInside } from './exercise-inside';
import { RemoveExercise } from './remove-exercise';
import './installed.css';

/** The exercises that trainees find on this machine. */
export function InstalledExercises({ open, go }: { open: string | undefined; go: (path: string) => void }) {
  const t = useText();
  const localised = useLocalised();
  const { value: exercises, fault, loading } = useQuery('exercise.list', {});
  const [removing, setRemoving] = useState<ExerciseSummary>();
  const [ticketed, setTicketed] = useState<ExerciseSummary>();
  const inHand = exercises?.find(({ key }) => key === open);
  return (
    <section className="installed">
      <h2>{t('instructor.installed')}</h2>
      <FaultNote fault={fault} />
      <InterruptedImports />
      {exercises?.length === 0 && !loading && (
        <EmptyState icon={<Library aria-hidden />} title={t('instructor.installed.none')}>
          {t('instructor.installed.none.how')}
        </EmptyState>
      )}
      <ul className="bare-list">
        {exercises?.map((exercise) => (
          <li key={exercise.key}>
            <Exercise
              exercise={exercise}
              onLook={() => go(`exercises/${exercise.key}`)}
              onTickets={() => setTicketed(exercise)}
              onRemove={() => setRemoving(exercise)}
            />
          </li>
        ))}
      </ul>
      <Dialog
        open={inHand !== undefined}
        onClose={() => go('')}
        title={inHand === undefined ? '' : localised(inHand.title)}
        size="wide"
      >
        {inHand !== undefined && <ExerciseInside summary={inHand} />}
      </Dialog>
      <TicketDialog exercise={ticketed} onClose={() => setTicketed(undefined)} />
      <RemoveExercise exercise={removing} onClose={() => setRemoving(undefined)} />
    </section>
  );
}

function Exercise(props: {
  exercise: ExerciseSummary;
  onLook: () => void;
  onTickets: () => void;
  onRemove: () => void;
}) {
  const { exercise } = props;
  const t = useText();
  const formats = useFormats();
  const localised = useLocalised();
  const { counts } = exercise;
  return (
    <article className="installed-exercise">
      <header>
        <h3>{localised(exercise.title)}</h3>
        <Badge>
          <bdi dir="ltr">{exercise.edition}</bdi>
        </Badge>
        {exercise.shipped && <Badge>{t('instructor.shipped')}</Badge>}
      </header>
      <p className="quiet">
        {t('instructor.counts', {
          accounts: counts.accounts,
          posts: counts.posts + counts.messages,
          media: counts.media,
        })}
      </p>
      <p className="quiet">{t('instructor.runs', { time: formats.duration(exercise.seconds) })}</p>
      <p>
        <span className="small quiet">{t('instructor.fingerprint')}</span>{' '}
        <Hash value={exercise.key} label={t('instructor.fingerprint')} short />
      </p>
      <div className="installed-actions">
        <Button size="small" onPress={props.onLook}>
          {t('instructor.look')}
        </Button>
        <Button size="small" onPress={props.onTickets}>
          {t('instructor.tickets')}
        </Button>
        {exercise.shipped ? (
          <span className="small quiet">{t('instructor.shipped.stays')}</span>
        ) : (
          <Button size="small" look="quiet" onPress={props.onRemove}>
            {t('instructor.remove')}
          </Button>
        )}
      </div>
    </article>
  );
}
