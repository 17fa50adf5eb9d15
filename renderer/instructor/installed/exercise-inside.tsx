import type { z } from 'zod';
import type { ExerciseSummary } from '../../../core/contract/exercise';
import type { Authority, Exercise } from '../../../core/domain/exercise/exercise';
import { useQuery } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { Address, Facts, FaultNote, Foreign, Moment, Panel, Tabs } from '../../ui';
import { ExerciseFacts } from './exercise-facts';

/** An installed exercise as trainees will meet it: facts, brief, authority, tasks and vocabulary. Never the answer key. */
export function ExerciseInside({ summary }: { summary: ExerciseSummary }) {
  const t = useText();
  const { value, fault } = useQuery('exercise.get', { key: summary.key });
  const exercise = value?.exercise;
  return (
    <div className="exercise-inside">
      <FaultNote fault={fault} />
      <Tabs
        label={t('instructor.inside')}
        tabs={[
          { id: 'facts', label: t('instructor.inside.facts'), content: <ExerciseFacts exercise={summary} /> },
          ...(exercise === undefined
            ? []
            : [
                { id: 'brief', label: t('instructor.inside.brief'), content: <Brief exercise={exercise} /> },
                {
                  id: 'authority',
                  label: t('instructor.inside.authority'),
                  content: <AuthorityText authority={exercise.authority} />,
                },
                {
                  id: 'vocabulary',
                  label: t('instructor.inside.vocabulary'),
                  count: exercise.vocabulary.length,
                  content: <Vocabulary exercise={exercise} />,
                },
              ]),
        ]}
      />
    </div>
  );
}

function Brief({ exercise }: { exercise: Exercise }) {
  const t = useText();
  const localised = useLocalised();
  return (
    <div className="exercise-facts">
      <Paragraphs text={localised(exercise.brief)} />
      <Panel title={t('instructor.inside.tasks')}>
        <ol className="exercise-inside-list">
          {exercise.tasks.map(({ id, text }) => (
            <li key={id}>{localised(text)}</li>
          ))}
        </ol>
      </Panel>
      <Panel title={t('instructor.inside.platforms')}>
        <ul className="exercise-inside-list">
          {exercise.platforms.map(({ id, name, domain, tagline }) => (
            <li key={id}>
              <strong>
                <Foreign>{name}</Foreign>
              </strong>{' '}
              <Address>{domain}</Address> <span className="quiet">{localised(tagline)}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function AuthorityText({ authority }: { authority: z.infer<typeof Authority> }) {
  const t = useText();
  const localised = useLocalised();
  return (
    <div className="exercise-facts">
      <h3>{localised(authority.title)}</h3>
      <Facts
        facts={[
          { name: t('instructor.authority.reference'), value: <Address>{authority.reference}</Address> },
          { name: t('instructor.authority.by'), value: localised(authority.issuedBy) },
          {
            name: t('instructor.authority.valid'),
            value: (
              <>
                <Moment at={authority.issuedAt} as="exercise" /> –{' '}
                <Moment at={authority.validUntil} as="exercise" />
              </>
            ),
          },
        ]}
      />
      <Paragraphs text={localised(authority.text)} />
      <Panel title={t('instructor.authority.may')}>
        <ul className="exercise-inside-list">
          {authority.mayCollect.map((one) => (
            <li key={one.en}>{localised(one)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('instructor.authority.mayNot')}>
        <ul className="exercise-inside-list">
          {authority.mayNotCollect.map((one) => (
            <li key={one.en}>{localised(one)}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function Vocabulary({ exercise }: { exercise: Exercise }) {
  const localised = useLocalised();
  return (
    <dl className="exercise-vocabulary">
      {exercise.vocabulary.map(({ id, group, label, definition }) => (
        <div key={id}>
          <dt>
            {localised(label)} <span className="small quiet">{localised(group)}</span>
          </dt>
          <dd>{localised(definition)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Paragraphs are separated by an empty line. */
function Paragraphs({ text }: { text: string }) {
  return (
    <div className="prose">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
