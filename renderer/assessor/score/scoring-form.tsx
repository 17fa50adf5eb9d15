import { FileKey2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, FileChoice, type GrantedFile, TextField } from '../../ui';

/**
 * Opens the sealed answer key for one scoring: the assessors' key file and its passphrase.
 * Neither is kept; after a wrong passphrase the file needs not be chosen again.
 */
export function ScoringForm({ id, onScored }: { id: string; onScored?: () => void }) {
  const t = useText();
  const [key, setKey] = useState<GrantedFile>();
  const [passphrase, setPassphrase] = useState('');
  const choose = useCommand('files.choose');
  const score = useCommand('submission.score');
  const pick = async () => {
    const granted = await choose.run({ purpose: 'assessor-key' });
    if (granted) {
      score.clear();
      setKey(granted);
    }
  };
  const submit = async () => {
    if (key === undefined || passphrase === '') return;
    const scored = await score.run({ id, key: key.grant, passphrase });
    setPassphrase('');
    if (scored !== undefined) onScored?.();
  };
  // The file serves for another try only while the passphrase was what was wrong.
  const spent = score.fault !== undefined && score.fault.code !== 'passphraseWrong';
  if (spent && key !== undefined) setKey(undefined);

  return (
    <form
      className="scoring-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="field">
        <span className="field-label">{t('assessor.key.file')}</span>
        <FileChoice
          label={key === undefined ? t('assessor.key.choose') : t('assessor.key.other')}
          icon={<FileKey2 aria-hidden />}
          file={key}
          none={t('assessor.key.none')}
          isDisabled={score.pending}
          onPress={() => void pick()}
        />
      </div>
      <TextField
        label={t('assessor.key.passphrase')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="off"
        isDisabled={score.pending}
      />
      <div>
        <Button
          type="submit"
          look="primary"
          size="large"
          isDisabled={key === undefined || passphrase === '' || score.pending}
        >
          {score.pending ? t('assessor.score.pending') : t('assessor.score.do')}
        </Button>
      </div>
      <FaultNote fault={choose.fault ?? score.fault} onClose={score.clear} />
    </form>
  );
}
