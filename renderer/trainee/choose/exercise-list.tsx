import { useNavigate } from '@tanstack/react-router';
import { PackageOpen } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { z } from 'zod';
import type { ExerciseSummary } from '../../../core/contract/exercise';
import { useQuery } from '../../engine-client';
import { useFormats, useLocalised, useText } from '../../i18n';
import { Badge, EmptyState, FaultNote } from '../../ui';

/** The exercises that are installed. */
export function ExerciseList() {
  const t = useText();
  const { value: exercises, fault } = useQuery('exercise.list', {});
  if (fault) return <FaultNote fault={fault} />;
  if (exercises === undefined) return null;
  if (exercises.length === 0) {
    return (
      <EmptyState icon={<PackageOpen aria-hidden />} title={t('trainee.choose.noExercises')}>
        {t('trainee.choose.noExercises.hint')}
      </EmptyState>
    );
  }
  return (
    <ul className="exercise-list">
      {exercises.map((exercise) => (
        <li key={exercise.key}>
          <ExerciseCard exercise={exercise} />
        </li>
      ))}
    </ul>
  );
}

function ExerciseCard({ exercise }: { exercise: z.infer<typeof ExerciseSummary> }) {
  const t = useText();
  const formats = useFormats();
  const localised = useLocalised();
  const navigate = useNavigate();
  return (
    <Button
      className="exercise-card"
      onPress={() => void navigate({ to: '/trainee/exercise/$key', params: { key: exercise.key } })}
    >
      <span className="exercise-card-head">
        <strong>{localised(exercise.title)}</strong>
        <Badge>{exercise.mode === 'guided' ? t('trainee.mode.guided') : t('trainee.mode.assessed')}</Badge>
      </span>
      <span>{localised(exercise.summary)}</span>
      <span className="quiet small">
        {[
          t('trainee.choose.lasts', { time: formats.duration(exercise.seconds) }),
          t('trainee.choose.holds', {
            accounts: exercise.counts.accounts,
            texts: exercise.counts.posts + exercise.counts.messages,
          }),
          t('trainee.choose.edition', { edition: exercise.edition }),
        ].join(' · ')}
      </span>
    </Button>
  );
}
