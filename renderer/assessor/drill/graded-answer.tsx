import type { OpenedAnswer } from '../../../core/contract/drill';
import type { CopyAnswer } from '../../../core/domain/drill/drill';
import type { CopyGrade } from '../../../core/domain/drill/grade';
import { useText } from '../../i18n';
import { Address, Code, Facts, Foreign, Panel } from '../../ui';
import { DrillPlace, SignList } from '../../ui/drill';
import { OutcomeSign } from './outcome-sign';

/** What one trainee said of each copy, beside what was done to it. */
export function GradedAnswer({ graded: { answer, code, grade, file, twice } }: { graded: OpenedAnswer }) {
  const t = useText();
  return (
    <section className="graded" aria-label={answer.trainee.name}>
      <header>
        <h2>
          <Foreign>{answer.trainee.name}</Foreign>
        </h2>
        <p className="small quiet">
          <Address>{file}</Address>
        </p>
      </header>
      <p>
        {t('drill.grade.code')} <Code>{code}</Code>
      </p>
      <p className="small quiet">{t('drill.grade.code.what')}</p>
      {twice && <p role="status">{t('drill.grade.twice')}</p>}
      {grade.copies.map((copy) => (
        <GradedCopy key={copy.key.copy} graded={copy} />
      ))}
    </section>
  );
}

function GradedCopy({ graded: { key, answer, outcome, parts, points, of } }: { graded: CopyGrade }) {
  const t = useText();
  const said = useSaid(answer);
  const altered = key.kind !== 'none';
  const part = (name: 'found' | 'kind' | 'place' | 'shown') => {
    const one = parts[name];
    return (
      one && <span className="quiet small"> {t('drill.grade.part', { points: one.points, of: one.of })}</span>
    );
  };
  return (
    <Panel
      title={t('drill.copy', { copy: key.copy })}
      aside={
        <span className="graded-points">
          <OutcomeSign copy={key.copy} outcome={outcome} />
          {t('drill.grade.part', { points, of })}
        </span>
      }
      boxed
    >
      <Facts
        facts={[
          { name: t('drill.table.was'), value: t(`drill.kind.${key.kind}`) },
          {
            name: t('drill.table.said'),
            value: (
              <>
                {said}
                {altered && part('kind')}
              </>
            ),
          },
          ...(altered
            ? [
                {
                  name: t('drill.table.was.where'),
                  value: <DrillPlace files={key.files} events={key.events} />,
                },
                {
                  name: t('drill.table.said.where'),
                  value: (
                    <>
                      {answer ? <SaidPlace answer={answer} /> : '–'}
                      {part('place')}
                    </>
                  ),
                },
                { name: t('drill.table.was.signs'), value: <SignList signs={key.signs} /> },
                {
                  name: t('drill.table.said.signs'),
                  value: (
                    <>
                      {answer && answer.signs.length > 0 ? <SignList signs={answer.signs} /> : '–'}
                      {part('shown')}
                    </>
                  ),
                },
              ]
            : []),
          ...(answer && answer.words !== ''
            ? [{ name: t('drill.table.said.words'), value: <Foreign>{answer.words}</Foreign> }]
            : []),
        ]}
      />
    </Panel>
  );
}

function SaidPlace({ answer: { file, event } }: { answer: CopyAnswer }) {
  const t = useText();
  if (file === '' && event === null) return '–';
  return (
    <>
      {file !== '' && <Address>{file}</Address>}
      {file !== '' && event !== null && ' · '}
      {event !== null && (
        <>
          {t('drill.entry')} <bdi dir="ltr">{event}</bdi>
        </>
      )}
    </>
  );
}

function useSaid(answer: CopyAnswer | null): string {
  const t = useText();
  if (answer === null || answer.altered === null) return t('drill.outcome.unanswered');
  if (!answer.altered) return t('drill.said.unaltered');
  return answer.kind === null ? t('drill.altered') : t(`drill.kind.${answer.kind}`);
}
