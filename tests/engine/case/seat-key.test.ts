import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hexOf } from '../../../core/domain/integrity/hex';
import { makeSeatKey, readSeatKey } from '../../../electron/engine/custody/seat-key';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver } from '../../support/worked-case';

const folder = temporaryFolder('seat-key');
const secret = new Uint8Array(32).fill(5);
const other = new Uint8Array(32).fill(6);
let count = 0;
const fresh = () => join(folder, `seat-${count++}.key`);

describe("a seat's key on disk", () => {
  it('is wrapped where the system keeps a secret for it, and comes back with that alone', async () => {
    const path = fresh();
    const { publicKey } = await makeSeatKey(path, secret);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(hexOf((await readSeatKey(path, secret)).publicKey)).toBe(hexOf(publicKey));
    await expect(readSeatKey(path, other)).rejects.toThrow('seatKeyLocked');
    // A copy that somebody carried away, or a store that is locked now.
    await expect(readSeatKey(path, null)).rejects.toThrow('seatKeyLocked');
  });

  it('can be changed in no octet', async () => {
    const path = fresh();
    await makeSeatKey(path, secret);
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(path, changed);
      await expect(readSeatKey(path, secret), String(at)).rejects.toThrow(/seatKey(Locked|Missing)/);
    }
  });

  it('lies there as it is where there is no such store, and can be read with one later', async () => {
    const path = fresh();
    const { publicKey } = await makeSeatKey(path, null);
    expect(readFileSync(path)).toHaveLength(32);
    expect(hexOf((await readSeatKey(path, secret)).publicKey)).toBe(hexOf(publicKey));
  });
});

describe('a case', () => {
  it('says in its first event where the key is, and is opened again with the same secret alone', async () => {
    const data = join(folder, 'data');
    let engine = engineOver(data);
    await engine.shellCall('keyStore.offer', { secret });
    const id = await beginCase(engine, data);
    const { entries } = await engine.call('log.list', { limit: 100 });
    expect(entries.at(-1)?.event).toMatchObject({ type: 'case.opened', payload: { seatKey: 'key-store' } });
    await engine.stop();

    engine = engineOver(data);
    await engine.call('session.chooseRole', { role: 'trainee' });
    await expect(engine.call('case.open', { case: id })).rejects.toThrow('seatKeyLocked');
    await engine.shellCall('keyStore.offer', { secret });
    expect((await engine.call('case.open', { case: id })).state).toBe('open');
    await engine.stop();
  });
});
