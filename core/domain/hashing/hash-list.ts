import { z } from 'zod';
import type { Digests, HashAlgorithm, NamedFunction } from './algorithm';
import { algorithmsOfLength, hashDigits, hashNames, notComputedOfLength } from './algorithm';
import { readTaggedLine } from './tagged-line';

/** Formats of hash lists: GNU coreutils' and hashdeep's. */
export const listFormats = ['sha256sum', 'sha512sum', 'md5sum', 'hashdeep'] as const;
export type ListFormat = (typeof listFormats)[number];

/** Algorithms whose digests a list of each format holds. */
export const listAlgorithms: Readonly<Record<ListFormat, readonly HashAlgorithm[]>> = {
  sha256sum: ['sha256'],
  sha512sum: ['sha512'],
  md5sum: ['md5'],
  hashdeep: ['md5', 'sha256'],
};

/** One file of a list. */
export interface ListedFile {
  /** As the list names it, with `/` between folders. */
  name: string;
  digests: Digests;
  /** Octets, where the list says how many. */
  bytes?: number;
  /** Its line names no function: its digest may be of any of that length. */
  unnamed?: boolean;
}

const line = z.number().int().min(1);
/** A line by which nothing can be checked, and why: a key of the catalogue `trainee.list.bad`. */
export const BadLine = z.discriminatedUnion('why', [
  z.strictObject({
    line,
    why: z.enum(['noHash', 'noName', 'badEscape', 'badSize', 'twice', 'absolute']),
  }),
  /** By a function that Hirz does not compute. */
  z.strictObject({ line, why: z.literal('notComputed'), name: z.string(), algorithm: z.string() }),
  /** Longer or shorter than digests of the function that the line names are. */
  z.strictObject({
    line,
    why: z.literal('wrongLength'),
    name: z.string(),
    algorithm: z.string(),
    digits: z.number().int(),
    expected: z.number().int(),
  }),
]);
export type BadLine = z.infer<typeof BadLine>;
type Reason<Bad = BadLine> = Bad extends BadLine ? Omit<Bad, 'line'> : never;

export interface ReadList {
  /** What the list is written in; a list of `sha256sum` may well be one of `b3sum`: see `unnamedFiles`. */
  form: 'sums' | 'hashdeep';
  files: ListedFile[];
  bad: BadLine[];
}

/** GNU escaping: a backslash before the digest says that `\\`, `\n` and `\r` in the name stand for what they name. */
function escapeName(name: string): { mark: string; name: string } {
  const escaped = name.replace(/[\\\n\r]/g, (found) =>
    found === '\\' ? '\\\\' : found === '\n' ? '\\n' : '\\r',
  );
  return { mark: escaped === name ? '' : '\\', name: escaped };
}

function unescapeName(name: string): string | undefined {
  if (/\\(?![\\nr])|\\$/.test(name.replace(/\\\\/g, ''))) return undefined;
  return name.replace(/\\([\\nr])/g, (_, which) => (which === 'n' ? '\n' : which === 'r' ? '\r' : '\\'));
}

/** What hashdeep's header tells of the making of a list: the folder that it was made in, and the program by name and version. */
export interface ListOrigin {
  folder: string;
  softwareName: string;
}

/** The list as text, its files in the order given. */
export function writeList(format: ListFormat, files: readonly ListedFile[], origin: ListOrigin): string {
  if (format !== 'hashdeep') {
    const [algorithm] = listAlgorithms[format];
    return files
      .map(({ name, digests }) => {
        const escaped = escapeName(name);
        // The second space marks a file read as text; on every system today that is the same as binary.
        return `${escaped.mark}${algorithm ? digests[algorithm] : ''}  ${escaped.name}\n`;
      })
      .join('');
  }
  const plain = (text: string) => text.replace(/[\r\n]/g, ' ');
  return [
    '%%%% HASHDEEP-1.0\n',
    '%%%% size,md5,sha256,filename\n',
    `## Invoked from: ${plain(origin.folder)}\n`,
    // hashdeep puts its command line here. It was not run: who repeats it gets the same lines.
    `## Made by ${plain(origin.softwareName)}, as by: hashdeep -r -l -c md5,sha256 .\n`,
    '## \n',
    // hashdeep has no escaping: what would break a line is written as it writes it, with a question mark.
    ...files.map(
      ({ name, bytes, digests }) =>
        `${bytes ?? 0},${digests.md5},${digests.sha256},./${name.replace(/[\r\n]/g, '?')}\n`,
    ),
  ].join('');
}

/** Folders are told apart by `/` whatever the system that made the list; `./` in front means nothing. */
function plainName(name: string): string {
  return name.replace(/^(\.\/)+/, '');
}

/**
 * Reads a hash list: lines of `sha256sum` and its sisters (with their escaping and either mark), lines that name their function, as
 * `--tag` and openssl write them, or a file of hashdeep. In a line without a name the length tells the function. Lines that name
 * one file and several functions are one file. Bad lines are told with their number and left out; nothing is guessed.
 */
export function readList(text: string): ReadList {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const hashdeep = /^%%%% HASHDEEP-1\.\d/.test(lines[0] ?? '');
  const files = new Map<string, ListedFile>();
  const bad: BadLine[] = [];
  let columns: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    if (hashdeep && line.startsWith('%%%% ')) {
      if (index > 0) columns = line.slice(5).split(',');
      continue;
    }
    if (hashdeep ? line.startsWith('##') : line.startsWith('#')) continue;
    const read = hashdeep ? readHashdeepLine(line, columns) : readSumLine(line);
    const reason = 'why' in read ? read : add(files, read);
    if (reason) bad.push({ line: index + 1, ...reason });
  }
  return { form: hashdeep ? 'hashdeep' : 'sums', files: [...files.values()], bad };
}

function add(files: Map<string, ListedFile>, file: ListedFile): Reason | undefined {
  const before = files.get(file.name);
  if (before && Object.keys(file.digests).some((algorithm) => algorithm in before.digests))
    return { why: 'twice' };
  files.set(
    file.name,
    before ? { ...before, digests: { ...before.digests, ...file.digests }, unnamed: false } : file,
  );
  return undefined;
}

function readSumLine(line: string): ListedFile | Reason {
  const tagged = readTaggedLine(line);
  const plain = /^(\\?)([0-9A-Fa-f]{32,128})( [ *]|\t)(.*)$/.exec(line);
  const { escaped, digest, name } = tagged ?? {
    escaped: plain?.[1] !== '',
    digest: plain?.[2] ?? '',
    name: plain?.[4] ?? '',
  };
  const told = tagged?.function ?? byLength(digest.length);
  if (!told || !/^[0-9A-Fa-f]+$/.test(digest)) return { why: 'noHash' };
  const place = placeOf(name, escaped);
  if ('why' in place) return place;
  if ('notComputed' in told) return { why: 'notComputed', ...place, algorithm: told.notComputed };
  const { algorithm } = told;
  const expected = hashDigits[algorithm];
  if (digest.length !== expected)
    return {
      why: 'wrongLength',
      ...place,
      algorithm: hashNames[algorithm],
      digits: digest.length,
      expected,
    };
  return { ...place, digests: { [algorithm]: digest.toLowerCase() }, ...(tagged ? {} : { unnamed: true }) };
}

/** What a digest that nobody names is taken for. */
function byLength(digits: number): NamedFunction | undefined {
  const [algorithm] = algorithmsOfLength(digits);
  if (algorithm) return { algorithm };
  const [notComputed] = notComputedOfLength(digits);
  return notComputed === undefined ? undefined : { notComputed };
}

function readHashdeepLine(line: string, columns: readonly string[]): ListedFile | Reason {
  const fields = line.split(',');
  if (fields.length < columns.length || columns.length < 3) return { why: 'noHash' };
  // The name comes last and may hold commas.
  const values = [...fields.slice(0, columns.length - 1), fields.slice(columns.length - 1).join(',')];
  const digests: ListedFile['digests'] = {};
  let bytes: number | undefined;
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? '';
    if (column === 'size') {
      if (!/^\d{1,15}$/.test(value)) return { why: 'badSize' };
      bytes = Number(value);
    } else if (column === 'md5' || column === 'sha1' || column === 'sha256') {
      if (!/^[0-9A-Fa-f]+$/.test(value) || value.length !== hashDigits[column]) return { why: 'noHash' };
      digests[column] = value.toLowerCase();
    }
  }
  if (Object.keys(digests).length === 0) return { why: 'noHash' };
  const place = placeOf(values.at(-1) ?? '', false);
  return 'why' in place ? place : { ...place, digests, ...(bytes !== undefined && { bytes }) };
}

/** The file that a line speaks of, below the folder. */
function placeOf(written: string, escaped: boolean): { name: string } | Reason {
  const real = escaped ? unescapeName(written) : written;
  if (real === undefined) return { why: 'badEscape' };
  const name = plainName(real);
  if (name === '') return { why: 'noName' };
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(name) || name.split('/').includes('..')) return { why: 'absolute' };
  return { name };
}
