import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { AccountLinks } from '../../../core/contract/search';
import { useFormats, useText } from '../../i18n';
import { Address, ForeignLine } from '../../ui';
import { usePlatformNames } from './use-platform-names';

/** Accounts that are linked in one way. Each leads on to its own links, each example to its page. */
export function LinkGroup(props: {
  group: AccountLinks['groups'][number];
  onWalk: (account: string) => void;
  onPage: (address: string) => void;
}) {
  const t = useText();
  const formats = useFormats();
  const platforms = usePlatformNames();
  const id = useId();
  const { kind, total, more, links } = props.group;
  const count = formats.number(total);
  return (
    <section className="link-group" aria-labelledby={id}>
      <h3 id={id}>
        {t(`trainee.links.kind.${kind}`)}{' '}
        <span className="quiet">{more ? t('trainee.links.atLeast', { count }) : count}</span>
      </h3>
      <ul>
        {links.map(({ account, count: times, examples }) => (
          <li key={account.id}>
            <AriaButton className="link-account" onPress={() => props.onWalk(account.id)}>
              <span className="link-name">
                <ForeignLine>{account.name}</ForeignLine>
              </span>
              <Address>{`@${account.handle}`}</Address>
              <span className="small quiet">
                <bdi>{platforms(account.platform)}</bdi>
                {times > 1 && ` · ${t('trainee.links.times', { count: times })}`}
              </span>
            </AriaButton>
            {examples.map(({ text, address }, place) => (
              <AriaButton
                // biome-ignore lint/suspicious/noArrayIndexKey: one post can be an example twice, and they never move.
                key={place}
                className="link-example small"
                onPress={() => props.onPage(address)}
              >
                <span className="visually-hidden">{t('trainee.links.example')} </span>
                <bdi dir="auto">{text === '' ? address : text}</bdi>
              </AriaButton>
            ))}
          </li>
        ))}
      </ul>
      {links.length < total && (
        <p className="small quiet">{t('trainee.links.shown', { count: links.length })}</p>
      )}
    </section>
  );
}
