import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MadeDrill } from '../../../core/contract/drill';
import { assignKinds } from '../../../core/domain/drill/assign-kinds';
import {
  copyPath,
  Drill,
  type DrillRequest,
  drillPaths,
  type KeyCopy,
  SealedDrillKey,
} from '../../../core/domain/drill/drill';
import { signsOfFindings } from '../../../core/domain/drill/signs-of-findings';
import { type DrillKind, tellingSigns } from '../../../core/domain/drill/tampering';
import { HirzError } from '../../../core/domain/fault/fault';
import { chanceOf } from '../../../core/domain/generation/chance/chance';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { sealBox } from '../assessment/sealed-key';
import { writeBag } from '../bag/write-bag';
import { fingerprintOf } from '../custody/raw-keys';
import type { JobControl } from '../jobs/jobs';
import { readSubmission } from '../submission/read-submission';
import { writeAlteredCopy } from './altered-copy';
import { type Original, openOriginal } from './original';
import { paddedKey } from './padded-key';
import { tamper } from './tamper';

/** Makes one copy, and lets the verifier say how it shows: an alteration that it does not find is none. */
async function makeCopy(
  original: Original,
  kind: DrillKind,
  copy: number,
  to: string,
  seed: string,
  signal: AbortSignal,
): Promise<KeyCopy> {
  const { archive, code, modified, neutral } = original;
  const { alteration, files, events } = await tamper(original, kind, chanceOf(`${seed} ${copy} ${kind}`));
  await writeAlteredCopy(to, archive, alteration, { modified, signal });
  const { verification } = await readSubmission(to, { code, signal });
  const signs = signsOfFindings(verification.findings);
  const telling = kind === 'none' ? [] : tellingSigns[kind].filter((sign) => signs.includes(sign));
  const told =
    kind === 'none' ? verification.verdict === 'intact' : telling.some((sign) => !neutral.includes(sign));
  if (!told) throw new HirzError('drillDoesNotShow', { params: { copy } });
  return { copy, kind, files, events, signs, telling, verdict: verification.verdict };
}

/**
 * Makes a drill of a sealed submission: numbered copies, altered or not, with the answers sealed to the assessors of its exercise.
 * Whole or not at all. The same seed alters the same things; keys that forge are made anew each time.
 * @param permit rejects where a submission, by its SHA-256, must not be verified here
 * @throws HirzError as `openOriginal` and `tamper`
 */
export async function makeDrill(
  source: string,
  to: string,
  request: DrillRequest,
  software: string,
  control: JobControl,
  permit?: (sha256: string) => Promise<void>,
): Promise<Omit<MadeDrill, 'name'>> {
  const original = await openOriginal(source, control, permit);
  const folder = await mkdtemp(join(tmpdir(), 'hirz-drill-'));
  try {
    const { case: of, sha256 } = original.verification;
    const seed = `drill ${request.seed} ${sha256}`;
    const kinds = assignKinds(request.kinds, request.copies, chanceOf(seed));
    control.step('tampering');
    const copies: KeyCopy[] = [];
    await mkdir(join(folder, 'copies'));
    const file = (copy: number) => join(folder, 'copies', String(copy));
    for (const [at, kind] of kinds.entries()) {
      control.signal.throwIfAborted();
      control.progress(at, kinds.length);
      copies.push(await makeCopy(original, kind, at + 1, file(at + 1), seed, control.signal));
    }
    control.step('writingDrill');
    // Of chance alone: of a name that hangs on the seed the seed can be found by trying, and the seed tells all.
    const id = `drill-${randomBytes(8).toString('hex')}`;
    const drill: Drill = {
      format: 'hirz-drill',
      version: 1,
      synthetic: true,
      id,
      title: request.title,
      kinds: [...new Set(request.kinds)].sort(),
      copies: request.copies,
      verifier: request.verifier,
      case: of.id,
      exercise: of.exercise,
      trainee: of.trainee,
      sealedAt: of.sealedAt ?? of.openedAt,
      code: original.code,
      software,
    };
    const key = paddedKey(
      {
        format: 'hirz-drill-answers',
        version: 1,
        drill: id,
        copies,
        neutral: [...original.neutral],
      },
      original.lines.length,
    );
    const sealed: SealedDrillKey = {
      format: 'hirz-sealed-drill-answers',
      version: 1,
      ...sealBox('hirz-drill-answers-v1', key, original.assessors),
    };
    const written = await writeBag({
      to,
      name: id,
      payload: [
        { path: drillPaths.drill, source: { bytes: canonicalBytes(Drill.parse(drill)) } },
        { path: drillPaths.answers, source: { bytes: canonicalBytes(SealedDrillKey.parse(sealed)) } },
        ...copies.map(({ copy }) => ({ path: copyPath(copy), source: { file: file(copy) } })),
      ],
      info: [
        ['Source-Organization', 'Hirz (synthetic, for training)'],
        [
          'External-Description',
          'Tamper drill of Hirz: numbered copies of a submission, altered or not. Everything in it is invented.',
        ],
        ['External-Identifier', id],
        ['Bag-Software-Agent', software],
      ],
      modified: original.modified,
      onProgress: control.progress,
      signal: control.signal,
    });
    return {
      id,
      bytes: written.bytes,
      sha256: written.sha256,
      drillSha256: written.manifestSha256,
      assessors: fingerprintOf(original.assessors),
      copies,
    };
  } finally {
    await original.archive.close();
    await rm(folder, { recursive: true, force: true });
  }
}
