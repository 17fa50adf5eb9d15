import { useState } from 'react';
import { useText } from '../../i18n';
import { Panel } from '../../ui';
import { type BenchTarget, keyOfTarget } from './bench-target';
import { CompareHash } from './compare-hash';
import { ComputeDigests } from './compute-digests';
import { FlipBit } from './flip-bit';
import { TargetChoice } from './target-choice';

/** One file or item in hand: its digests, a comparison, and one bit flipped. */
export function Bench() {
  const t = useText();
  const [target, setTarget] = useState<BenchTarget>();
  return (
    <div className="bench">
      <TargetChoice target={target} onChoose={setTarget} />
      {target && (
        <div className="bench-work" key={keyOfTarget(target)}>
          <Panel title={t('trainee.hash.compute.title')} boxed>
            <ComputeDigests target={target} />
          </Panel>
          <div className="bench-side">
            <Panel title={t('trainee.compare')} boxed>
              <CompareHash source={target.source} digests={false} />
            </Panel>
            <Panel title={t('trainee.hash.flip.title')} boxed>
              <FlipBit target={target} />
            </Panel>
          </div>
        </div>
      )}
    </div>
  );
}
