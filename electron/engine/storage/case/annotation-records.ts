import type { Database } from 'better-sqlite3';
import type { Note, Tag } from '../../../../core/domain/evidence/tag';

/** Tags and notes in the case database. A tag is withdrawn, never removed; a note is added, never changed. */
export interface AnnotationRecords {
  addTag(tag: Tag, seq: number): void;
  withdrawTag(id: string, reason: string, exerciseTime: string): void;
  tag(id: string): Tag | undefined;
  /** In the order in which they were put, withdrawn ones too. */
  tags(exhibit: string): Tag[];
  addNote(note: Note, seq: number): void;
  notes(exhibit: string): Note[];
  /** How many tags stand, on whatever exhibits. */
  standing(): number;
  /** Terms that stand on each exhibit, and how many notes it has. */
  counts(): Map<string, { terms: string[]; notes: number }>;
}

interface StoredTag {
  id: string;
  exhibit: string;
  item: string | null;
  term: string;
  reason: string;
  exerciseTime: string;
  withdrawnReason: string | null;
  withdrawnTime: string | null;
}

function tagOf(stored: StoredTag): Tag {
  const { item, withdrawnReason, withdrawnTime, ...rest } = stored;
  const withdrawn =
    withdrawnReason === null || withdrawnTime === null
      ? {}
      : { withdrawn: { reason: withdrawnReason, exerciseTime: withdrawnTime } };
  return { ...rest, ...(item === null ? {} : { item }), ...withdrawn };
}

export function annotationRecords(database: Database): AnnotationRecords {
  const columns = `id, exhibit, item, term, reason, exercise_time AS exerciseTime,
    withdrawn_reason AS withdrawnReason, withdrawn_time AS withdrawnTime`;
  const insertTag = database.prepare(
    `INSERT INTO tag (id, exhibit, item, term, reason, exercise_time, seq)
     VALUES (@id, @exhibit, @item, @term, @reason, @exerciseTime, @seq)`,
  );
  const withdraw = database.prepare(
    'UPDATE tag SET withdrawn_reason = ?, withdrawn_time = ? WHERE id = ? AND withdrawn_reason IS NULL',
  );
  const tag = database.prepare<[string], StoredTag>(`SELECT ${columns} FROM tag WHERE id = ?`);
  const tags = database.prepare<[string], StoredTag>(
    `SELECT ${columns} FROM tag WHERE exhibit = ? ORDER BY seq`,
  );
  const insertNote = database.prepare(
    'INSERT INTO note (id, exhibit, text, exercise_time, seq) VALUES (@id, @exhibit, @text, @exerciseTime, @seq)',
  );
  const notes = database.prepare<[string], Note>(
    'SELECT id, exhibit, text, exercise_time AS exerciseTime FROM note WHERE exhibit = ? ORDER BY seq',
  );
  const standing = database.prepare<[], { exhibit: string; term: string }>(
    'SELECT exhibit, term FROM tag WHERE withdrawn_reason IS NULL ORDER BY seq',
  );
  const standingCount = database
    .prepare<[], number>('SELECT count(*) FROM tag WHERE withdrawn_reason IS NULL')
    .pluck();
  const noteCounts = database.prepare<[], { exhibit: string; notes: number }>(
    'SELECT exhibit, count(*) AS notes FROM note GROUP BY exhibit',
  );
  return {
    addTag: ({ id, exhibit, item, term, reason, exerciseTime }, seq) =>
      void insertTag.run({
        id,
        exhibit,
        item: item ?? null,
        term,
        reason,
        exerciseTime,
        seq,
      }),
    withdrawTag(id, reason, exerciseTime) {
      if (withdraw.run(reason, exerciseTime, id).changes !== 1) throw new Error(`no standing tag ${id}`);
    },
    tag(id) {
      const stored = tag.get(id);
      return stored && tagOf(stored);
    },
    tags: (exhibit) => tags.all(exhibit).map(tagOf),
    addNote: (note, seq) => void insertNote.run({ ...note, seq }),
    notes: (exhibit) => notes.all(exhibit),
    standing: () => standingCount.get() ?? 0,
    counts() {
      const found = new Map<string, { terms: string[]; notes: number }>();
      const of = (exhibit: string) => {
        const made = found.get(exhibit) ?? { terms: [], notes: 0 };
        found.set(exhibit, made);
        return made;
      };
      for (const { exhibit, term } of standing.iterate()) {
        const { terms } = of(exhibit);
        if (!terms.includes(term)) terms.push(term);
      }
      for (const { exhibit, notes: count } of noteCounts.iterate()) of(exhibit).notes = count;
      return found;
    },
  };
}
