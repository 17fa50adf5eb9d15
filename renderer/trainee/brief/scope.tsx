import type { NamedInScope } from '../../../core/contract/exercise';
import { useText } from '../../i18n';
import { Address, Facts, Moment } from '../../ui';
import { useOpenCase } from '../case/case-context';

/** Which accounts and channels, and which days, the authority covers. */
export function Scope() {
  const t = useText();
  const { exercise, scope: named } = useOpenCase();
  const { scope } = exercise.authority;
  // By platform: the same handle may be somebody else's on another.
  const names = (all: readonly NamedInScope[], before: string) =>
    all.length === 0
      ? t('trainee.brief.none')
      : exercise.platforms.map((platform) => {
          const here = all.filter((one) => one.platform === platform.id);
          if (here.length === 0) return null;
          return (
            <span key={platform.id} className="brief-names">
              <span className="quiet">{platform.name}</span>
              {here.map((one) => (
                <Address key={one.handle}>{`${before}${one.handle}`}</Address>
              ))}
            </span>
          );
        });
  return (
    <Facts
      facts={[
        {
          name: t('trainee.brief.period'),
          value: (
            <>
              <Moment at={scope.from} as="exercise" /> – <Moment at={scope.until} as="exercise" />
            </>
          ),
        },
        { name: t('trainee.brief.accounts'), value: names(named.accounts, '@') },
        { name: t('trainee.brief.channels'), value: names(named.channels, '') },
      ]}
    />
  );
}
