import { bytesOfBase64 } from '../integrity/base64';
import { isCanonical } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { openEnvelope } from '../integrity/dsse';
import { hexOf } from '../integrity/hex';
import { growingTree } from '../integrity/merkle';
import { millisecondsOf } from '../text/instant';
import { textOf } from '../text/utf8';
import { Checkpoint } from './checkpoint';
import { checkpointType } from './envelope-types';
import type { EventPayload, TypedEvent } from './event';
import { lineHash, noPrevious, readLine } from './event-line';
import { submissionPaths } from './submission-layout';
import { type Findings, linesOf, readOr, type SubmissionBag } from './verify-parts';

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

/** Follows the chain: each line readable, in sequence, naming the line before it. A break is said once, where it is. */
function followChain(crypto: Cryptography, lines: readonly Uint8Array[], findings: Findings): TypedEvent[] {
  const events: TypedEvent[] = [];
  let expected = 0;
  let prev = noPrevious;
  let clocks: Clocks | undefined;
  lines.forEach((bytes, index) => {
    const where = { file, line: index + 1, event: expected };
    const read = readLine(bytes);
    const hash = lineHash(crypto, bytes);
    if (!read.ok) {
      findings.add('chain', 'altered', 'lineUnreadable', where, { event: expected });
    } else {
      const { event } = read;
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
          { file, line: Math.max(1, index), event: Math.max(0, event.seq - 1) },
          { event: event.seq },
        );
      }
      const now = clocksOf(event);
      if (clocks) checkClocks(clocks, now, index + 1, findings);
      clocks = now;
      events.push(event);
    }
    expected = read.ok ? read.event.seq + 1 : expected + 1;
    prev = hash;
  });
  return events;
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

function readCheckpoints(bytes: Uint8Array | undefined, findings: Findings): ReadCheckpoint[] {
  if (!bytes) return [];
  return linesOf(bytes).lines.flatMap((line, index) => {
    const read = readCheckpoint(line, index + 1);
    if (!read) {
      findings.add('chain', 'altered', 'checkpointUnreadable', {
        file: submissionPaths.checkpoints,
        line: index + 1,
      });
    }
    return read ? [read] : [];
  });
}

/** Roots over the first n lines for each n asked for, in one pass. */
function rootsAt(
  crypto: Cryptography,
  lines: readonly Uint8Array[],
  sizes: ReadonlySet<number>,
): Map<number, string> {
  const tree = growingTree(crypto);
  const roots = new Map<number, string>();
  for (const line of lines) {
    tree.append(line);
    if (sizes.has(tree.size)) roots.set(tree.size, hexOf(tree.root()));
  }
  return roots;
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
 */
export async function verifyLog(
  crypto: Cryptography,
  bag: SubmissionBag,
  findings: Findings,
  sizesFor: (seat: Seat) => readonly number[],
): Promise<ReadLog> {
  const bytes = await readOr(bag, file);
  if (!bytes) {
    findings.add('chain', 'incomplete', 'logMissing', { file });
    return { events: [], size: 0, checkpoints: [], roots: new Map() };
  }
  const { lines, whole } = linesOf(bytes);
  if (!whole)
    findings.add(
      'chain',
      'altered',
      'lineUnreadable',
      { file, line: lines.length },
      { event: lines.length - 1 },
    );
  const events = followChain(crypto, lines, findings);
  const [first] = events;
  const opened = first?.type === 'case.opened' && first.seq === 0 ? first.payload : undefined;
  if (!opened) findings.add('chain', 'altered', 'openingMissing', { file, line: 1, event: 0 });
  if (events.at(-1)?.type !== 'case.sealed') {
    findings.add('chain', 'incomplete', 'closingMissing', { file, line: lines.length });
  }
  events.slice(0, -1).forEach((event) => {
    if (event.type === 'case.sealed')
      findings.add('chain', 'altered', 'afterClosing', { file, event: event.seq });
  });
  const publicKey = seatKeyOf(opened);
  const seat = opened && publicKey && { publicKey: opened.publicKey, origin: opened.case };
  const checkpoints = readCheckpoints(await readOr(bag, submissionPaths.checkpoints), findings);
  const sizes = new Set([...checkpoints.map(({ value }) => value.size), ...(seat ? sizesFor(seat) : [])]);
  const last = checkpoints.at(-1);
  const closing = last?.value.size === lines.length ? last : undefined;
  if (!closing)
    findings.add('chain', 'incomplete', 'closingCheckpointMissing', { file: submissionPaths.checkpoints });
  const log: ReadLog = {
    events,
    size: lines.length,
    ...(opened ? { opened } : {}),
    ...(publicKey ? { publicKey } : {}),
    ...(seat ? { seat } : {}),
    checkpoints,
    ...(closing ? { closing } : {}),
    roots: rootsAt(crypto, lines, sizes),
  };
  checkCheckpoints(crypto, log, findings);
  findings.count('chain', lines.length);
  return log;
}
