import { useNavigate } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import type { Localised } from '../../../core/domain/text/localised';
import { useCommand } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { Button, Facts, FaultNote, Moment, Panel } from '../../ui';
import { useOpenCase } from '../case/case-context';
import './brief.css';
import { Paragraphs } from './paragraphs';
import { Scope } from './scope';

/** Brief, tasks, and the legal authority with its limits. Saying that one has read it starts the exercise clock. */
export function BriefScreen() {
  const t = useText();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { case: state, exercise } = useOpenCase();
  const start = useCommand('case.start');
  const { authority } = exercise;
  return (
    <div className="brief-screen">
      <div className="brief">
        <article className="brief-text prose">
          <h1>{localised(exercise.title)}</h1>
          <p className="quiet">{localised(exercise.jurisdiction)}</p>
          <Paragraphs>{localised(exercise.brief)}</Paragraphs>
          <h2>{t('trainee.brief.tasks')}</h2>
          <ol className="brief-tasks">
            {exercise.tasks.map((task) => (
              <li key={task.id}>{localised(task.text)}</li>
            ))}
          </ol>
          <h2>{localised(authority.title)}</h2>
          <Paragraphs>{localised(authority.text)}</Paragraphs>
        </article>
        <aside className="brief-authority">
          <Panel title={t('trainee.brief.authority')} boxed>
            <Facts
              facts={[
                { name: t('trainee.brief.reference'), value: <bdi>{authority.reference}</bdi> },
                { name: t('trainee.brief.issuedBy'), value: localised(authority.issuedBy) },
                {
                  name: t('trainee.brief.issuedAt'),
                  value: <Moment at={authority.issuedAt} as="exercise" />,
                },
                {
                  name: t('trainee.brief.validUntil'),
                  value: <Moment at={authority.validUntil} as="exercise" />,
                },
              ]}
            />
            <Scope />
            <h3>{t('trainee.brief.may')}</h3>
            <Rules rules={authority.mayCollect} allowed />
            <h3>{t('trainee.brief.mayNot')}</h3>
            <Rules rules={authority.mayNotCollect} />
          </Panel>
          {state.authorityRead && <p className="quiet">{t('trainee.brief.read')}</p>}
        </aside>
      </div>
      {!state.authorityRead && (
        <footer className="brief-start">
          <FaultNote fault={start.fault} onClose={start.clear} />
          <div className="brief-start-row">
            <p className="quiet">{t('trainee.brief.start.hint')}</p>
            <Button
              look="primary"
              size="large"
              isDisabled={start.pending}
              onPress={async () => {
                if (await start.run({})) await navigate({ to: '/case/platforms' });
              }}
            >
              {t('trainee.brief.start')}
            </Button>
          </div>
        </footer>
      )}
    </div>
  );
}

function Rules({ rules, allowed = false }: { rules: readonly Localised[]; allowed?: boolean }) {
  const localised = useLocalised();
  return (
    <ul className="brief-rules">
      {rules.map((rule) => (
        <li key={rule.en}>
          {allowed ? <Check aria-hidden /> : <X aria-hidden />}
          <span>{localised(rule)}</span>
        </li>
      ))}
    </ul>
  );
}
