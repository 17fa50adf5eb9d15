import { useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { normaliseWitnessCode } from '../../../core/domain/custody/witness-code';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Code, FaultNote, Panel, TextField } from '../../ui';
import { TwoCodes } from './two-codes';

/**
 * The code of the closing checkpoint, and a field for the one that was written down when the case was sealed.
 * A code that differs is first shown beside this one, since a slip of the pen must not brand a submission as altered.
 */
export function Witness({ submission }: { submission: SubmissionDetail }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [different, setDifferent] = useState<string>();
  const compare = useCommand('submission.witness');
  const { code, checks, findings, verdict } = submission.verification;
  const said = findings.map((finding) => finding.code);
  const passed =
    checks.some(({ name, result }) => name === 'witness' && result === 'passed') &&
    !said.includes('witnessEarlier');
  const submit = async () => {
    const normal = normaliseWitnessCode(typed);
    setDifferent(undefined);
    setProblem(normal === undefined ? t('assessor.witness.malformed') : undefined);
    if (normal === undefined) return;
    if (normal === code) await compare.run({ id: submission.id, code: normal });
    else setDifferent(normal);
  };

  return (
    <Panel title={t('assessor.witness')} boxed>
      {code === undefined ? (
        <p className="quiet">{t('assessor.witness.noCode')}</p>
      ) : (
        <>
          <p className="quiet">{t('assessor.witness.of')}</p>
          <p className="witness-code">
            <Code>{code}</Code>
          </p>
          {passed && (
            <p>{verdict === 'intact' ? t('assessor.witness.passed') : t('assessor.witness.passedLog')}</p>
          )}
          {said.includes('witnessEarlier') && <p>{t('assessor.witness.earlier')}</p>}
          {said.includes('witnessDiffers') && <p>{t('assessor.witness.failed')}</p>}
          {!passed && (
            <form
              className="witness-form"
              onSubmit={(event) => {
                event.preventDefault();
                void submit();
              }}
            >
              <TextField
                label={t('assessor.witness.typed')}
                value={typed}
                onChange={(text) => {
                  setTyped(text);
                  setProblem(undefined);
                  setDifferent(undefined);
                }}
                code
                placeholder="0000-0000-0000-0000"
                hint={t('assessor.witness.hint')}
                problem={problem}
                autoComplete="off"
                spellCheck="false"
              />
              <Button type="submit" isDisabled={typed.trim() === '' || compare.pending}>
                {t('assessor.witness.compare')}
              </Button>
            </form>
          )}
          {different !== undefined && (
            <Different
              typed={different}
              code={code}
              pending={compare.pending}
              onRecord={() => {
                void compare.run({ id: submission.id, code: different });
                setDifferent(undefined);
              }}
            />
          )}
          <FaultNote fault={compare.fault} onClose={compare.clear} />
        </>
      )}
    </Panel>
  );
}

function Different(props: { typed: string; code: string; pending: boolean; onRecord: () => void }) {
  const t = useText();
  return (
    <div className="witness-different" role="alert">
      <p>
        <strong>{t('assessor.witness.differs')}</strong>
      </p>
      <TwoCodes here={props.code} written={props.typed} />
      <p className="quiet">{t('assessor.witness.slip')}</p>
      <Button size="small" isDisabled={props.pending} onPress={props.onRecord}>
        {t('assessor.witness.record')}
      </Button>
    </div>
  );
}
