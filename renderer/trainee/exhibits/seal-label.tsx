import type { NumberedSeal } from '../../../core/contract/seal';
import { useText } from '../../i18n';
import { Address, CopyButton, Facts, Hash, Moment } from '../../ui';

/** A numbered seal as it stands on the bag: its number large, what is inside, and what it is bound to. */
export function SealLabel({ seal }: { seal: NumberedSeal }) {
  const t = useText();
  const { broken, replaces, replacedBy } = seal;
  const numbers = (of: readonly string[]) => <Address>{of.join(', ')}</Address>;
  return (
    <div className={broken ? 'bag-seal bag-unsealed' : 'bag-seal'}>
      <p className="bag-seal-number">
        <span className="small quiet">{t('trainee.bag.label')}</span>
        <strong className="mono">
          <Address>{seal.seal}</Address>
        </strong>
        <CopyButton text={seal.seal} label={t('trainee.bag.label')} />
      </p>
      <Facts
        facts={[
          { name: t('trainee.bag.on'), value: numbers(seal.exhibits.map(({ number }) => number)) },
          { name: t('trainee.bag.applied'), value: <Moment at={seal.applied.exerciseTime} as="evidence" /> },
          {
            name: t('trainee.bag.root'),
            value: <Hash value={seal.root} label={t('trainee.bag.root')} short />,
          },
          ...(replaces.length > 0 ? [{ name: t('trainee.bag.replaces'), value: numbers(replaces) }] : []),
          ...(broken
            ? [
                {
                  name: t('trainee.bag.broken'),
                  value: (
                    <>
                      <Moment at={broken.exerciseTime} as="evidence" />
                      <br />
                      <bdi>{broken.reason}</bdi>
                    </>
                  ),
                },
              ]
            : []),
          ...(replacedBy.length > 0
            ? [{ name: t('trainee.bag.replacedBy'), value: numbers(replacedBy) }]
            : []),
        ]}
      />
    </div>
  );
}
