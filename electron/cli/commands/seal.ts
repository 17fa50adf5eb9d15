import { resolve } from 'node:path';
import { SealedSubmission } from '../../../core/contract/case';
import type { Job } from '../../../core/contract/job';
import { type Losses, lostItemsOf } from '../../../core/domain/custody/lost-items';
import { HirzError } from '../../../core/domain/fault/fault';
import { createEngine, type Engine } from '../../engine/engine';
import { softwareNameOf } from '../../engine/engine-arguments';
import { locateCase } from '../data-folder';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';

/** Waits until a job has ended. */
function ended(engine: Engine, id: string): Promise<Job> {
  return new Promise((resolveJob, reject) => {
    const stop = engine.onAnnouncement((announcement) => {
      if (announcement.topic !== 'job' || announcement.job.id !== id || announcement.job.state === 'running')
        return;
      stop();
      resolveJob(announcement.job);
    });
    engine.call('job.get', { job: id }).then((job) => {
      if (job.state === 'running') return;
      stop();
      resolveJob(job);
    }, reject);
  });
}

async function sealedBy(engine: Engine, without: Losses | undefined): Promise<SealedSubmission> {
  const { job } = await engine.call('case.seal', without ? { without } : {});
  const { result, fault } = await ended(engine, job);
  if (fault) throw new HirzError(fault.code, fault);
  return SealedSubmission.parse(result);
}

/** With a reason, what turns out to be lost or damaged is left out, and named in the log. */
async function sealOpen(engine: Engine, reason: string | undefined): Promise<SealedSubmission> {
  const { sealed } = await engine.call('case.get', {});
  if (sealed) return sealed;
  try {
    return await sealedBy(engine, undefined);
  } catch (error) {
    const lost = error instanceof HirzError ? lostItemsOf(error.fault.details) : [];
    if (reason === undefined || lost.length === 0) throw error;
    return await sealedBy(engine, { items: lost, reason });
  }
}

/** Only the window can ask the key store, so only it can seal a case whose key is kept there. @throws HirzError `sealNeedsWindow` */
async function openHere(engine: Engine, id: string): Promise<void> {
  try {
    await engine.call('case.open', { case: id });
  } catch (cause) {
    if (!(cause instanceof HirzError) || cause.fault.code !== 'seatKeyLocked') throw cause;
    throw new HirzError('sealNeedsWindow', { params: { case: id }, cause });
  }
}

/** `hirz seal CASE [--out FILE] [--data FOLDER] [--without-lost REASON]`. A case that is sealed already is not sealed again; its submission is copied. */
export async function seal(
  terminal: Terminal,
  named: string,
  { out, data, withoutLost, version }: { out?: string; data?: string; withoutLost?: string; version: string },
): Promise<ExitCode> {
  const { dataFolder, id } = locateCase(named, data, terminal.environment);
  const engine = createEngine({
    dataFolder,
    shippedExercises: null,
    version,
    softwareName: softwareNameOf(version),
    language: terminal.language,
  });
  try {
    await engine.call('session.chooseRole', { role: 'trainee' });
    await openHere(engine, id);
    const sealed = await sealOpen(engine, withoutLost);
    if (out !== undefined) {
      const { grant } = await engine.shellCall('grant.make', { path: resolve(out), purpose: 'write' });
      await engine.call('case.saveSubmission', { grant });
    }
    terminal.out(
      terminal.json
        ? JSON.stringify(sealed, null, 2)
        : [
            columns([
              [text(terminal, 'file'), out ?? sealed.file],
              ['SHA-256', sealed.sha256],
              [text(terminal, 'sealedAt'), sealed.sealedAt],
            ]),
            '',
            text(terminal, 'sealed'),
            text(terminal, 'code', { code: sealed.code }),
          ].join('\n'),
    );
    return exitCodes.good;
  } finally {
    await engine.stop();
  }
}
