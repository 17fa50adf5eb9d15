import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { Language } from '../../../core/domain/text/localised';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand } from '../../engine-client';
import { useFormats, useLanguage, useText } from '../../i18n';
import { Button, Confirmation, FaultNote, Hash, Select } from '../../ui';
import { languageNames } from '../../ui/language-names';
import { useOpenCase } from '../case/case-context';

/** The report as PDF, in the language of choice, kept in the case and saved where one wants. */
export function ExportPdf(props: { finished: boolean; beforeExport: () => Promise<boolean> }) {
  const t = useText();
  const formats = useFormats();
  const reader = useLanguage();
  const { case: state } = useOpenCase();
  const saveAs = useCommand('files.saveAs');
  const print = useCommand('report.exportPdf');
  const [language, setLanguage] = useState<Language>(reader);
  const [done, setDone] = useState<Awaited<ReturnType<typeof print.run>>>();
  const busy = saveAs.pending || print.pending;

  const run = async () => {
    setDone(undefined);
    if (!(await props.beforeExport())) return;
    const granted = await saveAs.run({ purpose: 'report', suggested: `${state.id}-report-${language}.pdf` });
    if (granted) setDone(await print.run({ language, grant: granted.grant }));
  };
  return (
    <div className="export">
      <Select
        label={t('trainee.report.pdfLanguage')}
        value={language}
        onChange={(id) => setLanguage(Language.parse(id))}
        options={Language.options.map((id) => ({ id, label: languageNames[id], lang: id }))}
      />
      <Button icon={<FileDown aria-hidden />} isDisabled={!props.finished || busy} onPress={() => void run()}>
        {print.pending ? t('trainee.report.exporting') : t('trainee.report.exportPdf')}
      </Button>
      {!props.finished && <p className="quiet small">{t('trainee.report.unfinished')}</p>}
      <FaultNote
        fault={saveAs.fault ?? print.fault}
        onClose={() => (saveAs.fault ? saveAs.clear() : print.clear())}
      />
      <Confirmation>
        {done && (
          <>
            <p>
              {t('trainee.report.exported', {
                name: `\u2068${visibleName(done.name)}\u2069`,
                pages: done.pages,
                bytes: formats.bytes(done.bytes),
              })}
            </p>
            <Hash value={done.sha256} label="SHA-256" />
          </>
        )}
      </Confirmation>
    </div>
  );
}
