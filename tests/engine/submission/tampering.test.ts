import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SubmissionSummary } from '../../../core/contract/submission';
import { canonicalBytes, canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf } from '../../../core/domain/integrity/dsse';
import { growingTree } from '../../../core/domain/integrity/merkle';
import { writeBag } from '../../../electron/engine/bag/write-bag';
import { zipOf } from '../../../electron/engine/bag/zip-bytes';
import { nodeCryptography, sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import { rawPublicKey } from '../../../electron/engine/custody/raw-keys';
import { openTimestampAuthority } from '../../../electron/engine/custody/timestamp-authority';
import type { Engine } from '../../../electron/engine/engine';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { hirz } from '../../support/hirz-command';
import {
  edit,
  editLines,
  flip,
  infoIn,
  rebag,
  retag,
  type Unpacked,
  unpack,
  writtenAt,
  zipAsIs,
} from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, jobEnd, workAndSeal } from '../../support/worked-case';

const data = temporaryFolder('tampering');
const log = 'data/custody/log.ndjson';
const checkpoints = 'data/custody/checkpoints.ndjson';
const seal = 'hirz-seal.dsse.json';
let original: string;
let code: string;
let count = 0;

beforeAll(async () => {
  const engine = engineOver(data);
  const worked = await workAndSeal(engine, data);
  await engine.stop();
  original = worked.submission;
  code = worked.sealed.code;
});

const out = () => join(data, `tampered-${count++}.hirz-submission`);

async function tampered(
  pack: typeof rebag,
  change: (files: Unpacked['files'], name: string) => void | Promise<void>,
) {
  const unpacked = await unpack(original);
  await change(unpacked.files, unpacked.name);
  const { verification } = await readSubmission(await pack(out(), unpacked));
  return {
    verdict: verification.verdict,
    codes: [...new Set(verification.findings.map((finding) => finding.code))],
    findings: verification.findings,
    failed: verification.checks.filter(({ result }) => result === 'failed').map(({ name }) => name),
  };
}

describe('tampering by somebody clumsy', () => {
  it('finds nothing in a copy that another program packed, but that it was packed again', async () => {
    const found = await tampered(zipAsIs, () => {});
    expect(found).toMatchObject({ verdict: 'intact-unwitnessed', codes: ['packedOtherwise'], failed: [] });
  });

  it('names the item of which one byte was changed, as a file and as an exhibit', async () => {
    const path = 'data/exhibits/AK-001/page.html';
    const found = await tampered(zipAsIs, (files) => edit(files, path, flip));
    expect(found.verdict).toBe('altered');
    expect(found.failed).toEqual(['hashes', 'exhibits']);
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: 'fileAltered', where: { file: path } }),
    );
    expect(found.findings).toContainEqual(
      expect.objectContaining({
        code: 'itemDiffers',
        params: expect.objectContaining({ number: 'AK-001', item: 'page.html' }),
      }),
    );
  });

  it('names a file that was removed and one that was added', async () => {
    const removed = await tampered(
      zipAsIs,
      (files) => void files.delete('data/exhibits/AK-002/snapshot.mhtml'),
    );
    expect(removed.codes).toEqual(expect.arrayContaining(['fileMissing', 'itemMissing']));
    const added = await tampered(
      zipAsIs,
      (files) => void files.set('data/exhibits/AK-002/more.png', Buffer.from('x')),
    );
    expect(added.findings).toContainEqual(
      expect.objectContaining({ code: 'fileAdded', where: { file: 'data/exhibits/AK-002/more.png' } }),
    );
    expect(added.codes).toContain('fileUnaccounted');
  });

  it('names a manifest that was changed', async () => {
    const found = await tampered(zipAsIs, (files) =>
      edit(files, 'manifest-sha256.txt', (bytes) => flip(bytes, 3)),
    );
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: 'fileAltered', where: { file: 'manifest-sha256.txt' } }),
    );
    expect(found.codes).toContain('sealOfOtherFiles');
  });

  it('gives a verdict on a truncated file, and on one that is no archive', async () => {
    const cut = out();
    writeFileSync(cut, readFileSync(original));
    truncateSync(cut, Math.floor(readFileSync(original).length * 0.7));
    const { verification } = await readSubmission(cut);
    expect(verification).toMatchObject({ verdict: 'altered', findings: [{ code: 'archiveUnreadable' }] });
    expect(verification.checks[0]).toEqual({ name: 'bag', result: 'failed', count: 0 });
    const text = out();
    writeFileSync(text, 'no archive');
    expect((await readSubmission(text)).verification.verdict).toBe('altered');
  });

  it('says of an archive in which another program finds other files that it can be read in two ways', async () => {
    const bytes = readFileSync(original);
    const end = bytes.length - 22;
    const told = out();
    // As long as it is said to be, the directory would begin later.
    bytes.writeUInt32LE(bytes.readUInt32LE(end + 12) - 100, end + 12);
    writeFileSync(told, bytes);
    expect((await readSubmission(told)).verification).toMatchObject({
      verdict: 'altered',
      findings: [{ code: 'archiveTwoWays', params: { octet: end } }],
    });
  });

  it('locates a byte changed anywhere in the zip, unless every file is still the very same', async () => {
    const bytes = readFileSync(original);
    const { files } = await unpack(original);
    let found = 0;
    const offsets = Array.from(
      { length: 60 },
      (_, step) => 100 + Math.floor((step * (bytes.length - 300)) / 60),
    );
    for (const at of offsets) {
      const path = out();
      writeFileSync(path, flip(bytes, at));
      const { verification } = await readSubmission(path);
      if (verification.verdict === 'intact-unwitnessed') {
        // The zip's own fields (times, attributes) are no part of the bag, and no evidence.
        expect((await unpack(path)).files, `byte ${at}`).toEqual(files);
      } else {
        expect(verification.findings.length, `byte ${at}`).toBeGreaterThan(0);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(30);
  });
});

describe('tampering by somebody who makes the bag sound again', () => {
  it('is betrayed by the seal, whatever was changed', async () => {
    const found = await tampered(rebag, (files) => edit(files, 'data/exhibits/AK-001/page.html', flip));
    expect(found.failed).toEqual(['signatures', 'exhibits']);
    expect(found.codes).toEqual(expect.arrayContaining(['sealOfOtherFiles', 'itemDiffers']));
  });

  it('locates a changed log line by number', async () => {
    const found = await tampered(rebag, (files) =>
      edit(files, log, (bytes) =>
        editLines(bytes, (lines) =>
          lines.map((line, at) => (at === 5 ? line.replace('"seat":"7"', '"seat":"8"') : line)),
        ),
      ),
    );
    expect(found.verdict).toBe('altered');
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: 'chainBroken', where: { file: log, line: 6, event: 5 } }),
    );
    expect(found.codes).toContain('rootDiffers');
  });

  it('locates a line that is not what Hirz writes', async () => {
    const found = await tampered(rebag, (files) =>
      edit(files, log, (bytes) =>
        editLines(bytes, (lines) => lines.map((line, at) => (at === 4 ? line.replace(',', ', ') : line))),
      ),
    );
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: 'lineUnreadable', where: { file: log, line: 5, event: 4 } }),
    );
  });

  it('locates a dropped line, and lines that changed places', async () => {
    const dropped = await tampered(rebag, (files) =>
      edit(files, log, (bytes) => editLines(bytes, (lines) => lines.toSpliced(6, 1))),
    );
    expect(dropped.findings).toContainEqual(
      expect.objectContaining({
        code: 'sequenceBroken',
        params: { event: 7, expected: 6 },
        where: { file: log, line: 7, event: 7 },
      }),
    );
    const moved = await tampered(rebag, (files) =>
      edit(files, log, (bytes) => editLines(bytes, (lines) => lines.toSpliced(6, 2, lines[7]!, lines[6]!))),
    );
    expect(moved.codes).toContain('sequenceBroken');
  });

  it('calls a log without its end incomplete and its bag altered', async () => {
    const found = await tampered(rebag, (files) =>
      edit(files, log, (bytes) => editLines(bytes, (lines) => lines.slice(0, -1))),
    );
    expect(found.codes).toEqual(
      expect.arrayContaining(['closingMissing', 'logShort', 'closingCheckpointMissing']),
    );
    const without = await tampered(zipAsIs, (files) => void files.delete(seal));
    expect(without.codes).toContain('sealMissing');
  });

  it('names a page or script for who has no Hirz that was changed, taken out or put in', async () => {
    const found = await tampered(rebag, (files) => {
      edit(files, 'README.md', flip);
      files.delete('verify.ps1');
      files.set('more.sh', Buffer.from('echo RIGHT'));
    });
    const beside = found.findings.filter(({ code }) => code === 'besideDiffers');
    expect(beside.map(({ where }) => where.file).sort()).toEqual(['README.md', 'more.sh', 'verify.ps1']);
  });

  const info = (change: (text: string) => string) => (files: Unpacked['files']) =>
    edit(files, 'bag-info.txt', (bytes) => Buffer.from(change(bytes.toString())));
  const inEnvelope = (change: (text: string) => string) => (files: Unpacked['files']) =>
    edit(files, seal, (bytes) => Buffer.from(change(bytes.toString())));
  const swapped = (text: string) => {
    const [first = '', second = '', ...rest] = text.split('\n');
    return [second, first, ...rest].join('\n');
  };
  it.each<[string, (files: Unpacked['files']) => void, object[]]>([
    [
      'another case',
      info((text) => text.replace(/(External-Identifier: ).*/, '$1another')),
      [{ code: 'bagInfoDiffers', where: { file: 'bag-info.txt', line: 3, field: 'External-Identifier' } }],
    ],
    [
      'another description, day and program',
      info((text) =>
        text
          .replace(/(External-Description: ).*/, '$1The accused confessed.')
          .replace(/(Bagging-Date: ).*/, '$11999-01-01')
          .replace(/(Bag-Software-Agent: ).*/, '$1Other'),
      ),
      ['External-Description', 'Bagging-Date', 'Bag-Software-Agent'].map((field) => ({
        code: 'bagInfoDiffers',
        where: expect.objectContaining({ field }),
      })),
    ],
    [
      'a line more',
      info((text) => `${text}Contact-Name: The Prosecutor\n`),
      [{ code: 'bagInfoForeign', where: { file: 'bag-info.txt', line: 7 } }],
    ],
    [
      'a line said twice, otherwise',
      info((text) => `${text}Payload-Oxum: 1.1\n`),
      [{ code: 'bagInfoForeign', where: { file: 'bag-info.txt', line: 7 } }],
    ],
    [
      'a line without a colon',
      info((text) => `${text}no colon here\n`),
      [{ code: 'bagInfoForeign', where: { file: 'bag-info.txt', line: 7 } }],
    ],
    [
      'a value that goes on in the next line',
      info((text) => text.replace('External-Identifier', ' and guilty\nExternal-Identifier')),
      [{ code: 'bagInfoForeign', where: { file: 'bag-info.txt', line: 3 } }],
    ],
    [
      'a line less',
      info((text) => text.replace(/Bagging-Date: .*\n/, '')),
      [{ code: 'bagInfoMissing', where: { file: 'bag-info.txt', field: 'Bagging-Date' } }],
    ],
    ['another order', info(swapped), [{ code: 'bagInfoForeign', where: { file: 'bag-info.txt', line: 1 } }]],
    [
      'no end',
      info((text) => text.trimEnd()),
      [{ code: 'bagInfoForeign', where: { file: 'bag-info.txt', line: 7 } }],
    ],
    [
      'a list of other hashes, of the data',
      (files) => void files.set('manifest-md5.txt', Buffer.from(`${'0'.repeat(32)}  data/case.json\n`)),
      [{ code: 'manifestForeign', where: { file: 'manifest-md5.txt' } }],
    ],
    [
      'a list of other hashes, of what is beside',
      (files) => void files.set('tagmanifest-sha3256.txt', Buffer.from(`${'0'.repeat(64)}  bagit.txt\n`)),
      [{ code: 'manifestForeign', where: { file: 'tagmanifest-sha3256.txt' } }],
    ],
    [
      'other line ends',
      (files) => edit(files, 'bagit.txt', (bytes) => Buffer.from(bytes.toString().replace(/\n/g, '\r\n'))),
      [{ code: 'bagOtherForm', where: { file: 'bagit.txt' } }],
    ],
    [
      'another name of the key',
      inEnvelope((text) => text.replace(/"keyid":"[^"]*"/, '"keyid":"the accused is innocent"')),
      [{ code: 'sealNotBySeat', where: { file: seal } }],
    ],
    [
      'a second signature',
      inEnvelope((text) => text.replace('"signatures":[', '"signatures":[{"keyid":"expert","sig":"AAAA"},')),
      [{ code: 'sealUnreadable', where: { file: seal } }],
    ],
    [
      'a key of JSON twice',
      inEnvelope((text) => text.replace('{', '{"payload":"AAAA",')),
      [{ code: 'sealUnreadable', where: { file: seal } }],
    ],
    [
      'a seal that goes on',
      inEnvelope((text) => `${text}\n`),
      [{ code: 'sealUnreadable', where: { file: seal } }],
    ],
  ])('finds what no seal covers with %s', async (_, change, expected) => {
    const found = await tampered(retag, change);
    expect(['altered', 'not-signed-by-seat']).toContain(found.verdict);
    expect(found.findings.filter(({ verdict }) => verdict !== 'intact')).toEqual(
      expected.map((one) => expect.objectContaining(one)),
    );
  });

  it.each([
    ['in capitals', (line: string) => line.toUpperCase()],
    ['with tabs', (line: string) => line.replace('  ', '\t')],
  ])('finds a tag manifest that says the same %s', async (_, change) => {
    const file = 'tagmanifest-sha256.txt';
    const found = await tampered(zipAsIs, (files) =>
      edit(files, file, (bytes) =>
        Buffer.from(bytes.toString().replace(/^[0-9a-f]+ {2}/gm, (digest) => change(digest))),
      ),
    );
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: 'bagOtherForm', verdict: 'altered', where: { file } }),
    );
  });

  it('tells of another folder, and of another time on all files', async () => {
    const unpacked = await unpack(original);
    const renamed = await rebag(out(), { ...unpacked, name: 'case-0000000000000000' });
    const earlier = out();
    writeFileSync(
      earlier,
      zipOf(
        [...unpacked.files].map(([path, bytes]) => ({ path: `${unpacked.name}/${path}`, bytes })),
        new Date('2020-01-01T00:00:00Z'),
      ),
    );
    for (const path of [renamed, earlier])
      expect((await readSubmission(path)).verification).toMatchObject({
        verdict: 'intact-unwitnessed',
        findings: [{ code: 'packedOtherwise' }],
      });
  });

  it('tells of every field of the case that was changed', async () => {
    const found = await tampered(rebag, (files) =>
      edit(files, 'data/case.json', (bytes) => {
        const said = JSON.parse(bytes.toString());
        const trainee = { ...said.trainee, name: 'Amel Karim' };
        const exercise = { ...said.exercise, title: 'Another' };
        return Buffer.from(
          canonicalJson({ ...said, exercise, trainee, openedAt: said.sealedAt, software: 'Other' }),
        );
      }),
    );
    const differing = found.findings.filter((finding) => finding.code === 'caseDiffers');
    expect(differing.map(({ where }) => where.field)).toEqual(['trainee', 'openedAt', 'software', 'title']);
  });

  it('finds tags, notes, case, report and exercise that differ from the log', async () => {
    const changes: [string, string][] = [
      ['data/exhibits/AK-001/annotations.json', 'annotationsDiffer'],
      ['data/exhibits/AK-001/exhibit.json', 'exhibitDiffers'],
      ['data/case.json', 'caseUnreadable'],
      ['data/case-uco.jsonld', 'caseUcoDiffers'],
      ['data/report/report.json', 'reportDiffers'],
      ['data/report/report-en.pdf', 'reportDiffers'],
      ['data/exercise/exercise.json', 'exerciseDiffers'],
      ['data/exercise/manifest-sha256.txt', 'exerciseDiffers'],
      ['data/exercise/answer-key.sealed.json', 'exerciseDiffers'],
    ];
    for (const [path, expected] of changes) {
      const found = await tampered(rebag, (files) => edit(files, path, (bytes) => flip(bytes, 2)));
      expect(found.codes, path).toContain(expected);
    }
    const renamed = await tampered(rebag, (files) =>
      edit(files, 'data/case.json', (bytes) =>
        Buffer.from(bytes.toString().replace('Amal Karim', 'Amel Karim')),
      ),
    );
    expect(renamed.findings).toContainEqual(
      expect.objectContaining({ code: 'caseDiffers', where: { file: 'data/case.json', field: 'trainee' } }),
    );
  });

  it('is not fooled by signatures with another key', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const other = {
      publicKey: rawPublicKey(privateKey),
      sign: (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey)),
    };
    const resign = (bytes: Buffer) => {
      const { payloadType, payload } = JSON.parse(bytes.toString());
      const value = JSON.parse(Buffer.from(payload, 'base64').toString());
      return Buffer.from(canonicalBytes(envelopeOf(nodeCryptography, other, payloadType, value).envelope));
    };
    const sealed = await tampered(zipAsIs, (files) => {
      edit(files, seal, resign);
    });
    expect(sealed.codes).toContain('sealNotBySeat');
    const checked = await tampered(rebag, (files) => {
      edit(files, checkpoints, (bytes) =>
        editLines(bytes, (lines) => lines.map((line) => resign(Buffer.from(line)).toString())),
      );
    });
    expect(checked.findings).toContainEqual(
      expect.objectContaining({
        code: 'checkpointNotBySeat',
        verdict: 'not-signed-by-seat',
        where: expect.objectContaining({ line: 1 }),
      }),
    );
  });
});

/** Rewrites history with a key of its own, from event 0 on: everything agrees with everything. */
async function forge(change: (event: Record<string, unknown>) => void): Promise<string> {
  const unpacked = await unpack(original);
  const { files, name } = unpacked;
  const { privateKey } = generateKeyPairSync('ed25519');
  const signer = {
    publicKey: rawPublicKey(privateKey),
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey)),
  };
  const publicKey = Buffer.from(signer.publicKey).toString('base64');
  const tree = growingTree(nodeCryptography);
  let prev = '0'.repeat(64);
  edit(files, log, (bytes) =>
    editLines(bytes, (lines) =>
      lines.map((line, seq) => {
        const event = JSON.parse(line);
        if (seq === 0) event.payload.publicKey = publicKey;
        change(event);
        const forged = canonicalJson({ ...event, prev });
        prev = sha256Hex(forged);
        tree.append(Buffer.from(forged));
        return forged;
      }),
    ),
  );
  const checkpoint = {
    format: 'hirz-checkpoint',
    version: 1,
    origin: name,
    size: tree.size,
    root: Buffer.from(tree.root()).toString('hex'),
    wall: '2031-05-01T00:00:00.000Z',
  };
  const closing = envelopeOf(nodeCryptography, signer, 'application/vnd.hirz.checkpoint+json', checkpoint);
  files.set(checkpoints, Buffer.from(`${canonicalJson(closing.envelope)}\n`));
  // The authority is on the same machine: who owns it stamps whatever they like, at whatever time.
  const authority = openTimestampAuthority(data, { write: () => {} });
  const ofCheckpoints = /^data\/(timestamps\/checkpoint-|custody\/proofs\/)/;
  for (const path of files.keys()) if (ofCheckpoints.test(path)) files.delete(path);
  files.set(
    `data/timestamps/checkpoint-${tree.size}.tsr`,
    Buffer.from(authority.stamp(canonicalBytes(closing.envelope), new Date(checkpoint.wall))),
  );
  edit(files, 'data/case.json', (bytes) =>
    Buffer.from(canonicalJson({ ...JSON.parse(bytes.toString()), publicKey })),
  );
  const path = out();
  await writeBag({
    to: path,
    name,
    payload: [...files]
      .filter(([file]) => file.startsWith('data/'))
      .map(([file, bytes]) => ({ path: file, source: { bytes } })),
    info: infoIn(files),
    tagFiles: ({ sha256, sha512 }) => {
      const value = {
        format: 'hirz-seal',
        version: 1,
        case: name,
        manifestSha256: sha256Hex(sha256),
        manifestSha512Sha256: sha256Hex(sha512),
        checkpointSha256: sha256Hex(closing.payload),
        beside: [],
        wall: checkpoint.wall,
      };
      const { envelope } = envelopeOf(nodeCryptography, signer, 'application/vnd.hirz.seal+json', value);
      return [{ path: seal, bytes: canonicalBytes(envelope) }];
    },
    modified: writtenAt(files),
  });
  return path;
}

describe('tampering by who owns the machine', () => {
  it('can forge all before a witness, and nothing after one', async () => {
    const forged = await forge((event) => {
      // Another day, whenever this test is run, and of years that have the same days.
      event.wall = String(event.wall).replace(/^\d{4}/, (year) => String(Number(year) - 28));
    });
    // Said plainly in the documents: this is what a code that was written down is for.
    const unwitnessed = (await readSubmission(forged)).verification;
    expect(new Set(unwitnessed.findings.map(({ code: found }) => found))).toEqual(
      new Set(['exhibitDiffers', 'caseDiffers', 'caseUcoDiffers', 'timestampTimeDiffers']),
    );
    const honest = await forge(() => {});
    expect((await readSubmission(honest)).verification.verdict).toBe('intact-unwitnessed');
    const witnessed = (await readSubmission(honest, { code })).verification;
    expect(witnessed).toMatchObject({ verdict: 'altered', findings: [{ code: 'witnessDiffers' }] });
  });

  it('is found out by an assessor who has seen another log of the same seat', async () => {
    const [own] = (await readSubmission(original)).remember;
    expect(own?.checkpoints.length).toBeGreaterThan(1);
    const last = own!.checkpoints.at(-1)!;
    const again = await readSubmission(original, { seen: () => own!.checkpoints });
    expect(again.verification.verdict).toBe('intact-unwitnessed');
    const other = await readSubmission(original, { seen: () => [{ size: last.size, root: '0'.repeat(64) }] });
    expect(other.verification).toMatchObject({
      verdict: 'forked',
      findings: [{ code: 'forked', where: { event: last.size - 1 } }],
    });
    const longer = await readSubmission(original, {
      seen: () => [{ size: last.size + 3, root: '0'.repeat(64) }],
    });
    expect(longer.verification.verdict).toBe('forked');
  });

  it('takes the code of an earlier moment for no more than it is', async () => {
    const { files } = await unpack(original);
    const [first = ''] = files.get(checkpoints)!.toString().split('\n');
    const payload = Buffer.from(JSON.parse(first).payload, 'base64');
    const { witnessCode } = await import('../../../core/domain/custody/witness-code');
    const earlier = (await readSubmission(original, { code: witnessCode(nodeCryptography, payload) }))
      .verification;
    expect(earlier).toMatchObject({ verdict: 'intact-unwitnessed', findings: [{ code: 'witnessEarlier' }] });
  });
});

describe("the assessor's memory", () => {
  let engine: Engine;
  const open = async (path: string) => {
    const { grant } = await engine.shellCall('grant.make', { path, purpose: 'read' });
    const { job } = await engine.call('submission.open', { grant });
    return (await jobEnd(engine, job)).result as SubmissionSummary;
  };

  beforeEach(async () => {
    engine = engineOver(mkdtempSync(join(data, 'assessor-')));
    await engine.call('session.chooseRole', { role: 'assessor' });
  });
  afterEach(() => engine.stop());

  it('finds a case that comes again with another seat key, even after the first was removed', async () => {
    const first = await open(original);
    expect(first.verification.verdict).toBe('intact-unwitnessed');
    await engine.call('submission.remove', { id: first.id });
    const anew = (await open(await forge(() => {}))).verification;
    expect(anew.verdict).toBe('forked');
    expect(anew.findings).toContainEqual(expect.objectContaining({ code: 'forkedByKey' }));
    await expect(open(join(data, 'tiny.hirz-exercise'))).rejects.toThrow('isExercise');
    const text = join(data, 'text.hirz-submission');
    writeFileSync(text, 'no archive');
    await expect(open(text)).rejects.toThrow('submissionUnreadable');
  });

  it.each([
    ['the case first', false],
    ['what was made anew first', true],
  ])('says of both that they are forked, whichever was opened first: %s', async (_, forgedFirst) => {
    const forged = await forge(() => {});
    const [one = '', other = ''] = forgedFirst ? [forged, original] : [original, forged];
    const first = await open(one);
    expect(first.verification.verdict).toBe('intact-unwitnessed');
    expect((await open(other)).verification.verdict).toBe('forked');
    for (const { verification } of await engine.call('submission.list', {})) {
      expect(verification.verdict).toBe('forked');
      expect(verification.findings).toMatchObject([{ code: 'forkedByKey' }]);
    }
    // Which of the two the code fits is still told.
    const { verification } = await engine.call('submission.witness', { id: first.id, code });
    const witness = verification.checks.find(({ name: check }) => check === 'witness');
    expect(witness?.result).toBe(forgedFirst ? 'failed' : 'passed');
  });
});

describe('the command line', () => {
  it('holds the files against each other, and says of both that they are forked', async () => {
    const forged = await forge(() => {});
    const alone = await hirz('verify', original);
    expect(alone.code).toBe(0);
    const said = await hirz('verify', original, forged);
    expect(said.code).toBe(1);
    expect(said.out).toMatch(
      /✓ .*✗ .*Held against each other, one file is found otherwise.*✗ .*2 files:\n {2}2 {2}Forked\n$/s,
    );
    const { files } = JSON.parse((await hirz('verify', '--json', forged, original, original)).out);
    expect(files).toMatchObject(
      Array(3).fill({ verification: { verdict: 'forked', findings: [{ code: 'forkedByKey' }] } }),
    );
    expect((await hirz('verify', original, original)).code).toBe(0);
  });
});
