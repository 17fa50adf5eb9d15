import { DrillKey } from '../../../core/domain/drill/drill';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';

/** Octets of clear answers for each copy beside the numbers of entries, and for the number of each entry that its place may have. */
const room = { copy: 4_096, entry: 8 } as const;

/**
 * A drill's answers, padded to a length that hangs on the number of copies and on that of the original's entries alone, so that the length of
 * what is sealed tells nothing.
 * @param entries how many the original's log has
 */
export function paddedKey(key: Omit<DrillKey, 'padding'>, entries: number): Uint8Array {
  const length = canonicalBytes({ ...key, padding: '' }).length;
  const whole = (key.copies.length + 1) * (room.copy + room.entry * entries);
  return canonicalBytes(DrillKey.parse({ ...key, padding: ' '.repeat(whole - length) }));
}
