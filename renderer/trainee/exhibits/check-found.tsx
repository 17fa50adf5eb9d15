import type { z } from 'zod';
import type { ItemCheck } from '../../../core/contract/exhibit';
import { useText } from '../../i18n';
import { Hash } from '../../ui';

/** What was found in place of an item that is not as it was: another hash, or nothing. */
export function CheckFound({ check }: { check: z.infer<typeof ItemCheck> }) {
  const t = useText();
  if (check.equal) return null;
  return (
    <p className="small">
      {check.computed === null ? (
        t('trainee.items.missing')
      ) : (
        <>
          {t('trainee.items.computed')} <Hash value={check.computed} label={t('trainee.items.computed')} />
        </>
      )}
    </p>
  );
}
