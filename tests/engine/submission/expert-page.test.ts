import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMe } from '../../../core/domain/by-hand/read-me';
import { sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { caseForExperts, laidOutIn } from '../../support/case-for-experts';
import { edit, flip, rebag, type Unpacked, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';

const data = temporaryFolder('expert-page');
const log = 'data/custody/log.ndjson';
const checkpoints = 'data/custody/checkpoints.ndjson';
let original: string;
let code: string;

beforeAll(async () => {
  ({ submission: original, code } = await caseForExperts(data));
});

/** Events that a checkpoint covers. */
const sizeOf = (envelope: string): number =>
  JSON.parse(Buffer.from(JSON.parse(envelope).payload, 'base64').toString()).size;

const laidOut = (unpacked: Unpacked) => laidOutIn(data, unpacked);

describe("the expert's page", () => {
  it('has commands that find the submission right, and say so', async () => {
    const unpacked = await unpack(original);
    const folder = laidOut(unpacked);
    const page = readFileSync(join(folder, 'README.md'), 'utf8');
    const blocks = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block);
    // The first block runs the scripts.
    const { stdout, stderr } = spawnSync('sh', ['-c', blocks.slice(1).join('\n')], {
      cwd: folder,
      encoding: 'utf8',
    });
    // What openssl says beside its result.
    expect(stderr.replace(/^(Using configuration from|Warning: certificate from) .*\n/gm, '')).toBe('');
    expect(stdout).toMatch(/^none added$/m);
    // Five exhibits and the closing checkpoint.
    expect(stdout.match(/Verification: OK/g)).toHaveLength(6);
    const lists = [...unpacked.files.keys()].filter((path) =>
      /^data\/exhibits\/[^/]+\/(exhibit|annotations|derivatives)\.json$/.test(path),
    );
    expect(stdout.match(/^data\/exhibits\/.*$/gm), 'what is no item').toEqual(lists.sort());
    expect(stdout).toMatch(/^\d\d items right$/m);
    expect(stdout).not.toContain('broken');
    // Checkpoint, seal and ticket.
    expect(stdout.match(/Signature Verified Successfully/g)).toHaveLength(3);
    const { ticket } = (await readSubmission(original)).verification;
    expect(stdout).toMatch(new RegExp(`^tickets ${ticket?.code}$`, 'm'));
    const manifest = sha256Hex(unpacked.files.get('manifest-sha256.txt')!);
    expect(stdout.split(manifest)).toHaveLength(3);
    // The time of each exhibit's token.
    expect(stdout.match(/^Time stamp: .* 20\d\d GMT$/gm)).toHaveLength(5);
    const { filesSha256 } = JSON.parse(
      unpacked.files.get(log)!.toString().trimEnd().split('\n').at(-1)!,
    ).payload;
    expect(stdout.split(filesSha256), 'as computed, and as logged').toHaveLength(3);
    const told = stdout.match(/^\d+ events (right|WRONG) .*$/gm) ?? [];
    expect(told).toHaveLength(unpacked.files.get(checkpoints)!.toString().trimEnd().split('\n').length);
    expect(told.at(-1)).toMatch(new RegExp(` right ${code}$`));
    expect(told.join()).not.toContain('WRONG');
    expect(page.split('\n').length).toBeLessThan(135);
    // Whoever had no ticket reads nothing of tickets.
    const without = readMe('en', { id: 'case-1', ticket: false });
    expect(without).not.toContain('ticket');
    expect(without.split('\n').length).toBeLessThan(120);
  });

  it('has commands that show an item that was changed, added or taken out', async () => {
    const { name, files } = await unpack(original);
    edit(files, 'data/exhibits/AK-003/files/return.csv', flip);
    files.set('data/exhibits/AK-001/planted.png', Buffer.from('planted'));
    files.delete('data/exhibits/AK-002/page.html');
    const bagged = await rebag(join(data, 'items.hirz-submission'), { name, files });
    const folder = laidOut(await unpack(bagged));
    const page = readFileSync(join(folder, 'README.md'), 'utf8');
    const [, evidence = ''] = /```sh\n(grep -E '"type":"\(exhibit.*?)```/s.exec(page) ?? [];
    const { stdout } = spawnSync('sh', ['-c', `t=$(mktemp -d)\n${evidence}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    const told = stdout
      .split('\n')
      .filter((line) => !/\/(exhibit|annotations|derivatives)\.json$/.test(line));
    expect(told).toEqual([
      'data/exhibits/AK-002/page.html: FAILED open or read',
      'data/exhibits/AK-003/files/return.csv: FAILED',
      'data/exhibits/AK-001/planted.png',
      '',
    ]);
  });

  it('has commands that show from which checkpoint on the log is another one', async () => {
    const unpacked = await unpack(original);
    const sizes = unpacked.files.get(checkpoints)!.toString().trimEnd().split('\n').map(sizeOf);
    const lines = unpacked.files.get(log)!.toString().split('\n');
    const changed = sizes[1]! - 1;
    lines[changed] = lines[changed]!.replace('"wall":"2', '"wall":"3');
    unpacked.files.set(log, Buffer.from(lines.join('\n')));
    const folder = laidOut(unpacked);
    const page = readFileSync(join(folder, 'README.md'), 'utf8');
    const last = [...page.matchAll(/```sh\n(.*?)```/gs)].at(-1)?.[1] ?? '';
    const { stdout } = spawnSync('sh', ['-c', last], { cwd: folder, encoding: 'utf8' });
    expect(
      Array.from(stdout.matchAll(/^(\d+) events (\w+) /gm), ([, size, said]) => [Number(size), said]),
    ).toEqual(sizes.map((size, at) => [size, at < 1 ? 'right' : 'WRONG']));
  });

  it('is there in the language of the report, too', async () => {
    const { files } = await unpack(original);
    expect([...files.keys()].filter((path) => path.startsWith('README'))).toEqual(['README.md']);
  });
});
