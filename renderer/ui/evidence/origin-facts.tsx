import type { Origin } from '../../../core/domain/evidence/origin';
import { useText } from '../../i18n';
import { Address } from '../bdi';
import { Hash } from '../hash';
import { Facts } from '../panel';
import { SeatHolder } from './seat-holder';

/** Whose an exhibit was before it was taken over, under what number, and by which file it came. */
export function OriginFacts({ origin }: { origin: Origin }) {
  const t = useText();
  return (
    <Facts
      facts={[
        {
          name: t('app.origin.from'),
          value: <SeatHolder of={origin.from} />,
        },
        { name: t('app.origin.number'), value: <Address>{origin.number}</Address> },
        {
          name: t('app.origin.file'),
          value: <Hash value={origin.fileSha256} label={t('app.origin.file')} short />,
        },
      ]}
    />
  );
}
