import { ShieldOff } from 'lucide-react';
import type { z } from 'zod';
import type { BrowserState } from '../../../core/contract/browser';
import { useRichText } from '../../i18n';
import { Address, Confirmation } from '../../ui';

/** An address outside the exercise was asked for: it was refused, and logged. */
export function Refused({ browser }: { browser: z.infer<typeof BrowserState> | undefined }) {
  const rich = useRichText();
  const refused = browser?.refused ?? null;
  return (
    <Confirmation>
      {refused !== null && (
        <div className="platform-note">
          <ShieldOff aria-hidden />
          <p>{rich('trainee.platforms.refused', { address: <Address key="address">{refused}</Address> })}</p>
        </div>
      )}
    </Confirmation>
  );
}
