import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { FoundKind } from '../../../core/contract/search';
import { accountText, channelText } from '../../../core/domain/simulation/searched-text';
import { Instant } from '../../../core/domain/text/instant';
import { foundKinds } from './found-code';
import type { Captures } from './searched-case';

/** One thing as an exhibit preserved it: the line of its `records.ndjson`. */
export interface CapturedRecord {
  kind: FoundKind;
  id: string;
  exhibit: string;
  platform: string;
  at: Instant;
  author: { id: string; name: string; handle: string } | null;
  place: string | null;
  text: string;
  lang: 'en' | 'ar' | 'fr' | 'und';
  media: number;
  address: string;
}

const Person = z.object({ id: z.string(), name: z.string(), handle: z.string() });
const Line = z.object({
  kind: z.enum(foundKinds),
  id: z.string(),
  asOf: Instant,
  url: z.string().nullable(),
  createdAt: Instant.optional(),
  joinedAt: Instant.nullish(),
  text: z.string().optional(),
  lang: z.enum(['en', 'ar', 'fr', 'und']).default('und'),
  handle: z.string().default(''),
  name: z.string().default(''),
  bio: z.string().default(''),
  location: z.string().default(''),
  description: z.string().nullish(),
  alt: z.string().default(''),
  media: z.array(z.unknown()).default([]),
  author: Person.optional(),
  channel: z.object({ name: z.string() }).optional(),
});
type Line = z.infer<typeof Line>;

/** Records that were read already, by the hash of their file: an exhibit never changes. */
const read = new Map<string, readonly Line[]>();
/** Files kept in `read`. */
const mostRead = 2_000;

/** What was gathered last from the exhibits of a case, and from how many: none of them ever changes. */
const gathered = new WeakMap<
  Captures['database'],
  { exhibits: number; records: readonly CapturedRecord[] }
>();

/** Everything that the exhibits of a case preserve, newest exhibit first. A file that is missing or unreadable is passed over: verification says so. */
export function capturedRecords({ database, objects }: Captures): readonly CapturedRecord[] {
  const exhibits = database.exhibits.count();
  const known = gathered.get(database);
  if (known?.exhibits === exhibits) return known.records;
  let whole = true;
  const records = database.exhibits
    .all()
    .reverse()
    .flatMap(({ number, address, platform, items }) => {
      const file = items.find(({ role }) => role === 'records');
      const lines = file ? linesOf(file.sha256, objects.path(file.sha256)) : [];
      whole &&= lines !== undefined;
      return (lines ?? []).map((line) => ({ ...recordOf(line, address), exhibit: number, platform }));
    });
  if (whole) gathered.set(database, { exhibits, records });
  return records;
}

/** Undefined where the file can't be read. */
function linesOf(sha256: string, path: string): readonly Line[] | undefined {
  const known = read.get(sha256);
  if (known) return known;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n').flatMap((line) => {
    if (line === '') return [];
    try {
      const parsed = Line.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      return [];
    }
  });
  if (read.size >= mostRead) read.clear();
  read.set(sha256, lines);
  return lines;
}

function recordOf(line: Line, page: string): Omit<CapturedRecord, 'exhibit' | 'platform'> {
  const { kind, id, lang, handle, name } = line;
  return {
    kind,
    id,
    at: line.createdAt ?? line.joinedAt ?? line.asOf,
    author: kind === 'account' ? { id, name, handle } : (line.author ?? null),
    place: kind === 'channel' ? name : (line.channel?.name ?? null),
    text: textOf(line),
    lang,
    media: line.media.length,
    address: line.url ?? page,
  };
}

function textOf(line: Line): string {
  switch (line.kind) {
    case 'account':
      return accountText(line, true);
    case 'channel':
      return channelText({ ...line, description: line.description ?? '' }, true);
    case 'media':
      return line.alt;
    default:
      return line.text ?? '';
  }
}
