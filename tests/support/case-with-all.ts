import { chmodSync, closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../electron/engine/engine';
import { beginCase, preserve, visit } from './worked-case';
import { makeTwo } from './working-copies';

/** A case with everything in it that the log tells of: AK-001, a profile, and AK-002, a post. Resolves to its id. */
export async function beginCaseWithAll(engine: Engine, data: string): Promise<string> {
  const id = await beginCase(engine, data);
  const page = 'https://gull.example/@sami_travel';
  await visit(engine, page);
  const { number } = await preserve(engine, page);
  const second = await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
  await engine.call('tag.put', { number, term: 'travel', reason: 'A ticket.' });
  const { id: tag } = await engine.call('tag.put', {
    number,
    item: 'page.html',
    term: 'recruitment',
    reason: 'An offer.',
  });
  await engine.call('tag.withdraw', { tag, reason: 'It is none.' });
  await engine.call('note.write', { number: second.number, text: 'ملاحظة' });
  await makeTwo(engine, number);
  await engine.call('exhibit.verify', { number });
  await engine.call('report.save', {
    document: {
      title: 'Findings',
      language: 'en',
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'He offers work.' }] }],
      },
    },
  });
  await engine.shellCall('report.keepPdf', { language: 'en', pdf: Buffer.from('%PDF-1.7 of a test') });
  return id;
}

/** All that the window shows of the open case. */
export async function everything(engine: Engine) {
  const { items } = await engine.call('exhibit.list', {});
  const details = await Promise.all(
    items.map(async ({ number }) => {
      const { exhibit, derivatives, tags, notes, verified } = await engine.call('exhibit.get', { number });
      return { exhibit, derivatives, tags, notes, verified };
    }),
  );
  const { document, problems } = await engine.call('report.get', {});
  const { authorityRead, lastVerified } = await engine.call('case.get', {});
  return { items, details, document, problems, authorityRead, lastVerified };
}

/** SHA-256 of an item of the open case. */
export async function hashOfItem(engine: Engine, number: string, item: string): Promise<string> {
  const { exhibit } = await engine.call('exhibit.get', { number });
  const found = exhibit.items.find(({ path }) => path === item);
  if (!found) throw new TypeError(`${number} has no ${item}`);
  return found.sha256;
}

/** The events in the log file of a case's folder. */
export function eventsIn(folder: string) {
  return readFileSync(join(folder, 'custody.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** One octet is not what it was; whoever shares the file shares the damage. */
export function flipOctet(file: string, at = 10): void {
  chmodSync(file, 0o600);
  const handle = openSync(file, 'r+');
  const octet = Buffer.alloc(1);
  readSync(handle, octet, 0, 1, at);
  octet.writeUInt8(octet.readUInt8() ^ 1);
  writeSync(handle, octet, 0, 1, at);
  closeSync(handle);
}
