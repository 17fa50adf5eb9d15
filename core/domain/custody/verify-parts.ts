import type { BagFile } from '../bag/check-bag';
import type { Item } from '../evidence/item';
import type { Problem } from '../fault/fault';
import { isCanonical } from '../integrity/canonical-json';
import { textOf } from '../text/utf8';
import { exhibitPath } from './submission-layout';
import { type Check, checkNames, type Finding, isIntact, type Verdict } from './verdict';

/** A submission as verification reads it: an archive whose listing was found safe, every file hashed once. */
export interface SubmissionBag {
  /** Every file, path relative to the bag, with its size and the digests of what it holds now. */
  readonly files: ReadonlyMap<string, Readonly<BagFile>>;
  /** What is wrong with it as a bag (RFC 8493). */
  readonly problems: readonly Problem[];
  /**
   * The first octet at which the archive's own records are not what Hirz writes for these files, in a folder of this name and at this wall time: no file
   * lies there. Undefined where all are; absent where no archive is around the files.
   */
  foreignAt?(name: string, wall: string): Promise<number | undefined>;
  /** Of an export: the files of the submission that it was taken from, with the SHA-256 that the sealed manifest states. */
  readonly sealed?: ReadonlyMap<string, string>;
  /** What an export leaves out, with the SHA-256 that it has in the sealed submission. Absent where nothing is left out on purpose. */
  readonly withheld?: ReadonlyMap<string, string>;
  /** A whole file. Rejects where it can't be read. */
  read(path: string): Promise<Uint8Array>;
}

export type CheckName = Check['name'];
export type Where = Finding['where'];

/** Collects what the checks find and how much each looked at. */
export interface Findings {
  add(check: CheckName, verdict: Verdict, code: string, where?: Where, params?: Finding['params']): void;
  /** Says that a check looked at so many more. */
  count(check: CheckName, looked: number): void;
  /** Findings in the order of the checks. */
  all(): Finding[];
  checks(): Check[];
}

/** No more findings than this are kept of one check: a wrecked file must not flood the reader. */
const most = 200;

export function collectFindings(): Findings {
  const found = new Map<CheckName, Finding[]>();
  const counts = new Map<CheckName, number>();
  return {
    add(check, verdict, code, where = {}, params = {}) {
      const list = found.get(check) ?? [];
      found.set(check, list);
      if (list.length === most) return;
      const known = list.some(
        (one) =>
          one.code === code &&
          one.where.file === where.file &&
          one.where.line === where.line &&
          one.where.field === where.field &&
          one.where.event === where.event,
      );
      if (!known) list.push({ code, verdict, params, where });
    },
    count: (check, looked) => void counts.set(check, (counts.get(check) ?? 0) + looked),
    all: () => checkNames.flatMap((check) => found.get(check) ?? []),
    checks: () =>
      checkNames.map((name) => {
        const failed = (found.get(name) ?? []).some(({ verdict }) => !isIntact(verdict));
        const count = counts.get(name);
        return {
          name,
          result: failed ? 'failed' : count === undefined ? 'not-made' : 'passed',
          count: count ?? 0,
        };
      }),
  };
}

/** Bytes of a file, or undefined where it is missing or can't be read: the bag's check has said so already. */
export async function readOr(bag: SubmissionBag, path: string): Promise<Uint8Array | undefined> {
  if (!bag.files.has(path)) return undefined;
  return bag.read(path).catch(() => undefined);
}

/** The text of a file; undefined where it is missing or no UTF-8. */
export async function readText(bag: SubmissionBag, path: string): Promise<string | undefined> {
  const bytes = await readOr(bag, path);
  try {
    return bytes && textOf(bytes);
  } catch {
    return undefined;
  }
}

/** SHA-256 of a file that is there, or that is known to have been sealed. */
export function digestOf({ files, withheld }: SubmissionBag, path: string): string | undefined {
  return files.get(path)?.sha256 ?? withheld?.get(path);
}

/** What the log says of the file of an item, or of a working copy, held against that file. */
export function checkItem(
  bag: SubmissionBag,
  { number, item, event }: { number: string; item: Omit<Item, 'derivedFrom'>; event: number },
  findings: Findings,
): void {
  const file = exhibitPath(number, item.path);
  const found = bag.files.get(file);
  const digest = digestOf(bag, file);
  const params = { number, item: item.path, event };
  const differs = found && (found.bytes !== item.bytes || found.sha512 !== (item.sha512 ?? found.sha512));
  if (digest === undefined) findings.add('exhibits', 'altered', 'itemMissing', { file, event }, params);
  else if (digest !== item.sha256 || differs)
    findings.add('exhibits', 'altered', 'itemDiffers', { file, event }, params);
}

/** The JSON that a file holds, in whatever form; undefined where it holds none. */
export async function readJson(bag: SubmissionBag, path: string): Promise<unknown> {
  const text = await readText(bag, path);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads JSON that must be in canonical form and of a shape. Undefined where it is neither. */
export function readCanonical<T>(bytes: Uint8Array, schema: { parse(value: unknown): T }): T | undefined {
  try {
    const text = textOf(bytes);
    const value: unknown = JSON.parse(text);
    return isCanonical(text, value) ? schema.parse(value) : undefined;
  } catch {
    return undefined;
  }
}
