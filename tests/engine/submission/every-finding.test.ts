import { generateKeyPairSync, sign } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf } from '../../../core/domain/integrity/dsse';
import { say } from '../../../core/language';
import english from '../../../core/language/en/verdict.json';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';
import { rawPublicKey } from '../../../electron/engine/custody/raw-keys';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { hirz } from '../../support/hirz-command';
import { editLines, flip, rebag, type Unpacked, unpack, zipAsIs } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, workAndSeal } from '../../support/worked-case';
import { makeTwo } from '../../support/working-copies';

const data = temporaryFolder('every-finding');
const log = 'data/custody/log.ndjson';
const checkpoints = 'data/custody/checkpoints.ndjson';
const seal = 'hirz-seal.dsse.json';
const redacted = 'data/exhibits/AK-001/derived/D1-redaction.png';
let original: string;

beforeAll(async () => {
  const engine = engineOver(data);
  original = (await workAndSeal(engine, data, () => makeTwo(engine, 'AK-001'))).submission;
  await engine.stop();
});

type Change = (files: Unpacked['files']) => void;

function edit(path: string, change: (bytes: Buffer) => Buffer): Change {
  return (files) => void files.set(path, change(files.get(path) ?? Buffer.alloc(0)));
}

function lines(path: string, change: (lines: string[]) => string[]): Change {
  return edit(path, (bytes) => editLines(bytes, change));
}

/** Changes the event of the first line that a test of its text picks, in canonical form. */
function event(picks: string, change: (event: Record<string, unknown>) => void): Change {
  return lines(log, (all) => {
    const at = all.findLastIndex((line) => line.includes(picks));
    const value = JSON.parse(all[at] ?? '{}');
    change(value);
    return all.with(at, canonicalJson(value));
  });
}

/** The same envelope with something else in it, signed by nobody of the room. */
function resigned(change: Record<string, unknown>): (bytes: Buffer | string) => string {
  return (bytes) => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const { payloadType, payload } = JSON.parse(bytes.toString());
    const value = { ...JSON.parse(Buffer.from(payload, 'base64').toString()), ...change };
    const signer = {
      publicKey: rawPublicKey(privateKey),
      sign: (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey)),
    };
    const { envelope } = envelopeOf(nodeCryptography, signer, payloadType, value);
    return Buffer.from(canonicalBytes(envelope)).toString();
  };
}

const inSeal = (change: Record<string, unknown>) =>
  edit(seal, (bytes) => Buffer.from(resigned(change)(bytes)));

/** Each tampering, what it is found as, and where. */
const tamperings: [string, string, { file?: string; line?: number; event?: number }, Change][] = [
  [
    'the declaration of the bag rewritten',
    'bagMalformed',
    {},
    edit('bagit.txt', () => Buffer.from('BagIt\n')),
  ],
  ['the log taken out', 'logMissing', { file: log }, (files) => void files.delete(log)],
  ['event 0 taken out', 'openingMissing', { file: log, event: 0 }, lines(log, (all) => all.slice(1))],
  [
    'the log going on after its end',
    'afterClosing',
    { file: log },
    lines(log, (all) => [...all, all.at(-1) ?? '']),
  ],
  [
    'a checkpoint written otherwise',
    'checkpointUnreadable',
    { file: checkpoints, line: 1 },
    lines(checkpoints, (all) => all.with(0, (all[0] ?? '').replace(',', ', '))),
  ],
  [
    'a checkpoint of another case',
    'checkpointOfOtherCase',
    { file: checkpoints, line: 1 },
    lines(checkpoints, (all) => all.with(0, resigned({ origin: 'case-0000000000000000' })(all[0] ?? ''))),
  ],
  [
    'a checkpoint taken out',
    'checkpointsBroken',
    { file: checkpoints, line: 1 },
    lines(checkpoints, (all) => all.slice(1)),
  ],
  [
    'a running time that goes back',
    'monotonicClockBack',
    { file: log },
    event('"note.written"', (of) => {
      of.mono = 0;
    }),
  ],
  [
    'an exercise clock that goes back',
    'exerciseClockBack',
    { file: log },
    event('"note.written"', (of) => {
      of.exerciseTime = '2031-01-01T00:00:00Z';
    }),
  ],
  ['a seal that is none', 'sealUnreadable', { file: seal }, edit(seal, () => Buffer.from('{}'))],
  ['the seal of another log', 'sealOfOtherLog', { file: seal }, inSeal({ checkpointSha256: '0'.repeat(64) })],
  ['the seal of another case', 'sealOfOtherCase', { file: seal }, inSeal({ case: 'case-0000000000000000' })],
  [
    'a working copy whose source is said to be another',
    'derivativeSourceDiffers',
    { file: redacted },
    event('"operation":"redaction"', (of) => {
      of.payload = { ...(of.payload as object), sourceSha256: '0'.repeat(64) };
    }),
  ],
  [
    'a working copy of an exhibit that there is none of',
    'derivativeSourceDiffers',
    { file: redacted.replace('AK-001', 'AK-009') },
    event('"operation":"redaction"', (of) => {
      of.payload = { ...(of.payload as object), number: 'AK-009' };
    }),
  ],
  [
    'a working copy that is said to be another',
    'derivativeMisnamed',
    { file: redacted },
    event('"operation":"redaction"', (of) => {
      of.payload = { ...(of.payload as object), derivative: 'D2' };
    }),
  ],
  [
    'the list of working copies without one of them',
    'derivativesDiffer',
    { file: 'data/exhibits/AK-001/derivatives.json' },
    edit('data/exhibits/AK-001/derivatives.json', (bytes) => {
      const list = JSON.parse(bytes.toString());
      return Buffer.from(canonicalBytes({ ...list, derivatives: list.derivatives.slice(1) }));
    }),
  ],
  [
    'the list of working copies taken out',
    'derivativesDiffer',
    { file: 'data/exhibits/AK-001/derivatives.json' },
    (files) => void files.delete('data/exhibits/AK-001/derivatives.json'),
  ],
  ['a redaction lifted', 'itemDiffers', { file: redacted }, edit(redacted, (bytes) => flip(bytes))],
  [
    'another SHA-512 of an item in the log, beside its SHA-256',
    'itemDiffers',
    { file: 'data/exhibits/AK-002/page.html' },
    event('"exhibit.preserved"', (of) => {
      const { items, ...rest } = of.payload as { items: { path: string }[] };
      const changed = (path: string) => (path === 'page.html' ? { sha512: '0'.repeat(128) } : {});
      of.payload = { ...rest, items: items.map((item) => ({ ...item, ...changed(item.path) })) };
    }),
  ],
  [
    'another SHA-512 of a working copy in the log',
    'itemDiffers',
    { file: redacted },
    event('"operation":"redaction"', (of) => {
      const { item, ...rest } = of.payload as { item: object };
      of.payload = { ...rest, item: { ...item, sha512: '0'.repeat(128) } };
    }),
  ],
  ['a working copy taken out', 'itemMissing', { file: redacted }, (files) => void files.delete(redacted)],
  [
    'a working copy that nobody made',
    'fileUnaccounted',
    { file: 'data/exhibits/AK-001/derived/D3-crop.png' },
    (files) => void files.set('data/exhibits/AK-001/derived/D3-crop.png', Buffer.from('picture')),
  ],
  [
    'a closing entry that names other files',
    'filesDiffer',
    { file: log },
    event('"case.sealed"', (of) => {
      of.payload = { ...(of.payload as object), filesSha256: '0'.repeat(64) };
    }),
  ],
  [
    'a whole page that the log calls a selection',
    'exhibitDiffers',
    { file: 'data/exhibits/AK-002/exhibit.json' },
    event('"exhibit.preserved"', (of) => {
      of.payload = { ...(of.payload as object), scope: 'selection' };
    }),
  ],
  [
    'a number given twice',
    'exhibitTwice',
    {},
    event('"exhibit.preserved"', (of) => {
      of.payload = { ...(of.payload as object), number: 'AK-001' };
    }),
  ],
];

describe('every kind of finding', () => {
  it.each(tamperings)('is told of %s: %s', async (_, code, where, change) => {
    const unpacked = await unpack(original);
    change(unpacked.files);
    const pack = code === 'bagMalformed' ? zipAsIs : rebag;
    const { verification } = await readSubmission(
      await pack(join(data, `${code}.hirz-submission`), unpacked),
    );
    expect(verification.findings).toContainEqual(
      expect.objectContaining({ code, where: expect.objectContaining(where) }),
    );
    expect(verification.verdict).not.toBe('intact-unwitnessed');
    // A text whose values are missing would throw.
    for (const found of verification.findings)
      expect(say('en', `verdict.${found.code}`, found.params)).not.toBe('');
  });

  it('is told on the command line in the words of the window, in each language', async () => {
    const file = join(data, 'exhibitTwice.hirz-submission');
    const { verification } = await readSubmission(file);
    for (const language of ['en', 'ar', 'fr'] as const) {
      const { code, out } = await hirz('verify', file, '--lang', language);
      expect(code, out).toBe(1);
      for (const { code: found, params } of verification.findings)
        expect(out).toContain(say(language, `verdict.${found}`, params));
    }
  });

  it('is provoked by some test: no text is there for what cannot be found', () => {
    const folder = resolve(__dirname, '../..');
    const tests = ['engine/submission', 'engine/bag', 'faults'].flatMap((part) =>
      readdirSync(join(folder, part))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => readFileSync(join(folder, part, name), 'utf8')),
    );
    // What a finding means and what to do about it stand beside it.
    const codes = Object.keys(english).map((key) => key.replace(/\.(means|remedy)$/, ''));
    const silent = codes.filter((code) => !tests.some((text) => text.includes(`'${code}'`)));
    expect(silent).toEqual([]);
  });
});
