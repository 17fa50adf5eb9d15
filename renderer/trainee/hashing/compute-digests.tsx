import { Hash as HashSign } from 'lucide-react';
import { useState } from 'react';
import { ComputedDigests } from '../../../core/contract/hashing';
import { type HashAlgorithm, hashNames, offeredAlgorithms } from '../../../core/domain/hashing/algorithm';
import { useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Checkbox, FaultNote, Hash, Progress } from '../../ui';
import type { BenchTarget } from './bench-target';

/** Computed for everything, whatever is asked for. */
const always: readonly HashAlgorithm[] = ['sha256', 'sha512'];

/** The algorithms, each with what it is worth today, and their digests once they are computed: all in one read of the file. */
export function ComputeDigests({ target }: { target: BenchTarget }) {
  const t = useText();
  const work = useJob('hash.digest');
  const [asked, setAsked] = useState<readonly HashAlgorithm[]>(always);
  const found = work.job?.state === 'done' ? ComputedDigests.safeParse(work.job.result).data : undefined;
  return (
    <>
      <ul className="algorithms">
        {offeredAlgorithms.map((algorithm) => {
          const chosen = asked.includes(algorithm);
          const digest = found?.digests[algorithm];
          return (
            <li key={algorithm}>
              <Checkbox
                selected={chosen}
                disabled={always.includes(algorithm) || work.running}
                onChange={(on) =>
                  setAsked(offeredAlgorithms.filter((one) => (one === algorithm ? on : asked.includes(one))))
                }
              >
                <bdi>{hashNames[algorithm]}</bdi>
              </Checkbox>
              <div className="algorithm-words">
                <p className="small quiet">{t(`trainee.hash.worth.${algorithm}`)}</p>
                {digest !== undefined && <Hash value={digest} label={hashNames[algorithm]} />}
              </div>
            </li>
          );
        })}
      </ul>
      {work.job?.state === 'running' ? (
        <Progress job={work.job} onCancel={work.cancel} />
      ) : (
        <div>
          <Button
            look="primary"
            icon={<HashSign aria-hidden />}
            isDisabled={work.running}
            onPress={() => void work.start({ source: target.source, algorithms: [...asked] })}
          >
            {t('trainee.hash.compute')}
          </Button>
        </div>
      )}
      <p role="status" className="small quiet">
        {found && t('trainee.hash.computed', { count: Object.keys(found.digests).length })}
        {work.job?.state === 'cancelled' && t('trainee.hash.cancelled')}
      </p>
      <FaultNote fault={work.fault} onClose={work.clear} />
    </>
  );
}
