import { FileKey2, FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand, useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, DropZone, FaultNote, FileChoice, type GrantedFile, Progress, TextField } from '../../ui';
import { isAnswer, putArrived, takeArrived, useArrived } from './arrived';

/** Opens a drill's sealed answers: its file, the assessors' key file and its passphrase, none of which is kept. */
export function OpenDrillForm() {
  const t = useText();
  const choose = useCommand('files.choose');
  const open = useJob('drill.openKey');
  const [drill, setDrill] = useState<GrantedFile>();
  const [key, setKey] = useState<GrantedFile>();
  const [passphrase, setPassphrase] = useState('');
  const [refused, setRefused] = useState<Fault>();

  const arrived = useArrived();
  const waiting = arrived.filter(isAnswer).length;
  useEffect(() => {
    const came = arrived.length > 0 ? takeArrived((file) => !isAnswer(file)).at(-1) : undefined;
    if (came) setDrill(came);
  }, [arrived]);

  const pick = async (purpose: 'drill' | 'assessor-key') => {
    const granted = await choose.run({ purpose });
    if (!granted) return;
    open.clear();
    (purpose === 'drill' ? setDrill : setKey)(granted);
  };
  const drop = (files: File[]) => {
    setRefused(undefined);
    for (const file of files)
      window.hirz.grantForFile(file).then(
        (granted) => {
          if (isAnswer(granted)) putArrived([granted]);
          else (/\.json$/i.test(granted.name) ? setKey : setDrill)(granted);
        },
        (error) => setRefused(faultOf(error)),
      );
  };
  const submit = async () => {
    if (!drill || !key || passphrase === '') return;
    await open.start({ drill: drill.grant, key: key.grant, passphrase });
    setPassphrase('');
  };
  return (
    <DropZone label={t('drill.grade.dropDrill')} onFiles={drop}>
      <form
        className="grading-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {waiting > 0 && <p role="status">{t('drill.grade.waiting', { waiting })}</p>}
        <FileChoice
          label={t('drill.grade.drill')}
          icon={<FolderOpen aria-hidden />}
          file={drill}
          none={t('drill.grade.dropDrill')}
          isDisabled={open.running}
          onPress={() => void pick('drill')}
        />
        <FileChoice
          label={key ? t('assessor.key.other') : t('assessor.key.choose')}
          icon={<FileKey2 aria-hidden />}
          file={key}
          none={t('drill.grade.key')}
          isDisabled={open.running}
          onPress={() => void pick('assessor-key')}
        />
        <TextField
          label={t('assessor.key.passphrase')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="off"
          isDisabled={open.running}
        />
        <div>
          <Button
            type="submit"
            look="primary"
            isDisabled={!drill || !key || passphrase === '' || open.running}
          >
            {t('drill.grade.open')}
          </Button>
        </div>
        {open.job?.state === 'running' && <Progress job={open.job} onCancel={open.cancel} />}
        {open.job?.state === 'cancelled' && <p role="status">{t('drill.open.cancelled')}</p>}
        <FaultNote
          fault={refused ?? choose.fault ?? open.fault}
          onClose={() => {
            setRefused(undefined);
            choose.clear();
            open.clear();
          }}
        />
      </form>
    </DropZone>
  );
}
