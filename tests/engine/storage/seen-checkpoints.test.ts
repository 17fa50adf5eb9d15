import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../electron/engine/storage/database';
import { migrate } from '../../../electron/engine/storage/migrate';
import { submissionMigrations } from '../../../electron/engine/storage/submission/migrations';
import { openSubmissionDatabase } from '../../../electron/engine/storage/submission/submission-database';
import { temporaryFolder } from '../../support/temporary-folder';

const data = temporaryFolder('seen-checkpoints');
const publicKey = 'key-of-the-giver';
const giver = { publicKey, origin: 'case-1' };
const first = { size: 32, root: '1'.repeat(64) };
const handover = { id: 'ho-0123456789abcdef', publicKey, to: 'Badr Said' };

it('keeps the checkpoints that were seen before hand-overs were looked at', () => {
  const path = join(data, 'earlier.db');
  const earlier = openDatabase(path, { durable: true });
  migrate(earlier, submissionMigrations.slice(0, 1));
  earlier
    .prepare('INSERT INTO seen_checkpoint VALUES (?, ?, ?, ?)')
    .run(giver.publicKey, giver.origin, first.size, first.root);
  earlier.close();
  const database = openSubmissionDatabase(path);
  expect(database.seen(giver)).toEqual([{ ...first, publicKey }]);
  database.close();
});

it('asks for no hand-over where the seat’s own submission has the checkpoint, whichever was seen first', () => {
  const database = openSubmissionDatabase(join(data, 'own.db'));
  const second = { size: 40, root: '2'.repeat(64) };
  database.remember(giver, [first, { ...second, handover }]);
  expect(database.seen(giver)).toEqual([
    { ...first, publicKey },
    { ...second, publicKey, handover },
  ]);
  database.remember(giver, [{ ...first, handover }, second]);
  expect(database.seen(giver)).toEqual([
    { ...first, publicKey },
    { ...second, publicKey },
  ]);
  database.close();
});

it('knows another case of the same key', () => {
  const database = openSubmissionDatabase(join(data, 'cases.db'));
  database.remember({ ...giver, origin: 'case-2' }, [first]);
  database.remember({ publicKey: 'another', origin: 'case-3' }, [first]);
  database.remember(giver, [{ ...first, handover }]);
  expect(database.cases(giver).sort()).toEqual(['case-1', 'case-2']);
  database.close();
});
