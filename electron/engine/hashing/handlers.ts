import { writeFile } from 'node:fs/promises';
import type { HashComparison, HashSource } from '../../../core/contract/hashing';
import type { EventPayload } from '../../../core/domain/custody/event';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Digests, HashAlgorithm } from '../../../core/domain/hashing/algorithm';
import { firstDifference } from '../../../core/domain/hashing/difference';
import { type PastedHash, readPastedHash, whyNoHash } from '../../../core/domain/hashing/pasted-hash';
import { hexOf } from '../../../core/domain/integrity/hex';
import type { CurrentCase } from '../case/current-case';
import type { HandlerContext, Handlers } from '../handler';
import type { JobControl } from '../jobs/jobs';
import { createBenchFiles } from './bench-files';
import type { FlippedBit } from './digest-file';
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

/** A pasted value that may be of something that Hirz computes. */
type Comparable = PastedHash & { algorithms: [HashAlgorithm, ...HashAlgorithm[]] };

/** @throws HirzError `notAHash`, `hashSeveral`, `hashLength`, `hashOtherLength`, `hashNotComputed` */
function comparable(pasted: string): Comparable {
  const read = readPastedHash(pasted);
  if (!read) {
    const { code, params } = whyNoHash(pasted);
    throw new HirzError(code, { params });
  }
  const { value, notComputed } = read;
  const [likeliest, ...others] = read.algorithms;
  if (likeliest === undefined)
    throw new HirzError('hashNotComputed', {
      params: { names: notComputed.join(', '), count: notComputed.length, digits: value.length },
    });
  return { value, algorithms: [likeliest, ...others], notComputed };
}

/** Holds a value against each digest that it may be; where none is equal, the likeliest is the one told. */
function comparison(
  { value: compared, algorithms, notComputed }: Comparable,
  digests: Digests,
): HashComparison {
  const algorithm = algorithms.find((one) => digests[one] === compared) ?? algorithms[0];
  const computed = digests[algorithm] ?? '';
  const difference = firstDifference(computed, compared);
  return {
    algorithm,
    computed,
    compared,
    equal: difference === null,
    firstDifference: difference,
    tried: algorithms,
    notComputed,
  };
}

/** Digests of something whole, with progress in octets. */
async function digestsOf(
  source: Hashable,
  algorithms: readonly HashAlgorithm[],
  { signal, step, progress }: JobControl,
  flip?: FlippedBit,
): Promise<{ digests: Digests; bytes: number }> {
  step('hashing');
  const bytes = await source.bytes();
  let done = 0;
  const onBytes = (octets: number) => {
    done += octets;
    progress(done, Math.max(bytes, done));
  };
  return { digests: await source.digests(algorithms, { signal, onBytes, flip }), bytes };
}

export function hashHandlers(current: CurrentCase, softwareName: string): Handlers<HashCall> {
  const bench = createBenchFiles();
  const lists = new Map<string, string>();
  const find = (source: HashSource) => hashable(current, bench, source);

  /** Writes to the log of the case that is open now, if by then it is still open and takes anything. */
  function recorder(announce: HandlerContext['announce']) {
    const open = current.get();
    return <T extends 'list.made' | 'list.checked' | 'file.compared' | 'hash.compared'>(
      type: T,
      payload: EventPayload<T>,
    ) => {
      if (!open || current.get() !== open || open.log.closed) return;
      open.log.append(type, payload);
      announce({ topic: 'changed', subjects: type === 'hash.compared' ? ['exhibit', 'log'] : ['log'] });
    };
  }

  return {
    'hash.take'({ grant }, { grants }) {
      const { path, name } = grants.take(grant, 'read');
      return bench.take(path, name);
    },
    'hash.digest'({ source, algorithms, flip }, { jobs }) {
      const found = find(source);
      return jobs.start('hash.digest', found.label, (control) => digestsOf(found, algorithms, control, flip));
    },
    async 'hash.octets'({ source, offset }) {
      const found = find(source);
      const from = offset - (offset % 16);
      const octets = hexOf(await found.octets(from, shownOctets));
      return { from, octets, bytes: await found.bytes() };
    },
    'hash.compare'({ source, value }, { jobs, announce }) {
      const found = find(source);
      const pasted = comparable(value);
      const record = recorder(announce);
      return jobs.start('hash.compare', found.label, async (control) => {
        const { digests, bytes } = await digestsOf(found, pasted.algorithms, control);
        const result = comparison(pasted, digests);
        const { algorithm, computed, compared, equal } = result;
        const said = { algorithm, computed, compared, equal };
        if ('file' in source) record('file.compared', { file: found.label, bytes, ...said });
        if ('item' in source) record('hash.compared', { number: source.number, item: source.item, ...said });
        return result;
      });
    },
    'hash.compute': ({ source, algorithms }) => find(source).digests(algorithms),
    'hash.makeList'({ folder, format }, { jobs, grants, announce }) {
      const { path, name } = grants.take(folder, 'read');
      const record = recorder(announce);
      const started = jobs.start('hash.makeList', name, async (control) => {
        const { text, made } = await makeHashList(path, { format, softwareName }, control);
        lists.set(started.job, text);
        const oldest = lists.keys().next().value;
        if (lists.size > keptLists && oldest !== undefined) lists.delete(oldest);
        const { files, sha256 } = made;
        record('list.made', { folder: name, format, files, sha256 });
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
      const record = recorder(announce);
      return jobs.start('hash.checkList', name, async (control) => {
        const checked = await checkHashList(path, place, control);
        const { counts, notHashed, list: file } = checked;
        record('list.checked', { list: file, folder: name, ...counts, ...(notHashed > 0 && { notHashed }) });
        return checked;
      });
    },
  };
}
