import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { HirzError } from '../../../core/domain/fault/fault';
import type { FileRange } from '../jobs/file-range';
import { type ArchiveFile, type ArchiveLimits, defaultArchiveLimits, listArchive } from './archive-listing';
import { inflatedChunks } from './archive-reader';
import { type BagCheck, type BagFiles, type BagProgress, bagFiles, entryDamaged } from './bag-files';
import { fileChunks } from './file-chunks';
import { firstForeignOctet } from './zip-as-written';

/** A zip with one bag in it whose listing was found safe. Nothing is unpacked unless it is asked for; a file that is read from its beginning is held against its size and CRC. */
export interface BagArchive extends BagFiles {
  /** Size of the zip in octets. */
  readonly bytes: number;
  /** The file itself, as it is open. */
  readonly whole: FileRange;
  /** Where the zip's own records are first not what Hirz writes for these files in a folder of this name, with this time on them; undefined where they all are. */
  foreignAt(folder: string, modified: Date): Promise<number | undefined>;
  /** Unpacks below a new folder; a bag with problems throws `bagDamaged` with them. */
  extract(folder: string, options?: BagProgress): Promise<BagCheck>;
  close(): Promise<void>;
}

/**
 * Opens a zip with one bag. Everything about its listing that could harm is refused before a file is read:
 * fault `archiveRefused`, with a detail for each entry at fault.
 */
export async function openBagArchive(path: string, limits: Partial<ArchiveLimits> = {}): Promise<BagArchive> {
  const { name, files, zip, handle } = await listArchive(path, {
    ...defaultArchiveLimits,
    ...limits,
  });
  const { size } = await handle.stat();

  function find(file: string): ArchiveFile {
    const found = files.get(file);
    if (!found)
      throw new HirzError('bagFileUnknown', {
        params: { path: file },
        where: { file },
      });
    return found;
  }

  async function* stream(file: string, start = 0): AsyncGenerator<Uint8Array> {
    const found = find(file);
    const stored = found.entry.compressionMethod === 0;
    if (start > 0 && stored) {
      yield* fileChunks(handle, found.dataStart + start, found.bytes - start);
      return;
    }
    let skip = start;
    for await (const chunk of wholeStream(found)) {
      if (skip < chunk.length) yield chunk.subarray(skip);
      skip = Math.max(0, skip - chunk.length);
    }
  }

  async function* wholeStream(found: ArchiveFile): AsyncGenerator<Uint8Array> {
    const file = found.path;
    let crc = 0;
    let bytes = 0;
    try {
      const chunks =
        found.entry.compressionMethod === 0
          ? fileChunks(handle, found.dataStart, found.bytes)
          : inflatedChunks(handle, found.dataStart, found.entry.compressedSize);
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > found.bytes) throw new Error('more octets than stated');
        crc = crc32(chunk, crc);
        yield chunk;
      }
      if (bytes !== found.bytes || crc !== found.crc) throw new Error('wrong size or CRC');
    } catch (error) {
      if (error instanceof HirzError || isSystemError(error)) throw error;
      throw entryDamaged(file, basename(path), error);
    }
  }

  const bag = bagFiles({
    name,
    files,
    stream,
    rangeOf(file) {
      const { entry, dataStart, bytes } = find(file);
      return entry.compressionMethod === 0 ? { path, handle, start: dataStart, bytes } : undefined;
    },
  });
  return {
    ...bag,
    bytes: size,
    whole: { path, handle, bytes: size },
    foreignAt: (folder, modified) =>
      firstForeignOctet(
        handle,
        size,
        [...files.values()].map(({ path: file, bytes, crc, entry }) => ({
          path: `${folder}/${file}`,
          bytes,
          crc,
          offset: entry.relativeOffsetOfLocalHeader,
        })),
        modified,
      ),
    async extract(folder, options = {}) {
      const result = await bag.check({ ...options, into: folder });
      if (result.problems.length > 0) {
        throw new HirzError('bagDamaged', {
          params: { file: basename(path) },
          where: { file: basename(path) },
          details: result.problems,
        });
      }
      return result;
    },
    async close() {
      zip.close();
      await handle.close();
    },
  };
}

/** The same, or why it is refused. */
export async function openOrRefused(path: string): Promise<{ archive: BagArchive } | { refused: HirzError }> {
  try {
    return { archive: await openBagArchive(path) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { refused: error };
  }
}

/** Whether an archive, or a file in it, was refused for what it is. */
export function isRefusal(error: unknown): error is HirzError {
  return error instanceof HirzError && error.fault.code === 'archiveRefused';
}

/** The disk's own errors (EIO) say nothing about the archive. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
