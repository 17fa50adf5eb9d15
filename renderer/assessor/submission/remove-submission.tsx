import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SubmissionSummary } from '../../../core/contract/submission';
import { useCommand } from '../../engine-client';
import { useRichText, useText } from '../../i18n';
import { Button, Dialog, FaultNote, FileName, Foreign, IconButton } from '../../ui';

/** Takes a submission off this machine's list. The file that it came from stays where it is. */
export function RemoveSubmission({
  submission,
  onRemoved,
}: {
  submission: SubmissionSummary;
  onRemoved: () => void;
}) {
  const t = useText();
  const rich = useRichText();
  const [asked, setAsked] = useState(false);
  const remove = useCommand('submission.remove');
  const { verification } = submission;
  const close = () => {
    setAsked(false);
    remove.clear();
  };
  return (
    <>
      <IconButton
        side="bottom"
        label={t('assessor.remove')}
        icon={<Trash2 aria-hidden />}
        onPress={() => setAsked(true)}
      />
      <Dialog
        open={asked}
        onClose={close}
        title={t('assessor.remove.title')}
        actions={
          <>
            <Button onPress={close}>{t('app.cancel')}</Button>
            <Button
              look="primary"
              isDisabled={remove.pending}
              onPress={async () => {
                if ((await remove.run({ id: submission.id })) !== undefined) onRemoved();
              }}
            >
              {t('assessor.remove.do')}
            </Button>
          </>
        }
      >
        <p>
          {rich('assessor.remove.what', {
            name: verification.case ? (
              <Foreign key="name">{verification.case.trainee.name}</Foreign>
            ) : (
              <FileName key="name">{verification.file}</FileName>
            ),
          })}
        </p>
        <p className="quiet">
          {rich('assessor.remove.safe', { file: <FileName key="file">{verification.file}</FileName> })}
        </p>
        <FaultNote fault={remove.fault} />
      </Dialog>
    </>
  );
}
