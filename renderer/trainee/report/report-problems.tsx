import type { Editor } from '@tiptap/react';
import { CircleDashed } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { z } from 'zod';
import type { ReportProblem } from '../../../core/domain/report/report-document';
import { useText } from '../../i18n';
import { Panel } from '../../ui';
import { useOpenCase } from '../case/case-context';

/** What keeps the report from being finished; each leads to its place in the text. */
export function ReportProblems(props: {
  problems: readonly z.infer<typeof ReportProblem>[];
  editor: Editor | null;
}) {
  const t = useText();
  const { problems, editor } = props;
  const { case: state, readOnly } = useOpenCase();
  const finished = state.sealed
    ? t('trainee.report.finishedSealed')
    : t(readOnly ? 'trainee.report.finishedReading' : 'trainee.report.finished');
  const words = (problem: z.infer<typeof ReportProblem>) => {
    const exhibit = `\u2068${problem.exhibit ?? ''}\u2069`;
    switch (problem.code) {
      case 'empty':
        return t('trainee.report.problem.empty');
      case 'noTitle':
        return t('trainee.report.problem.noTitle');
      case 'claimWithoutCitation':
        return t('trainee.report.problem.claimWithoutCitation');
      case 'unknownExhibit':
        return t('trainee.report.problem.unknownExhibit', { exhibit });
      case 'exhibitFailsVerification':
        return t('trainee.report.problem.exhibitFailsVerification', { exhibit });
    }
  };
  return (
    <Panel title={t('trainee.report.problems', { count: problems.length })}>
      {problems.length === 0 ? (
        <p className="quiet">{finished}</p>
      ) : (
        <ul className="report-problems">
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.block} ${problem.exhibit}`}>
              <Button
                className="report-problem"
                isDisabled={problem.block === undefined || editor === null}
                onPress={() => editor && problem.block !== undefined && goToBlock(editor, problem.block)}
              >
                <CircleDashed aria-hidden />
                <span>
                  {words(problem)}
                  {problem.excerpt !== undefined && (
                    <span className="quiet report-excerpt">
                      <bdi>{problem.excerpt}</bdi>
                    </span>
                  )}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Puts the cursor at the end of a block of the body and brings it into sight. */
function goToBlock(editor: Editor, block: number): void {
  const { doc } = editor.state;
  if (block >= doc.childCount) return;
  let end = 0;
  for (let index = 0; index <= block; index += 1) end += doc.child(index).nodeSize;
  editor
    .chain()
    .focus(end - 1)
    .scrollIntoView()
    .run();
}
