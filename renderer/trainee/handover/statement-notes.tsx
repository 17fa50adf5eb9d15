import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Handover } from '../../../core/contract/handover';
import { clocksBehind } from '../../../core/domain/handover/clocks-behind';
import { useText } from '../../i18n';

/** Says of what was taken over that its giver's statement is gone, or where it was signed later than it was taken over, by either clock. */
export function StatementNotes({ handover: { at, signed } }: { handover: Handover }) {
  const t = useText();
  if (!signed) return <Note icon={<TriangleAlert aria-hidden />}>{t('trainee.hand.statement.gone')}</Note>;
  const { wall, exercise } = clocksBehind(signed, at);
  return (
    <>
      {wall && <Note icon={<TriangleAlert aria-hidden />}>{t('trainee.hand.behind.wall')}</Note>}
      {exercise && <Note icon={<Info aria-hidden />}>{t('trainee.hand.behind.exercise')}</Note>}
    </>
  );
}

function Note({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <p className="handover-note small" role="note">
      {icon}
      <span>{children}</span>
    </p>
  );
}
