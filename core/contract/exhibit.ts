import { z } from 'zod';
import { EntityRef } from '../domain/dataset/entity-ref';
import { CaptureScope } from '../domain/evidence/capture-scope';
import { Derivative, DerivativeOperation } from '../domain/evidence/derivative';
import { Exhibit } from '../domain/evidence/exhibit';
import { Source } from '../domain/evidence/source';
import { Note, Tag } from '../domain/evidence/tag';
import { Sha256 } from '../domain/exercise/identifier';
import { Fault } from '../domain/fault/fault';
import { MediaContents } from '../domain/media-facts/media-facts';
import { longestShown } from '../domain/simulation/platform-address';
import { Instant } from '../domain/text/instant';
import { call, Grant, JobStarted, Nothing } from './call';
import { mostChosen } from './files';
import { LogEntry } from './log';

export const ExhibitSummary = z.strictObject({
  number: z.string(),
  kind: Exhibit.shape.kind.unwrap(),
  title: z.string(),
  address: z.string(),
  platform: z.string(),
  exerciseTime: z.string(),
  wall: z.string(),
  items: z.number().int(),
  bytes: z.number().int(),
  /** Hash of the screenshot, or of the first picture among received files, for `evidence:` addresses. */
  screenshot: z.string().nullable(),
  /** Hash of the record of the capture, where it is one. */
  record: z.string().nullable(),
  tags: z.array(z.string()),
  notes: z.number().int(),
  /** Its working copies, in the order in which they were made. */
  derivatives: z.array(z.strictObject({ derivative: z.string(), operation: DerivativeOperation })),
  cited: z.boolean(),
  verified: z.enum(['never', 'intact', 'altered']),
});
export type ExhibitSummary = z.infer<typeof ExhibitSummary>;

/** One thing on a page, for choosing it: of posts and messages who wrote it and how it begins, of accounts and channels their name. */
export const CaptureChoice = z.strictObject({
  entity: EntityRef,
  who: z.string(),
  text: z.string(),
});
export type CaptureChoice = z.infer<typeof CaptureChoice>;

/** How far a capture went: what was asked for, how many things its records are of, pages that it took; `complete`: it led on to no others. */
export const CaptureExtent = z.strictObject({
  scope: CaptureScope,
  things: z.number().int(),
  pages: z.number().int(),
  complete: z.boolean(),
});
export type CaptureExtent = z.infer<typeof CaptureExtent>;

/** The result of rehashing one item. */
export const ItemCheck = z.strictObject({
  path: z.string(),
  expected: z.string(),
  /** `null` where the item's file is missing. */
  computed: z.string().nullable(),
  equal: z.boolean(),
});
export type ItemCheck = z.infer<typeof ItemCheck>;

export const ExhibitDetail = z.strictObject({
  exhibit: Exhibit,
  /** In the order in which they were made. */
  derivatives: z.array(Derivative),
  tags: z.array(Tag),
  notes: z.array(Note),
  /** Custody entries that speak of this exhibit. */
  custody: z.array(LogEntry),
  verified: z.enum(['never', 'intact', 'altered']),
});
export type ExhibitDetail = z.infer<typeof ExhibitDetail>;

const Number_ = z.string().min(1).max(40);

/** Files that can be received as one exhibit: a provider's return has some hundreds. */
export const mostReceived = mostChosen;

/** A file that is to be received, as it was found: what its content is, or why it can't be received. */
export const LookedAtFile = z.union([
  z.strictObject({ grant: Grant, type: z.string(), bytes: z.number().int() }),
  z.strictObject({ grant: Grant, fault: Fault }),
]);
export type LookedAtFile = z.infer<typeof LookedAtFile>;

export const exhibitCalls = {
  /** Preserves the page that the platform view shows. Answers once everything is on disk. */
  'capture.preserve': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    /** `only`: of the page's things those that the trainee chose; without it, all of them. */
    input: z.strictObject({ only: z.array(EntityRef).min(1).max(1_000).optional() }),
    output: ExhibitSummary,
  }),
  /** Looks at files before they are received. Of those that can't be, the grants are let go of. */
  'exhibit.lookAtFiles': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ grants: z.array(Grant).min(1).max(mostReceived) }),
    output: z.array(LookedAtFile),
  }),
  /**
   * Job: takes received files in as one exhibit, with their source; result: `{number}`. Refused with `receivedLater` where they are said
   * to have been received after what the exercise clock says, and with `grantClaimed` while another job takes one of them in.
   */
  'exhibit.receive': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ grants: z.array(Grant).min(1).max(mostReceived), source: Source }),
    output: JobStarted,
  }),
  /** Preserves all the pages of what the view shows, as one exhibit: the whole thread of a post, a whole profile or channel. */
  'capture.collect': call({
    kind: 'job',
    by: 'shell',
    roles: ['trainee'],
    input: Nothing,
    output: JobStarted,
  }),
  /** What of a page that was shown as of an instant can be preserved beside the whole of it. */
  'capture.choices': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ address: z.string().max(longestShown), shownAt: Instant }),
    output: z.strictObject({
      wide: z.enum(['thread', 'profile', 'channel']).nullable(),
      things: z.array(CaptureChoice),
    }),
  }),
  'exhibit.list': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({
      after: z.string().optional(),
      limit: z.number().int().min(1).max(500).default(200),
      text: z.string().max(200).default(''),
    }),
    output: z.strictObject({
      items: z.array(ExhibitSummary),
      next: z.string().nullable(),
      total: z.number().int(),
    }),
  }),
  'exhibit.get': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ number: Number_ }),
    output: ExhibitDetail,
  }),
  /** Rehashes every item from disk and logs the result. */
  'exhibit.verify': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ number: Number_ }),
    output: z.strictObject({ result: z.enum(['intact', 'altered']), items: z.array(ItemCheck) }),
  }),
  /** Text of a small item (page, records, capture metadata), at most 512 KiB, for looking at it inside Hirz. */
  'item.text': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ sha256: Sha256 }),
    output: z.strictObject({ text: z.string(), truncated: z.boolean(), bytes: z.number().int() }),
  }),
  /** Lines of an item that holds records (NDJSON), each with its SHA-256, from an offset on; `next` is where to go on. */
  'item.records': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({
      sha256: Sha256,
      from: z.number().int().min(0).default(0),
    }),
    output: z.strictObject({
      records: z.array(z.strictObject({ text: z.string(), sha256: z.string() })),
      next: z.number().int().nullable(),
    }),
  }),
  /** A stretch of an item's octets, base64, at most 64 KiB; shorter at the end of the file. */
  'item.octets': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({
      sha256: Sha256,
      from: z.number().int().min(0),
      length: z.number().int().min(1).max(65_536),
    }),
    output: z.strictObject({ octets: z.base64(), bytes: z.number().int() }),
  }),
  /**
   * Looks for octets (hexadecimal) in an item, from an offset on. Reads a part of a large file and says how far it came:
   * `at` null and `searched` before the end means to ask again from there.
   */
  'item.find': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({
      sha256: Sha256,
      octets: z.string().regex(/^([0-9a-f]{2}){1,256}$/),
      from: z.number().int().min(0),
    }),
    output: z.strictObject({
      at: z.number().int().nullable(),
      searched: z.number().int(),
      bytes: z.number().int(),
    }),
  }),
  /** What a media file of an exhibit says of itself, as its record (`capture.json`, `receipt.json`) took it down; null where it says nothing of it. */
  'item.media': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ record: Sha256, path: z.string().max(400) }),
    output: MediaContents.nullable(),
  }),
  /** How far a capture went, read from its record; null where the item is no such record. */
  'item.extent': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ sha256: Sha256 }),
    output: CaptureExtent.nullable(),
  }),
  'tag.put': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({
      number: Number_,
      item: z.string().optional(),
      term: z.string(),
      reason: z.string().trim().min(3).max(2_000),
    }),
    output: Tag,
  }),
  'tag.withdraw': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ tag: z.string(), reason: z.string().trim().min(3).max(2_000) }),
    output: Tag,
  }),
  'note.write': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ number: Number_, text: z.string().trim().min(1).max(10_000) }),
    output: Note,
  }),
};
