import { z } from 'zod';
import { EntityRef } from '../dataset/entity-ref';
import { Instant } from '../text/instant';
import { Item } from './item';
import { Source } from './source';

/** An exhibit: numbered, hashed, never changed. `exhibit.json` beside its items in a submission. */
export const Exhibit = z.strictObject({
  number: z.string(),
  /** `web`: a capture of what a page showed. `file`: files that were received; it has a `source`, and no address nor platform. */
  kind: z.enum(['web', 'file']).default('web'),
  title: z.string(),
  address: z.string(),
  platform: z.string(),
  exerciseTime: Instant,
  wall: z.string(),
  source: Source.optional(),
  subject: EntityRef.optional(),
  entities: z.array(EntityRef),
  items: z.array(Item).min(1),
});
export type Exhibit = z.infer<typeof Exhibit>;

/** `<initials>-<number>`: `AK-007` for the seventh exhibit of Amal Karim with three digits. Initials are of at most three Latin letters; other scripts give `EX`. */
export function exhibitNumber(traineeName: string, ordinal: number, digits: number): string {
  const latin = traineeName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z]+/)
    .filter((word) => word.length > 0)
    .slice(0, 3)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return `${latin.length > 0 ? latin : 'EX'}-${String(ordinal).padStart(digits, '0')}`;
}
