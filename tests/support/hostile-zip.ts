import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as a hostile archive would state it: whatever is given is written, true or not. */
export interface HostileEntry {
  name: string | Buffer;
  /** Name in the local header, where it lies. */
  localName?: string;
  data?: Buffer | string;
  deflate?: boolean;
  flags?: number;
  /** Unix mode in the external attributes. */
  mode?: number;
  statedSize?: number;
  statedCrc?: number;
  /** Points to the local header of the entry of this index instead of its own. */
  shares?: number;
  method?: number;
  /** Of the local header alone. */
  localMethod?: number;
  localExtra?: Buffer;
  /** Extra field of the directory alone. */
  extra?: Buffer;
  /** Octets behind what is packed: within the entry's size, or after it. */
  padding?: Buffer;
  behind?: Buffer;
}

/** What the end of a hostile archive says; left out, the truth. */
export interface HostileEnd {
  /** Octets between the directory and the end. */
  before?: Buffer;
  entries?: number;
  directoryBytes?: number;
  comment?: Buffer;
}

/** Info-ZIP's other name for an entry (appnote 4.6.9). */
export function otherName(name: string, other: string): Buffer {
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + Buffer.byteLength(other), 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(name), 5);
  return Buffer.concat([field, Buffer.from(other)]);
}

/** Writes a zip byte by byte, so that tests can lie in every field. */
export function hostileZip(entries: HostileEntry[], said: HostileEnd = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const entry of entries) {
    const name = typeof entry.name === 'string' ? Buffer.from(entry.name) : entry.name;
    const localName = entry.localName === undefined ? name : Buffer.from(entry.localName);
    const data = Buffer.from(entry.data ?? '');
    const packed = Buffer.concat([
      entry.deflate ? deflateRawSync(data) : data,
      entry.padding ?? Buffer.alloc(0),
    ]);
    const localExtra = entry.localExtra ?? Buffer.alloc(0);
    const extra = entry.extra ?? Buffer.alloc(0);
    const behind = entry.behind ?? Buffer.alloc(0);
    const flags = entry.flags ?? (name.some((octet) => octet > 127) ? 0x0800 : 0);
    const middle = Buffer.alloc(22);
    middle.writeUInt16LE(20, 0);
    middle.writeUInt16LE(flags, 2);
    middle.writeUInt16LE(entry.method ?? (entry.deflate ? 8 : 0), 4);
    middle.writeUInt16LE(0x21, 8);
    middle.writeUInt32LE(entry.statedCrc ?? crc32(data), 10);
    middle.writeUInt32LE(packed.length, 14);
    middle.writeUInt32LE(entry.statedSize ?? data.length, 18);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    middle.copy(local, 4);
    if (entry.localMethod !== undefined) local.writeUInt16LE(entry.localMethod, 8);
    local.writeUInt16LE(localName.length, 26);
    local.writeUInt16LE(localExtra.length, 28);
    offsets.push(position);
    const offset = entry.shares === undefined ? position : (offsets[entry.shares] ?? 0);
    if (entry.shares === undefined) {
      const written = [local, localName, localExtra, packed, behind];
      parts.push(...written);
      position += written.reduce((sum, part) => sum + part.length, 0);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    middle.copy(central, 6);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name, extra);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const { before = Buffer.alloc(0), comment = Buffer.alloc(0) } = said;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(said.entries ?? entries.length, 8);
  end.writeUInt16LE(said.entries ?? entries.length, 10);
  end.writeUInt32LE(said.directoryBytes ?? size, 12);
  end.writeUInt32LE(position, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, ...directory, before, end, comment]);
}
