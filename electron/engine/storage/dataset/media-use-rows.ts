import type { SqliteDatabase } from '../database';

/** What shows media files, by the number that stands for it in rows. What shows one for a long time comes first. */
export const mediaUseKinds = ['account', 'channel', 'post', 'message'] as const;
export type MediaUseKind = (typeof mediaUseKinds)[number];

/** Something that a media file hangs on from the beginning, with its row number. */
export interface MediaUse {
  kind: MediaUseKind;
  n: number;
}

/** What media files hang on. */
export interface MediaUseRows {
  /** All that a media file, or one that it stands for, hangs on, read by and by. */
  of(media: string): Iterable<MediaUse>;
}

/** Rows read at a time. Most files hang on one thing. */
const part = 50;

export function mediaUseRows(database: SqliteDatabase): MediaUseRows {
  const files = database
    .prepare<[string, string], number>(
      'SELECT n FROM media WHERE id = +? UNION ALL SELECT n FROM media WHERE preview = +?',
    )
    .pluck();
  const uses = database
    .prepare<[number, number, number, number], [kind: number, used: number]>(
      'SELECT kind, used FROM media_use WHERE media = +? AND (kind, used) > (?, ?) ORDER BY kind, used LIMIT +?',
    )
    .raw();

  function* usesOf(media: number): Generator<MediaUse> {
    let [lastKind, lastUsed] = [-1, 0];
    for (;;) {
      const rows = uses.all(media, lastKind, lastUsed, part);
      for (const [number, n] of rows) {
        [lastKind, lastUsed] = [number, n];
        const kind = mediaUseKinds[number];
        if (kind) yield { kind, n };
      }
      if (rows.length < part) return;
    }
  }

  return {
    *of(media) {
      for (const file of files.all(media, media)) yield* usesOf(file);
    },
  };
}
