import { Info, TriangleAlert } from 'lucide-react';
import type { Handover } from '../../../core/contract/handover';
import { clocksBehind } from '../../../core/domain/handover/clocks-behind';
import { useText } from '../../i18n';
import { Remark } from '../../ui';

/** Says of what was taken over that its giver's statement is gone, or where it was signed later than it was taken over, by either clock. */
export function StatementNotes({ handover: { at, signed } }: { handover: Handover }) {
  const t = useText();
  const cautious = (message: string) => (
    <Remark small caution icon={<TriangleAlert aria-hidden />}>
      {t(message)}
    </Remark>
  );
  if (!signed) return cautious('trainee.hand.statement.gone');
  const { wall, exercise } = clocksBehind(signed, at);
  return (
    <>
      {wall && cautious('trainee.hand.behind.wall')}
      {exercise && (
        <Remark small icon={<Info aria-hidden />}>
          {t('trainee.hand.behind.exercise')}
        </Remark>
      )}
    </>
  );
}
