import type { LogEntry } from '../../../core/contract/log';
import { Checkpoint } from '../../../core/domain/custody/checkpoint';
import { checkpointType } from '../../../core/domain/custody/envelope-types';
import type {
  Actor,
  CustodyEvent,
  EventPayload,
  EventType,
  TypedEvent,
} from '../../../core/domain/custody/event';
import { lineHash, lineOf, noPrevious, readLine } from '../../../core/domain/custody/event-line';
import { makesExhibit } from '../../../core/domain/custody/exhibit-events';
import { witnessCode } from '../../../core/domain/custody/witness-code';
import { HirzError } from '../../../core/domain/fault/fault';
import { bytesOfBase64 } from '../../../core/domain/integrity/base64';
import { envelopeOf, type Signer } from '../../../core/domain/integrity/dsse';
import { hexOf } from '../../../core/domain/integrity/hex';
import { growingTree } from '../../../core/domain/integrity/merkle';
import type { Instant } from '../../../core/domain/text/instant';
import type { ErrorLog } from '../error-log';
import type { EventRecords, StoredLine } from '../storage/case/event-records';
import type { CaseStamps } from './case-stamps';
import type { LogFile } from './log-file';
import { type Moment, momentNow } from './moment';
import { nodeCryptography } from './node-cryptography';

/** Events between two checkpoints. */
const checkpointEvery = 32;

/** When an event happened: the computer's clocks and the exercise's. */
export interface Stamp extends Moment {
  exerciseTime: Instant;
}

export interface AppendOptions {
  /** Who did it; left out, the trainee. */
  actor?: Actor;
  /** When it happened; left out, now. */
  stamp?: Stamp;
  /** Written in the same transaction as the event. */
  also?: (event: CustodyEvent) => void;
}

/** The append-only, hash-chained, signed record of all that is done in a case. */
export interface CustodyLog {
  readonly size: number;
  /** True once the closing event is written, and where nobody can sign: nothing follows. */
  readonly closed: boolean;
  /** @throws HirzError `caseSealed`, `caseForReading` */
  requireOpen(): void;
  /** Adds one event durably: database first, in one transaction with `also`, then the log's own file. */
  append<T extends EventType>(type: T, payload: EventPayload<T>, options?: AppendOptions): LogEntry;
  /** Signs the log's size and root, unless the last checkpoint already did. */
  checkpoint(): void;
  /** Code of the last checkpoint, for reading aloud. */
  code(): string;
  /** SHA-256 of the last checkpoint's payload. */
  headSha256(): string;
  stamp(): Stamp;
  /** Tells of every event from now on, once it stands, until the returned function is called. */
  onAppended(listener: (event: TypedEvent) => void): () => void;
}

export interface CustodyLogParts {
  caseId: string;
  records: EventRecords;
  file: LogFile;
  signer: Signer | null;
  trainee: Actor;
  exerciseNow(): Instant;
  /** Runs a function in one immediate transaction. */
  transaction<T>(work: () => T): T;
  stamps: Pick<CaseStamps, 'exhibit' | 'checkpoint'>;
  errors: ErrorLog;
}

/** The entry of a stored line. @throws HirzError `caseDamaged` where the line can't be read. */
export function entryOf(stored: StoredLine): LogEntry {
  const read = readLine(stored.line);
  if (!read.ok) throw new HirzError('caseDamaged', { where: { file: 'case.db', line: stored.seq + 1 } });
  return { event: read.event as CustodyEvent, sha256: stored.sha256 };
}

/** The events of stored lines. @throws HirzError `caseDamaged` with the line that is none */
export function eventsOf(stored: Iterable<StoredLine>): TypedEvent[] {
  return [...stored].map((line) => entryOf(line).event as TypedEvent);
}

function exhibitOf(payload: object): string | null {
  return 'number' in payload && typeof payload.number === 'string' ? payload.number : null;
}

/** Opens the log over its records, and checks the chain as it does. @throws HirzError `caseDamaged`, with the event */
export function openCustodyLog(parts: CustodyLogParts): CustodyLog {
  const { caseId, records, file, signer, trainee, exerciseNow, transaction, stamps, errors } = parts;
  const tree = growingTree(nodeCryptography);
  let head = noPrevious;
  let sealed = false;
  for (const stored of records.from(0)) {
    const { event } = entryOf(stored);
    const sha256 = lineHash(nodeCryptography, stored.line);
    if (event.seq !== tree.size || event.prev !== head || sha256 !== stored.sha256) {
      throw new HirzError('caseDamaged', {
        where: { file: 'case.db', line: stored.seq + 1 },
        details: [
          {
            code: 'chainBroken',
            params: { event: stored.seq },
            where: { file: 'case.db', line: stored.seq + 1 },
          },
        ],
      });
    }
    tree.append(stored.line);
    head = sha256;
    sealed = event.type === 'case.sealed';
  }
  let last = records.checkpoints().at(-1);

  function checkpoint(): void {
    if (!signer || last?.size === tree.size) return;
    const value = Checkpoint.parse({
      format: 'hirz-checkpoint',
      version: 1,
      origin: caseId,
      size: tree.size,
      root: hexOf(tree.root()),
      ...(last ? { previous: last.payloadSha256 } : {}),
      wall: momentNow().wall,
    });
    const { envelope, payload } = envelopeOf(nodeCryptography, signer, checkpointType, value);
    const payloadSha256 = hexOf(nodeCryptography.sha256(payload));
    transaction(() => {
      records.addCheckpoint(value.size, payloadSha256, envelope);
      stamps.checkpoint(value.size, envelope, value.wall);
    });
    last = { size: value.size, payloadSha256, envelope };
  }

  const listeners = new Set<(event: TypedEvent) => void>();
  function requireOpen(): void {
    if (sealed) throw new HirzError('caseSealed');
    if (!signer) throw new HirzError('caseForReading');
  }
  const stamp = (): Stamp => ({ ...momentNow(), exerciseTime: exerciseNow() });

  return {
    get size() {
      return tree.size;
    },
    get closed() {
      return sealed || !signer;
    },
    requireOpen,
    stamp,
    checkpoint,
    code: () => (last ? witnessCode(nodeCryptography, bytesOfBase64(last.envelope.payload)) : ''),
    headSha256: () => last?.payloadSha256 ?? '',
    append(type, payload, { actor = trainee, stamp: given, also } = {}) {
      requireOpen();
      const { wall, mono, boot, exerciseTime } = given ?? stamp();
      const event: CustodyEvent = {
        v: 1,
        seq: tree.size,
        prev: head,
        type,
        wall,
        mono,
        boot,
        exerciseTime,
        actor,
        payload,
      };
      const line = lineOf(event);
      const sha256 = lineHash(nodeCryptography, line);
      const stored: StoredLine = { seq: event.seq, type, exhibit: exhibitOf(payload), sha256, line };
      transaction(() => {
        records.add(stored);
        also?.(event);
        if (makesExhibit(event as TypedEvent)) stamps.exhibit(exhibitOf(payload) ?? '', wall);
      });
      // Committed: from here on the event stands, whatever happens to the file beside it.
      tree.append(line);
      head = sha256;
      sealed = type === 'case.sealed';
      try {
        file.catchUp(stored);
        if (tree.size % checkpointEvery === 0) checkpoint();
      } catch (error) {
        errors.write(
          'the custody log file is behind the database; it is brought up at the next event',
          error,
        );
      }
      for (const listener of listeners) listener(event as TypedEvent);
      return { event, sha256 };
    },
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
