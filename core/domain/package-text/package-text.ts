import type { Problem } from '../fault/fault';
import { textOf } from '../text/utf8';
import type { PlainReader } from './plain-line';
import { type JsonValue, parseJson, StrictJsonError } from './strict-json';

/** Octets of one line of NDJSON at most: a text of 20 000 characters, all escaped, fits eight times. */
export const lineLimit = 1 << 20;
/** Octets of one JSON file at most. */
export const fileLimit = 8 << 20;

/** Is told of what is wrong with a text. `byteOrderMark` is only noted; everything else is an error. */
export type Report = (problem: Problem) => void;

/** Octets that are turned into text and read together, if there are so many: what is made of them stays near the processor. */
const pieceBytes = 1 << 16;

const bom = '\ufeff';

/** A value and where it stands; or the record at once, where a reader of plain lines found it right. */
export type JsonLine<T = never> = { line: number; value: JsonValue } | { line: number; record: T };

/** Reads one JSON file, already in memory. Undefined, and a report, where it can't be read. */
export function readJsonFile(bytes: Uint8Array, file: string, report: Report): JsonValue | undefined {
  if (bytes.length > fileLimit) {
    report({ code: 'fileTooLarge', params: { limit: fileLimit }, where: { file } });
    return undefined;
  }
  let text: string;
  try {
    text = textOf(bytes);
  } catch {
    report({ code: 'textNotUtf8', params: {}, where: { file, line: lineOfBadUtf8(bytes) } });
    return undefined;
  }
  return parsed(withoutBom(text, file, report), file, undefined, report);
}

/** Lines that were read together, and where they end: after which line, and how many octets from the beginning. */
export interface JsonBlock<T = never> {
  lines: JsonLine<T>[];
  line: number;
  bytes: number;
}

/**
 * Reads NDJSON from chunks of octets: one value a line, LF or CRLF, at most 1 MiB a line, memory bounded by chunk and line.
 * Lines that can't be read are reported with file, line and field, and left out. A chunk's memory may be used again
 * by its source once the next chunk is asked for. Chunks that begin behind some lines come with the place where they begin.
 * `plain` tries each line first.
 */
export async function* readJsonLines<T = never>(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string,
  report: Report,
  begin: { line: number; bytes: number } = { line: 0, bytes: 0 },
  plain?: PlainReader<T>,
): AsyncGenerator<JsonBlock<T>> {
  let carry = new Uint8Array(0);
  let { line, bytes: read } = begin;
  /** Inside a line that is too long: everything up to its end is dropped. */
  let dropping = false;

  function block(bytes: Uint8Array): JsonLine<T>[] {
    const lines: JsonLine<T>[] = [];
    const text = textIfUtf8(bytes);
    if (text === undefined) {
      for (const one of linesOf(bytes)) readLine(one, lines);
      return lines;
    }
    for (let at = 0; at <= text.length; ) {
      const record = plain?.read(text, at);
      if (plain && record !== undefined) {
        line += 1;
        lines.push({ line, record });
        at = plain.end + 1;
      } else {
        const found = text.indexOf('\n', at);
        const end = found === -1 ? text.length : found;
        readLine(text.slice(at, end), lines);
        at = end + 1;
      }
    }
    return lines;
  }

  function readLine(text: string | undefined, lines: JsonLine<T>[]): void {
    line += 1;
    if (text === undefined) {
      report({ code: 'textNotUtf8', params: {}, where: { file, line } });
      return;
    }
    const content = line === 1 ? withoutBom(text, file, report) : text;
    if (content.length > lineLimit) {
      report({ code: 'lineTooLong', params: { limit: lineLimit }, where: { file, line } });
    } else if (content.trim() === '') {
      report({ code: 'lineEmpty', params: {}, where: { file, line } });
    } else {
      const value = parsed(content, file, line, report);
      if (value !== undefined) lines.push({ line, value });
    }
  }

  for await (const chunk of chunks) {
    let rest = chunk;
    read += chunk.length;
    if (dropping) {
      const end = rest.indexOf(0x0a);
      if (end === -1) continue;
      rest = rest.subarray(end + 1);
      dropping = false;
    }
    for (let end = endOfPiece(rest); end !== -1; end = endOfPiece(rest)) {
      const piece = rest.subarray(0, end);
      const lines = block(carry.length > 0 ? joined(carry, piece) : piece);
      carry = new Uint8Array(0);
      rest = rest.subarray(end + 1);
      if (lines.length > 0) yield { lines, line, bytes: read - rest.length };
    }
    carry = joined(carry, rest);
    if (carry.length > lineLimit) {
      line += 1;
      report({ code: 'lineTooLong', params: { limit: lineLimit }, where: { file, line } });
      carry = new Uint8Array(0);
      dropping = true;
    }
  }
  if (carry.length > 0) {
    const lines = block(carry);
    if (lines.length > 0) yield { lines, line, bytes: read };
  }
}

/** The last end of a line in the first piece of a chunk; the first one behind it where there is none; or -1. */
function endOfPiece(chunk: Uint8Array): number {
  const within = chunk.lastIndexOf(0x0a, pieceBytes);
  return within === -1 ? chunk.indexOf(0x0a, pieceBytes) : within;
}

/** A copy of both, one after the other. */
function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

/** Text of octets; undefined where they are not UTF-8. */
function textIfUtf8(bytes: Uint8Array): string | undefined {
  try {
    return textOf(bytes);
  } catch {
    return undefined;
  }
}

/** Texts of lines; undefined for one that is not UTF-8. */
function linesOf(bytes: Uint8Array): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    texts.push(textIfUtf8(bytes.subarray(start, end)));
    start = end + 1;
  }
  return texts;
}

function lineOfBadUtf8(bytes: Uint8Array): number {
  return linesOf(bytes).indexOf(undefined) + 1;
}

function withoutBom(text: string, file: string, report: Report): string {
  if (!text.startsWith(bom)) return text;
  report({ code: 'byteOrderMark', params: {}, where: { file, line: 1 } });
  return text.slice(1);
}

function parsed(text: string, file: string, line: number | undefined, report: Report): JsonValue | undefined {
  if (text.includes('\0')) {
    const at = line ?? text.slice(0, text.indexOf('\0')).split('\n').length;
    report({ code: 'textNul', params: {}, where: { file, line: at } });
    return undefined;
  }
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof StrictJsonError)) throw error;
    const before = text.slice(0, error.offset);
    const where = {
      file,
      line: line ?? before.split('\n').length,
      ...(error.field === '' ? {} : { field: error.field }),
    };
    const column = error.offset - before.lastIndexOf('\n');
    const code = error.fault === 'jsonSyntax' && error.detail === '' ? 'jsonEndsEarly' : error.fault;
    report({ code, params: { column, detail: error.detail }, where });
    return undefined;
  }
}
