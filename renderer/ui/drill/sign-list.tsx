import type { Sign } from '../../../core/domain/drill/tampering';
import { useText } from '../../i18n';

/** Checks that fail, one a line. */
export function SignList({ signs }: { signs: readonly Sign[] }) {
  const t = useText();
  return (
    <ul className="bare-list">
      {signs.map((sign) => (
        <li key={sign}>{t(`drill.sign.${sign}`)}</li>
      ))}
    </ul>
  );
}
