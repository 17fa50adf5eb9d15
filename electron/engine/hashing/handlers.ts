import { writeFile } from 'node:fs/promises';
import type { HashComparison, HashSource } from '../../../core/contract/hashing';
import type { EventPayload } from '../../../core/domain/custody/event';
import { HirzError } from '../../../core/domain/fault/fault';
import { firstDifference } from '../../../core/domain/hashing/difference';
import { readPastedHash } from '../../../core/domain/hashing/pasted-hash';
import { hexOf } from '../../../core/domain/integrity/hex';
import type { CurrentCase } from '../case/current-case';
import type { HandlerContext, Handlers } from '../handler';
import { createBenchFiles } from './bench-files';
import { checkHashList, makeHashList } from './hash-lists';
import { type Hashable, hashable } from './hash-source';

type HashCall =
  | 'hash.take'
  | 'hash.digest'
  | 'hash.octets'
  | 'hash.compare'
  | 'hash.compute'
  | 'hash.makeList'
  | 'hash.saveList'
  | 'hash.checkList';

/** Lists that wait to be saved; the oldest are forgotten beyond so many. */
const keptLists = 5;

/** Octets that are shown around a bit. */
const shownOctets = 64;

/** Compares with every algorithm that the pasted value may be of; where none gives it, with the likeliest. @throws HirzError `notAHash`, `hashNotComputed` */
async function compare(source: Hashable, pasted: string): Promise<HashComparison> {
  const read = readPastedHash(pasted);
  if (!read) throw new HirzError('notAHash');
  const { value: compared, algorithms, notComputed } = read;
  const [likeliest] = algorithms;
  if (likeliest === undefined)
    throw new HirzError('hashNotComputed', {
      params: { names: notComputed.join(', '), count: notComputed.length, digits: compared.length },
    });
  const digests = await source.digests(algorithms);
  const algorithm = algorithms.find((one) => digests[one] === compared) ?? likeliest;
  const computed = digests[algorithm] ?? '';
  const difference = firstDifference(computed, compared);
  return { algorithm, computed, compared, equal: difference === null, firstDifference: difference };
}

export function hashHandlers(current: CurrentCase): Handlers<HashCall> {
  const bench = createBenchFiles();
  const lists = new Map<string, string>();
  const find = (source: HashSource) => hashable(current, bench, source);

  /** Goes to the log of the open case, if it still takes anything. */
  function record<T extends 'list.made' | 'list.checked'>(
    type: T,
    payload: EventPayload<T>,
    announce: HandlerContext['announce'],
  ): void {
    const log = current.get()?.log;
    if (!log || log.closed) return;
    log.append(type, payload);
    announce({ topic: 'changed', subjects: ['log'] });
  }

  return {
    'hash.take'({ grant }, { grants }) {
      const { path, name } = grants.take(grant, 'read');
      return bench.take(path, name);
    },
    async 'hash.digest'({ source, algorithms, flip }, { jobs }) {
      const found = find(source);
      const bytes = await found.bytes();
      return jobs.start('hash.digest', found.label, async ({ signal, step, progress }) => {
        step('hashing');
        let done = 0;
        const onBytes = (octets: number) => {
          done += octets;
          progress(done, Math.max(bytes, done));
        };
        return { digests: await found.digests(algorithms, { signal, onBytes, flip }), bytes };
      });
    },
    async 'hash.octets'({ source, offset }) {
      const found = find(source);
      const from = offset - (offset % 16);
      const octets = hexOf(await found.octets(from, shownOctets));
      return { from, octets, bytes: await found.bytes() };
    },
    async 'hash.compare'({ source, value }, { announce }) {
      const found = find(source);
      const result = await compare(found, value);
      const log = current.get()?.log;
      const { algorithm, computed, compared, equal } = result;
      const said = { algorithm, computed, compared, equal };
      if (log && !log.closed && !('collision' in source)) {
        if ('file' in source)
          log.append('file.compared', { file: found.label, bytes: await found.bytes(), ...said });
        else log.append('hash.compared', { number: source.number, item: source.item, ...said });
        announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
      }
      return result;
    },
    'hash.compute': ({ source, algorithms }) => find(source).digests(algorithms),
    'hash.makeList'({ folder, format }, { jobs, grants, announce }) {
      const { path, name } = grants.take(folder, 'read');
      const started = jobs.start('hash.makeList', name, async (control) => {
        const { text, made } = await makeHashList(path, format, control);
        lists.set(started.job, text);
        const oldest = lists.keys().next().value;
        if (lists.size > keptLists && oldest !== undefined) lists.delete(oldest);
        const { files, sha256 } = made;
        record('list.made', { folder: name, format, files, sha256 }, announce);
        return made;
      });
      return started;
    },
    async 'hash.saveList'({ job, grant }, { grants }) {
      const text = lists.get(job);
      if (text === undefined) throw new HirzError('listUnknown');
      const { path, name } = grants.take(grant, 'write');
      await writeFile(path, text);
      return { name };
    },
    'hash.checkList'({ list, folder }, { jobs, grants, announce }) {
      const { path } = grants.take(list, 'read');
      const { path: place, name } = grants.take(folder, 'read');
      return jobs.start('hash.checkList', name, async (control) => {
        const checked = await checkHashList(path, place, control);
        const { counts, list: file } = checked;
        record('list.checked', { list: file, folder: name, ...counts }, announce);
        return checked;
      });
    },
  };
}
