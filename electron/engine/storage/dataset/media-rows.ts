import type { Media } from '../../../../core/domain/dataset/records';
import type { SqliteDatabase } from '../database';
import { heldRows } from './held-rows';

interface MediaRow {
  id: string;
  file: string;
  type: Media['type'];
  bytes: number;
  sha256: string;
  width: number | null;
  height: number | null;
  duration_ms: number | null;
  alt: string;
  preview: string | null;
}

/** Records of media files. */
export interface MediaRows {
  byId(id: string): Media | undefined;
  byFile(file: string): Media | undefined;
}

/** Pictures of accounts, mostly. */
const heldMedia = 2_000;

export function mediaRows(database: SqliteDatabase): MediaRows {
  const select = 'SELECT id, file, type, bytes, sha256, width, height, duration_ms, alt, preview FROM media';
  const byId = database.prepare<[string], MediaRow>(`${select} WHERE id = +?`);
  const byFile = database.prepare<[string], MediaRow>(`${select} WHERE file = +?`);

  function record(row: MediaRow | undefined): Media | undefined {
    if (!row) return undefined;
    const { duration_ms: durationMs, width, height, preview, ...rest } = row;
    return {
      ...rest,
      ...(width === null ? {} : { width }),
      ...(height === null ? {} : { height }),
      ...(durationMs === null ? {} : { durationMs }),
      ...(preview === null ? {} : { preview }),
    };
  }

  const held = heldRows<Media>(heldMedia);
  return {
    byId: (id) => held.get(id, () => record(byId.get(id))),
    byFile: (file) => record(byFile.get(file)),
  };
}
