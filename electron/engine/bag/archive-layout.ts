import type { FileHandle } from 'node:fs/promises';
import { type Entry, type LocalFileHeader, parseExtraFields } from 'yauzl';

/** Where an entry lies: its header and what is packed. Offsets in octets, `end` behind the last. */
export interface EntryRange {
  name: string;
  start: number;
  end: number;
  /** Whether its size and CRC may stand behind it once more (PKWARE appnote 4.3.9). */
  toldBehind: boolean;
}

/** Where the directory lies, and how many entries it names. */
export interface DirectoryRange {
  start: number;
  end: number;
  entries: number;
}

/** General purpose bit 3: size and CRC stand behind the entry, and may be 0 before it. */
const toldBehindFlag = 0x0008;
/** Info-ZIP's other name for an entry. */
const unicodePath = 0x7075;
const descriptorLengths: ReadonlySet<number> = new Set([12, 16, 20, 24]);
const limit16 = 0xffff;
const limit32 = 0xffff_ffff;
const endLength = 22;
const locatorLength = 20;
const zip64Length = 56;

/** Where an entry lies, by its two headers. */
export function rangeOf(entry: Entry, header: LocalFileHeader, name: string): EntryRange {
  return {
    name,
    start: entry.relativeOffsetOfLocalHeader,
    end: header.fileDataStart + entry.compressedSize,
    toldBehind: (header.generalPurposeBitFlag & toldBehindFlag) !== 0,
  };
}

/** Whether none of the extra fields names an entry otherwise. @throws RangeError where they can't be read */
function namesIn(extra: Buffer, name: Buffer): boolean {
  return parseExtraFields(extra).every(({ id, data }) => id !== unicodePath || data.subarray(5).equals(name));
}

/**
 * Whether the header before an entry and the one in the directory say the same of it: programs differ in which of them they believe.
 * @throws RangeError where the fields behind the header can't be read
 */
export function headersAgree(entry: Entry, header: LocalFileHeader): boolean {
  const behind = (header.generalPurposeBitFlag & toldBehindFlag) !== 0;
  /** What does not fit into 32 bits stands in an extra field. */
  const agrees = (told: number, value: number) =>
    told === value || told === limit32 || (behind && told === 0);
  return (
    header.fileName.equals(entry.fileNameRaw) &&
    namesIn(header.extraField, entry.fileNameRaw) &&
    namesIn(entry.extraFieldRaw, entry.fileNameRaw) &&
    header.compressionMethod === entry.compressionMethod &&
    (header.crc32 === entry.crc32 || (behind && header.crc32 === 0)) &&
    agrees(header.compressedSize, entry.compressedSize) &&
    agrees(header.uncompressedSize, entry.uncompressedSize)
  );
}

/** The first octet that belongs to no entry, of those before the directory. @param ranges in the order in which they lie, none over another */
function firstBetween(ranges: readonly EntryRange[], directory: DirectoryRange): number | undefined {
  let at = 0;
  let toldBehind = false;
  for (const { start, end, toldBehind: next } of [...ranges, { ...directory, toldBehind: false }]) {
    if (start !== at && !(toldBehind && descriptorLengths.has(start - at))) return at;
    at = end;
    toldBehind = next;
  }
  return undefined;
}

async function octets(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, end - start));
  await handle.read(buffer, 0, buffer.length, start);
  return buffer;
}

/**
 * Whether the end of a zip states this directory and nothing else, and whether nothing stands behind or before it (PKWARE appnote 4.3.14 to 4.3.16):
 * some programs believe where it says that the directory is, others how long, and some its larger form.
 */
function endAgrees(end: Buffer, zip64: Buffer, { start, end: behind, entries }: DirectoryRange): boolean {
  const length = behind - start;
  const large = zip64.length > 0;
  const agrees = (told: number, value: number, limit: number) => told === value || (large && told === limit);
  return (
    end.readUInt32LE(0) === 0x06054b50 &&
    end.readUInt32LE(4) === 0 &&
    agrees(end.readUInt16LE(8), entries, limit16) &&
    agrees(end.readUInt16LE(10), entries, limit16) &&
    agrees(end.readUInt32LE(12), length, limit32) &&
    agrees(end.readUInt32LE(16), start, limit32) &&
    end.readUInt16LE(20) === 0 &&
    (!large || largeEndAgrees(zip64, { start, end: behind, entries }))
  );
}

function largeEndAgrees(zip64: Buffer, { start, end, entries }: DirectoryRange): boolean {
  const told = (at: number) => Number(zip64.readBigUInt64LE(at));
  const locator = zip64.subarray(zip64Length);
  return (
    zip64.readUInt32LE(0) === 0x06064b50 &&
    told(4) === zip64Length - 12 &&
    told(16) === 0 &&
    told(24) === entries &&
    told(32) === entries &&
    told(40) === end - start &&
    told(48) === start &&
    locator.readUInt32LE(0) === 0x07064b50 &&
    locator.readUInt32LE(4) === 0 &&
    Number(locator.readBigUInt64LE(8)) === end &&
    locator.readUInt32LE(16) <= 1
  );
}

/**
 * The first octet from which a zip can be read in two ways: it belongs to no entry and is no part of the directory, or states the directory
 * otherwise than it lies. A program that looks for entries from the beginning, or believes another field of the end, may find other files there.
 * @param ranges of all entries, in the order in which they lie, none over another
 */
export async function firstDoubtfulOctet(
  handle: FileHandle,
  size: number,
  ranges: readonly EntryRange[],
  directory: DirectoryRange,
): Promise<number | undefined> {
  const between = firstBetween(ranges, directory);
  if (between !== undefined) return between;
  const tail = await octets(handle, directory.end, Math.min(size, directory.end + 2 * zip64Length));
  const large = size - directory.end === zip64Length + locatorLength + endLength;
  if (!large && size - directory.end !== endLength) return directory.end;
  const at = large ? zip64Length + locatorLength : 0;
  return endAgrees(tail.subarray(at), tail.subarray(0, at), directory) ? undefined : directory.end;
}
