import type { CapturedPage } from '../../../core/contract/shell-engine';
import { type EntityRef, entityKey } from '../../../core/domain/dataset/entity-ref';
import type { Capture } from '../../../core/domain/evidence/capture';
import { seenOf } from '../../../core/domain/evidence/seen';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { structuredRecord } from '../../../core/domain/simulation/structured-record';
import type { World } from '../../../core/domain/simulation/world';
import type { Instant } from '../../../core/domain/text/instant';
import { sha256Hex } from '../custody/node-cryptography';

const lineEnd = Buffer.from('\n');

/**
 * `records.ndjson`: for each thing on the page one line of canonical JSON, as the platform's interface for programs
 * would have given it at the instant that the page shows. Things that such an interface would not give are left out.
 */
export function recordsFile(
  world: World,
  entities: readonly EntityRef[],
  at: Instant,
  page: Pick<CapturedPage, 'layout' | 'scroll' | 'viewport' | 'pictured'>,
): { bytes: Uint8Array; records: Capture['records'] } {
  const places = new Map(page.layout.map(({ entity, box }) => [entity, box]));
  const lines: Buffer[] = [];
  const records: Capture['records'] = [];
  for (const entity of entities) {
    const record = structuredRecord(world, entity, at);
    if (record === undefined) continue;
    const line = canonicalBytes(record);
    lines.push(Buffer.from(line), lineEnd);
    const box = places.get(entityKey(entity));
    records.push({
      line: records.length + 1,
      entity,
      sha256: sha256Hex(line),
      seen: seenOf(box, page),
      ...(box ? { box } : {}),
    });
  }
  return { bytes: Buffer.concat(lines), records };
}
