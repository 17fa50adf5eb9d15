import type { ExerciseSummary } from '../../../core/contract/exercise';
import { useFormats, useLocalised, useText } from '../../i18n';
import { Address, Facts, Hash, Moment } from '../../ui';

/** What an exercise holds and how long it runs. */
export function ExerciseFacts({ exercise }: { exercise: ExerciseSummary }) {
  const t = useText();
  const formats = useFormats();
  const localised = useLocalised();
  const { counts } = exercise;
  const numbers: [string, number][] = [
    [t('instructor.count.accounts'), counts.accounts],
    [t('instructor.count.posts'), counts.posts],
    [t('instructor.count.messages'), counts.messages],
    [t('instructor.count.media'), counts.media],
    [t('instructor.count.volatilityEvents'), counts.volatilityEvents],
    [t('instructor.count.injects'), counts.injects],
  ];
  return (
    <div className="exercise-facts">
      <p>{localised(exercise.summary)}</p>
      <dl className="exercise-counts">
        {numbers.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formats.number(count)}</dd>
          </div>
        ))}
      </dl>
      <Facts
        facts={[
          {
            name: t('instructor.clock'),
            value: (
              <>
                <Moment at={exercise.startsAt} as="exercise" /> –{' '}
                <Moment at={exercise.endsAt} as="exercise" />
                <br />
                <span className="quiet">
                  {t('instructor.pace', {
                    pace: formats.number(exercise.pace),
                    time: formats.duration(exercise.seconds),
                  })}
                </span>
              </>
            ),
          },
          {
            name: t('instructor.mode'),
            value: exercise.mode === 'guided' ? t('instructor.mode.guided') : t('instructor.mode.assessed'),
          },
          ...(exercise.numbering
            ? [
                {
                  name: t('instructor.numbering'),
                  value: (
                    <>
                      <Address>{exercise.numbering.sample}</Address>
                      <br />
                      <span className="quiet">
                        {t('instructor.numbering.sample', { seat: String(exercise.numbering.seat) })}
                      </span>
                    </>
                  ),
                },
              ]
            : []),
          {
            name: t('instructor.signedBy'),
            value:
              exercise.signedBy === null ? (
                t('instructor.unsigned')
              ) : (
                <Hash value={exercise.signedBy} label={t('instructor.signedBy')} />
              ),
          },
          {
            name: t('instructor.fingerprint'),
            value: <Hash value={exercise.key} label={t('instructor.fingerprint')} />,
          },
          {
            name: t('instructor.identifier'),
            value: <Address>{`${exercise.id} ${exercise.edition}`}</Address>,
          },
        ]}
      />
    </div>
  );
}
