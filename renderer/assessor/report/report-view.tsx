import { Download, FileText } from 'lucide-react';
import { useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { Language } from '../../../core/domain/text/localised';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Address, Button, Confirmation, EmptyState, FaultNote, Hash, Panel } from '../../ui';
import { languageNames } from '../../ui/language-names';
import type { GoToView } from '../submission/view';
import { ReportText } from './report-text';
import './report.css';

/** What the trainee wrote for the court, and the PDFs that the submission carries of it. */
export function ReportView({ submission, show }: { submission: SubmissionDetail; show: GoToView }) {
  const t = useText();
  return (
    <div className="split assessor-report">
      {submission.report === null ? (
        <EmptyState icon={<FileText aria-hidden />} title={t('assessor.report.none')}>
          {t('assessor.report.none.why')}
        </EmptyState>
      ) : (
        <ReportText
          report={submission.report}
          known={new Set(submission.exhibits.map(({ exhibit }) => exhibit.number))}
          onCitation={(exhibit) => show('exhibits', exhibit)}
        />
      )}
      <Panel title={t('assessor.report.pdfs')} boxed>
        {submission.reports.length === 0 ? (
          <p className="quiet">{t('assessor.report.noPdf')}</p>
        ) : (
          <ul className="assessor-report-files bare-list">
            {submission.reports.map((file) => (
              <li key={file.language}>
                <Pdf
                  id={submission.id}
                  caseId={submission.verification.case?.id ?? submission.id}
                  file={file}
                />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

function Pdf(props: { id: string; caseId: string; file: SubmissionDetail['reports'][number] }) {
  const { file } = props;
  const t = useText();
  const formats = useFormats();
  const language = Language.safeParse(file.language).data;
  const choose = useCommand('files.saveAs');
  const save = useCommand('submission.saveReport');
  const [saved, setSaved] = useState<string>();
  const saveAs = async () => {
    if (language === undefined) return;
    const granted = await choose.run({
      purpose: 'report',
      suggested: `${props.caseId}-report-${language}.pdf`,
    });
    if (granted) setSaved((await save.run({ id: props.id, language, grant: granted.grant }))?.name);
  };
  return (
    <div className="assessor-report-file">
      <div className="assessor-report-file-head">
        <p>
          <bdi>
            <strong lang={file.language}>{language ? languageNames[language] : file.language}</strong>
          </bdi>{' '}
          <span className="quiet">{formats.bytes(file.bytes)}</span>
        </p>
        <Button
          size="small"
          icon={<Download aria-hidden />}
          isDisabled={language === undefined || save.pending}
          onPress={saveAs}
        >
          {t('assessor.report.save')}
        </Button>
      </div>
      <Address>{`data/report/report-${file.language}.pdf`}</Address>
      <Hash value={file.sha256} label={`report-${file.language}.pdf`} />
      <FaultNote fault={choose.fault ?? save.fault} onClose={save.clear} />
      <Confirmation>
        {saved !== undefined && t('assessor.savedAs', { name: visibleName(saved) })}
      </Confirmation>
    </div>
  );
}
