import type { SeatHolder as HolderOfSeat } from '../../../core/domain/custody/seat-holder';
import type { Party } from '../../../core/domain/handover/party';
import { useText } from '../../i18n';
import { Foreign } from '../bdi';

/** Who sits at a seat: the name, the seat where there is one, and the role where it is not a trainee's. */
export function SeatHolder({ of: { name, seat, role = 'trainee' } }: { of: HolderOfSeat | Party }) {
  const t = useText();
  return (
    <>
      <Foreign>{name}</Foreign>
      {seat !== '' && ` · ${t('app.seat', { seat: `\u2068${seat}\u2069` })}`}
      {role !== 'trainee' && ` · ${t(`app.role.${role}`)}`}
    </>
  );
}
