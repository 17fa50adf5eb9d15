import { z } from 'zod';
import { HashAlgorithm } from '../domain/hashing/algorithm';
import { BadLine, listFormats } from '../domain/hashing/hash-list';
import { call, Grant, JobStarted } from './call';

/** A file that was put on the hash bench: known by this name until Hirz is closed; its path never reaches the window. */
const BenchFileId = z.string().regex(/^bench-[0-9a-f]{32}$/);

export const BenchFile = z.strictObject({
  file: BenchFileId,
  name: z.string(),
  bytes: z.number().int(),
});
export type BenchFile = z.infer<typeof BenchFile>;

/** What is hashed: a file on the bench, an item of an exhibit, or one of the two messages with one MD5. */
export const HashSource = z.union([
  z.strictObject({ file: BenchFileId }),
  z.strictObject({ number: z.string().min(1).max(40), item: z.string() }),
  z.strictObject({ collision: z.enum(['first', 'second']) }),
]);
export type HashSource = z.infer<typeof HashSource>;

/** One bit to be read the other way round: the octet's offset and the bit in it, 0 the lowest. */
export const FlippedBit = z.strictObject({
  offset: z.number().int().min(0),
  bit: z.number().int().min(0).max(7),
});

/** Digests as they come out of a job, hexadecimal. */
export const ComputedDigests = z.strictObject({
  digests: z.partialRecord(HashAlgorithm, z.string()),
  bytes: z.number().int(),
});
export type ComputedDigests = z.infer<typeof ComputedDigests>;

export const HashComparison = z.strictObject({
  algorithm: HashAlgorithm,
  computed: z.string(),
  compared: z.string(),
  equal: z.boolean(),
  /** Index of the first hexadecimal digit that differs. */
  firstDifference: z.number().int().nullable(),
  /** All that the value may be of: computed and compared, or, by name, not. */
  tried: z.array(HashAlgorithm),
  notComputed: z.array(z.string()),
});
export type HashComparison = z.infer<typeof HashComparison>;

/** A hash list that was made. The text stays with the engine until it is saved. */
export const MadeHashList = z.strictObject({
  format: z.enum(listFormats),
  folder: z.string(),
  files: z.number().int(),
  bytes: z.number().int(),
  /** Of the list itself. */
  sha256: z.string(),
  /** Its first lines, to be looked at; `whole` where these are all. */
  preview: z.string(),
  whole: z.boolean(),
  /** Links and devices, which have no octets of their own. */
  skipped: z.array(z.string()),
  /** What could not be read. */
  unread: z.array(z.string()),
});
export type MadeHashList = z.infer<typeof MadeHashList>;

/** A folder held against a list: how many of each kind, and the first 200 names. */
export const CheckedHashList = z.strictObject({
  list: z.string(),
  folder: z.string(),
  form: z.enum(['sums', 'hashdeep']),
  listed: z.number().int(),
  counts: z.strictObject({
    matched: z.number().int(),
    changed: z.number().int(),
    missing: z.number().int(),
    added: z.number().int(),
    moved: z.number().int(),
    bad: z.number().int(),
  }),
  /** Listed, and not hashed: links, devices, and what could not be read. In none of `counts`. */
  notHashed: z.number().int(),
  changed: z.array(z.string()),
  missing: z.array(z.string()),
  added: z.array(z.string()),
  moved: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  bad: z.array(BadLine),
  /** Links and devices among the listed ones; what of the folder could not be read, listed or not: how many, and names. */
  leftOut: z.strictObject({ skipped: z.number().int(), unread: z.number().int() }),
  skipped: z.array(z.string()),
  unread: z.array(z.string()),
  /** Names of the functions that lines name and Hirz does not compute. */
  notComputed: z.array(z.string()),
  /** Where no file fits the lines that name no function: others of that length, which Hirz does not compute. */
  perhaps: z.array(z.string()),
  /** Of `counts.changed`: files that only lines of that kind name, so that nobody can say whether they changed. */
  undecided: z.number().int(),
});
export type CheckedHashList = z.infer<typeof CheckedHashList>;

export const hashCalls = {
  /** Puts a chosen or dropped file on the bench. */
  'hash.take': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ grant: Grant }),
    output: BenchFile,
  }),
  /** Job; result: ComputedDigests. All algorithms in one read of the file. With `flip` of the same file with one bit changed; nothing is written. */
  'hash.digest': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({
      source: HashSource,
      algorithms: z.array(HashAlgorithm).min(1),
      flip: FlippedBit.optional(),
    }),
    output: JobStarted,
  }),
  /** Some octets of what is hashed, hexadecimal, to show where a bit is flipped. At most 64, fewer at the end. */
  'hash.octets': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ source: HashSource, offset: z.number().int().min(0) }),
    output: z.strictObject({ from: z.number().int(), octets: z.string(), bytes: z.number().int() }),
  }),
  /**
   * Job; result: HashComparison. Compares a pasted value (case, spaces and colons forgiven; algorithm told by a name before it or by
   * its length) with the file or item hashed now; logged in the case that is open. Refused at once where Hirz computes nothing that it may be of.
   */
  'hash.compare': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ source: HashSource, value: z.string().trim().min(1).max(1_000) }),
    output: JobStarted,
  }),
  /** Digests from disk, at once: for items as long as a page, and the pair. Reads only; nothing is logged. */
  'hash.compute': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ source: HashSource, algorithms: z.array(HashAlgorithm).min(1) }),
    output: z.partialRecord(HashAlgorithm, z.string()),
  }),
  /** Job; result: MadeHashList. Hashes every file of a folder and logs that. */
  'hash.makeList': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ folder: Grant, format: z.enum(listFormats) }),
    output: JobStarted,
  }),
  /** Writes the list that a job made to where the user chose. */
  'hash.saveList': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ job: z.string(), grant: Grant }),
    output: z.strictObject({ name: z.string() }),
  }),
  /** Job; result: CheckedHashList. Holds a folder against a hash list and logs the result. */
  'hash.checkList': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ list: Grant, folder: Grant }),
    output: JobStarted,
  }),
};
