import { HirzError } from '../fault/fault';
import { textOf } from '../text/utf8';

/** Why a record of a web archive can't be shown, as `reason` of the fault `archiveDamaged`. */
export type ArchiveDamage = 'record' | 'message' | 'digest' | 'address' | 'index' | 'place';

/** @param at what is at fault: an address, or a file of the archive */
export function archiveDamaged(reason: ArchiveDamage, at: string, cause?: unknown): HirzError {
  return new HirzError('archiveDamaged', { params: { reason, at }, where: { file: at }, cause });
}

/** A record of a WARC as it was read: named fields by their names in small letters, and the block. */
export interface ReadRecord {
  fields: ReadonlyMap<string, string>;
  block: Uint8Array;
}

/** A response as a web archive holds it. */
export interface ArchivedResponse {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
}

const carriageReturn = 13;
const lineFeed = 10;

/** Splits what begins with lines, an empty line after them: the lines, and what comes after. Undefined where no empty line comes. */
function headOf(bytes: Uint8Array): { lines: string[]; rest: Uint8Array } | undefined {
  for (let at = bytes.indexOf(carriageReturn); at !== -1; at = bytes.indexOf(carriageReturn, at + 1)) {
    if (bytes[at + 1] === lineFeed && bytes[at + 2] === carriageReturn && bytes[at + 3] === lineFeed)
      return { lines: textOf(bytes.subarray(0, at)).split('\r\n'), rest: bytes.subarray(at + 4) };
  }
  return undefined;
}

/** `Name: value`; undefined where it is none. */
function fieldOf(line: string): [string, string] | undefined {
  const found = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/.exec(line);
  return found ? [found[1] ?? '', found[2] ?? ''] : undefined;
}

/**
 * Reads one record, uncompressed (WARC 1.0 or 1.1, section 4): version, named fields, empty line, block, two line ends.
 * @throws HirzError `archiveDamaged`
 */
export function readWarcRecord(bytes: Uint8Array, at: string): ReadRecord {
  try {
    const head = headOf(bytes);
    const [version = '', ...lines] = head?.lines ?? [];
    const fields = lines.map(fieldOf);
    if (!head || !/^WARC\/1\.[01]$/.test(version)) throw new TypeError('no record begins here');
    const named = new Map<string, string>();
    for (const field of fields) {
      if (!field) throw new TypeError('a line of the record is no field');
      named.set(field[0].toLowerCase(), field[1]);
    }
    const length = named.get('content-length') ?? '';
    const end = Number(length);
    if (!/^\d{1,15}$/.test(length) || head.rest.length !== end + 4) throw new TypeError('wrong length');
    if (textOf(head.rest.subarray(end)) !== '\r\n\r\n') throw new TypeError('no end');
    return { fields: named, block: head.rest.subarray(0, end) };
  } catch (error) {
    throw archiveDamaged('record', at, error);
  }
}

/**
 * Reads a response of HTTP/1.x (RFC 9112): what the block of a `response` record holds.
 * @throws HirzError `archiveDamaged`
 */
export function readHttpMessage(block: Uint8Array, at: string): ArchivedResponse {
  try {
    const head = headOf(block);
    const [statusLine = '', ...lines] = head?.lines ?? [];
    const status = /^HTTP\/1\.[01] ([1-5]\d\d)(?: .*)?$/.exec(statusLine)?.[1];
    if (!head || status === undefined) throw new TypeError('no response begins here');
    const headers = lines.map((line) => {
      const field = fieldOf(line);
      if (!field) throw new TypeError('a line of the response is no header');
      return field;
    });
    return { status: Number(status), headers, body: head.rest };
  } catch (error) {
    throw archiveDamaged('message', at, error);
  }
}
