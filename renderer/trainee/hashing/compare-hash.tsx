import { CircleCheck, CircleX } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { HashComparison, type HashSource } from '../../../core/contract/hashing';
import { hashNames } from '../../../core/domain/hashing/algorithm';
import { useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Facts, FaultNote, Hash, Progress, TextField } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { AllDigests } from './all-digests';
import './hashing.css';

/** Compares a pasted digest with an item or a file, hashed from disk now; the comparison goes to the log. */
export function CompareHash({ source, digests = true }: { source: HashSource; digests?: boolean }) {
  const t = useText();
  const { readOnly } = useOpenCase();
  const comparing = useJob('hash.compare');
  const { job } = comparing;
  const [value, setValue] = useState('');
  const result = job?.state === 'done' ? HashComparison.safeParse(job.result).data : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() !== '' && !comparing.running) void comparing.start({ source, value });
  };
  return (
    <div className="compare">
      {(!readOnly || 'file' in source) && (
        <form onSubmit={submit} className="compare-form">
          <TextField
            label={t('trainee.compare.value')}
            hint={readOnly ? t('trainee.compare.hint.readOnly') : t('trainee.compare.hint')}
            code
            value={value}
            onChange={setValue}
            maxLength={1_000}
            autoFocus={digests}
          />
          <Button type="submit" isDisabled={value.trim() === '' || comparing.running}>
            {t('trainee.compare')}
          </Button>
        </form>
      )}
      {job?.state === 'running' && <Progress job={job} onCancel={comparing.cancel} />}
      {job?.state === 'cancelled' && <p role="status">{t('trainee.compare.cancelled')}</p>}
      <FaultNote fault={comparing.fault} onClose={comparing.clear} />
      {result && <Result result={result} />}
      {digests && <AllDigests source={source} />}
    </div>
  );
}

function Result({ result }: { result: HashComparison }) {
  const t = useText();
  const { equal, tried, notComputed } = result;
  const algorithm = hashNames[result.algorithm];
  return (
    <div role="status" className="compare-result">
      <span className={`mark mark-boxed ${equal ? 'mark-good' : 'mark-bad'}`}>
        {equal ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
        {equal
          ? t('trainee.compare.equal', { algorithm })
          : t('trainee.compare.different', { algorithm, digit: (result.firstDifference ?? 0) + 1 })}
      </span>
      {!equal && (
        <>
          <Facts
            facts={(['computed', 'compared'] as const).map((which) => {
              const name = t(which === 'computed' ? 'trainee.items.computed' : 'trainee.compare.pasted');
              return {
                name,
                value: <Hash value={result[which]} label={name} differsAt={result.firstDifference} />,
              };
            })}
          />
          {tried.length > 1 && (
            <p className="small">
              {t('trainee.compare.tried', {
                digits: result.compared.length,
                algorithms: tried.map((one) => hashNames[one]).join(', '),
              })}
            </p>
          )}
          {notComputed.length > 0 && (
            <p className="small">{t('trainee.compare.notComputed', { names: notComputed.join(', ') })}</p>
          )}
        </>
      )}
    </div>
  );
}
