import { useText } from '../../i18n';

/** The code that a file has and the one that was written down, one above the other, the groups that differ marked. */
export function TwoCodes({ here, written }: { here: string; written: string }) {
  const t = useText();
  const row = (code: string, other: string) => {
    const others = other.split('-');
    return (
      <bdi dir="ltr" className="code-to-read witness-groups">
        {code.split('-').map((group, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a code are known by their place.
          group === others[at] ? <span key={at}>{group}</span> : <mark key={at}>{group}</mark>,
        )}
      </bdi>
    );
  };
  return (
    <dl className="two-codes">
      <dt>{t('assessor.witness.here')}</dt>
      <dd>{row(here, written)}</dd>
      <dt>{t('assessor.witness.yours')}</dt>
      <dd>{row(written, here)}</dd>
    </dl>
  );
}
