import {
  type Derivative,
  type DerivativeMade,
  derivativePath,
  isPictureWork,
  type PictureWork,
  type WrittenWork,
} from '../../../core/domain/evidence/derivative';
import type { Item } from '../../../core/domain/evidence/item';
import { HirzError } from '../../../core/domain/fault/fault';
import { utf8Of } from '../../../core/domain/text/utf8';
import { inExhibitTurn } from '../case/exhibit-turn';
import type { OpenCase } from '../case/open-case';
import type { JobControl } from '../jobs/jobs';
import { makePicture } from '../picture/make-picture';
import { readSource } from './source-file';

/** What is to be made, and of what: of a picture by what is done with it, otherwise with the words that were written. */
export type DerivativeOrder = { number: string; source: string } & (
  | { work: PictureWork }
  | { work: WrittenWork; text: string }
);

type Source = Pick<Item, 'path' | 'type' | 'sha256'>;

/** An item of an exhibit, or an earlier working copy of it. @throws HirzError `exhibitUnknown`, `itemUnknown` */
export function sourceOf({ database }: OpenCase, number: string, path: string): Source {
  const exhibit = database.exhibits.get(number);
  if (!exhibit) throw new HirzError('exhibitUnknown', { params: { number } });
  const made = database.derivatives.of(number).map(({ item }) => item);
  const found = [...exhibit.items, ...made].find((item) => item.path === path);
  if (!found) throw new HirzError('itemUnknown', { params: { number, item: path } });
  return found;
}

/** The words as a file: lines that end alike on every system. */
function textFile(text: string): Uint8Array {
  return utf8Of(`${text.replace(/\r\n?/g, '\n').toWellFormed().trim()}\n`);
}

function checkEntity({ database }: OpenCase, { number, work }: DerivativeOrder): void {
  if (work.operation !== 'translation' || !work.parameters.entity) return;
  const { kind, id } = work.parameters.entity;
  const known = database.exhibits.get(number)?.entities.some((one) => one.kind === kind && one.id === id);
  if (!known) throw new HirzError('derivativeOfNothing', { params: { number } });
}

/**
 * Makes a working copy of an item: the exhibit and its items stay as they are. The copy is durably in the object store before database and
 * log speak of it, in one immediate transaction; a crash or a cancellation before leaves nothing but an object that nobody refers to.
 * @throws HirzError `exhibitUnknown`, `itemUnknown`, `itemFileMissing`, `derivativeSourceAltered`, `derivativeOfNothing`, those of
 * `derivePicture`, `caseSealed`, or one of the disk's
 */
export async function makeDerivative(
  open: OpenCase,
  order: DerivativeOrder,
  { signal, step }: Pick<JobControl, 'signal' | 'step'>,
): Promise<Derivative> {
  const { number } = order;
  const { path, sha256: sourceSha256 } = sourceOf(open, number, order.source);
  const source = { number, path, sha256: sourceSha256 };
  checkEntity(open, order);
  step('deriving');
  const file = await readSource(open.objects.path(sourceSha256), source);
  const bytes =
    'text' in order ? textFile(order.text) : (await makePicture(file, source, order.work, signal)).png;
  signal.throwIfAborted();
  const [digests] = await open.objects.put([bytes]);
  if (!digests) throw new TypeError('one object was stored');
  return inExhibitTurn(open, async () => {
    signal.throwIfAborted();
    const { database, log } = open;
    log.requireOpen();
    // From here to the end nothing waits: no clock of the log runs back.
    const derivative = `D${database.derivatives.of(number).length + 1}`;
    const { operation } = order.work;
    const made = {
      derivative,
      number,
      source: path,
      sourceSha256,
      ...order.work,
      item: {
        path: derivativePath(derivative, operation),
        role: 'derivative',
        type: isPictureWork(order.work) ? 'image/png' : 'text/plain',
        bytes: bytes.length,
        ...digests,
      },
    } satisfies DerivativeMade;
    const stamp = log.stamp();
    const kept: Derivative = { ...made, exerciseTime: stamp.exerciseTime, wall: stamp.wall };
    log.append('derivative.made', made, {
      stamp,
      also: (event) => database.derivatives.add(kept, event.seq),
    });
    return kept;
  });
}
