import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip as gunzipWithCallback } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type IndexLine, readCdxj } from '../../../core/domain/web-archive/cdxj';
import { type ArchivedPage, readPages } from '../../../core/domain/web-archive/read-pages';
import {
  type ArchivedResponse,
  archiveDamaged,
  readHttpMessage,
  readWarcRecord,
} from '../../../core/domain/web-archive/read-warc';
import { ArchiveReader, inflatedChunks } from '../bag/archive-reader';
import { fileChunks } from '../bag/file-chunks';

const gunzip = promisify(gunzipWithCallback);

const pagesPath = 'pages/pages.jsonl';

/** Most files of an archive, and most octets of an index, of a list of pages, and of one response unpacked. */
const mostEntries = 1_000;
const mostText = 64 * 2 ** 20;
const mostResponse = 1024 * 2 ** 20;

/** Where a response lies in the file of the WACZ. */
export interface PlacedResponse extends IndexLine {
  /** Of the compressed record from the beginning of the WACZ, octets. */
  start: number;
}

/** What a WACZ holds, without its responses. */
export interface WaczListing {
  pages: ArchivedPage[];
  /** In the order of the index. */
  responses: PlacedResponse[];
}

async function entriesOf(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > mostEntries) throw new RangeError('too many entries');
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString('utf8');
      if (entries.has(name)) throw new RangeError('two entries of one name');
      entries.set(name, entry);
    }
  } catch (error) {
    throw archiveDamaged('place', file, error);
  }
  return entries;
}

/** An archive that is open. */
interface OpenZip {
  zip: ZipFile;
  handle: FileHandle;
}

/** A small text of the archive; stored or deflated. */
async function textOf({ zip, handle }: OpenZip, entry: Entry, path: string): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry);
    const chunks = entry.compressionMethod === 0 ? fileChunks : inflatedChunks;
    for await (const chunk of chunks(handle, fileDataStart, entry.compressedSize)) {
      bytes += chunk.length;
      if (bytes > mostText) throw new RangeError('too large');
      parts.push(Buffer.from(chunk));
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch (error) {
    throw archiveDamaged('place', path, error);
  }
}

/** Reads the index and the pages of a WACZ. @throws HirzError `archiveDamaged` */
async function listingOf(handle: FileHandle): Promise<WaczListing> {
  const { size } = await handle.stat();
  const zip = await yauzl
    .fromRandomAccessReaderPromise(new ArchiveReader(handle), size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    })
    .catch((error: unknown) => {
      throw archiveDamaged('place', 'page.wacz', error);
    });
  try {
    const entries = await entriesOf(zip, 'page.wacz');
    const starts = new Map<string, { start: number; bytes: number }>();
    for (const [name, entry] of entries) {
      if (!/^archive\/[^/]+\.warc\.gz$/.test(name) || entry.compressionMethod !== 0) continue;
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry);
      starts.set(name.slice('archive/'.length), { start: fileDataStart, bytes: entry.uncompressedSize });
    }
    const responses: PlacedResponse[] = [];
    for (const [name, entry] of entries) {
      if (!/^indexes\/[^/]+\.cdxj?$/.test(name)) continue;
      for (const line of readCdxj(await textOf({ zip, handle }, entry, name), name)) {
        const warc = starts.get(line.filename);
        if (!warc || line.offset + line.length > warc.bytes) throw archiveDamaged('place', line.url);
        responses.push({ ...line, start: warc.start + line.offset });
      }
    }
    if (responses.length === 0) throw archiveDamaged('index', 'indexes/');
    const pages = entries.get(pagesPath);
    return {
      pages: pages ? readPages(await textOf({ zip, handle }, pages, pagesPath), pagesPath) : [],
      responses,
    };
  } finally {
    zip.close();
  }
}

const hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A digest by SHA-256 must hold; others, of archives that Hirz did not write, are not judged. */
function holds(said: string | undefined, bytes: Uint8Array): boolean {
  return said === undefined || !said.startsWith('sha256:') || said === `sha256:${hex(bytes)}`;
}

async function responseAt(handle: FileHandle, placed: PlacedResponse): Promise<ArchivedResponse> {
  const { url, start, length, digest } = placed;
  const packed = Buffer.alloc(length);
  const { bytesRead } = await handle.read(packed, 0, length, start);
  if (bytesRead !== length) throw archiveDamaged('place', url);
  const record = await gunzip(packed, { maxOutputLength: mostResponse }).catch((error: unknown) => {
    throw archiveDamaged('record', url, error);
  });
  const { fields, block } = readWarcRecord(record, url);
  if (fields.get('warc-type') !== 'response' || fields.get('warc-target-uri') !== url)
    throw archiveDamaged('address', url);
  if (!holds(fields.get('warc-block-digest'), block)) throw archiveDamaged('digest', url);
  const response = readHttpMessage(block, url);
  if (!holds(fields.get('warc-payload-digest'), response.body) || !holds(digest, response.body))
    throw archiveDamaged('digest', url);
  return response;
}

async function opened<T>(path: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r');
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

/** Reads what a WACZ holds: its pages and where each response lies. @throws HirzError `archiveDamaged` */
export function listWacz(path: string): Promise<WaczListing> {
  return opened(path, listingOf);
}

/**
 * Reads one response; the digests of its record and of its body, and its address, must be those that record and index name.
 * @throws HirzError `archiveDamaged`
 */
export function readWaczResponse(path: string, placed: PlacedResponse): Promise<ArchivedResponse> {
  return opened(path, (handle) => responseAt(handle, placed));
}
