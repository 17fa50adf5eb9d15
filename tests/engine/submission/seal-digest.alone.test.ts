import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver, jobEnd, preserve } from '../../support/worked-case';

const wrong = vi.hoisted(() => ({ sha256: '', sha512: '' }));
// A disk that keeps something else than was written, or a fault while hashing: no test makes those.
vi.mock('../../../electron/engine/bag/write-bag', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../electron/engine/bag/write-bag')>();
  return {
    writeBag: async (options: Parameters<typeof original.writeBag>[0]) => {
      const payload = options.payload.map(({ path, source }) =>
        wrong.sha512 !== '' && 'file' in source && source.recorded
          ? { path, source: { ...source, recorded: { ...source.recorded, sha512: wrong.sha512 } } }
          : { path, source },
      );
      const written = await original.writeBag({ ...options, payload });
      return wrong.sha256 === '' ? written : { ...written, sha256: wrong.sha256 };
    },
  };
});

const data = temporaryFolder('seal-digest');
const engine = engineOver(data);
afterAll(() => engine.stop());

it('does not seal with a digest that the file has not when it is read back, and seals when it is tried again', async () => {
  const id = await beginCase(engine, data);
  await preserve(engine, 'https://gull.example/@sami_travel');
  const key = join(data, 'cases', id, 'seat.key');
  wrong.sha256 = '0'.repeat(64);
  const first = await engine.call('case.seal', {});
  await expect(jobEnd(engine, first.job)).rejects.toMatchObject({ fault: { code: 'sealNotVerified' } });
  expect(existsSync(key)).toBe(true);
  wrong.sha256 = '';
  wrong.sha512 = '0'.repeat(128);
  const other = await engine.call('case.seal', {});
  const details = expect.arrayContaining([
    expect.objectContaining({ where: { file: 'data/exhibits/AK-001/page.html' } }),
  ]);
  await expect(jobEnd(engine, other.job)).rejects.toMatchObject({
    fault: { code: 'sealNotVerified', details },
  });
  expect(existsSync(key)).toBe(true);
  wrong.sha512 = '';
  const second = await engine.call('case.seal', {});
  await jobEnd(engine, second.job);
  expect((await engine.call('case.get', {})).state).toBe('sealed');
  expect(existsSync(key)).toBe(false);
});
