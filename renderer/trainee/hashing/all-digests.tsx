import { useState } from 'react';
import type { HashSource } from '../../../core/contract/hashing';
import { hashNames, offeredAlgorithms } from '../../../core/domain/hashing/algorithm';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Hash } from '../../ui';

/** Every digest of something small, once it is asked for, each with what it is worth today. */
export function AllDigests({ source }: { source: HashSource }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const { value: digests, fault } = useQuery(
    'hash.compute',
    { source, algorithms: [...offeredAlgorithms] },
    { when: asked },
  );
  if (fault) return <FaultNote fault={fault} />;
  if (digests === undefined) {
    return (
      <Button size="small" look="quiet" isDisabled={asked} onPress={() => setAsked(true)}>
        {t('trainee.compare.all')}
      </Button>
    );
  }
  return (
    <dl className="compare-digests">
      {offeredAlgorithms.map((algorithm) => (
        <div key={algorithm}>
          <dt className="small">{hashNames[algorithm]}</dt>
          <dd>
            <p className="small quiet">{t(`trainee.hash.worth.${algorithm}`)}</p>
            <Hash value={digests[algorithm] ?? ''} label={hashNames[algorithm]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
