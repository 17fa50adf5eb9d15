import type { HashAlgorithm } from './algorithm';
import { hashDigits } from './algorithm';

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
  digests: Partial<Record<HashAlgorithm, string>>;
  /** Octets, where the list says how many. */
  bytes?: number;
}

/** A line that can't be read, and why: a key of the catalogue `trainee.list.bad`. */
export interface BadLine {
  line: number;
  why: 'noHash' | 'noName' | 'badEscape' | 'badSize' | 'twice' | 'absolute';
}

export interface ReadList {
  /** What the list is written in; a list of `sha256sum` may well be one of `b3sum`. */
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

/** The list as text, its files in the order given. `folder` is named in hashdeep's header as the place that it was made in. */
export function writeList(format: ListFormat, files: readonly ListedFile[], folder: string): string {
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
  const plain = folder.replace(/[\r\n]/g, ' ');
  return [
    '%%%% HASHDEEP-1.0\n',
    '%%%% size,md5,sha256,filename\n',
    `## Invoked from: ${plain}\n`,
    '## $ hashdeep -r -l -c md5,sha256 .\n',
    '## \n',
    // hashdeep has no escaping: what would break a line is written as it writes it, with a question mark.
    ...files.map(
      ({ name, bytes, digests }) =>
        `${bytes ?? 0},${digests.md5},${digests.sha256},./${name.replace(/[\r\n]/g, '?')}\n`,
    ),
  ].join('');
}

const byDigits: Readonly<Record<number, HashAlgorithm>> = {
  32: 'md5',
  40: 'sha1',
  64: 'sha256',
  128: 'sha512',
};

/** Folders are told apart by `/` whatever the system that made the list; `./` in front means nothing. */
function plainName(name: string): string {
  return name.replace(/^(\.\/)+/, '');
}

/**
 * Reads a hash list: lines of `sha256sum`, `sha512sum`, `sha1sum`, `md5sum` (with their escaping and either mark), lines in BSD form,
 * or a file of hashdeep. Bad lines are told with their number and left out; nothing is guessed.
 */
export function readList(text: string): ReadList {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const hashdeep = /^%%%% HASHDEEP-1\.\d/.test(lines[0] ?? '');
  const files = new Map<string, ListedFile>();
  const bad: BadLine[] = [];
  let columns: string[] = [];
  for (const [index, line] of lines.entries()) {
    const at = index + 1;
    if (line === '') continue;
    if (hashdeep && line.startsWith('%%%% ')) {
      if (index > 0) columns = line.slice(5).split(',');
      continue;
    }
    if (hashdeep ? line.startsWith('##') : line.startsWith('#')) continue;
    const read = hashdeep ? readHashdeepLine(line, columns) : readSumLine(line);
    if (typeof read === 'string') bad.push({ line: at, why: read });
    else if (files.has(read.name)) bad.push({ line: at, why: 'twice' });
    else files.set(read.name, read);
  }
  return { form: hashdeep ? 'hashdeep' : 'sums', files: [...files.values()], bad };
}

function readSumLine(line: string): ListedFile | BadLine['why'] {
  const tagged = /^(\\?)([A-Za-z][A-Za-z0-9-]*) \((.*)\) = ([0-9A-Fa-f]+)$/.exec(line);
  const plain = /^(\\?)([0-9A-Fa-f]{32,128})( [ *]|\t)(.*)$/.exec(line);
  const [escaped, digest, name] = tagged
    ? [tagged[1], tagged[4] ?? '', tagged[3] ?? '']
    : [plain?.[1], plain?.[2] ?? '', plain?.[4] ?? ''];
  const algorithm = byDigits[digest.length];
  if (!algorithm) return 'noHash';
  if (name === '') return 'noName';
  const real = escaped ? unescapeName(name) : name;
  if (real === undefined) return 'badEscape';
  return listed(real, { [algorithm]: digest.toLowerCase() });
}

function readHashdeepLine(line: string, columns: readonly string[]): ListedFile | BadLine['why'] {
  const fields = line.split(',');
  if (fields.length < columns.length || columns.length < 3) return 'noHash';
  // The name comes last and may hold commas.
  const values = [...fields.slice(0, columns.length - 1), fields.slice(columns.length - 1).join(',')];
  const digests: ListedFile['digests'] = {};
  let bytes: number | undefined;
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? '';
    if (column === 'size') {
      if (!/^\d{1,15}$/.test(value)) return 'badSize';
      bytes = Number(value);
    } else if (column === 'md5' || column === 'sha1' || column === 'sha256') {
      if (!/^[0-9A-Fa-f]+$/.test(value) || value.length !== hashDigits[column]) return 'noHash';
      digests[column] = value.toLowerCase();
    }
  }
  const name = values.at(-1) ?? '';
  if (name === '') return 'noName';
  if (Object.keys(digests).length === 0) return 'noHash';
  const file = listed(name, digests);
  return typeof file === 'string' || bytes === undefined ? file : { ...file, bytes };
}

function listed(name: string, digests: ListedFile['digests']): ListedFile | BadLine['why'] {
  const plain = plainName(name);
  if (plain === '') return 'noName';
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(plain) || plain.split('/').includes('..')) return 'absolute';
  return { name: plain, digests };
}
