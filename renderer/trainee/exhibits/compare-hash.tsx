import { CircleCheck, CircleX } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Hash, TextField } from '../../ui';
import { useOpenCase } from '../case/case-context';

const algorithms = ['sha256', 'sha512', 'sha1', 'md5'] as const;
const names: Record<string, string> = { sha256: 'SHA-256', sha512: 'SHA-512', sha1: 'SHA-1', md5: 'MD5' };

/** Compares a pasted digest with the item, rehashed from disk now; the comparison goes to the log. */
export function CompareHash({ number, item }: { number: string; item: string }) {
  const t = useText();
  const { sealed } = useOpenCase();
  const compare = useCommand('hash.compare');
  const [value, setValue] = useState('');
  const [result, setResult] = useState<Awaited<ReturnType<typeof compare.run>>>();
  const [all, setAll] = useState(false);
  const { value: digests, fault } = useQuery(
    'hash.compute',
    { number, item, algorithms: [...algorithms] },
    { when: all },
  );

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() !== '') setResult(await compare.run({ number, item, value }));
  };
  return (
    <div className="compare">
      {!sealed && (
        <form onSubmit={(event) => void submit(event)} className="compare-form">
          <TextField
            label={t('trainee.compare.value')}
            hint={t('trainee.compare.hint')}
            code
            value={value}
            onChange={setValue}
            maxLength={400}
            autoFocus
          />
          <Button type="submit" isDisabled={value.trim() === '' || compare.pending}>
            {t('trainee.compare')}
          </Button>
        </form>
      )}
      <FaultNote fault={compare.fault ?? fault} onClose={compare.clear} />
      {result && (
        <div role="status" className="compare-result">
          <span className={`mark mark-boxed ${result.equal ? 'mark-good' : 'mark-bad'}`}>
            {result.equal ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
            {result.equal
              ? t('trainee.compare.equal', { algorithm: names[result.algorithm] ?? result.algorithm })
              : t('trainee.compare.different', {
                  algorithm: names[result.algorithm] ?? result.algorithm,
                  digit: (result.firstDifference ?? 0) + 1,
                })}
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
      {digests ? (
        <dl className="compare-digests">
          {algorithms.map((algorithm) => (
            <div key={algorithm}>
              <dt className="small quiet">{names[algorithm]}</dt>
              <dd>
                <Hash value={digests[algorithm] ?? ''} label={names[algorithm] ?? algorithm} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <Button size="small" look="quiet" onPress={() => setAll(true)}>
          {t('trainee.compare.all')}
        </Button>
      )}
    </div>
  );
}
