/** One stored entry of a zip. Sizes and offsets in octets. */
export interface ZipEntry {
  path: string;
  bytes: number;
  offset: number;
  crc: number;
}

const limit32 = 0xffff_ffff;
const limit16 = 0xffff;
/** PKWARE appnote 4.4.4, bit 11: the name is UTF-8. */
const utf8Flag = 0x0800;

/** MS-DOS time and date of the UTC instant (appnote 4.4.6). */
function dosTime(modified: Date): { time: number; date: number } {
  return {
    time: (modified.getUTCHours() << 11) | (modified.getUTCMinutes() << 5) | (modified.getUTCSeconds() >> 1),
    date:
      (Math.max(0, modified.getUTCFullYear() - 1980) << 9) |
      ((modified.getUTCMonth() + 1) << 5) |
      modified.getUTCDate(),
  };
}

function common(entry: ZipEntry, modified: Date, name: Buffer): Buffer {
  const large = entry.bytes >= limit32 || entry.offset >= limit32;
  const { time, date } = dosTime(modified);
  const record = Buffer.alloc(24);
  record.writeUInt16LE(large ? 45 : 20, 0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what it looks for
  record.writeUInt16LE(/^[\u0000-\u007f]*$/.test(entry.path) ? 0 : utf8Flag, 2);
  record.writeUInt16LE(0, 4);
  record.writeUInt16LE(time, 6);
  record.writeUInt16LE(date, 8);
  record.writeUInt32LE(entry.crc, 10);
  record.writeUInt32LE(Math.min(entry.bytes, limit32), 14);
  record.writeUInt32LE(Math.min(entry.bytes, limit32), 18);
  record.writeUInt16LE(name.length, 22);
  return record;
}

/** Zip64 extended information (appnote 4.5.3): the values that do not fit, in the order that the standard gives. */
function zip64Extra(values: number[]): Buffer {
  if (values.length === 0) return Buffer.alloc(0);
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, index) => {
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  });
  return extra;
}

/** Local file header (appnote 4.3.7). Its length depends on path and size only. */
export function localHeader(entry: ZipEntry, modified: Date): Buffer {
  const name = Buffer.from(entry.path, 'utf8');
  const extra = zip64Extra(entry.bytes >= limit32 ? [entry.bytes, entry.bytes] : []);
  const record = Buffer.alloc(30);
  record.writeUInt32LE(0x04034b50, 0);
  common(entry, modified, name).copy(record, 4);
  record.writeUInt16LE(extra.length, 28);
  return Buffer.concat([record, name, extra]);
}

/** Central directory header (appnote 4.3.12): an ordinary file of a Unix, mode 0644. */
export function centralHeader(entry: ZipEntry, modified: Date): Buffer {
  const name = Buffer.from(entry.path, 'utf8');
  const extra = zip64Extra([
    ...(entry.bytes >= limit32 ? [entry.bytes, entry.bytes] : []),
    ...(entry.offset >= limit32 ? [entry.offset] : []),
  ]);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE((3 << 8) | 45, 4);
  common(entry, modified, name).copy(record, 6);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  record.writeUInt32LE(Math.min(entry.offset, limit32), 42);
  return Buffer.concat([record, name, extra]);
}

/** End of central directory (appnote 4.3.14 to 4.3.16), with the zip64 records where they are needed. */
export function endOfArchive(count: number, size: number, offset: number): Buffer {
  const large = count >= limit16 || size >= limit32 || offset >= limit32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(large ? limit16 : count, 8);
  end.writeUInt16LE(large ? limit16 : count, 10);
  end.writeUInt32LE(large ? limit32 : size, 12);
  end.writeUInt32LE(large ? limit32 : offset, 16);
  if (!large) return end;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE((3 << 8) | 45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}
