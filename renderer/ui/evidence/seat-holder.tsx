import { useText } from '../../i18n';
import { Foreign } from '../bdi';

/** Who sits at a seat: the name, and the seat where there is one. */
export function SeatHolder({ of: { name, seat } }: { of: { name: string; seat: string } }) {
  const t = useText();
  return (
    <>
      <Foreign>{name}</Foreign>
      {seat !== '' && ` · ${t('app.seat', { seat: `\u2068${seat}\u2069` })}`}
    </>
  );
}
