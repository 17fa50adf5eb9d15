import { join } from 'node:path';
import type { Announcement } from '../../core/contract/announcement';
import type { ExhibitSummary } from '../../core/contract/exhibit';
import type { Job } from '../../core/contract/job';
import type { CapturedPage, NextPage, Served } from '../../core/contract/shell-engine';
import { HirzError } from '../../core/domain/fault/fault';
import { sha256Hex } from '../../electron/engine/custody/node-cryptography';
import { createEngine, type Engine } from '../../electron/engine/engine';
import type { EngineOptions } from '../../electron/engine/engine-options';
import { onePng } from './tiny/pictures';
import { type TinyChanges, writeTinyExercise } from './tiny-exercise';

/** An engine over a data folder, as the shell starts it. */
export function engineOver(dataFolder: string, options: Partial<EngineOptions> = {}): Engine {
  return createEngine({
    dataFolder,
    shippedExercises: null,
    version: '0.1.0',
    softwareName: 'Hirz 0.1.0 (tests)',
    ...options,
  });
}

/** Waits for the end of a job. A job that failed throws its fault. */
export async function jobEnd(engine: Engine, job: string): Promise<Job> {
  for (;;) {
    const found = await engine.call('job.get', { job });
    if (found.fault) throw new HirzError(found.fault.code, found.fault);
    if (found.state !== 'running') return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Installs the tiny exercise, in whatever role; leaves the session a trainee's. Resolves to its key. */
export async function installTiny(
  engine: Engine,
  dataFolder: string,
  changes: TinyChanges = {},
): Promise<string> {
  const path = join(dataFolder, 'tiny.hirz-exercise');
  await writeTinyExercise(path, changes);
  await engine.call('session.chooseRole', { role: 'trainee' });
  const { grant } = await engine.shellCall('grant.make', { path, purpose: 'read' });
  const { job } = await engine.call('exercise.import', { grant });
  await jobEnd(engine, job);
  const [summary] = await engine.call('exercise.list', {});
  if (!summary) throw new Error('the tiny exercise was not installed');
  return summary.key;
}

/** A case of the tiny exercise, open and its clock running. */
export async function beginCase(
  engine: Engine,
  dataFolder: string,
  name = 'Amal Karim',
  changes: TinyChanges = {},
): Promise<string> {
  const exercise = await installTiny(engine, dataFolder, changes);
  const { id } = await engine.call('case.create', { exercise, name, seat: '7' });
  await engine.call('case.start', {});
  return id;
}

async function serve(engine: Engine, url: string): Promise<Served> {
  const served = await engine.shellCall('platform.serve', { url, method: 'GET' });
  if (!served) throw new Error(`nobody serves ${url}`);
  return served;
}

/**
 * Goes to a page as the shell does: follows redirects, and tells the log what was served in the end.
 * Resolves to that page and its own address.
 */
export async function visit(engine: Engine, address: string): Promise<{ url: string; served: Served }> {
  let url = address;
  let served = await serve(engine, url);
  for (let hops = 0; served.status === 301 && hops < 5; hops += 1) {
    const to = served.headers.find(([name]) => name === 'location')?.[1] ?? '';
    url = new URL(to, url).href;
    served = await serve(engine, url);
  }
  const { status, title, at: servedAt, body } = served;
  await engine.shellCall('platform.visited', { url, status, title, servedAt, sha256: sha256Hex(body) });
  return { url, served };
}

/** What the shell hands over at a capture of a page: the page, its style and its media as they are served. */
export async function capturedPage(engine: Engine, url: string): Promise<CapturedPage> {
  const page = await serve(engine, url);
  const html = Buffer.from(page.body).toString('utf8');
  const linked = [...html.matchAll(/(?:src|href)="([^"]*(?:\/media\/|\.css)[^"]*)"/g)].map(
    ([, address = '']) => new URL(address, url).href,
  );
  const responses: CapturedPage['responses'] = [];
  for (const address of [url, ...new Set(linked)]) {
    const { status, headers, body } = address === url ? page : await serve(engine, address);
    responses.push({ response: { url: address, status, headers }, body });
  }
  return {
    addressAsked: url,
    addressFinal: url,
    title: page.title,
    screenshot: onePng(80, 60, [1, 2, 3]),
    snapshot: Buffer.from(`MIME-Version: 1.0\n\n${html}`),
    responses,
    servedAt: page.at,
    viewport: { width: 800, height: 600, scale: 1 },
    pageSize: { width: 800, height: 1200 },
    pictured: { width: 800, height: 1200 },
    scroll: { x: 0, y: 100 },
    // Each thing on the page below the one before.
    layout: page.entities.map(({ kind, id }, at) => ({
      entity: `${kind}:${id}`,
      box: { x: 0, y: at * 200, width: 600, height: 180 },
    })),
    userAgent: 'Tests',
  };
}

/** Preserves a page. */
export async function preserve(engine: Engine, url: string): Promise<ExhibitSummary> {
  return engine.shellCall('capture.store', await capturedPage(engine, url));
}

/** Goes through the pages of a wide capture as the shell does; stops before the page `until`. Resolves to its job and the pages. */
export async function collectPages(
  engine: Engine,
  address: string,
  until = Number.POSITIVE_INFINITY,
): Promise<{ job: string; pages: string[] }> {
  const begun = await engine.shellCall('capture.begin', { address });
  const pages: string[] = [];
  let next: string | null = begun.next;
  while (next !== null && pages.length < until) {
    pages.push(next);
    const answer: NextPage = await engine.shellCall('capture.add', {
      job: begun.job,
      page: await capturedPage(engine, next),
    });
    ({ next } = answer);
  }
  return { job: begun.job, pages };
}

/** Preserves a thread, profile or channel with all its pages. */
export async function preserveWide(engine: Engine, address: string): Promise<ExhibitSummary> {
  const { job } = await collectPages(engine, address);
  const exhibit = await engine.shellCall('capture.finish', { job });
  if (!exhibit) throw new Error(`${address} was not preserved`);
  return exhibit;
}

/** Everything that an engine announces from now on. */
export function announcements(engine: Engine): Announcement[] {
  const heard: Announcement[] = [];
  engine.onAnnouncement((announcement) => heard.push(announcement));
  return heard;
}

/**
 * Works a case to its end and seals it. Resolves to the submission's path and what sealing said.
 * @param alsoDone what else is done, right before the sealing
 * @param begin begins the case; left out, one of the tiny exercise without a ticket
 */
export async function workAndSeal(
  engine: Engine,
  dataFolder: string,
  alsoDone: () => Promise<unknown> = async () => {},
  begin: () => Promise<string> = () => beginCase(engine, dataFolder),
) {
  const id = await begin();
  const first = await preserve(engine, 'https://gull.example/@sami_travel');
  const second = await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
  await engine.call('tag.put', { number: second.number, term: 'travel', reason: 'Shows a ticket.' });
  const tag = await engine.call('tag.put', {
    number: first.number,
    term: 'recruitment',
    reason: 'An offer.',
  });
  await engine.call('tag.put', {
    number: first.number,
    item: 'page.html',
    term: 'travel',
    reason: 'The page.',
  });
  await engine.call('tag.withdraw', { tag: tag.id, reason: 'Put again below.' });
  await engine.call('tag.put', { number: first.number, term: 'recruitment', reason: 'An offer of work.' });
  await engine.call('note.write', { number: first.number, text: 'كتبت هذه الملاحظة أثناء العمل' });
  await engine.call('report.save', {
    document: {
      title: 'Findings',
      language: 'en',
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'He offers work ' },
              { type: 'citation', attrs: { exhibit: first.number } },
            ],
          },
        ],
      },
    },
  });
  await engine.shellCall('report.keepPdf', { language: 'en', pdf: Buffer.from('%PDF-1.7 of a test') });
  await alsoDone();
  const { job } = await engine.call('case.seal', {});
  await jobEnd(engine, job);
  const { sealed } = await engine.call('case.get', {});
  if (!sealed) throw new Error('the case was not sealed');
  return { id, sealed, submission: join(dataFolder, 'cases', id, sealed.file) };
}
