import { PackageOpen, Save } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import type { SealedSubmission } from '../../../core/contract/case';
import { useCommand, useJob } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Address, Button, Confirmation, Facts, FaultNote, Hash, Moment, WitnessCode } from '../../ui';
import { ExportExhibits } from '../../ui/evidence';
import { useOpenCase } from '../case/case-context';
import { useExhibitSource } from '../exhibits/use-exhibits';

/** After sealing: the code to read aloud, the submission's hash, and saving it where one wants. */
export function Sealed({
  submission,
  caseId,
}: {
  submission: z.infer<typeof SealedSubmission>;
  caseId: string;
}) {
  const t = useText();
  const formats = useFormats();
  const saveAs = useCommand('files.saveAs');
  const save = useCommand('case.saveSubmission');
  const [saved, setSaved] = useState<string>();
  const run = async () => {
    setSaved(undefined);
    const granted = await saveAs.run({ purpose: 'submission', suggested: `${caseId}.hirz-submission` });
    if (granted) setSaved((await save.run({ grant: granted.grant }))?.name);
  };
  return (
    <div className="seal-screen">
      <h1>{t('trainee.sealed.title')}</h1>
      <p className="prose">{t('trainee.sealed.read')}</p>
      <WitnessCode code={submission.code} label={t('trainee.sealed.code')} />
      <Facts
        facts={[
          { name: t('trainee.sealed.file'), value: <Address>{submission.file}</Address> },
          { name: t('trainee.sealed.size'), value: formats.bytes(submission.bytes) },
          { name: t('trainee.sealed.at'), value: <Moment at={submission.sealedAt} as="wall" /> },
          { name: 'SHA-256', value: <Hash value={submission.sha256} label="SHA-256" /> },
        ]}
      />
      <div className="sealed-actions">
        <Button
          look="primary"
          size="large"
          icon={<Save aria-hidden />}
          isDisabled={saveAs.pending || save.pending}
          onPress={() => void run()}
        >
          {t('trainee.sealed.save')}
        </Button>
        <ExportSealed caseId={caseId} />
      </div>
      <FaultNote
        fault={saveAs.fault ?? save.fault}
        onClose={() => (saveAs.fault ? saveAs.clear() : save.clear())}
      />
      <Confirmation>
        {saved !== undefined && t('trainee.sealed.saved', { name: `\u2068${saved}\u2069` })}
      </Confirmation>
      <p className="quiet prose">{t('trainee.sealed.after')}</p>
    </div>
  );
}

/** Exports some of the exhibits, for who is not to have the others. */
function ExportSealed({ caseId }: { caseId: string }) {
  const t = useText();
  const { case: state } = useOpenCase();
  const source = useExhibitSource();
  const job = useJob('case.export');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="large"
        icon={<PackageOpen aria-hidden />}
        isDisabled={state.exhibits === 0}
        onPress={() => {
          job.clear();
          setOpen(true);
        }}
      >
        {t('app.export')}
      </Button>
      <ExportExhibits
        open={open}
        onClose={() => setOpen(false)}
        source={source}
        name={caseId}
        job={job}
        onExport={(words, grant) => job.start({ ...words, grant })}
      />
    </>
  );
}
