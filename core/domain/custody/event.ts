import { z } from 'zod';
import { EntityRef } from '../dataset/entity-ref';
import { CaptureScope } from '../evidence/capture-scope';
import { DerivativeMade } from '../evidence/derivative';
import { Item } from '../evidence/item';
import { Origin } from '../evidence/origin';
import { Source } from '../evidence/source';
import { Sha256 } from '../exercise/identifier';
import { Party, ReceivedCondition } from '../handover/party';
import { Instant } from '../text/instant';
import { Language } from '../text/localised';
import { WallTime } from '../text/wall-time';
import { Envelope } from './checkpoint';
import { Losses, LostItems } from './lost-items';
import { SeatHolder } from './seat-holder';
import { Verdict } from './verdict';
import { VerificationSchedule, VerificationTrigger } from './verification-schedule';

/** A file on its way between two people. */
const SentFile = z.strictObject({ name: z.string(), bytes: z.number().int(), sha256: Sha256 });

/** What each type of event carries. */
export const payloads = {
  /** Event 0: binds the seat's public key, the exercise package and the software. */
  'case.opened': z.strictObject({
    case: z.string(),
    publicKey: z.base64(),
    exercise: z.strictObject({ id: z.string(), edition: z.string(), manifestSha256: Sha256 }),
    trainee: SeatHolder,
    software: z.string(),
    /** Where the seat's private key is kept: under the system's key store, or in a file that only the user's account can read. */
    seatKey: z.enum(['key-store', 'file']).optional(),
    /** The seat's ticket, whole, where the room uses them. */
    ticket: Envelope.optional(),
  }),
  /** Names the time-stamping authority, by the SHA-256 of its certificates, before it stamps anything. */
  'session.started': z.strictObject({
    software: z.string(),
    timestamps: z.strictObject({ root: Sha256, certificate: Sha256 }).optional(),
  }),
  'session.ended': z.strictObject({}),
  'clock.started': z.strictObject({ pace: z.number() }),
  'clock.paused': z.strictObject({}),
  'clock.resumed': z.strictObject({ pace: z.number() }),
  'authority.read': z.strictObject({ reference: z.string() }),
  /** What was on the screen can be rendered again from this: the address, the instant that it was served as of, and the digest of its octets. */
  'page.visited': z.strictObject({
    url: z.string(),
    status: z.number().int(),
    title: z.string(),
    servedAt: Instant,
    sha256: Sha256,
  }),
  'platform.left': z.strictObject({ url: z.string() }),
  /** A search over the platforms: what was typed, what it was narrowed by, and how much it found. */
  'search.made': z.strictObject({
    text: z.string(),
    filters: z.record(z.string(), z.string()),
    found: z.number().int(),
  }),
  'inject.delivered': z.strictObject({ inject: z.string() }),
  'inject.opened': z.strictObject({ inject: z.string() }),
  'exhibit.preserved': z.strictObject({
    number: z.string(),
    title: z.string(),
    address: z.string(),
    /** As in its `capture.json`. Logs of an early Hirz have none. */
    scope: CaptureScope.optional(),
    subject: EntityRef.optional(),
    /** Everything that its structured records speak of. */
    entities: z.array(EntityRef),
    items: z.array(Item),
  }),
  /** Files that were received became an exhibit: with the source that was stated. */
  'exhibit.received': z.strictObject({ number: z.string(), source: Source, items: z.array(Item) }),
  /** A working copy was made of an item; the exhibit stays as it is. */
  'derivative.made': DerivativeMade,
  'exhibit.verified': z.strictObject({
    number: z.string(),
    result: z.enum(['intact', 'altered']),
    altered: z.array(z.string()),
  }),
  /** Exhibits left for somebody else: the file that was written, and the statement that was signed with it. */
  'exhibit.handed-over': z.strictObject({
    handover: z.string(),
    exhibits: z.array(z.string()).min(1),
    to: Party,
    purpose: z.string(),
    authority: z.string(),
    condition: z.string(),
    file: SentFile,
    statement: Envelope,
  }),
  /** An exhibit that somebody handed over became one of this case. */
  'exhibit.taken-over': z.strictObject({
    number: z.string(),
    title: z.string(),
    address: z.string(),
    origin: Origin,
    condition: ReceivedCondition,
    items: z.array(Item),
  }),
  /** A hand-over's file did not hold what it should, and nothing was taken: the codes of what was found. */
  'handover.refused': z.strictObject({ file: SentFile, findings: z.array(z.string()) }),
  /** The receipt for what was taken over was given to who handed it over. */
  'receipt.given': z.strictObject({
    handover: z.string(),
    exhibits: z.array(z.string()).min(1),
    to: SeatHolder,
    receipt: Envelope,
  }),
  /** The receipt for what was handed over came back. */
  'receipt.taken': z.strictObject({
    handover: z.string(),
    exhibits: z.array(z.string()).min(1),
    by: Party,
    condition: ReceivedCondition,
    receipt: Envelope,
  }),
  /** Exhibits were put under a numbered seal, bound to what they are: see `sealRoot`. `replaces`: broken seals that they were under. */
  'seal.applied': z.strictObject({
    seal: z.string(),
    exhibits: z.array(z.strictObject({ number: z.string(), sha256: Sha256 })).min(1),
    root: Sha256,
    replaces: z.array(z.string()),
  }),
  'seal.broken': z.strictObject({ seal: z.string(), exhibits: z.array(z.string()), reason: z.string() }),
  'hash.compared': z.strictObject({
    number: z.string(),
    item: z.string(),
    algorithm: z.string(),
    computed: z.string(),
    compared: z.string(),
    equal: z.boolean(),
  }),
  /** The same of a file that is none of the case's, by its name. */
  'file.compared': z.strictObject({
    file: z.string(),
    bytes: z.number().int(),
    algorithm: z.string(),
    computed: z.string(),
    compared: z.string(),
    equal: z.boolean(),
  }),
  /** The hash list of a folder was made, and a folder held against such a list. */
  'list.made': z.strictObject({
    folder: z.string(),
    format: z.string(),
    files: z.number().int(),
    sha256: Sha256,
  }),
  'list.checked': z.strictObject({
    list: z.string(),
    folder: z.string(),
    matched: z.number().int(),
    changed: z.number().int(),
    missing: z.number().int(),
    added: z.number().int(),
    moved: z.number().int(),
    bad: z.number().int(),
    /** Listed, and not hashed; left out where there are none. */
    notHashed: z.number().int().optional(),
  }),
  'tag.put': z.strictObject({
    tag: z.string(),
    number: z.string(),
    item: z.string().optional(),
    term: z.string(),
    reason: z.string(),
  }),
  'tag.withdrawn': z.strictObject({
    tag: z.string(),
    number: z.string(),
    term: z.string(),
    reason: z.string(),
  }),
  'note.written': z.strictObject({ note: z.string(), number: z.string(), text: z.string() }),
  'report.saved': z.strictObject({ sha256: Sha256, title: z.string() }),
  'report.exported': z.strictObject({ language: Language, sha256: Sha256, bytes: z.number().int() }),
  /**
   * The database was made again from the log, the case brought back to a backup, or files alone brought from one; `setAside` names the
   * folder of what was replaced, `brought` those files, `lost` what is not whole afterwards, where anything is.
   */
  'case.repaired': z.strictObject({
    how: z.enum(['rebuilt', 'restored', 'files']),
    events: z.number().int(),
    exhibits: z.number().int(),
    setAside: z.string(),
    brought: z.array(LostItems).min(1).optional(),
    lost: z.array(LostItems).min(1).optional(),
  }),
  /** A backup was copied to a file, for another disk; `events`: how many entries its log has. */
  'backup.copied': z.strictObject({ backup: z.string(), events: z.number().int(), file: SentFile }),
  'case.verified': z.strictObject({
    exhibits: z.number().int(),
    altered: z.array(z.string()),
    trigger: VerificationTrigger.optional(),
  }),
  /** A sealed file was verified as an assessor would. */
  'export.verified': z.strictObject({
    file: z.string(),
    bytes: z.number().int(),
    sha256: Sha256,
    verdict: Verdict,
  }),
  /** The code of a checkpoint was shown to a witness: what was read aloud, and how many entries it is of. */
  'witness.shown': z.strictObject({ code: z.string(), entries: z.number().int() }),
  /** A proof was saved: of which entry, or that the log only grew since the checkpoint of so many; as what file, and the file's SHA-256. */
  'proof.saved': z.union([
    z.strictObject({ entry: z.number().int(), file: z.string(), sha256: Sha256 }),
    z.strictObject({ since: z.number().int(), file: z.string(), sha256: Sha256 }),
  ]),
  /** When the case verifies itself from now on. */
  'verification.scheduled': VerificationSchedule,
  /** The closing event: without it a log reads 'incomplete'. */
  'case.sealed': z.strictObject({
    exhibits: z.number().int(),
    items: z.number().int(),
    reportSha256: Sha256.optional(),
    /** Names every file that stands now, by `settledSha256`, so that a checkpoint's code covers them too. Older logs have none. */
    filesSha256: Sha256.optional(),
    /** What it was sealed without, where anything was lost. */
    losses: Losses.optional(),
  }),
} as const;
export type EventType = keyof typeof payloads;
export type EventPayload<T extends EventType> = z.infer<(typeof payloads)[T]>;
export const eventTypes = Object.keys(payloads) as EventType[];

/**
 * One entry of the custody log: a line of canonical JSON (RFC 8785) in NDJSON.
 * `prev` is the SHA-256 of the bytes of the line before it (without line end), 64 zeros in event 0.
 */
export const CustodyEvent = z.strictObject({
  v: z.literal(1),
  seq: z.number().int().min(0),
  prev: Sha256,
  type: z.enum(eventTypes as [EventType, ...EventType[]]),
  wall: WallTime,
  /** Whole milliseconds of the monotonic clock. */
  mono: z.number().int().min(0),
  /** Names the boot that `mono` counts from. */
  boot: z.string(),
  exerciseTime: Instant,
  actor: z.strictObject({
    role: z.enum(['trainee', 'instructor', 'assessor', 'hirz']),
    name: z.string(),
    seat: z.string(),
  }),
  payload: z.record(z.string(), z.unknown()),
});
export type CustodyEvent = z.infer<typeof CustodyEvent>;
export type Actor = CustodyEvent['actor'];

/** An event whose payload is known by its type. */
export type TypedEvent = {
  [T in EventType]: Omit<CustodyEvent, 'type' | 'payload'> & { type: T; payload: EventPayload<T> };
}[EventType];
