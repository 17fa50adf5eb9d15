import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SubmissionSummary } from '../../../core/contract/submission';
import type { EventProof, GrowthProof, ProofSubject } from '../../../core/domain/custody/proofs';
import { verifyProof } from '../../../core/domain/custody/verify-proof';
import { canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';
import type { Engine } from '../../../electron/engine/engine';
import { readSubmission } from '../../../electron/engine/submission/read-submission';
import { hirz } from '../../support/hirz-command';
import { edit, editLines, rebag, type Unpacked, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, jobEnd, preserve, workAndSeal } from '../../support/worked-case';

const data = temporaryFolder('proofs');
let engine: Engine;
let worked: Awaited<ReturnType<typeof workAndSeal>>;
let early: { code: string; proof: string; entries: number; growth: string };

async function grant(path: string, purpose: 'read' | 'write') {
  return (await engine.shellCall('grant.make', { path, purpose })).grant;
}

beforeAll(async () => {
  engine = engineOver(data);
  worked = await workAndSeal(engine, data, async () => {
    await preserve(engine, 'https://gull.example/@nour');
    const { code, entries } = await engine.call('log.witness', {});
    const proof = join(data, 'early.hirz-proof');
    const { total } = await engine.call('log.list', { limit: 1 });
    await engine.call('log.saveProof', { of: { entry: total - 2 }, grant: await grant(proof, 'write') });
    await engine.call('note.write', { number: 'AK-003', text: 'Written after the code was shown.' });
    const growth = join(data, 'growth.hirz-proof');
    await engine.call('log.saveProof', { of: { since: entries }, grant: await grant(growth, 'write') });
    early = { code, proof, entries, growth };
  });
});

describe('a proof of one entry', () => {
  it('is made while the case is worked, and holds under the code that was read aloud then', async () => {
    const proven = await hirz('verify-proof', early.proof, '--code', early.code, '--json');
    expect(proven.code).toBe(0);
    expect(JSON.parse(proven.out)).toMatchObject({
      verdict: 'witnessed',
      findings: [],
      case: { trainee: { name: 'Amal Karim' } },
      event: { type: 'exhibit.preserved', payload: { number: 'AK-003' } },
    });
    const { out } = await hirz('verify-proof', early.proof);
    expect(out).toMatch(/exhibit\.preserved.*Says +Preserved AK-003/s);
    expect(out).not.toContain('{');
    const arabic = (await hirz('verify-proof', early.proof, '--lang', 'ar')).out;
    expect(arabic).toMatch(/تحريز .*AK-003/);
    expect(arabic).toContain('ثابت');
    const other = await hirz('verify-proof', early.proof, '--code', worked.sealed.code, '--json');
    expect(other.code).toBe(1);
    expect(JSON.parse(other.out).findings).toMatchObject([{ code: 'proofWitnessDiffers' }]);
  });

  it('is made of a submission by the assessor, for any entry, and refused for one that is not there', async () => {
    await engine.call('session.chooseRole', { role: 'assessor' });
    const { job } = await engine.call('submission.open', { grant: await grant(worked.submission, 'read') });
    const { id, verification } = (await jobEnd(engine, job)).result as SubmissionSummary;
    const events = verification.case?.events ?? 0;
    for (const seq of [0, 1, Math.floor(events / 2), events - 1]) {
      const path = join(data, `entry-${seq}.hirz-proof`);
      await engine.call('submission.saveProof', {
        id,
        of: { entry: seq },
        grant: await grant(path, 'write'),
      });
      expect(verifyProof(nodeCryptography, readFileSync(path), worked.sealed.code)).toMatchObject({
        verdict: 'witnessed',
        state: { size: events },
        event: { seq },
      });
    }
    const nowhere = await grant(join(data, 'none.hirz-proof'), 'write');
    await expect(
      engine.call('submission.saveProof', { id, of: { entry: events }, grant: nowhere }),
    ).rejects.toThrow('entryUnknown');
    await engine.call('session.chooseRole', { role: 'trainee' });
  });

  it('fails, and says where, once anything in it was changed', () => {
    const text = readFileSync(early.proof, 'utf8');
    const changed = (change: (proof: EventProof & { more?: boolean }) => void) => {
      const proof = JSON.parse(text) as EventProof;
      change(proof);
      const { verdict, findings } = verifyProof(nodeCryptography, Buffer.from(canonicalJson(proof)));
      return { verdict, codes: findings.map(({ code }) => code) };
    };
    const failed = (code: string) => ({ verdict: 'not-proven', codes: [code] });
    expect(
      changed(({ event }) => {
        event.line = event.line.replace('AK-003', 'AK-002');
      }),
    ).toEqual(failed('proofEventDiffers'));
    expect(
      changed(({ event }) => {
        event.proof[0] = '0'.repeat(64);
      }),
    ).toEqual(failed('proofEventDiffers'));
    expect(
      changed(({ opening }) => {
        opening.line = opening.line.replace('Amal Karim', 'Amal Karam');
      }),
    ).toEqual(failed('proofOpeningDiffers'));
    expect(
      changed(({ checkpoint }) => {
        checkpoint.signatures = [{ keyid: '', sig: Buffer.alloc(64).toString('base64') }];
      }),
    ).toEqual(failed('proofNotBySeat'));
    expect(
      changed((proof) => {
        proof.more = true;
      }),
    ).toEqual(failed('proofUnreadable'));
    expect(verifyProof(nodeCryptography, Buffer.from(text.slice(1))).verdict).toBe('not-proven');
  });

  it('is checked by the short script of the documents alone', () => {
    const page = readFileSync(resolve(__dirname, '../../../docs/formats/proof.md'), 'utf8');
    const script = /```python\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const file = join(data, 'check.py');
    writeFileSync(file, script);
    const check = (proof: string) => execFileSync('python3', [file, proof], { cwd: data, encoding: 'utf8' });
    expect(check(early.proof)).toContain(`${early.code}\n`);
    const forged = join(data, 'forged.hirz-proof');
    writeFileSync(forged, readFileSync(early.proof, 'utf8').replace('AK-003', 'AK-002'));
    expect(() => check(forged)).toThrow();
  });
});

describe('a proof that the log only grew', () => {
  const checked = async (path: string, code?: string) => {
    await engine.call('session.chooseRole', { role: 'assessor' });
    return engine.call('proof.check', {
      grant: await grant(path, 'read'),
      ...(code === undefined ? {} : { code }),
    });
  };

  it('is made from a code that was read aloud, while the case is worked, and logged', async () => {
    const proven = await hirz('verify-proof', early.growth, '--code', early.code, '--json');
    expect(proven.code).toBe(0);
    const shown = JSON.parse(proven.out);
    expect(shown).toMatchObject({
      verdict: 'witnessed',
      findings: [],
      case: { trainee: { name: 'Amal Karim' } },
      first: { size: early.entries, code: early.code },
    });
    expect(shown.state.size).toBeGreaterThan(early.entries);
    expect((await hirz('verify-proof', early.growth)).out).toContain('the log only grew');
    expect((await hirz('verify-proof', early.growth, '--code', worked.sealed.code)).code).toBe(1);
    const { files } = await unpack(worked.submission);
    const logged = files.get('data/custody/log.ndjson')!.toString().split('\n');
    const saved = logged
      .filter((line) => line.includes('"type":"proof.saved"'))
      .map((line) => JSON.parse(line));
    expect(saved.map(({ payload }) => payload)).toMatchObject([
      { file: 'early.hirz-proof' },
      { file: 'growth.hirz-proof', since: early.entries },
    ]);
  });

  it('leads from a code of the work to the code of the sealed case', async () => {
    await engine.call('session.chooseRole', { role: 'assessor' });
    const { job } = await engine.call('submission.open', { grant: await grant(worked.submission, 'read') });
    const { id, verification } = (await jobEnd(engine, job)).result as SubmissionSummary;
    const path = join(data, 'sealed.hirz-proof');
    const save = async (since: number) =>
      engine.call('submission.saveProof', { id, of: { since }, grant: await grant(path, 'write') });
    await save(early.entries);
    for (const code of [early.code, worked.sealed.code.toLowerCase()])
      expect(await checked(path, code)).toMatchObject({
        file: 'sealed.hirz-proof',
        verdict: 'witnessed',
        first: { code: early.code },
        state: { size: verification.case?.events, code: worked.sealed.code },
      });
    expect((await checked(path)).verdict).toBe('proven');
    await expect(checked(path, 'no code at all')).rejects.toThrow('notACode');
    await expect(save(early.entries + 1)).rejects.toThrow('checkpointUnknown');
    await expect(save(verification.case?.events ?? 0)).rejects.toThrow('nothingSince');
  });

  it('is made under the checkpoints that can be read, and says so where there is none', async () => {
    await engine.call('session.chooseRole', { role: 'assessor' });
    const opened = async (spoilt: (line: string, at: number) => boolean) => {
      const unpacked = await unpack(worked.submission);
      edit(unpacked.files, 'data/custody/checkpoints.ndjson', (bytes) =>
        editLines(bytes, (lines) =>
          lines.map((line, at) =>
            spoilt(line, at) ? canonicalJson({ ...JSON.parse(line), payload: 'e30=' }) : line,
          ),
        ),
      );
      const path = await rebag(join(data, 'spoilt.hirz-submission'), unpacked);
      const { job } = await engine.call('submission.open', { grant: await grant(path, 'read') });
      const { id } = (await jobEnd(engine, job)).result as SubmissionSummary;
      const proof = join(data, 'spoilt.hirz-proof');
      const save = async (of: ProofSubject) =>
        engine.call('submission.saveProof', { id, of, grant: await grant(proof, 'write') });
      return { proof, save };
    };
    const some = await opened((_, at) => at === 0);
    await some.save({ entry: 1 });
    expect(await checked(some.proof, worked.sealed.code)).toMatchObject({ verdict: 'witnessed' });
    const none = await opened(() => true);
    await expect(none.save({ entry: 1 })).rejects.toThrow('entryNotSigned');
    await expect(none.save({ since: early.entries })).rejects.toThrow('checkpointUnknown');
  });

  it.each<[string, (proof: GrowthProof) => void]>([
    ['consistencyFails', ({ proof }) => void proof.splice(0, 1, '0'.repeat(64))],
    ['consistencyFails', ({ proof }) => void proof.pop()],
    ['consistencyFails', (proof) => void Object.assign(proof, { first: proof.second, second: proof.first })],
    ['consistencyFails', (proof) => void Object.assign(proof, { first: proof.second })],
    [
      'proofOpeningDiffers',
      ({ opening }) => void Object.assign(opening, { line: opening.line.replace('Amal', 'Amel') }),
    ],
    [
      'proofNotBySeat',
      ({ first }) =>
        void Object.assign(first, { signatures: [{ keyid: '', sig: Buffer.alloc(64).toString('base64') }] }),
    ],
    [
      'proofNotBySeat',
      ({ second }) =>
        void Object.assign(second, { signatures: [{ keyid: '', sig: Buffer.alloc(64).toString('base64') }] }),
    ],
    ['proofUnreadable', ({ first }) => void Object.assign(first, { payload: 'AAAA' })],
  ])('fails with %s once it was changed', async (code, change) => {
    const proof = JSON.parse(readFileSync(early.growth, 'utf8')) as GrowthProof;
    change(proof);
    const path = join(data, 'changed.hirz-proof');
    writeFileSync(path, canonicalJson(proof));
    const { verdict, findings } = await checked(path);
    expect(verdict).toBe('not-proven');
    expect(findings.map((found) => found.code)).toContain(code);
  });

  it('is checked by the short script of the documents alone', () => {
    const page = readFileSync(resolve(__dirname, '../../../docs/formats/proof.md'), 'utf8');
    const [, growth = ''] = [...page.matchAll(/```python\n([\s\S]*?)```/g)].map(([, script]) => script);
    const file = join(data, 'check-growth.py');
    writeFileSync(file, growth);
    const check = (proof: string) => execFileSync('python3', [file, proof], { cwd: data, encoding: 'utf8' });
    expect(check(early.growth)).toContain(`first ${early.entries} ${early.code}\n`);
    const forged = join(data, 'forged-growth.hirz-proof');
    const proof = JSON.parse(readFileSync(early.growth, 'utf8')) as GrowthProof;
    writeFileSync(forged, canonicalJson({ ...proof, proof: ['0'.repeat(64), ...proof.proof.slice(1)] }));
    expect(() => check(forged)).toThrow();
  });
});

describe('proofs between checkpoints', () => {
  async function tampered(change: (files: Unpacked['files'], names: string[]) => void) {
    const unpacked = await unpack(worked.submission);
    const names = [...unpacked.files.keys()].filter((path) => path.startsWith('data/custody/proofs/'));
    change(unpacked.files, names);
    const { verification } = await readSubmission(
      await rebag(join(data, 'tampered.hirz-submission'), unpacked),
    );
    return verification.findings.filter(({ code }) => code.startsWith('consistency'));
  }

  it('stand between each and the next, and are found missing or wrong', async () => {
    let count = 0;
    expect(
      await tampered((files, names) => {
        count = files.get('data/custody/checkpoints.ndjson')!.toString().split('\n').length - 1;
        expect(names).toHaveLength(count - 1);
      }),
    ).toEqual([]);
    expect(await tampered((files, [first]) => void files.delete(first!))).toMatchObject([
      { code: 'consistencyMissing', verdict: 'incomplete' },
    ]);
    const found = await tampered((files, [first]) => {
      const proof = JSON.parse(files.get(first!)!.toString());
      proof.proof[0] = '0'.repeat(64);
      files.set(first!, Buffer.from(canonicalJson(proof)));
    });
    expect(found).toMatchObject([{ code: 'consistencyFails', verdict: 'altered' }]);
  });
});
