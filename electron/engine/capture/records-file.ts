import type { CapturedPage } from '../../../core/contract/shell-engine';
import { type EntityRef, entityKey } from '../../../core/domain/dataset/entity-ref';
import type { Capture } from '../../../core/domain/evidence/capture';
import { seenOf } from '../../../core/domain/evidence/seen';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { structuredRecord } from '../../../core/domain/simulation/structured-record';
import type { World } from '../../../core/domain/simulation/world';
import type { Instant } from '../../../core/domain/text/instant';
import { sha256Hex } from '../custody/node-cryptography';

/** A page and what is on it. */
interface PageEntities {
  page: Pick<CapturedPage, 'layout' | 'scroll' | 'pictured' | 'viewport' | 'servedAt'>;
  entities: readonly EntityRef[];
}

/**
 * The records of one page, or of several as one file: each thing once, as of the first page that has it.
 * `only`: leaves out everything else; `wide`: nobody watched the pages, and each record says which one it is from.
 */
export function recordsOfPages(
  world: World,
  pages: readonly PageEntities[],
  { only, wide }: { only?: readonly EntityRef[]; wide: boolean },
): { bytes: Uint8Array; records: Capture['records'] } {
  const wanted = only && new Set(only.map(entityKey));
  const seen = new Set<string>();
  const parts: Uint8Array[] = [];
  const records: Capture['records'] = [];
  pages.forEach(({ page, entities }, at) => {
    const fresh = entities.filter((entity) => {
      const key = entityKey(entity);
      return !seen.has(key) && (wanted === undefined || wanted.has(key));
    });
    const { layout, scroll, pictured, viewport } = page;
    const view = { layout, scroll, pictured, ...(wide ? {} : { viewport }) };
    const file = recordsFile(world, fresh, page.servedAt, view);
    parts.push(file.bytes);
    for (const record of file.records) {
      seen.add(entityKey(record.entity));
      records.push({ ...record, line: records.length + 1, ...(wide ? { page: at + 1 } : {}) });
    }
  });
  return { bytes: Buffer.concat(parts), records };
}

/** Paths of the media items that records speak of. */
export function filesOf(records: Uint8Array): Set<string> {
  const files = Buffer.from(records)
    .toString('utf8')
    .matchAll(/"file":"([A-Za-z0-9][A-Za-z0-9._-]*)"/g);
  return new Set([...files].map(([, file]) => `media/${file}`));
}

const lineEnd = Buffer.from('\n');

/**
 * `records.ndjson`: for each thing on the page one line of canonical JSON, as the platform's interface for programs
 * would have given it at the instant that the page shows. Things that such an interface would not give are left out.
 */
export function recordsFile(
  world: World,
  entities: readonly EntityRef[],
  at: Instant,
  page: Pick<CapturedPage, 'layout' | 'scroll' | 'pictured'> & Partial<Pick<CapturedPage, 'viewport'>>,
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
