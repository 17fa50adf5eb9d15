import { FileCheck, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { CheckedProof } from '../../../core/contract/verification';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Code, Foreign } from '../bdi';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { DropZone } from '../drop-zone';
import { FaultNote } from '../fault-note';
import { FileChoice, type GrantedFile } from '../file-choice';
import { Mark } from '../mark';
import { Facts } from '../panel';
import { TextField } from '../text-field';
import './check-proof.css';
import { useEventWords } from './event-words';

/** Checks a proof that somebody brought: of one entry of a custody log, or that the log only grew. */
export function CheckProof() {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<FileCheck aria-hidden />} onPress={() => setOpen(true)}>
        {t('custody.proof.check')}
      </Button>
      {open && <CheckProofDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function CheckProofDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const choose = useCommand('files.choose');
  const check = useCommand('proof.check');
  const [file, setFile] = useState<GrantedFile>();
  const [code, setCode] = useState('');
  const [checked, setChecked] = useState<CheckedProof>();
  const [refused, setRefused] = useState<Fault>();
  const take = (granted: GrantedFile) => {
    check.clear();
    setChecked(undefined);
    setRefused(undefined);
    setFile(granted);
  };
  const drop = ([dropped]: File[]) => {
    if (dropped) window.hirz.grantForFile(dropped).then(take, (error) => setRefused(faultOf(error)));
  };
  const run = async () => {
    if (!file) return;
    setChecked(undefined);
    const typed = code.trim();
    setChecked(await check.run({ grant: file.grant, ...(typed === '' ? {} : { code: typed }) }));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('custody.proof.check.title')}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('custody.proof.check.close')}</Button>
          <Button look="primary" isDisabled={!file || check.pending} onPress={() => void run()}>
            {t('custody.proof.check.do')}
          </Button>
        </>
      }
    >
      <DropZone label={t('custody.proof.check.title')} onFiles={drop}>
        <form
          className="check-proof"
          onSubmit={(event) => {
            event.preventDefault();
            void run();
          }}
        >
          <p className="quiet">{t('custody.proof.check.why')}</p>
          <FileChoice
            label={t('custody.proof.check.choose')}
            icon={<FolderOpen aria-hidden />}
            file={file}
            none={t('custody.proof.check.none')}
            isDisabled={choose.pending}
            onPress={() => void choose.run({ purpose: 'proof' }).then((granted) => granted && take(granted))}
          />
          <TextField
            label={t('custody.proof.check.code')}
            hint={t('custody.proof.check.code.hint')}
            value={code}
            onChange={(text) => {
              setCode(text);
              setChecked(undefined);
            }}
            autoComplete="off"
            code
          />
          <FaultNote
            fault={refused ?? choose.fault ?? check.fault}
            onClose={() => {
              setRefused(undefined);
              choose.clear();
              check.clear();
            }}
          />
          {checked && <Shown proof={checked} />}
        </form>
      </DropZone>
    </Dialog>
  );
}

/** What a proof shows, and whether it does. */
function Shown({ proof }: { proof: CheckedProof }) {
  const t = useText();
  const words = useEventWords({});
  const { case: of, event, first, state, findings, verdict } = proof;
  const stateFact = (name: string, { size, code }: { size: number; code: string }) => ({
    name,
    value: (
      <>
        {t('custody.proof.entries', { size })} · <Code>{code}</Code>
      </>
    ),
  });
  return (
    <section className="check-proof-shown" role="status">
      <p>
        <Mark value={verdict === 'not-proven' ? 'failed' : 'passed'} />{' '}
        {t(`custody.proof.${verdict}`, { kind: first ? 'growth' : 'entry' })}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ code, params }) => (
            <li key={code}>{t(`verdict.${code}`, params)}</li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          ...(of
            ? [
                { name: t('custody.proof.case'), value: <Code>{of.id}</Code> },
                {
                  name: t('custody.proof.of'),
                  value: (
                    <>
                      <Foreign>{of.trainee.name}</Foreign> · {t('assessor.seat', { seat: of.trainee.seat })}
                    </>
                  ),
                },
              ]
            : []),
          ...(event
            ? [{ name: t('custody.proof.entry', { seq: event.seq }), value: words.shown(event) }]
            : []),
          ...(first ? [stateFact(t('custody.proof.first'), first)] : []),
          ...(state ? [stateFact(t(first ? 'custody.proof.second' : 'custody.proof.signed'), state)] : []),
        ]}
      />
    </section>
  );
}
