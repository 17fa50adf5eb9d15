import { useText } from '../../i18n';

/** What can be typed, each with what it finds. Operators are the same in all languages, as on the platforms. */
const samples = [
  ['word', null],
  ['phrase', null],
  ['tag', '#harbour @amal'],
  ['from', 'from:amal'],
  ['days', 'since:2031-04-01 until:2031-04-03'],
  ['media', 'has:media'],
  ['lang', 'lang:ar'],
] as const;

/** How to ask. */
export function SearchHelp({ open }: { open: boolean }) {
  const t = useText();
  return (
    <details className="finding-help" open={open}>
      <summary>{t('trainee.search.help')}</summary>
      <dl>
        {samples.map(([name, typed]) => (
          <div key={name}>
            <dt>
              <bdi dir={typed === null ? 'auto' : 'ltr'} className="mono">
                {typed ?? t(`trainee.search.help.${name}.typed`)}
              </bdi>
            </dt>
            <dd>{t(`trainee.search.help.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
