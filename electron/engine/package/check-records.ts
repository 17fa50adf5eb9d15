import { compile, type z } from 'zod';
import type { CheckContext } from '../../../core/domain/dataset/check-context';
import { checkEvent } from '../../../core/domain/dataset/check-event';
import { checkMedia, type FoundMedia } from '../../../core/domain/dataset/check-media';
import {
  checkAccount,
  checkChannel,
  checkFollow,
  checkList,
} from '../../../core/domain/dataset/check-people';
import { checkMessage, checkPost } from '../../../core/domain/dataset/check-writings';
import {
  mediaPath,
  optionalFiles,
  type RecordCounts,
  type RecordKind,
  type RecordOf,
  recordFiles,
  recordKinds,
} from '../../../core/domain/dataset/dataset-files';
import { headBytes, pictureSize, sniffMediaType } from '../../../core/domain/dataset/media-type';
import { plainRecords } from '../../../core/domain/dataset/plain-records';
import type { Media } from '../../../core/domain/dataset/records';
import { checkInject, checkInjectOrder, type KnownInjects } from '../../../core/domain/exercise/check-inject';
import type { Problem, Where } from '../../../core/domain/fault/fault';
import {
  type JsonLine,
  linePieces,
  lineReader,
  type PlainWay,
  readJsonLines,
} from '../../../core/domain/package-text/package-text';
import { schemaProblems } from '../../../core/domain/package-text/schema-problems';
import type { JsonValue } from '../../../core/domain/package-text/strict-json';
import { othersTurn } from '../jobs/others-turn';
import type { Place, ReachedPlaces } from '../storage/dataset/reached';
import { isReadable, type PackageFiles, type PackageProgress } from './package-files';
import { plainLines } from './plain-lines';

/** Takes the records of a package in reading order. It is given no more once a problem was found. */
export interface RecordSink {
  /** Gives the places from which files are to be read: what stands before them is known to the sink, and by now to the context. */
  begin(context: CheckContext): Promise<ReachedPlaces>;
  write<K extends RecordKind>(kind: K, record: RecordOf<K>): void;
  /** Everything up to a place of a kind's file was read. Resolves when the sink is ready for more. */
  reached(kind: RecordKind, place: Place): Promise<void>;
}

/** Octets of a file that tell its type, and mostly its size. */
const shortHead = 4096;

/** What the records of a file are, for references to them. */
const entityKinds: Partial<Record<RecordKind, string>> = {
  media: 'media',
  accounts: 'account',
  channels: 'channel',
  lists: 'list',
  posts: 'post',
  messages: 'message',
  injects: 'inject',
};

type Checks = { [K in RecordKind]: (record: RecordOf<K>, where: Where) => void };

/** Reads every file of records, checks each line and counts it. Gives the media files' names. */
export async function checkRecords(
  files: PackageFiles,
  context: CheckContext,
  report: (problem: Problem) => void,
  counts: RecordCounts,
  { progress, signal, sink }: PackageProgress & { sink?: RecordSink },
): Promise<ReadonlySet<string>> {
  const { archive } = files;
  const { problems } = context;
  const mediaFiles = new Set<string>();
  const found = new Map<string, FoundMedia>();
  const injects: KnownInjects = new Map();
  const events = new Set<string>();
  const checks: Checks = {
    media: (record, where) => checkMedia(context, record, found.get(record.file), mediaFiles, where),
    accounts: (record, where) => checkAccount(context, record, where),
    channels: (record, where) => checkChannel(context, record, where),
    follows: (record, where) => checkFollow(context, record, where),
    lists: (record, where) => checkList(context, record, where),
    posts: (record, where) => checkPost(context, record, where),
    messages: (record, where) => checkMessage(context, record, where),
    injects: (record, where) => checkInject(context, record, injects, where),
    timeline: (record, where) => checkEvent(context, record, events, where),
  };
  const total = recordKinds.reduce(
    (sum, kind) => sum + (archive.files.get(recordFiles[kind].path)?.bytes ?? 0),
    0,
  );
  let done = 0;

  async function* counted(path: string, start: number): AsyncGenerator<Uint8Array> {
    done += start;
    for await (const chunk of archive.stream(path, start)) {
      signal?.throwIfAborted();
      yield chunk;
      done += chunk.length;
      progress?.(done, total);
    }
  }

  async function read<K extends RecordKind>(kind: K): Promise<void> {
    const { path } = recordFiles[kind];
    if (optionalFiles.has(kind) && !files.digests.has(path)) return;
    if (!isReadable(files, path, problems)) {
      excuse(kind);
      return;
    }
    const from = places[kind];
    // Read through the schemas as they are, lines would take twice as long. Most files have a plain reader and need no schema.
    let schema: z.ZodType | undefined;
    /** The record on a line; undefined, and reports, where it is none. */
    function recordOf(line: JsonLine<RecordOf<K>>, where: Where): RecordOf<K> | undefined {
      if ('record' in line) return line.record;
      schema ??= compile<z.ZodType>(recordFiles[kind].schema);
      const parsed = schema.safeParse(line.value);
      if (parsed.success) return parsed.data as RecordOf<K>;
      for (const problem of schemaProblems(parsed.error, line.value, where)) report(problem);
      excuse(kind, line.value);
      return undefined;
    }
    const check = checks[kind];
    let records = from?.records ?? 0;
    function take(line: JsonLine<RecordOf<K>>): void {
      const where = { file: path, line: line.line };
      const record = recordOf(line, where);
      records += 1;
      if (record === undefined) return;
      check(record, where);
      if (problems.total === 0) sink?.write(kind, record);
    }
    async function reached(line: number, bytes: number): Promise<void> {
      counts[kind] = records;
      // The threads that hash have something to tell: they wait for more work.
      if (files.hashing()) await othersTurn();
      else await sink?.reached(kind, { line, bytes, records });
    }
    // From here on an import can be gone on from: not with what may be damaged.
    if (sink && kind === 'posts') await files.bag;
    const chunks = counted(path, from?.bytes ?? 0);
    if (kind === 'media') {
      for await (const { lines, line, bytes } of readJsonLines(chunks, path, report)) {
        await readHeads(lines);
        for (const one of lines) take(one);
        await reached(line, bytes);
      }
      return;
    }
    const reader = lineReader(path, report, { line: from?.line ?? 0, plain: plainWay(kind) });
    for await (const piece of linePieces(chunks, from?.bytes)) {
      reader.read(piece, take);
      await reached(reader.line, piece.bytes);
    }
  }

  /** Keeps what is wrong once from being told again by everything that refers to it. */
  function excuse(kind: RecordKind, value?: JsonValue): void {
    const entity = entityKinds[kind];
    if (entity === undefined) return;
    const id = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.id : undefined;
    if (value === undefined) context.known.excused.add(entity);
    else if (typeof id === 'string') context.known.excused.add(`${entity}:${id}`);
  }

  /** What the bag holds under the file names of these lines. */
  async function readHeads(lines: readonly JsonLine[]): Promise<void> {
    found.clear();
    for (const line of lines) {
      const file = ('value' in line ? (line.value as Partial<Media> | null) : null)?.file;
      const path = mediaPath(String(file));
      const entry = files.digests.get(path);
      if (typeof file !== 'string' || !entry || entry.sha256 === '') continue;
      signal?.throwIfAborted();
      found.set(file, { bytes: entry.bytes, sha256: entry.sha256, ...(await lookInto(path)) });
    }
  }

  async function lookInto(path: string): Promise<Pick<FoundMedia, 'type' | 'size'>> {
    const head = await archive.head(path, shortHead);
    const type = sniffMediaType(head);
    if (type === undefined) return { type };
    const size = pictureSize(head, type);
    // Metadata may push a JPEG's size far back.
    return {
      type,
      size:
        size ?? (type === 'image/jpeg' ? pictureSize(await archive.head(path, headBytes), type) : undefined),
    };
  }

  const places: ReachedPlaces = problems.total === 0 ? ((await sink?.begin(context)) ?? {}) : {};
  for (const kind of recordKinds) await read(kind);
  checkInjectOrder(context, injects);
  return mediaFiles;
}

/** How lines of a kind are read at sight, where they are. */
function plainWay<K extends RecordKind>(kind: K): PlainWay<RecordOf<K>> | undefined {
  const reader = plainRecords[kind];
  return reader && { reader, open: plainLines };
}
