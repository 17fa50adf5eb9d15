import { bytesOfBase64 } from '../integrity/base64';
import { isCanonical } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { openEnvelope } from '../integrity/dsse';
import { hexOf } from '../integrity/hex';
import { growingTree } from '../integrity/merkle';
import { millisecondsOf } from '../text/instant';
import { firstOfTooMany, linesOf } from '../text/lines';
import { textOf } from '../text/utf8';
import { Checkpoint } from './checkpoint';
import { checkpointType } from './envelope-types';
import type { EventPayload, TypedEvent } from './event';
import { noPrevious, type ReadLine, readLine, readLines } from './event-line';
import { type HashedLines, type HashLines, hashLines } from './hash-lines';
import { submissionPaths } from './submission-layout';
import { type Findings, readOr, type SubmissionBag, type Where } from './verify-parts';

/** A checkpoint as it was read, its signature not yet checked. */
export interface ReadCheckpoint {
  /** 1-based line in `checkpoints.ndjson`. */
  line: number;
  value: Checkpoint;
  payload: Uint8Array;
  /** The envelope, whose canonical form is the line. */
  envelope: unknown;
  signedBy(crypto: Cryptography, publicKey: Uint8Array): boolean;
}

/** Who signs a log, and of what case. */
export interface Seat {
  /** Raw, base64. */
  publicKey: string;
  /** The case. */
  origin: string;
}

/** What the log says, as far as it could be read. */
export interface ReadLog {
  events: TypedEvent[];
  /** Number of lines, readable or not. */
  size: number;
  opened?: EventPayload<'case.opened'>;
  /** Raw public key of the seat. */
  publicKey?: Uint8Array;
  seat?: Seat;
  checkpoints: ReadCheckpoint[];
  /** Checkpoint that covers the whole log. */
  closing?: ReadCheckpoint;
  /** Root over the first `size` lines, hexadecimal, for every size that a checkpoint or `sizes` asked for. */
  roots: ReadonlyMap<number, string>;
}

const file = submissionPaths.log;

/** No entry and no checkpoint takes fewer octets. */
const shortestLine = 200;

/** Height of the subtree of lines that are read and hashed together. */
const pieceHeight = 12;
const pieceLines = 2 ** pieceHeight;
/** Pieces that are hashed ahead of the one that is read. */
const ahead = 8;

/** The log in pieces that make whole subtrees of its tree, but for the last one. `whole` is false where the last line has no end. */
function piecesOf(bytes: Uint8Array): { pieces: Uint8Array[]; size: number; whole: boolean } {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  let begins = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    start = end === -1 ? bytes.length : end + 1;
    size += 1;
    if (size % pieceLines !== 0 && start < bytes.length) continue;
    pieces.push(bytes.subarray(begins, start));
    begins = start;
  }
  return { pieces, size, whole: bytes.length === 0 || bytes[bytes.length - 1] === 10 };
}

/** Follows the chain: each line readable, in sequence, naming the line before it. A break is said once, where it is. */
function chainFollower(findings: Findings) {
  const events: TypedEvent[] = [];
  let lines = 0;
  let expected = 0;
  let prev = noPrevious;
  let clocks: Clocks | undefined;

  function follow(event: TypedEvent, where: Where): void {
    if (event.seq !== expected) {
      findings.add(
        'chain',
        'altered',
        'sequenceBroken',
        { ...where, event: event.seq },
        { event: event.seq, expected },
      );
    } else if (event.prev !== prev) {
      // The line before is not the one that was there when this one was written.
      findings.add(
        'chain',
        'altered',
        'chainBroken',
        { file, line: Math.max(1, lines - 1), event: Math.max(0, event.seq - 1) },
        { event: event.seq },
      );
    }
    const now = clocksOf(event);
    if (clocks) checkClocks(clocks, now, lines, findings);
    clocks = now;
    events.push(event);
  }

  return {
    events,
    /** @param hashes SHA-256 of the lines, hexadecimal, one behind the other */
    followAll(reads: readonly ReadLine[], hashes: string): void {
      reads.forEach((read, index) => {
        lines += 1;
        const where = { file, line: lines, event: expected };
        if (read.ok) follow(read.event, where);
        else findings.add('chain', 'altered', 'lineUnreadable', where, { event: expected });
        expected = read.ok ? read.event.seq + 1 : expected + 1;
        prev = hashes.slice(64 * index, 64 * (index + 1));
      });
    },
  };
}

/** An event's clocks, read once. */
interface Clocks {
  event: TypedEvent;
  /** Milliseconds since 1970. */
  wall: number;
  exercise: number;
}

function clocksOf(event: TypedEvent): Clocks {
  return { event, wall: Date.parse(event.wall), exercise: millisecondsOf(event.exerciseTime) };
}

/** Clocks that ran back are told, and nothing more: a wrong computer clock is no forgery. */
function checkClocks(before: Clocks, { event, wall, exercise }: Clocks, line: number, findings: Findings) {
  const back: string[] = [];
  if (wall < before.wall) back.push('wallClockBack');
  if (event.boot === before.event.boot && event.mono < before.event.mono) back.push('monotonicClockBack');
  if (exercise < before.exercise) back.push('exerciseClockBack');
  for (const code of back)
    findings.add('chain', 'intact', code, { file, line, event: event.seq }, { event: event.seq });
}

function readCheckpoint(bytes: Uint8Array, line: number): ReadCheckpoint | undefined {
  try {
    const text = textOf(bytes);
    const envelope: unknown = JSON.parse(text);
    if (!isCanonical(text, envelope)) return undefined;
    const { payload, signedBy } = openEnvelope(envelope, checkpointType);
    const payloadText = textOf(payload);
    const value: unknown = JSON.parse(payloadText);
    if (!isCanonical(payloadText, value)) return undefined;
    return { line, value: Checkpoint.parse(value), payload, envelope, signedBy };
  } catch {
    return undefined;
  }
}

/** Reads every line of the checkpoint file as far as it is one, and tells of those that can't be read. */
function readCheckpoints(bytes: Uint8Array | undefined, findings: Findings): ReadCheckpoint[] {
  if (!bytes) return [];
  const unreadable = (line: number) =>
    findings.add('chain', 'altered', 'checkpointUnreadable', { file: submissionPaths.checkpoints, line });
  const none = firstOfTooMany(bytes, shortestLine);
  if (none !== undefined) {
    unreadable(none);
    return [];
  }
  return linesOf(bytes).lines.flatMap((octets, index) => {
    const checkpoint = readCheckpoint(octets, index + 1);
    if (!checkpoint) unreadable(index + 1);
    return checkpoint ?? [];
  });
}

/** For each piece those of the log's sizes that end in it, counted from its beginning. */
function sizesIn(pieces: readonly Uint8Array[], sizes: Iterable<number>): Set<number>[] {
  const within = pieces.map(() => new Set<number>());
  for (const size of sizes) {
    const at = Math.floor((size - 1) / pieceLines);
    within[at]?.add(size - at * pieceLines);
  }
  return within;
}

/** Reads and hashes all lines at the same time. Gives the events that can be read, and the root at each size that is asked for. */
async function readPieces(
  crypto: Cryptography,
  pieces: readonly Uint8Array[],
  sizes: ReadonlySet<number>,
  hash: HashLines,
  findings: Findings,
): Promise<Pick<ReadLog, 'events' | 'roots'>> {
  const chain = chainFollower(findings);
  const tree = growingTree(crypto);
  const roots = new Map<number, string>();
  const wanted = sizesIn(pieces, sizes);
  const hashing: Promise<HashedLines>[] = [];
  const begin = async (at: number) => hash(pieces[at] as Uint8Array, wanted[at] as Set<number>);
  for (const [at, ndjson] of pieces.entries()) {
    while (hashing.length < Math.min(at + ahead, pieces.length)) {
      const begun = begin(hashing.length);
      // It is waited for in its turn.
      begun.catch(() => {});
      hashing.push(begun);
    }
    const reads = readLines(ndjson);
    const { hashes, roots: found, root } = (await hashing[at]) as HashedLines;
    chain.followAll(reads, hashes);
    for (const [size, here] of found) roots.set(tree.size + size, hexOf(tree.rootWith(here)));
    if (reads.length === pieceLines) tree.appendSubtree(root, pieceHeight);
  }
  return { events: chain.events, roots };
}

/** The first event that can be read. */
function firstEvent(pieces: readonly Uint8Array[]): TypedEvent | undefined {
  for (const ndjson of pieces) {
    for (const line of linesOf(ndjson).lines) {
      const read = readLine(line);
      if (read.ok) return read.event;
    }
  }
  return undefined;
}

/** Checkpoints against the log: of this case, growing, each naming the one before, each with the root of its lines. */
function checkCheckpoints(crypto: Cryptography, log: ReadLog, findings: Findings): void {
  let before: ReadCheckpoint | undefined;
  for (const checkpoint of log.checkpoints) {
    const { line, value } = checkpoint;
    const where = { file: submissionPaths.checkpoints, line, event: value.size - 1 };
    const previous = before && hexOf(crypto.sha256(before.payload));
    if (log.opened && value.origin !== log.opened.case)
      findings.add('chain', 'altered', 'checkpointOfOtherCase', where);
    if (value.previous !== previous || value.size <= (before?.value.size ?? 0)) {
      findings.add('chain', 'altered', 'checkpointsBroken', where);
    }
    if (value.size > log.size) {
      findings.add('chain', 'incomplete', 'logShort', where, { size: value.size, events: log.size });
    } else if (log.roots.get(value.size) !== value.root) {
      findings.add('chain', 'altered', 'rootDiffers', where, { events: value.size });
    }
    before = checkpoint;
  }
}

function seatKeyOf(opened: EventPayload<'case.opened'> | undefined): Uint8Array | undefined {
  try {
    const key = opened && bytesOfBase64(opened.publicKey);
    return key?.length === 32 ? key : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the custody log and its checkpoints and follows chain and tree (RFC 6962 section 2.1).
 * @param sizesFor further sizes whose roots are wanted, once the seat is known
 * @param hashElsewhere hashes the lines of a log that is worth it, several pieces at once; left out, they are hashed here
 */
export async function verifyLog(
  crypto: Cryptography,
  bag: SubmissionBag,
  findings: Findings,
  sizesFor: (seat: Seat) => readonly number[],
  hashElsewhere?: HashLines,
): Promise<ReadLog> {
  const bytes = await readOr(bag, file);
  const none = bytes && firstOfTooMany(bytes, shortestLine);
  if (none !== undefined)
    findings.add('chain', 'altered', 'lineUnreadable', { file, line: none }, { event: none - 1 });
  if (!bytes || none !== undefined) {
    if (!bytes) findings.add('chain', 'incomplete', 'logMissing', { file });
    return { events: [], size: 0, checkpoints: [], roots: new Map() };
  }
  const { pieces, size, whole } = piecesOf(bytes);
  if (!whole) findings.add('chain', 'altered', 'lineUnreadable', { file, line: size }, { event: size - 1 });
  const first = firstEvent(pieces);
  const opened = first?.type === 'case.opened' && first.seq === 0 ? first.payload : undefined;
  const publicKey = seatKeyOf(opened);
  const seat = opened && publicKey && { publicKey: opened.publicKey, origin: opened.case };
  const checkpoints = readCheckpoints(await readOr(bag, submissionPaths.checkpoints), findings);
  const sizes = new Set([...checkpoints.map(({ value }) => value.size), ...(seat ? sizesFor(seat) : [])]);
  const here: HashLines = (ndjson, wanted) => hashLines(crypto, ndjson, wanted);
  const hash = pieces.length > 1 && hashElsewhere ? hashElsewhere : here;
  const { events, roots } = await readPieces(crypto, pieces, sizes, hash, findings);
  if (!opened) findings.add('chain', 'altered', 'openingMissing', { file, line: 1, event: 0 });
  if (events.at(-1)?.type !== 'case.sealed') {
    findings.add('chain', 'incomplete', 'closingMissing', { file, line: size });
  }
  events.slice(0, -1).forEach((event) => {
    if (event.type === 'case.sealed')
      findings.add('chain', 'altered', 'afterClosing', { file, event: event.seq });
  });
  const last = checkpoints.at(-1);
  const closing = last?.value.size === size ? last : undefined;
  if (!closing)
    findings.add('chain', 'incomplete', 'closingCheckpointMissing', { file: submissionPaths.checkpoints });
  const log: ReadLog = {
    events,
    size,
    ...(opened ? { opened } : {}),
    ...(publicKey ? { publicKey } : {}),
    ...(seat ? { seat } : {}),
    checkpoints,
    ...(closing ? { closing } : {}),
    roots,
  };
  checkCheckpoints(crypto, log, findings);
  findings.count('chain', size);
  return log;
}
