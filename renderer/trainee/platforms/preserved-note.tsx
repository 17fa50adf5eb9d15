import { Confirmation, FaultNote } from '../../ui';
import { ExhibitMade } from './exhibit-made';
import type { Preserve } from './use-preserve';

/**
 * The exhibit that was made of the page in view, the moment that all of it is on disk. Or why not.
 * @param address of the page in view: on the next page the note would read as if that one were preserved.
 */
export function PreservedNote({ preserve, address }: { preserve: Preserve; address: string | undefined }) {
  const { fault, dismiss } = preserve;
  const last = preserve.last && isSamePage(preserve.last.address, address) ? preserve.last : undefined;
  return (
    <>
      <FaultNote fault={fault} onClose={dismiss} />
      <Confirmation>
        {last !== undefined && fault === undefined && <ExhibitMade exhibit={last} onDismiss={dismiss} />}
      </Confirmation>
    </>
  );
}

function isSamePage(preserved: string, shown: string | undefined): boolean {
  const withoutPart = (address: string) => address.split('#', 1)[0];
  return shown !== undefined && withoutPart(preserved) === withoutPart(shown);
}
