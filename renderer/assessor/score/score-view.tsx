import { PackageOpen } from 'lucide-react';
import { useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { isIntact } from '../../../core/domain/custody/verdict';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useText } from '../../i18n';
import { Button, Dialog, EmptyState, Mark } from '../../ui';
import type { GoToView } from '../submission/view';
import { KeyItems } from './key-items';
import { OtherExhibits } from './other-exhibits';
import { ScoreHead } from './score-head';
import { ScoringForm } from './scoring-form';
import { Traps } from './traps';
import './score.css';

/** The score against the answer key; before there is one, the way to it. */
export function ScoreView({ submission, show }: { submission: SubmissionDetail; show: GoToView }) {
  const t = useText();
  const [again, setAgain] = useState(false);
  const { fullScore: score, verification } = submission;
  if (verification.export)
    return (
      <EmptyState icon={<PackageOpen aria-hidden />} title={t('faults.exportNotWhole')}>
        {t('faults.exportNotWhole.remedy')}
      </EmptyState>
    );
  if (score === null) {
    return (
      <div className="score-unscored">
        <NotIntact submission={submission} show={show} />
        <h2>{t('assessor.score.unscored')}</h2>
        <p>{t('assessor.score.unscored.how')}</p>
        <p className="quiet">{t('assessor.score.unscored.secret')}</p>
        <ScoringForm id={submission.id} />
      </div>
    );
  }
  return (
    <div className="score">
      <h2 className="visually-hidden">{t('assessor.view.score')}</h2>
      <NotIntact submission={submission} show={show} />
      <ScoreHead
        score={score}
        aside={
          <Button size="small" onPress={() => setAgain(true)}>
            {t('assessor.score.again')}
          </Button>
        }
      />
      <KeyItems items={score.items} show={show} />
      <Traps traps={score.traps} show={show} />
      <OtherExhibits exhibits={score.otherExhibits} show={show} />
      <Dialog open={again} onClose={() => setAgain(false)} title={t('assessor.score.again')}>
        <p className="quiet">
          {t('assessor.score.again.how', { file: `\u2068${visibleName(verification.file)}\u2069` })}
        </p>
        <ScoringForm id={submission.id} onScored={() => setAgain(false)} />
      </Dialog>
    </div>
  );
}

/** Above every score of a submission that is not what was sealed: the score is of what is here now. */
function NotIntact({ submission, show }: { submission: SubmissionDetail; show: GoToView }) {
  const t = useText();
  const { verdict } = submission.verification;
  if (isIntact(verdict)) return null;
  return (
    <div className="score-not-intact" role="note">
      <Mark value={verdict} boxed />
      <p>{t('assessor.score.notIntact')}</p>
      <Button size="small" onPress={() => show('integrity')}>
        {t('assessor.score.seeIntegrity')}
      </Button>
    </div>
  );
}
