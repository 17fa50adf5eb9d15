import type { Check } from '../../../core/domain/custody/verdict';
import { useText } from '../../i18n';
import { Mark } from '../../ui';

/** Every check that was made: what it asks, how much it looked at, how it ended. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const words = useCheckWords();
  return (
    <ol className="checks bare-list">
      {checks.map(({ name, result, count }) => {
        const { title, asks, counted } = words[name];
        return (
          <li key={name}>
            <div>
              <p className="checks-title">{title}</p>
              <p className="quiet">{asks}</p>
            </div>
            <span className="quiet">{result === 'not-made' ? '' : counted(count)}</span>
            <Mark value={result} />
          </li>
        );
      })}
    </ol>
  );
}

function useCheckWords(): Record<
  Check['name'],
  { title: string; asks: string; counted: (count: number) => string }
> {
  const t = useText();
  return {
    bag: {
      title: t('assessor.check.bag'),
      asks: t('assessor.check.bag.asks'),
      counted: (count) => t('assessor.counted.files', { count }),
    },
    hashes: {
      title: t('assessor.check.hashes'),
      asks: t('assessor.check.hashes.asks'),
      counted: (count) => t('assessor.counted.files', { count }),
    },
    chain: {
      title: t('assessor.check.chain'),
      asks: t('assessor.check.chain.asks'),
      counted: (count) => t('assessor.counted.entries', { count }),
    },
    signatures: {
      title: t('assessor.check.signatures'),
      asks: t('assessor.check.signatures.asks'),
      counted: (count) => t('assessor.counted.signatures', { count }),
    },
    timestamps: {
      title: t('assessor.check.timestamps'),
      asks: t('assessor.check.timestamps.asks'),
      counted: (count) => t('assessor.counted.timestamps', { count }),
    },
    exhibits: {
      title: t('assessor.check.exhibits'),
      asks: t('assessor.check.exhibits.asks'),
      counted: (count) => t('assessor.counted.exhibits', { count }),
    },
    witness: {
      title: t('assessor.check.witness'),
      asks: t('assessor.check.witness.asks'),
      counted: (count) => t('assessor.counted.codes', { count }),
    },
  };
}
