import type { Database } from 'better-sqlite3';
import type { Derivative } from '../../../../core/domain/evidence/derivative';
import type { Item } from '../../../../core/domain/evidence/item';

/** Working copies in the case database: added, never changed. */
export interface DerivativeRecords {
  add(derivative: Derivative, seq: number): void;
  /** In the order in which they were made. */
  of(exhibit: string): Derivative[];
  /** Of every exhibit that has any, in the order in which they were made. */
  byExhibit(): Map<string, Pick<Derivative, 'derivative' | 'operation'>[]>;
  count(): number;
  /** Any working copy with this hash. */
  itemByHash(sha256: string): Item | undefined;
  hashes(): string[];
}

export function derivativeRecords(database: Database): DerivativeRecords {
  const insert = database.prepare(
    `INSERT INTO derivative (exhibit, derivative, seq, sha256, made)
     VALUES (@number, @derivative, @seq, @sha256, @made)`,
  );
  const of = database
    .prepare<[string], string>('SELECT made FROM derivative WHERE exhibit = ? ORDER BY seq')
    .pluck();
  const all = database.prepare<
    [],
    { exhibit: string; derivative: string; operation: Derivative['operation'] }
  >("SELECT exhibit, derivative, made ->> 'operation' AS operation FROM derivative ORDER BY seq");
  const count = database.prepare<[], number>('SELECT count(*) FROM derivative').pluck();
  const byHash = database
    .prepare<[string], string>('SELECT made FROM derivative WHERE sha256 = ? ORDER BY seq LIMIT 1')
    .pluck();
  const hashes = database.prepare<[], string>('SELECT DISTINCT sha256 FROM derivative').pluck();
  const read = (made: string) => JSON.parse(made) as Derivative;
  return {
    add(derivative, seq) {
      const { number, derivative: id, item } = derivative;
      insert.run({ number, derivative: id, seq, sha256: item.sha256, made: JSON.stringify(derivative) });
    },
    of: (exhibit) => of.all(exhibit).map(read),
    byExhibit() {
      const found = new Map<string, Pick<Derivative, 'derivative' | 'operation'>[]>();
      for (const { exhibit, ...made } of all.iterate())
        found.set(exhibit, [...(found.get(exhibit) ?? []), made]);
      return found;
    },
    count: () => count.get() ?? 0,
    itemByHash(sha256) {
      const made = byHash.get(sha256);
      return made === undefined ? undefined : read(made).item;
    },
    hashes: () => hashes.all(),
  };
}
