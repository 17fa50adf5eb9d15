import { useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { normaliseWitnessCode } from '../../../core/domain/custody/witness-code';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Code, FaultNote, Panel, TextField } from '../../ui';

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

/** Both codes, one above the other, the groups that differ marked. */
function Different(props: { typed: string; code: string; pending: boolean; onRecord: () => void }) {
  const t = useText();
  const theirs = props.typed.split('-');
  const ours = props.code.split('-');
  const row = (groups: readonly string[], others: readonly string[]) => (
    <bdi dir="ltr" className="code-to-read witness-groups">
      {groups.map((group, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a code are known by their place.
        group === others[at] ? <span key={at}>{group}</span> : <mark key={at}>{group}</mark>,
      )}
    </bdi>
  );
  return (
    <div className="witness-different" role="alert">
      <p>
        <strong>{t('assessor.witness.differs')}</strong>
      </p>
      <dl>
        <dt>{t('assessor.witness.here')}</dt>
        <dd>{row(ours, theirs)}</dd>
        <dt>{t('assessor.witness.yours')}</dt>
        <dd>{row(theirs, ours)}</dd>
      </dl>
      <p className="quiet">{t('assessor.witness.slip')}</p>
      <Button size="small" isDisabled={props.pending} onPress={props.onRecord}>
        {t('assessor.witness.record')}
      </Button>
    </div>
  );
}
