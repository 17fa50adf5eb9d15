import { useText } from '../../i18n';
import { Button } from '../../ui';
import type { GoToView } from '../submission/view';

/** Numbers of exhibits that lead to them. */
export function ExhibitLinks({ exhibits, show }: { exhibits: readonly string[]; show: GoToView }) {
  const t = useText();
  return (
    <span className="exhibit-links">
      {exhibits.map((exhibit) => (
        <span key={exhibit} dir="ltr" className="exhibit-link">
          <Button
            size="small"
            aria-label={t('assessor.finding.exhibit', { exhibit })}
            onPress={() => show('exhibits', exhibit)}
          >
            {exhibit}
          </Button>
        </span>
      ))}
    </span>
  );
}
