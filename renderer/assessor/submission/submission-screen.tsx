import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, EmptyState, FaultNote, IconButton, Tabs } from '../../ui';
import { usePaletteCommands } from '../../ui/palette';
import { ExhibitsView } from '../exhibits/exhibits-view';
import { IntegrityView } from '../integrity/integrity-view';
import { LogView } from '../log/log-view';
import { ReportView } from '../report/report-view';
import { ScoreView } from '../score/score-view';
import { RemoveSubmission } from './remove-submission';
import { SubmissionHead } from './submission-head';
import { type GoToView, viewOf, views } from './view';
import './submission-screen.css';

/** One submission: whose, of what, whether it is intact; then its log, exhibits, report and score. */
export function SubmissionScreen(props: {
  id: string;
  view: string;
  at: string | undefined;
  show: GoToView;
  go: (path: string) => void;
}) {
  const { id, at, show, go } = props;
  const t = useText();
  const view = viewOf(props.view);
  const { value: submission, fault, loading } = useQuery('submission.get', { id });
  const labels = useMemo(
    () => ({
      integrity: t('assessor.view.integrity'),
      log: t('assessor.view.log'),
      exhibits: t('assessor.view.exhibits'),
      report: t('assessor.view.report'),
      score: t('assessor.view.score'),
    }),
    [t],
  );
  usePaletteCommands(
    useMemo(
      () => [
        ...views.map((one) => ({ id: `assessor.view.${one}`, title: labels[one], run: () => show(one) })),
        { id: 'assessor.back', title: t('assessor.back'), run: () => go('') },
      ],
      [labels, show, go, t],
    ),
  );

  return (
    <div className="submission">
      <nav className="submission-nav">
        <Button
          size="small"
          look="quiet"
          icon={<ChevronLeft className="directional" aria-hidden />}
          onPress={() => go('')}
        >
          {t('assessor.back')}
        </Button>
        <Neighbours id={id} view={view} go={go} />
      </nav>
      <FaultNote fault={fault} />
      {submission === undefined ? (
        !loading && fault === undefined && <EmptyState title={t('assessor.gone')} />
      ) : (
        <>
          <SubmissionHead
            submission={submission}
            aside={<RemoveSubmission submission={submission} onRemoved={() => go('')} />}
          />
          <Tabs
            label={t('assessor.views')}
            chosen={view}
            onChoose={(to) => to !== view && show(viewOf(to))}
            tabs={[
              {
                id: 'integrity',
                label: labels.integrity,
                content: <IntegrityView submission={submission} show={show} />,
              },
              {
                id: 'log',
                label: labels.log,
                ...(submission.verification.case && { count: submission.verification.case.events }),
                content: <LogView submission={submission} at={at} show={show} />,
              },
              {
                id: 'exhibits',
                label: labels.exhibits,
                count: submission.exhibits.length,
                content: (
                  <ExhibitsView
                    submission={submission}
                    at={view === 'exhibits' ? at : undefined}
                    show={show}
                  />
                ),
              },
              {
                id: 'report',
                label: labels.report,
                content: <ReportView submission={submission} show={show} />,
              },
              {
                id: 'score',
                label: labels.score,
                content: <ScoreView submission={submission} show={show} />,
              },
            ]}
          />
        </>
      )}
    </div>
  );
}

/** To the submission before and after this one, in the order in which they were opened, staying in the same view. */
function Neighbours({ id, view, go }: { id: string; view: string; go: (path: string) => void }) {
  const t = useText();
  const { value: all = [] } = useQuery('submission.list', {});
  const index = all.findIndex((one) => one.id === id);
  if (index < 0 || all.length < 2) return null;
  const to = (step: number) => {
    const other = all[index + step];
    return { isDisabled: other === undefined, onPress: () => other && go(`submissions/${other.id}/${view}`) };
  };
  return (
    <div className="submission-neighbours">
      <span className="small quiet">{t('assessor.position', { at: index + 1, of: all.length })}</span>
      <IconButton
        size="small"
        side="bottom"
        label={t('assessor.previous')}
        icon={<ChevronLeft className="directional" aria-hidden />}
        {...to(-1)}
      />
      <IconButton
        size="small"
        side="bottom"
        label={t('assessor.next')}
        icon={<ChevronRight className="directional" aria-hidden />}
        {...to(1)}
      />
    </div>
  );
}
