import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { witnessCode } from '../../../core/domain/custody/witness-code';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf, type Signer } from '../../../core/domain/integrity/dsse';
import { nodeCryptography, sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import { privateKeyOf, rawPublicKey } from '../../../electron/engine/custody/raw-keys';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { byHand } from '../../support/by-hand';
import { caseForExperts, laidOutIn } from '../../support/case-for-experts';
import { changeTicket, forgedTickets, madeUp } from '../../support/forged-ticket';
import { powershell, runPowershell } from '../../support/powershell';
import { powershellFaults } from '../../support/powershell-faults';
import {
  edit,
  editLines,
  flip,
  rebag,
  retag,
  type Unpacked,
  unpack,
  zipAsIs,
} from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';

const data = temporaryFolder('by-hand');
const log = 'data/custody/log.ndjson';
const checkpoints = 'data/custody/checkpoints.ndjson';
const seal = 'hirz-seal.dsse.json';
let original: string;
let code: string;
let keptKey: Buffer;
let count = 0;

beforeAll(async () => {
  ({ submission: original, code, keptKey } = await caseForExperts(data));
});

const laidOut = (unpacked: Unpacked) => laidOutIn(data, unpacked);

const expected = (step: string, text: string) =>
  expect.stringMatching(new RegExp(`^WRONG +${step} +.*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));

function signerOf(privateKey: KeyObject): Signer {
  return {
    publicKey: rawPublicKey(privateKey),
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey)),
  };
}

/** An envelope with the same words, as far as they are not changed, signed by another key. */
function resigned(
  bytes: Buffer,
  signer = signerOf(generateKeyPairSync('ed25519').privateKey),
  change: object = {},
): Buffer {
  const { payloadType, payload } = JSON.parse(bytes.toString());
  const value = { ...JSON.parse(Buffer.from(payload, 'base64').toString()), ...change };
  return Buffer.from(canonicalBytes(envelopeOf(nodeCryptography, signer, payloadType, value).envelope));
}

/** Manifests made again, and sealed again with the seat's own key. */
async function resealed(unpacked: Unpacked): Promise<{ path: string; files: Unpacked }> {
  const path = join(data, `resealed-${count++}.hirz-submission`);
  const bagged = await unpack(await rebag(path, unpacked));
  const digest = (file: string) => sha256Hex(bagged.files.get(file)!);
  const seat = signerOf(privateKeyOf('ed25519', keptKey));
  edit(bagged.files, seal, (bytes) =>
    resigned(bytes, seat, {
      manifestSha256: digest('manifest-sha256.txt'),
      manifestSha512Sha256: digest('manifest-sha512.txt'),
    }),
  );
  return { path, files: await unpack(await rebag(path, bagged)) };
}

function changeLog(files: Unpacked['files'], change: (lines: string[]) => string[]): void {
  edit(files, log, (bytes) => editLines(bytes, change));
}

describe('verify.sh on what was unzipped', () => {
  it('finds a submission right, with and without the code', async () => {
    const unpacked = await unpack(original);
    const folder = laidOut(unpacked);
    const plain = byHand(folder);
    expect(plain.err).toBe('');
    expect(plain.out).toContain('RESULT: RIGHT in every step above.');
    expect(plain.out).toContain(`Code of the closing checkpoint: ${code}`);
    expect(plain.out).not.toContain('not made');
    const exhibits = [...unpacked.files].filter(([path]) => path.endsWith('/exhibit.json'));
    const items = exhibits.flatMap(([, bytes]) => JSON.parse(bytes.toString()).items);
    expect(items.some(({ derivedFrom }) => derivedFrom)).toBe(true);
    expect(exhibits).toHaveLength(5);
    const lists = [...unpacked.files].filter(([path]) => path.endsWith('/derivatives.json'));
    const copies = lists.flatMap(([, bytes]) => JSON.parse(bytes.toString()).derivatives);
    const manifest = unpacked.files.get('manifest-sha512.txt')?.toString() ?? '';
    const longer = [...items, ...copies.map(({ item }) => item)].map(
      ({ sha512 }) => `${sha512}  data/exhibits/`,
    );
    expect(longer).toHaveLength(items.length + 2);
    expect(longer.filter((line) => !manifest.includes(line))).toEqual([]);
    expect(plain.out).toMatch(
      new RegExp(`^right +evidence +${items.length + 2} items and working copies of 5 exhibits`, 'm'),
    );
    expect(plain.status).toBe(0);
    expect((await readSubmission(original)).verification.verdict).toBe('intact-unwitnessed');
    expect(plain.out).toMatch(/^right +closing +the log's last line names these \d+ files/m);
    expect(plain.out).toContain('Hirz checks in addition');
    const told = byHand(folder, code.toLowerCase().replaceAll('-', ' '));
    expect(told.status).toBe(0);
    expect(told.out).not.toContain('Code of the closing checkpoint');
    expect(byHand(folder, ...code.split('-')).out).toBe(byHand(folder, code).out);
    const other = byHand(folder, '0000-0000-0000-0000');
    expect(other.status).toBe(1);
    expect(other.wrong).toEqual([expected('code', `${code} is not what was written down`)]);
  });

  it('knows the code of an earlier checkpoint, and says what it does not witness', async () => {
    const { name, files } = await unpack(original);
    const [first = '', ...later] = files.get(checkpoints)!.toString().trimEnd().split('\n');
    expect(later.length).toBeGreaterThan(1);
    const payload = Buffer.from(JSON.parse(first).payload, 'base64');
    const { size } = JSON.parse(payload.toString());
    const early = byHand(laidOut({ name, files }), witnessCode(nodeCryptography, payload));
    expect(early.wrong).toEqual([]);
    expect(early.out).toMatch(
      new RegExp(`^right +code +of an earlier checkpoint of this log: its first ${size} events`, 'm'),
    );
    expect(early.out).toContain(`Code of the closing checkpoint: ${code}`);
    expect(early.status).toBe(0);
  });

  it('takes no link for a file, though what it leads to is the same', async () => {
    const folder = laidOut(await unpack(original));
    const item = join(folder, 'data/exhibits/AK-001/page.html');
    renameSync(item, join(data, 'elsewhere.html'));
    symlinkSync(join(data, 'elsewhere.html'), item);
    const { wrong } = byHand(folder);
    expect(wrong).toContainEqual(expected('files', 'data/exhibits/AK-001/page.html'));
  });

  it.each([
    ['begins with a mark of byte order', [0xef, 0xbb, 0xbf], []],
    ['ends with an empty line', [], [0x0a]],
  ])('takes no manifest that %s, though the lists beside it name it so', async (_, first, last) => {
    const unpacked = await unpack(original);
    edit(unpacked.files, 'manifest-sha256.txt', (bytes) => Buffer.from([...first, ...bytes, ...last]));
    const path = await retag(join(data, `other-form-${count++}.hirz-submission`), unpacked);
    const { wrong } = byHand(laidOut(await unpack(path)));
    expect(wrong).toContainEqual(expected('files', 'is none of a manifest'));
  });

  /** The programs that the script needs, and no openssl, in a folder of their own. */
  function fewTools(folder: string): string {
    const tools = join(data, folder);
    mkdirSync(tools);
    const names =
      'awk basename base64 cat cmp comm cp cut dirname env find fold grep head mkdir mktemp mv od paste rm sed sh sha256sum sha512sum sort tail tr uniq unzip wc xargs';
    for (const name of names.split(' ')) {
      const path = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
      execFileSync('ln', ['-s', path, join(tools, name)]);
    }
    return tools;
  }

  function checkedWith(tools: string, folder: string, ...args: string[]) {
    return spawnSync(join(tools, 'sh'), [join(folder, 'verify.sh'), ...args], {
      encoding: 'utf8',
      env: { PATH: tools },
    });
  }

  it('says which step could not be made where openssl is not there, and claims nothing of it', async () => {
    const folder = laidOut(await unpack(original));
    const { status, stdout } = checkedWith(fewTools('few-tools'), folder, code);
    expect(stdout).toMatch(/^-- +signatures +not made: openssl is not here/m);
    expect(stdout).toMatch(/^-- +timestamps +not made/m);
    expect(stdout).toMatch(/^right +archives +4 web archives whole: digests of all their files$/m);
    expect(stdout).toMatch(/^-- +archives +not made: their signatures/m);
    expect(stdout).toMatch(/^right +code/m);
    expect(stdout).toContain('not every step could be made');
    expect(stdout).not.toContain('RESULT: RIGHT');
    expect(status).toBe(2);
  });

  it('checks tokens and archives, though not the seat’s signatures, with an openssl before 3.0', async () => {
    const unpacked = await unpack(original);
    const tools = fewTools('old-tools');
    const real = execFileSync('sh', ['-c', 'command -v openssl'], { encoding: 'utf8' }).trim();
    writeFileSync(
      join(tools, 'openssl'),
      `#!/bin/sh\ncase "$*" in *-help*) echo usage >&2 ;; *-rawin*) exit 1 ;; *) exec ${real} "$@" ;; esac\n`,
    );
    chmodSync(join(tools, 'openssl'), 0o755);
    const { status, stdout } = checkedWith(tools, laidOut(unpacked));
    expect(stdout).not.toContain('WRONG');
    expect(stdout).toMatch(/^-- +signatures +not made: openssl 3\.0 or later/m);
    expect(stdout).toMatch(/^right +timestamps +8 tokens/m);
    expect(stdout).toMatch(/^right +archives .*and their signatures$/m);
    expect(status).toBe(2);
    unpacked.files.set('data/timestamps/AK-001.tsr', unpacked.files.get('data/timestamps/AK-002.tsr')!);
    expect(checkedWith(tools, laidOut(unpacked)).stdout).toMatch(/^WRONG +timestamps +data.*AK-001\.tsr/m);
    for (const [path] of unpacked.files)
      if (path.endsWith('.tsr')) unpacked.files.set(path, Buffer.from('as one that cannot be read'));
    expect(checkedWith(tools, laidOut(unpacked)).stdout).toMatch(/^-- +timestamps +not made: this openssl/m);
  });

  /** What the files that are rewritten below hold. */
  interface Said {
    notes: object[];
    trainee: object;
    sealedAt: string;
  }
  const rewritten = (files: Unpacked['files'], path: string, change: (value: Said) => object) =>
    edit(files, path, (bytes) => Buffer.from(canonicalBytes(change(JSON.parse(bytes.toString())))));

  /** What somebody does who kept the seat's key, and leaves log and checkpoints alone: the seal fits, and so does the code. */
  const withTheKey: [string, (files: Unpacked['files']) => void, [step: string, text: string]][] = [
    [
      'notes that say something else',
      (files) =>
        rewritten(files, 'data/exhibits/AK-001/annotations.json', (value) => ({
          ...value,
          notes: [{ ...value.notes[0], text: 'He confessed.' }],
        })),
      ['closing', 'the log was closed over other files'],
    ],
    [
      'an exhibit of another address',
      (files) =>
        rewritten(files, 'data/exhibits/AK-004/exhibit.json', (value) => ({
          ...value,
          address: 'https://gull.example/@somebody_else',
        })),
      ['closing', 'the log was closed over other files'],
    ],
    [
      'a list of working copies without them',
      (files) =>
        rewritten(files, 'data/exhibits/AK-001/derivatives.json', (value) => ({ ...value, derivatives: [] })),
      ['closing', 'the log was closed over other files'],
    ],
    [
      'a picture planted in an exhibit',
      (files) => void files.set('data/exhibits/AK-001/planted.png', Buffer.from('planted')),
      ['closing', 'the log was closed over other files'],
    ],
    [
      'a file planted where nothing is expected',
      (files) => void files.set('data/statement.txt', Buffer.from('planted')),
      ['closing', 'the log was closed over other files'],
    ],
    [
      'no notes',
      (files) => void files.delete('data/exhibits/AK-001/annotations.json'),
      ['closing', 'the log was closed over other files'],
    ],
    [
      'another trainee',
      (files) =>
        rewritten(files, 'data/case.json', (value) => ({
          ...value,
          trainee: { ...value.trainee, name: 'Somebody Else' },
        })),
      ['evidence', 'data/case.json: says of the case what the log does not'],
    ],
    [
      'a trainee said twice',
      (files) =>
        edit(files, 'data/case.json', (bytes) =>
          Buffer.from(bytes.toString().replace(/\}$/, ', "trainee" : {"name":"Somebody Else","seat":"7"}}')),
        ),
      ['evidence', 'data/case.json: says of the case what the log does not'],
    ],
    [
      'a sign in case.json that weighs nothing as a letter',
      (files) =>
        edit(files, 'data/case.json', (bytes) =>
          Buffer.from(bytes.toString().replace('"synthetic"', '"\u0001synthetic"')),
        ),
      ['evidence', 'data/case.json: says of the case what the log does not'],
    ],
    [
      'another day of opening',
      (files) => rewritten(files, 'data/case.json', (value) => ({ ...value, openedAt: value.sealedAt })),
      ['evidence', 'data/case.json: says of the case what the log does not'],
    ],
    [
      'another program and another case in bag-info.txt',
      (files) =>
        edit(files, 'bag-info.txt', (bytes) =>
          Buffer.from(bytes.toString().replace(/(Software-Agent: |External-Identifier: ).*/g, '$1other')),
        ),
      ['evidence', 'bag-info.txt: says what neither the log nor the files do'],
    ],
    [
      'a list of other hashes',
      (files) => void files.set('manifest-md5.txt', Buffer.from(`${'0'.repeat(32)}  data/case.json\n`)),
      ['files', 'manifest-md5.txt: a list of hashes that Hirz does not write'],
    ],
    [
      'no token of an exhibit',
      (files) => void files.delete('data/timestamps/AK-002.tsr'),
      ['timestamps', 'data/timestamps/AK-002.tsr: missing'],
    ],
    [
      'no tokens and certificates at all',
      (files) => {
        for (const path of files.keys()) if (/^data\/(timestamps|keys)\//.test(path)) files.delete(path);
      },
      ['timestamps', 'data/keys/timestamp-root.pem: missing'],
    ],
    [
      'a token of nothing',
      (files) => void files.set('data/timestamps/AK-009.tsr', files.get('data/timestamps/AK-001.tsr')!),
      ['timestamps', 'data/timestamps/AK-009.tsr: added'],
    ],
    [
      'no proofs',
      (files) => {
        for (const path of files.keys()) if (path.startsWith('data/custody/proofs/')) files.delete(path);
      },
      ['tree', 'data/custody/proofs/consistency-'],
    ],
  ];

  it('finds nothing wrong where somebody who kept the seat’s key sealed the same files again', async () => {
    const { path, files } = await resealed(await unpack(original));
    expect(byHand(laidOut(files), code)).toMatchObject({ status: 0, wrong: [] });
    expect((await readSubmission(path, { code })).verification.verdict).toBe('intact');
  });

  it.each(withTheKey)('finds %s, sealed again with the seat’s key', async (_, change, [step, text]) => {
    const unpacked = await unpack(original);
    change(unpacked.files);
    const { path, files } = await resealed(unpacked);
    const { status, wrong, out } = byHand(laidOut(files), code);
    expect(wrong, out).toContainEqual(expected(step, text));
    expect(out).not.toMatch(/^WRONG +(chain|code)/m);
    expect(status).toBe(1);
    const { verification } = await readSubmission(path, { code });
    expect(verification.verdict).not.toMatch(/^intact/);
  });

  /** How the script says what the verifier calls so. */
  const saidOfTicket: Readonly<Record<string, string>> = {
    ticketUnreadable: 'the ticket is none, or not signed by the key that it names',
    ticketNotSigned: 'the ticket is none, or not signed by the key that it names',
    ticketOfOtherSeat: 'the ticket is for another seat',
    ticketOfOtherExercise: 'the ticket is for another exercise',
    ticketExpired: 'the ticket had run out when the case was opened',
  };

  it.each(forgedTickets)('tells %s in the log’s first line, as Hirz does', async (_, code, change) => {
    const { name, files } = await unpack(original);
    changeTicket(files, change);
    const { wrong, out } = byHand(laidOut({ name, files }));
    const ofTicket = wrong.filter((line) => /^WRONG +ticket/.test(line));
    expect(ofTicket, out).toContainEqual(expected('ticket', `line 1: ${saidOfTicket[code]}`));
    if (code !== 'ticketNotSigned') expect(ofTicket).toHaveLength(1);
  });

  it('says the code of the room’s tickets, and where there is none', async () => {
    const { name, files } = await unpack(original);
    const { ticket } = (await readSubmission(original)).verification;
    const told = byHand(laidOut({ name, files })).out;
    expect(told).toMatch(
      new RegExp(`^right +ticket +signed, for this exercise and seat; .*: ${ticket?.code}$`, 'm'),
    );
    changeTicket(files, () => undefined);
    expect(byHand(laidOut({ name, files })).out).toMatch(/^-- +ticket +the case was begun without one$/m);
  });

  it('compares times of different zones', async () => {
    const { name, files } = await unpack(original);
    const elsewhere = (wall: string, minutes: number) =>
      `${new Date(Date.parse(wall) + minutes * 60_000 - 210 * 60_000).toISOString().slice(0, -1)}-03:30`;
    for (const [minutes, wrong] of [
      [1, 0],
      [-1, 1],
    ] as const) {
      changeTicket(
        files,
        madeUp((wall) => ({ expires: elsewhere(wall, minutes) })),
      );
      const { out } = byHand(laidOut({ name, files }));
      expect(out.match(/^WRONG +ticket .*had run out/gm) ?? []).toHaveLength(wrong);
    }
  });

  it('says that the code covers the log alone, where it was closed by a Hirz that named no files', async () => {
    const { name, files } = await unpack(original);
    changeLog(files, (lines) => lines.with(-1, lines.at(-1)!.replace(/"filesSha256":"[0-9a-f]*",/, '')));
    const { out } = byHand(laidOut({ name, files }));
    expect(out).toMatch(/^-- +closing +not made: the log does not name the files/m);
  });

  /** What was done, by somebody clumsy (the manifests stay) or careful (they are made again), and what is said of each of it. */
  const tamperings: {
    what: string;
    by: 'clumsy' | 'careful';
    change: (files: Unpacked['files']) => void;
    found: [step: string, text: string][];
  }[] = [
    {
      what: 'a changed item, one that is gone, an added and a renamed one, a changed manifest',
      by: 'clumsy',
      change(files) {
        edit(files, 'data/exhibits/AK-001/snapshot.mhtml', flip);
        files.delete('data/exhibits/AK-002/snapshot.mhtml');
        files.set('data/exhibits/AK-002/more.png', Buffer.from('x'));
        const bytes = files.get('data/exhibits/AK-001/page.html')!;
        files.delete('data/exhibits/AK-001/page.html');
        files.set('data/exhibits/AK-001/other.html', bytes);
        edit(files, 'manifest-sha512.txt', (manifest) => flip(manifest, 3));
        files.set('tagmanifest-sha3256.txt', Buffer.from(`${'0'.repeat(64)}  bagit.txt\n`));
      },
      found: [
        ['files', 'data/exhibits/AK-001/snapshot.mhtml: other octets than manifest-sha256.txt says'],
        ['files', 'data/exhibits/AK-002/snapshot.mhtml: missing'],
        ['files', 'data/exhibits/AK-002/more.png: added'],
        ['files', 'data/exhibits/AK-001/page.html: missing'],
        ['files', 'data/exhibits/AK-001/other.html: added'],
        ['files', 'tagmanifest-sha3256.txt: added'],
        ['files', 'manifest-sha512.txt: other octets than tagmanifest-sha256.txt says'],
      ],
    },
    {
      what: 'items, web archive, report, exercise, and a page for the expert that are others',
      by: 'careful',
      change(files) {
        edit(files, 'data/exhibits/AK-001/page.html', flip);
        edit(files, 'data/exhibits/AK-001/text.txt', flip);
        edit(files, 'data/exhibits/AK-002/overlay.png', flip);
        edit(files, 'data/exhibits/AK-003/files/return.csv', flip);
        edit(files, 'data/exhibits/AK-001/derived/D1-redaction.png', flip);
        edit(files, 'data/exhibits/AK-004/pages/0001.png', flip);
        edit(files, 'data/exhibits/AK-002/page.wacz', (bytes) => flip(bytes, 400));
        edit(files, 'data/report/report-en.pdf', flip);
        edit(files, 'data/exercise/exercise.json', flip);
        files.set('data/timestamps/AK-001.tsr', files.get('data/timestamps/AK-002.tsr')!);
        edit(files, 'README.md', (bytes) => Buffer.concat([bytes, Buffer.from('Trust me.\n')]));
      },
      found: [
        ['signatures', `${seal}: of other files than these`],
        ['signatures', 'README.md: not what lay beside the data'],
        ['evidence', 'data/exhibits/AK-001/page.html: not what the log says was preserved'],
        ['evidence', 'data/exhibits/AK-001/text.txt: not what the log says was preserved'],
        ['evidence', 'data/exhibits/AK-002/overlay.png: not what the log says was preserved'],
        ['evidence', 'data/exhibits/AK-003/files/return.csv: not what the log says was preserved'],
        ['evidence', 'data/exhibits/AK-001/derived/D1-redaction.png: not what the log says was preserved'],
        ['evidence', 'data/exhibits/AK-004/pages/0001.png: not what the log says was preserved'],
        ['evidence', 'data/exhibits/AK-002/page.wacz: not what the log says was preserved'],
        ['archives', 'data/exhibits/AK-002/page.wacz: '],
        ['evidence', 'data/report/report-en.pdf: not what the log says'],
        ['evidence', 'data/exercise/exercise.json: not what the log says'],
        ['timestamps', 'data/timestamps/AK-001.tsr: no token of the authority'],
      ],
    },
    {
      what: 'another SHA-512 of an item in the log',
      by: 'careful',
      change: (files) =>
        changeLog(files, (lines) =>
          lines.map((line) =>
            line.includes('"type":"exhibit.received"')
              ? line.replace(/"sha512":"[0-9a-f]{128}"/, `"sha512":"${'0'.repeat(128)}"`)
              : line,
          ),
        ),
      found: [
        ['chain', 'follows another line than this one'],
        ['tree', 'another root than that of the first'],
        ['evidence', 'data/exhibits/AK-003/files/return.csv: not what the log says was preserved'],
      ],
    },
    {
      what: 'a rewritten line of the log, one that is none, and a swapped time in the last but one',
      by: 'careful',
      change: (files) =>
        changeLog(files, (lines) =>
          lines.map((line, at) => {
            if (at === 3) return line.replace('"seat":"7"', '"seat":"8"');
            if (at === 7) return '{}';
            return at === lines.length - 2 ? line.replace(/"wall":"\d{4}/, '"wall":"1999') : line;
          }),
        ),
      found: [
        ['chain', 'log.ndjson, line 4: event 4 follows another line than this one'],
        ['chain', 'log.ndjson, line 8: no event'],
        ['chain', 'follows another line than this one'],
        ['tree', 'another root than that of the first'],
      ],
    },
    {
      what: 'a dropped line, and lines that changed places',
      by: 'careful',
      change: (files) =>
        changeLog(files, (lines) => lines.toSpliced(9, 2, lines[10]!, lines[9]!).toSpliced(6, 1)),
      found: [
        ['chain', 'log.ndjson, line 7: event 7 where event 6 should be'],
        ['chain', 'log.ndjson, line 9: event 10 where event 9 should be'],
      ],
    },
    {
      what: 'a log without its end, and no seal',
      by: 'careful',
      change(files) {
        changeLog(files, (lines) => lines.slice(0, -1));
        files.delete(seal);
      },
      found: [
        ['chain', 'the closing event is missing'],
        ['tree', 'no checkpoint of the whole log'],
        ['signatures', `${seal}: missing`],
      ],
    },
    {
      what: 'a last line that was rewritten, and a dropped checkpoint',
      by: 'careful',
      change(files) {
        changeLog(files, (lines) =>
          lines.map((line, at) => (at === lines.length - 1 ? line.replace('"items":', '"items":1') : line)),
        );
        edit(files, checkpoints, (bytes) => editLines(bytes, (lines) => lines.slice(1)));
      },
      found: [
        ['tree', 'another root than that of the first'],
        ['tree', 'checkpoints.ndjson, line 1: does not follow'],
      ],
    },
    {
      what: 'an item by a path that no file on Windows can have',
      by: 'careful',
      change: (files) =>
        changeLog(files, (lines) =>
          lines.map((line) => line.replace('"path":"page.html"', '"path":"page|<1>.html"')),
        ),
      found: [['evidence', 'page|<1>.html: missing, though the log speaks of it']],
    },
    {
      what: 'items that are written in another way than Hirz writes them',
      by: 'careful',
      change: (files) =>
        changeLog(files, (lines) => lines.map((line) => line.replace('{"bytes":', '{"bytes": '))),
      found: [['evidence', 'has items that this script cannot read']],
    },
    {
      what: 'a number that is too long for any event, and a certificate without an octet',
      by: 'careful',
      change(files) {
        changeLog(files, (lines) => lines.with(5, lines[5]!.replace('"seq":5', `"seq":${'5'.repeat(30)}`)));
        edit(files, 'data/keys/timestamp-authority.pem', (bytes) =>
          Buffer.from(bytes.toString().replace(/^[A-Za-z0-9+/=\n]+$/m, 'AAA')),
        );
      },
      found: [
        ['chain', 'log.ndjson, line 6: '],
        ['timestamps', 'data/keys/timestamp-authority.pem: has a certificate that the log does not name'],
      ],
    },
    {
      what: 'checkpoints and a seal that another key signed',
      by: 'careful',
      change(files) {
        edit(files, checkpoints, (bytes) =>
          editLines(bytes, (lines) => lines.map((line) => resigned(Buffer.from(line)).toString())),
        );
        edit(files, seal, resigned);
      },
      found: [
        ['signatures', 'checkpoints.ndjson, line 1: not signed by the seat'],
        ['signatures', `${seal}: not signed by the seat`],
      ],
    },
    ...(['"keyid":"the accused is innocent"', '"keyid":"expert","sig":"AAAA"},{$&'] as const).map(
      (instead) => ({
        what: `an envelope that says ${instead}`,
        by: 'careful' as const,
        change: (files: Unpacked['files']) =>
          edit(files, seal, (bytes) => Buffer.from(bytes.toString().replace(/"keyid":"[^"]*"/, instead))),
        found: [['signatures', `${seal}: not signed by the seat`]] satisfies [string, string][],
      }),
    ),
    {
      what: 'an envelope that goes on, and certificates with more than that',
      by: 'careful',
      change(files) {
        edit(files, seal, (bytes) => Buffer.concat([bytes, Buffer.from('\n{}')]));
        edit(files, 'data/keys/timestamp-root.pem', (bytes) =>
          Buffer.concat([bytes, Buffer.from('Trust me.\n')]),
        );
      },
      found: [
        ['signatures', `${seal}: not signed by the seat`],
        ['timestamps', 'data/keys/timestamp-root.pem: has something else in it than certificates'],
      ],
    },
  ];

  it.each(tamperings)('locates $what ($by)', async ({ by, change, found }) => {
    const unpacked = await unpack(original);
    change(unpacked.files);
    const tampered =
      by === 'clumsy'
        ? unpacked
        : await unpack(await rebag(join(data, `tampered-${count++}.hirz-submission`), unpacked));
    const { status, wrong, out } = byHand(laidOut(tampered));
    for (const [step, text] of found) expect(wrong, out).toContainEqual(expected(step, text));
    expect(out).toContain('RESULT: NOT RIGHT');
    expect(status).toBe(1);
    const again = await zipAsIs(join(data, `again-${count++}.hirz-submission`), tampered);
    const { verification } = await readSubmission(again);
    expect(verification.verdict).not.toMatch(/^intact/);
  });
});

const ps1 = (title: string) => (powershell ? title : `${title} (skipped: no PowerShell on this computer)`);

describe('verify.ps1', () => {
  const stepsOf = (script: string) =>
    [...script.matchAll(/^ *\$?step *= *'?([a-z]+)'?$/gm)].map(([, step]) => step);

  it('takes the steps of verify.sh, in their order', async () => {
    const { files } = await unpack(original);
    const steps = stepsOf(files.get('verify.sh')!.toString());
    const ofExport = 'sealed';
    const before = ['files', 'chain', 'tree', 'signatures', 'ticket'];
    expect(steps).toEqual([...before, ofExport, 'closing', 'evidence', 'timestamps', 'archives']);
    expect(stepsOf(files.get('verify.ps1')!.toString())).toEqual(steps);
  });

  it('is PowerShell by its grammar, without a character that PowerShell 5.1 would read otherwise', async () => {
    const script = (await unpack(original)).files.get('verify.ps1')!.toString();
    // Without a byte-order mark it is read in the code page of the computer.
    expect(script).toMatch(/^[\n\x20-\x7e]+$/);
    expect(await powershellFaults(script)).toEqual([]);
    const commands = script.replace(/^ *#.*$/gm, '');
    // It would go through what a function returns as one, where that is an array which it keeps together.
    expect(commands).not.toMatch(/foreach \(\$\w+ in [A-Z]/);
    // They compare as a language does, not octet by octet.
    expect(commands).not.toMatch(/ -c(eq|ne|contains|notcontains|in|notin) |Sort-Object|(With|IndexOf)\('/);
    const lines = script.split('\n');
    const at = lines.findIndex((line) => line.includes('foreach ($path in $said.Keys) {'));
    const broken = lines.with(at, (lines[at] ?? '').replace('in $said.Keys)', 'in $said.Keys'));
    expect(await powershellFaults(broken.join('\n'))).not.toEqual([]);
  });

  it.skipIf(!powershell)(ps1('lies in a folder of whatever name, and is run from another'), async () => {
    const { files } = await unpack(original);
    const folder = laidOut({ name: 'New folder, القضية [7] é', files });
    expect(byHand(folder, code)).toMatchObject({ status: 0, wrong: [] });
  });

  it.skipIf(!powershell)(ps1('finds a submission right, and one that was changed not'), async () => {
    const unpacked = await unpack(original);
    const folder = laidOut(unpacked);
    const check = (...args: string[]) => runPowershell(join(folder, 'verify.ps1'), ...args);
    const right = check(code);
    expect(right.stdout).toMatch(/RESULT: (RIGHT|nothing wrong)/);
    expect(right.stdout).not.toContain('WRONG');
    writeFileSync(join(folder, 'data/report/report-en.pdf'), 'another');
    const wrong = check();
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toMatch(/^WRONG +evidence +data\/report\/report-en\.pdf/m);
  });
});
