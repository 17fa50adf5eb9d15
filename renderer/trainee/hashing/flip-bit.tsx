import { ToggleRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { ComputedDigests } from '../../../core/contract/hashing';
import { HashAlgorithm, hashNames, offeredAlgorithms } from '../../../core/domain/hashing/algorithm';
import { useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Progress, Select, TextField } from '../../ui';
import type { BenchTarget } from './bench-target';
import { DigestPair } from './digest-pair';
import { OctetChange } from './octet-change';

/** One bit of what is on the bench flipped, where it has any. */
export function FlipBit({ target }: { target: BenchTarget }) {
  const t = useText();
  if (target.bytes === 0) return <p className="small quiet">{t('trainee.hash.flip.empty')}</p>;
  return <OneBit target={target} />;
}

/** Reads the file with one bit changed, and shows how much of the digest changes with it. Nothing is written. */
function OneBit({ target }: { target: BenchTarget }) {
  const t = useText();
  const [offset, setOffset] = useState('0');
  const [bit, setBit] = useState('0');
  const [algorithm, setAlgorithm] = useState<HashAlgorithm>('sha256');
  const at = /^\d{1,15}$/.test(offset.trim()) ? Number(offset) : undefined;
  const problem = at === undefined || at >= target.bytes;
  const before = useJob('hash.digest');
  const after = useJob('hash.digest');
  const [shown, setShown] = useState<{ offset: number; bit: number; algorithm: HashAlgorithm }>();
  const { value: octets } = useQuery(
    'hash.octets',
    { source: target.source, offset: shown?.offset ?? 0 },
    { when: shown !== undefined, keep: true },
  );
  const digestOf = (job: typeof before.job) =>
    job?.state === 'done' && shown
      ? ComputedDigests.safeParse(job.result).data?.digests[shown.algorithm]
      : undefined;
  const running = before.running || after.running;
  const job = before.running ? before : after;

  const flip = async (event: FormEvent) => {
    event.preventDefault();
    if (problem || running) return;
    const flipped = { offset: at, bit: Number(bit) };
    setShown({ ...flipped, algorithm });
    await before.start({ source: target.source, algorithms: [algorithm] });
    await after.start({ source: target.source, algorithms: [algorithm], flip: flipped });
  };
  const first = digestOf(before.job);
  const second = digestOf(after.job);
  return (
    <>
      <p className="small quiet">{t('trainee.hash.flip.what')}</p>
      <form className="flip-form" onSubmit={(event) => void flip(event)}>
        <TextField
          label={t('trainee.hash.flip.offset')}
          value={offset}
          onChange={setOffset}
          inputMode="numeric"
          code
          problem={problem ? t('trainee.hash.flip.offset.problem', { last: target.bytes - 1 }) : undefined}
        />
        <Select
          label={t('trainee.hash.flip.bit')}
          options={[0, 1, 2, 3, 4, 5, 6, 7].map((one) => ({
            id: String(one),
            label: t('trainee.hash.flip.bit.option', { bit: one }),
          }))}
          value={bit}
          onChange={setBit}
        />
        <Select
          label={t('trainee.hash.algorithm')}
          options={offeredAlgorithms.map((one) => ({ id: one, label: hashNames[one] }))}
          value={algorithm}
          onChange={(id) => setAlgorithm(HashAlgorithm.parse(id))}
        />
        <Button type="submit" icon={<ToggleRight aria-hidden />} isDisabled={problem || running}>
          {t('trainee.hash.flip')}
        </Button>
      </form>
      {job.job?.state === 'running' && <Progress job={job.job} onCancel={job.cancel} />}
      <FaultNote
        fault={before.fault ?? after.fault}
        onClose={() => {
          before.clear();
          after.clear();
        }}
      />
      {shown && first !== undefined && second !== undefined && (
        <div role="status" className="flip-result">
          {octets && <OctetChange octets={octets} offset={shown.offset} bit={shown.bit} />}
          <DigestPair
            names={[t('trainee.hash.flip.before'), t('trainee.hash.flip.after')]}
            values={[first, second]}
          />
        </div>
      )}
    </>
  );
}
