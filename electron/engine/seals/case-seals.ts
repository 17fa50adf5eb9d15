import type { EventPayload, TypedEvent } from '../../../core/domain/custody/event';
import {
  replacedSeals,
  type SealState,
  sealNumber,
  sealRoot,
  sealsOf,
  sealTypes,
  unbrokenSeal,
} from '../../../core/domain/custody/seals';
import { HirzError } from '../../../core/domain/fault/fault';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import type { OpenCase } from '../case/open-case';
import { entryOf } from '../custody/custody-log';
import { nodeCryptography, sha256Hex } from '../custody/node-cryptography';
import { soundExhibits } from '../exhibit/sound-exhibits';
import type { JobControl } from '../jobs/jobs';

/** Every numbered seal of a case, oldest first. */
export function caseSeals({ database }: Pick<OpenCase, 'database'>): SealState[] {
  const lines = database.events.ofTypes(sealTypes, Number.MAX_SAFE_INTEGER).reverse();
  return sealsOf(lines.map((line) => entryOf(line).event as TypedEvent));
}

function refuseSealed(seals: readonly SealState[], numbers: readonly string[]): void {
  for (const number of numbers) {
    const under = unbrokenSeal(seals, number);
    if (under) throw new HirzError('alreadyUnderSeal', { params: { number, seal: under.seal } });
  }
}

/**
 * Puts exhibits under the seat's next seal: rehashed first, so that nobody seals what is not intact any more. A seal over exhibits
 * whose last one was broken names it.
 * @throws HirzError `exhibitUnknown`, `alreadyUnderSeal`, `exhibitsNotIntact`
 */
export async function applySeal(
  open: OpenCase,
  numbers: readonly string[],
  control: JobControl,
): Promise<EventPayload<'seal.applied'>> {
  refuseSealed(caseSeals(open), numbers);
  const exhibits = await soundExhibits(open, numbers, control);
  // From here to the end nothing waits: no other seal comes between.
  const seals = caseSeals(open);
  refuseSealed(seals, numbers);
  const sealed = exhibits.map((exhibit) => ({
    number: exhibit.number,
    sha256: sha256Hex(canonicalBytes(exhibit)),
  }));
  const payload = {
    seal: sealNumber(open.identity.trainee.seat, seals.length + 1),
    exhibits: sealed,
    root: sealRoot(nodeCryptography, sealed),
    replaces: replacedSeals(
      seals,
      sealed.map(({ number }) => number),
    ),
  };
  open.log.append('seal.applied', payload);
  return payload;
}

/** @throws HirzError `sealUnknown`, `sealBrokenAlready` */
export function breakSeal(open: OpenCase, seal: string, reason: string): void {
  const found = caseSeals(open).find((one) => one.seal === seal);
  if (!found) throw new HirzError('sealUnknown', { params: { seal } });
  if (found.broken) throw new HirzError('sealBrokenAlready', { params: { seal } });
  const exhibits = found.exhibits.map(({ number }) => number);
  open.log.append('seal.broken', { seal, exhibits, reason });
}
