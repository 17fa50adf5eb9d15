import type { InputOf } from '../../core/contract/index';
import type { Job } from '../../core/contract/job';
import type { Engine } from '../../electron/engine/engine';
import { jobEnd } from './worked-case';

/** Where received files come from, as a trainee states it. */
export const statedSource = {
  what: 'Return of Gull on request 12',
  from: 'Gull, legal department',
  how: 'Sealed USB stick, by courier',
  received: '2031-04-03T08:00:00Z',
  reference: 'TC/2031/7',
};

/** Grants for files, as the shell gives them after a dialog or a drop. */
export async function grantedFiles(engine: Engine, paths: readonly string[]): Promise<string[]> {
  const made = await Promise.all(
    paths.map((path) => engine.shellCall('grant.make', { path, purpose: 'read' })),
  );
  return made.map(({ grant }) => grant);
}

/** Receives files as one exhibit, and waits until it is there. */
export async function receiveFiles(
  engine: Engine,
  paths: readonly string[],
  source: InputOf<'exhibit.receive'>['source'] = statedSource,
): Promise<Job> {
  const { job } = await engine.call('exhibit.receive', { grants: await grantedFiles(engine, paths), source });
  return jobEnd(engine, job);
}
