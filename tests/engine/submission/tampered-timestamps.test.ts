import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pemOf } from '../../../core/domain/timestamp/pem';
import { openTimestampAuthority } from '../../../electron/engine/custody/timestamp-authority';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { flip, rebag, type Unpacked, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, workAndSeal } from '../../support/worked-case';

const data = temporaryFolder('tampered-timestamps');
const noErrors = { write: () => {} };
const first = 'data/timestamps/AK-001.tsr';
const second = 'data/timestamps/AK-002.tsr';
const exhibit = 'data/exhibits/AK-001/exhibit.json';
const chainFile = 'data/keys/timestamp-authority.pem';
const rootFile = 'data/keys/timestamp-root.pem';
let original: string;
let checkpoint: string;
let lines: Buffer[];

beforeAll(async () => {
  const engine = engineOver(data);
  original = (await workAndSeal(engine, data)).submission;
  await engine.stop();
  const { files } = await unpack(original);
  checkpoint = [...files.keys()].find((path) => path.startsWith('data/timestamps/checkpoint-')) ?? '';
  lines = files
    .get('data/custody/checkpoints.ndjson')!
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => Buffer.from(line));
});

let count = 0;
/** A careful tamperer, who makes all hashes of the bag anew: what is found is found by the tokens alone. */
async function tampered(change: (files: Unpacked['files']) => void) {
  const unpacked = await unpack(original);
  change(unpacked.files);
  count += 1;
  const { verification } = await readSubmission(
    await rebag(join(data, `${count}.hirz-submission`), unpacked),
  );
  return verification.findings
    .filter(({ code }) => code.startsWith('timestamp'))
    .map(({ code, verdict, where: { file, event } }) => ({ code, verdict, file, event }));
}

/** Number of the event that an exhibit's token is held against, in the small case. */
async function eventOf(number: string): Promise<number> {
  const { files } = await unpack(original);
  const log = files.get('data/custody/log.ndjson')!.toString().split('\n').slice(0, -1);
  return log.findIndex((line) => {
    const { type, payload } = JSON.parse(line);
    return type === 'exhibit.preserved' && payload.number === number;
  });
}

describe('time stamps of a submission', () => {
  it('are there for every exhibit and every checkpoint, and openssl verifies each', async () => {
    const { verification } = await readSubmission(original);
    const { files } = await unpack(original);
    const names = [...files.keys()].filter((path) => path.startsWith('data/timestamps/'));
    expect(verification.checks).toContainEqual({ name: 'timestamps', result: 'passed', count: names.length });
    expect(names).toHaveLength(2 + lines.length);
    const folder = join(data, 'by-hand');
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const chain = ['-CAfile', rootFile, '-untrusted', chainFile];
    const verify = (token: string, ...of: string[]) =>
      spawnSync('openssl', ['ts', '-verify', '-in', token, ...of, ...chain], { cwd: folder }).status;
    expect(verify(first, '-data', exhibit)).toBe(0);
    expect(verify(second, '-data', exhibit)).not.toBe(0);
    for (const line of lines) {
      const { size } = JSON.parse(Buffer.from(JSON.parse(line.toString()).payload, 'base64').toString());
      const digest = createHash('sha256').update(line).digest('hex');
      expect(verify(`data/timestamps/checkpoint-${size}.tsr`, '-digest', digest), `${size}`).toBe(0);
    }
  });

  it('are missed where one was taken out', async () => {
    const event = await eventOf('AK-001');
    expect(await tampered((files) => void files.delete(first))).toEqual([
      { code: 'timestampMissing', verdict: 'incomplete', file: first, event },
    ]);
    expect(await tampered((files) => void files.delete(checkpoint))).toEqual([
      expect.objectContaining({ code: 'timestampMissing.checkpoint', file: checkpoint }),
    ]);
  });

  it('are found out where one stands in the place of another', async () => {
    const swap = (a: string, b: string) => (files: Unpacked['files']) => {
      const kept = files.get(a)!;
      files.set(a, files.get(b)!);
      files.set(b, kept);
    };
    const found = (await tampered(swap(first, second))).filter(({ verdict }) => verdict === 'altered');
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['timestampOfOtherData', first],
      ['timestampOfOtherData', second],
    ]);
    expect(await tampered(swap(first, checkpoint))).toContainEqual(
      expect.objectContaining({ code: 'timestampOfOtherData.checkpoint', file: checkpoint }),
    );
  });

  it('are found out where one octet was changed', async () => {
    const changed = (path: string, at?: number) => (files: Unpacked['files']) =>
      void files.set(path, flip(files.get(path)!, at));
    const [found] = await tampered(changed(first, 4));
    expect(found).toMatchObject({ code: 'timestampUnreadable', verdict: 'altered', file: first });
    expect(await tampered(changed(checkpoint, 4))).toMatchObject([
      { code: 'timestampUnreadable.checkpoint' },
    ]);
    const last = (await unpack(original)).files.get(first)!.length - 1;
    expect(await tampered(changed(first, last))).toMatchObject([{ code: 'timestampNotByAuthority' }]);
    expect(
      await tampered((files) => {
        const end = files.get(checkpoint)!.length - 1;
        files.set(checkpoint, flip(files.get(checkpoint)!, end));
      }),
    ).toMatchObject([{ code: 'timestampNotByAuthority.checkpoint' }]);
  });

  it('are found out where another authority made them, also where its certificates came along', async () => {
    const elsewhere = join(data, 'elsewhere');
    mkdirSync(elsewhere);
    const forger = openTimestampAuthority(elsewhere, noErrors);
    const forge = (files: Unpacked['files']) =>
      void files.set(first, Buffer.from(forger.stamp(files.get(exhibit)!, new Date())));
    expect(await tampered(forge)).toContainEqual(
      expect.objectContaining({ code: 'timestampNotByAuthority', verdict: 'altered', file: first }),
    );
    const codes = (
      await tampered((files) => {
        forge(files);
        files.set(rootFile, Buffer.from(pemOf([forger.chain.root])));
        files.set(chainFile, Buffer.from(pemOf([forger.chain.certificate])));
      })
    ).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'timestampChainDiffers',
        'timestampNotByAuthority',
        'timestampNotByAuthority.checkpoint',
      ]),
    );
  });

  it('are believed by no certificates among which something else is written', async () => {
    const found = await tampered((files) => {
      files.set(rootFile, Buffer.concat([Buffer.from('The time is right.\n'), files.get(rootFile)!]));
    });
    expect(found.map(({ code }) => code)).toContain('timestampChainDiffers');
  });

  it('tell where one was made again later, which changes no verdict', async () => {
    const authority = openTimestampAuthority(data, noErrors);
    const later = new Date(Date.now() + 3_600_000);
    const again = (path: string, of: (files: Unpacked['files']) => Buffer) => (files: Unpacked['files']) =>
      void files.set(path, Buffer.from(authority.stamp(of(files), later)));
    expect(await tampered(again(first, (files) => files.get(exhibit)!))).toMatchObject([
      { code: 'timestampTimeDiffers', verdict: 'intact', file: first },
    ]);
    const size = /\d+/.exec(checkpoint)![0];
    const line = lines.find((one) =>
      Buffer.from(JSON.parse(one.toString()).payload, 'base64').toString().includes(`"size":${size},`),
    )!;
    expect(await tampered(again(checkpoint, () => line))).toMatchObject([
      { code: 'timestampTimeDiffers.checkpoint', verdict: 'intact', file: checkpoint },
    ]);
  });
});
