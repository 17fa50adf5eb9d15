import { FileX, ShieldOff } from 'lucide-react';
import type { z } from 'zod';
import type { BrowserState } from '../../../core/contract/browser';
import { useRichText } from '../../i18n';
import { Address, Confirmation } from '../../ui';

/** Characters of a refused address that are shown: the page below must stay in sight, and the log has the address. */
const longest = 300;

function cut(address: string): string {
  if (address.length <= longest) return address;
  return `${address.slice(0, longest).replace(/\p{Surrogate}$/u, '')}…`;
}

/** What the view was asked for and did not do: an address outside the exercise (which is logged), a download. */
export function Refused({ browser }: { browser: z.infer<typeof BrowserState> | undefined }) {
  const rich = useRichText();
  const refused = browser?.refused ?? null;
  const file = browser?.notDownloaded ?? null;
  return (
    <Confirmation>
      {refused !== null && (
        <div className="platform-note">
          <ShieldOff aria-hidden />
          <p>
            {rich('trainee.platforms.refused', { address: <Address key="address">{cut(refused)}</Address> })}
          </p>
        </div>
      )}
      {file !== null && (
        <div className="platform-note">
          <FileX aria-hidden />
          <p>{rich('trainee.platforms.notDownloaded', { file: <Address key="file">{file}</Address> })}</p>
        </div>
      )}
    </Confirmation>
  );
}
