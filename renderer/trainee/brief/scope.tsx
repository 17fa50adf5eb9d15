import { useText } from '../../i18n';
import { Address, Facts, Moment } from '../../ui';
import { useOpenCase } from '../case/case-context';

/** Which accounts and channels, and which days, the authority covers. */
export function Scope() {
  const t = useText();
  const { exercise } = useOpenCase();
  const { scope } = exercise.authority;
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? (
      t('trainee.brief.none')
    ) : (
      <span className="brief-names">
        {ids.map((id) => (
          <Address key={id}>{id}</Address>
        ))}
      </span>
    );
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
        { name: t('trainee.brief.accounts'), value: names(scope.accounts) },
        { name: t('trainee.brief.channels'), value: names(scope.channels) },
      ]}
    />
  );
}
