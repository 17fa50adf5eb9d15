import type { ReactNode } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { useLocalised, useText } from '../../i18n';
import { FileName, Foreign, Mark, Moment } from '../../ui';

/** Whose submission it is, of which exercise, and its verdict. */
export function SubmissionHead({ submission, aside }: { submission: SubmissionDetail; aside: ReactNode }) {
  const t = useText();
  const localised = useLocalised();
  const { verification, title } = submission;
  const of = verification.case;
  const chosen = verification.export;
  return (
    <header className="submission-head">
      <div>
        <h1>{of ? <Foreign>{of.trainee.name}</Foreign> : <FileName>{verification.file}</FileName>}</h1>
        <p className="quiet">
          {of !== undefined && (
            <>
              {t('assessor.seat', { seat: of.trainee.seat })}
              {of.trainee.role && ` · ${t(`app.role.${of.trainee.role}`)}`} ·{' '}
              {title === null ? of.exercise.title : localised(title)}{' '}
              <bdi dir="ltr">{of.exercise.edition}</bdi> ·{' '}
              {of.sealedAt === undefined ? (
                t('assessor.notSealed')
              ) : (
                <>
                  {t('assessor.sealed')} <Moment at={of.sealedAt} as="wall" />
                </>
              )}
            </>
          )}
        </p>
        {chosen !== undefined && of !== undefined && (
          <p>
            {t('app.export.of', {
              exhibits: chosen.exhibits.length,
              all: of.exhibits,
              to: `\u2068${chosen.to}\u2069`,
              purpose: `\u2068${chosen.purpose}\u2069`,
            })}{' '}
            <span className="small quiet">{t('app.export.unsigned')}</span>
          </p>
        )}
      </div>
      <div className="submission-head-end">
        <Mark value={verification.verdict} boxed />
        {aside}
      </div>
    </header>
  );
}
