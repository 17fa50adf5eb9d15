import { CircleCheck, CircleX } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { HashSource } from '../../../core/contract/hashing';
import { hashNames } from '../../../core/domain/hashing/algorithm';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Hash, TextField } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { AllDigests } from './all-digests';
import './hashing.css';

/** Compares a pasted digest with an item or a file, hashed from disk now; the comparison goes to the log. */
export function CompareHash({ source, digests = true }: { source: HashSource; digests?: boolean }) {
  const t = useText();
  const { sealed } = useOpenCase();
  const compare = useCommand('hash.compare');
  const [value, setValue] = useState('');
  const [result, setResult] = useState<Awaited<ReturnType<typeof compare.run>>>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() !== '') setResult(await compare.run({ source, value }));
  };
  const algorithm = result && hashNames[result.algorithm];
  return (
    <div className="compare">
      {(!sealed || 'file' in source) && (
        <form onSubmit={(event) => void submit(event)} className="compare-form">
          <TextField
            label={t('trainee.compare.value')}
            hint={sealed ? t('trainee.compare.hint.sealed') : t('trainee.compare.hint')}
            code
            value={value}
            onChange={setValue}
            maxLength={1_000}
            autoFocus={digests}
          />
          <Button type="submit" isDisabled={value.trim() === '' || compare.pending}>
            {compare.pending ? t('trainee.compare.now') : t('trainee.compare')}
          </Button>
        </form>
      )}
      <FaultNote fault={compare.fault} onClose={compare.clear} />
      {result && algorithm !== undefined && (
        <div role="status" className="compare-result">
          <span className={`mark mark-boxed ${result.equal ? 'mark-good' : 'mark-bad'}`}>
            {result.equal ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
            {result.equal
              ? t('trainee.compare.equal', { algorithm })
              : t('trainee.compare.different', { algorithm, digit: (result.firstDifference ?? 0) + 1 })}
          </span>
          {!result.equal && (
            <>
              <Hash
                value={result.computed}
                label={t('trainee.items.computed')}
                differsAt={result.firstDifference}
              />
              <Hash
                value={result.compared}
                label={t('trainee.compare.value')}
                differsAt={result.firstDifference}
              />
            </>
          )}
        </div>
      )}
      {digests && <AllDigests source={source} />}
    </div>
  );
}
