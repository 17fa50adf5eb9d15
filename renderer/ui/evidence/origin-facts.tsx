import { Exhibit } from '../../../core/domain/evidence/exhibit';
import { originItems } from '../../../core/domain/handover/handover-paths';
import { useText } from '../../i18n';
import { Address } from '../bdi';
import { Hash } from '../hash';
import { Moment } from '../moment';
import { Facts } from '../panel';
import { SeatHolder } from './seat-holder';
import { SourceFacts } from './source-facts';
import { useJsonItem } from './use-json-item';

/**
 * Whose an exhibit was before it was taken over, under what number, and by which file it came; when the giver had preserved or received
 * it, and where it came from then, as the giver's own record says.
 */
export function OriginFacts({ exhibit: { origin, items } }: { exhibit: Exhibit }) {
  const t = useText();
  const before = useJsonItem(
    items.find(({ path }) => path === originItems.exhibit),
    Exhibit,
  );
  if (!origin) return null;
  return (
    <>
      <Facts
        facts={[
          { name: t('app.origin.from'), value: <SeatHolder of={origin.from} /> },
          { name: t('app.origin.number'), value: <Address>{origin.number}</Address> },
          ...(before
            ? [{ name: t('app.origin.made'), value: <Moment at={before.exerciseTime} as="evidence" /> }]
            : []),
          {
            name: t('app.origin.file'),
            value: <Hash value={origin.fileSha256} label={t('app.origin.file')} short />,
          },
        ]}
      />
      {before?.source && (
        <>
          <h4>{t('app.origin.source')}</h4>
          <SourceFacts source={before.source} />
        </>
      )}
    </>
  );
}
