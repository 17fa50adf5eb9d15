import { Scissors, Tags } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { BreakSeal } from './break-seal';
import { PutUnderSeal } from './put-under-seal';
import { SealLabel } from './seal-label';

/** The seal that an exhibit is under, and those that it was under before. */
export function ExhibitSeal({ number }: { number: string }) {
  const t = useText();
  const { readOnly } = useOpenCase();
  const { value: seals, fault } = useQuery('seal.list', {});
  const [doing, setDoing] = useState<'putting' | 'breaking'>();
  if (fault) return <FaultNote fault={fault} />;
  if (seals === undefined) return null;
  const of = seals.filter(({ exhibits }) => exhibits.some((one) => one.number === number));
  const current = of.find(({ broken }) => broken === null);
  const earlier = of.filter(({ broken }) => broken !== null);
  return (
    <div className="exhibit-seal">
      {current ? <SealLabel seal={current} /> : <p className="quiet">{t('trainee.bag.none')}</p>}
      {!readOnly &&
        (current && doing === 'breaking' ? (
          <BreakSeal seal={current} onDone={() => setDoing(undefined)} />
        ) : (
          <div>
            {current ? (
              <Button size="small" icon={<Scissors aria-hidden />} onPress={() => setDoing('breaking')}>
                {t('trainee.bag.break')}
              </Button>
            ) : (
              <Button size="small" icon={<Tags aria-hidden />} onPress={() => setDoing('putting')}>
                {t('trainee.bag.put')}
              </Button>
            )}
          </div>
        ))}
      {earlier.length > 0 && (
        <details className="exhibit-seal-earlier">
          <summary>{t('trainee.bag.history')}</summary>
          {earlier.map((seal) => (
            <SealLabel key={seal.seal} seal={seal} />
          ))}
        </details>
      )}
      <PutUnderSeal
        open={doing === 'putting'}
        number={number}
        seals={seals}
        onClose={() => setDoing(undefined)}
      />
    </div>
  );
}
