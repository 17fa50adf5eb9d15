import { ArrowLeft, Globe, RotateCw, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useQuery } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Address, Badge, Button, Facts, FaultNote, Foreign, IconButton } from '../../ui';
import { LinkGroup } from './link-group';
import { PlatformMoment } from './platform-moment';
import { useOpenFound } from './use-open-found';
import { usePlatformNames } from './use-platform-names';

/** An account, and whom it is linked with as far as a visitor can see it; from each one walks on. */
export function AccountCard(props: {
  account: string;
  /** None was walked through before it. */
  first: boolean;
  /** One walked here just now, rather than came back to the screen. */
  stepped: boolean;
  onBack: () => void;
  onClose: () => void;
  onWalk: (account: string) => void;
}) {
  const t = useText();
  const formats = useFormats();
  const platforms = usePlatformNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: links, fault, again } = useQuery('account.links', { account: props.account });
  const { page, exhibit, fault: refused, clear } = useOpenFound();
  const here = links !== undefined || fault !== undefined;

  // Whoever walks on by keyboard goes on from the new card's name.
  const { stepped } = props;
  useEffect(() => {
    if (here && stepped) heading.current?.focus();
  }, [here, stepped]);
  if (!here) return null;
  const account = links?.account;
  return (
    <section className="account-card" aria-label={t('trainee.links')}>
      <header className="account-card-head">
        {!props.first && (
          <IconButton
            size="small"
            side="bottom"
            label={t('trainee.links.back')}
            icon={<ArrowLeft className="directional" aria-hidden />}
            onPress={props.onBack}
          />
        )}
        <h2 ref={heading} tabIndex={-1}>
          {account ? <Foreign>{account.name}</Foreign> : t('trainee.links')}
        </h2>
        <IconButton
          size="small"
          side="bottom"
          label={t('trainee.links.again')}
          icon={<RotateCw aria-hidden />}
          onPress={again}
        />
        <IconButton
          size="small"
          side="bottom"
          label={t('trainee.links.close')}
          icon={<X aria-hidden />}
          onPress={props.onClose}
        />
      </header>
      <FaultNote fault={fault} />
      <FaultNote fault={refused} onClose={clear} />
      {account && (
        <>
          <p className="account-card-names">
            <Address>{`@${account.handle}`}</Address>
            <Badge>{platforms(account.platform)}</Badge>
            {account.private && <Badge>{t('trainee.links.private')}</Badge>}
          </p>
          {account.bio !== '' && (
            <p dir="auto" className="account-card-bio">
              {account.bio}
            </p>
          )}
          <Facts
            facts={[
              ...(account.joinedAt === null
                ? []
                : [
                    {
                      name: t('trainee.links.joined'),
                      value: <PlatformMoment at={account.joinedAt} platform={account.platform} />,
                    },
                  ]),
              ...(account.posts === 0
                ? []
                : [{ name: t('trainee.links.posts'), value: formats.number(account.posts) }]),
              ...account.formerHandles.map(({ handle, exhibit: number }) => ({
                name: t('trainee.links.former'),
                value: (
                  <>
                    <Address>{`@${handle}`}</Address> (<Address>{number}</Address>)
                  </>
                ),
              })),
            ]}
          />
          <div className="account-card-actions">
            <Button size="small" icon={<Globe aria-hidden />} onPress={() => page(account.address)}>
              {t('trainee.links.profile')}
            </Button>
            {account.exhibits.slice(0, 1).map((number) => (
              <Button key={number} size="small" onPress={() => exhibit(number)}>
                {t('trainee.search.exhibit', { number: `\u2066${number}\u2069` })}
              </Button>
            ))}
          </div>
        </>
      )}
      {links?.groups.length === 0 && <p className="quiet">{t('trainee.links.none')}</p>}
      {links?.groups.map((group) => (
        <LinkGroup key={group.kind} group={group} onWalk={props.onWalk} onPage={page} />
      ))}
      {links && (
        <p className="small quiet">
          {t('trainee.links.asOf', { time: formats.dateTime(links.at, 'UTC') })}{' '}
          {!links.read.all && t('trainee.links.read', { count: links.read.writings })}
        </p>
      )}
    </section>
  );
}
