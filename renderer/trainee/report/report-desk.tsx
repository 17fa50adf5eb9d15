import { EditorContent } from '@tiptap/react';
import { useCallback, useRef, useState } from 'react';
import type { z } from 'zod';
import type { ReportState } from '../../../core/contract/report';
import type { ReportDocument } from '../../../core/domain/report/report-document';
import { directionOf, Language } from '../../../core/domain/text/localised';
import { useText } from '../../i18n';
import { Button, FaultNote, Panel, Select, TextField } from '../../ui';
import { languageNames } from '../../ui/language-names';
import { useOpenCase } from '../case/case-context';
import { CiteCommands } from './cite-commands';
import { CitePanel } from './cite-panel';
import { EditorTools } from './editor-tools';
import { ExportPdf } from './export-pdf';
import { ReportProblems } from './report-problems';
import { SaveState } from './save-state';
import { useAutosave } from './use-autosave';
import { useReportEditor } from './use-report-editor';

/** Writing the report: title, language, text; what is still missing; exhibits to cite; the PDF. */
export function ReportDesk({ report }: { report: z.infer<typeof ReportState> }) {
  const t = useText();
  const { readOnly } = useOpenCase();
  const [document, setDocument] = useState(report.document);
  const latest = useRef(document);
  const saving = useAutosave();
  const change = (part: Partial<ReportDocument>) => {
    latest.current = { ...latest.current, ...part };
    setDocument(latest.current);
    saving.change(latest.current);
  };
  const editor = useReportEditor({
    document: report.document,
    editable: !readOnly,
    label: t('trainee.report.text'),
    onChange: (body) => change({ body }),
  });
  const setLanguage = (language: Language) => {
    change({ language });
    editor?.view.dom.setAttribute('dir', directionOf(language));
    editor?.view.dom.setAttribute('lang', language);
  };
  const cite = useCallback(
    (exhibit: string, derivative?: string) => void editor?.chain().focus().cite(exhibit, derivative).run(),
    [editor],
  );
  return (
    <div className="report">
      <section className="report-desk" aria-label={t('trainee.nav.report')}>
        <h1 className="visually-hidden">{t('trainee.nav.report')}</h1>
        <div className="report-head">
          <TextField
            label={t('trainee.report.title')}
            value={document.title}
            onChange={(title) => change({ title })}
            maxLength={300}
            isReadOnly={readOnly}
          />
          <Select
            label={t('trainee.report.language')}
            value={document.language}
            onChange={(id) => setLanguage(Language.parse(id))}
            options={Language.options.map((id) => ({ id, label: languageNames[id], lang: id }))}
            disabled={readOnly}
          />
        </div>
        {editor && !readOnly && (
          <EditorTools editor={editor} aside={<SaveState state={saving.state} savedAt={report.savedAt} />} />
        )}
        <FaultNote
          fault={saving.fault}
          action={<Button onPress={() => void saving.flush()}>{t('trainee.report.saveAgain')}</Button>}
        />
        <EditorContent editor={editor} className="report-paper" />
      </section>
      <aside className="report-side">
        <ReportProblems problems={report.problems} editor={editor} />
        {!readOnly && (
          <Panel title={t('trainee.report.export')}>
            <ExportPdf finished={report.problems.length === 0} beforeExport={saving.flush} />
          </Panel>
        )}
        {!readOnly && (
          <Panel title={t('trainee.report.cite')}>
            <CiteCommands onCite={cite} />
            <CitePanel onCite={cite} />
          </Panel>
        )}
      </aside>
    </div>
  );
}
