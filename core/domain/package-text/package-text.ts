import type { Problem } from '../fault/fault';
import { textOf } from '../text/utf8';
import type { PlainLines, PlainReader } from './plain-line';
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
const lineFeed = 0x0a;

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

/** How lines are read at sight. */
export interface PlainWay<T> {
  reader: PlainReader<T>;
  /** Undefined where the octets are not UTF-8. */
  open(octets: Uint8Array): PlainLines | undefined;
}

/** Whole lines of a file, and how many octets from the beginning they end. */
export interface LinePiece {
  /** Without the last end of line; undefined: one line that was too long and was dropped. */
  octets: Uint8Array | undefined;
  bytes: number;
}

/**
 * Cuts chunks of octets behind ends of lines, into pieces of some 64 KiB; at most 1 MiB a line, memory bounded by chunk and line.
 * A chunk's memory may be used again by its source once the next chunk is asked for, and so may a piece's.
 */
export async function* linePieces(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  begin = 0,
): AsyncGenerator<LinePiece> {
  let carry = new Uint8Array(0);
  let read = begin;
  /** Inside a line that is too long: everything up to its end is dropped. */
  let dropping = false;
  for await (const chunk of chunks) {
    let rest = chunk;
    read += chunk.length;
    if (dropping) {
      const end = rest.indexOf(lineFeed);
      if (end === -1) continue;
      rest = rest.subarray(end + 1);
      dropping = false;
    }
    for (let end = endOfPiece(rest); end !== -1; end = endOfPiece(rest)) {
      const piece = rest.subarray(0, end);
      const octets = carry.length > 0 ? joined(carry, piece) : piece;
      carry = new Uint8Array(0);
      rest = rest.subarray(end + 1);
      yield { octets, bytes: read - rest.length };
    }
    carry = joined(carry, rest);
    if (carry.length > lineLimit) {
      carry = new Uint8Array(0);
      dropping = true;
      yield { octets: undefined, bytes: read };
    }
  }
  if (carry.length > 0) yield { octets: carry, bytes: read };
}

/** Reads the pieces of one file, one after the other. */
export interface LineReader<T> {
  /** Gives the lines of a piece in their order. */
  read(piece: LinePiece, take: (line: JsonLine<T>) => void): void;
  /** How many lines were read. */
  readonly line: number;
}

/**
 * Reads NDJSON: one value a line, LF or CRLF. Lines that can't be read are reported with file, line and field, and left out. Pieces
 * that begin behind some lines come with how many those are. `plain` tries each line first.
 */
export function lineReader<T = never>(
  file: string,
  report: Report,
  { line = 0, plain }: { line?: number; plain?: PlainWay<T> | undefined } = {},
): LineReader<T> {
  function readPlain(
    { reader, open }: PlainWay<T>,
    octets: Uint8Array,
    take: (line: JsonLine<T>) => void,
  ): boolean {
    const lines = open(octets);
    if (lines === undefined) return false;
    for (let at = 0; at <= octets.length; ) {
      const record = reader.read(lines, at);
      if (record !== undefined) {
        line += 1;
        take({ line, record });
        at = reader.end + 1;
      } else {
        const end = endOfLine(octets, at);
        readThoroughly(textIfUtf8(octets.subarray(at, end)), take);
        at = end + 1;
      }
    }
    return true;
  }

  function readThoroughly(text: string | undefined, take: (line: JsonLine<T>) => void): void {
    line += 1;
    if (text === undefined) {
      report({ code: 'textNotUtf8', params: {}, where: { file, line } });
      return;
    }
    const content = line === 1 ? withoutBom(text, file, report) : text;
    if (content.length > lineLimit) {
      tooLong();
    } else if (content.trim() === '') {
      report({ code: 'lineEmpty', params: {}, where: { file, line } });
    } else {
      const value = parsed(content, file, line, report);
      if (value !== undefined) take({ line, value });
    }
  }

  function tooLong(): void {
    report({ code: 'lineTooLong', params: { limit: lineLimit }, where: { file, line } });
  }

  return {
    read({ octets }, take) {
      if (octets === undefined) {
        line += 1;
        tooLong();
      } else if (!plain || !readPlain(plain, octets, take)) {
        for (const text of linesOf(octets)) readThoroughly(text, take);
      }
    },
    get line() {
      return line;
    },
  };
}

/** Lines that were read together, and where they end: after which line, and how many octets from the beginning. */
export interface JsonBlock {
  lines: JsonLine[];
  line: number;
  bytes: number;
}

/** Reads NDJSON from chunks of octets, as `linePieces` and `lineReader` do, block after block. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string,
  report: Report,
): AsyncGenerator<JsonBlock> {
  const reader = lineReader(file, report);
  for await (const piece of linePieces(chunks)) {
    const lines: JsonLine[] = [];
    reader.read(piece, (line) => lines.push(line));
    yield { lines, line: reader.line, bytes: piece.bytes };
  }
}

/** The last end of a line in the first piece of a chunk; the first one behind it where there is none; or -1. */
function endOfPiece(chunk: Uint8Array): number {
  const within = chunk.lastIndexOf(lineFeed, pieceBytes);
  return within === -1 ? chunk.indexOf(lineFeed, pieceBytes) : within;
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

/** Where the line ends that begins at `start`. */
function endOfLine(bytes: Uint8Array, start: number): number {
  const found = bytes.indexOf(lineFeed, start);
  return found === -1 ? bytes.length : found;
}

/** Texts of lines; undefined for one that is not UTF-8. */
function linesOf(bytes: Uint8Array): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = endOfLine(bytes, start);
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
