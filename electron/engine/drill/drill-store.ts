import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrillState } from '../../../core/contract/drill';
import type { Envelope } from '../../../core/domain/custody/checkpoint';
import {
  type CopyAnswer,
  copyPath,
  Drill,
  DrillAnswer,
  DrillId,
  drillAnswerType,
  drillPaths,
  noAnswer,
  plainAnswer,
} from '../../../core/domain/drill/drill';
import { HirzError } from '../../../core/domain/fault/fault';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf } from '../../../core/domain/integrity/dsse';
import { openBagArchive } from '../bag/bag-archive';
import { momentNow } from '../custody/moment';
import { nodeCryptography } from '../custody/node-cryptography';
import { destroySeatKey, type KeyStoreSecret, makeSeatKey, readSeatKey } from '../custody/seat-key';
import type { JobControl } from '../jobs/jobs';
import { syncFolder, writeDurably } from '../storage/durable-file';
import { byHand } from './by-hand';
import { DrillWork, RemovedDrill } from './drill-work';
import { readDrill } from './read-drill';
import { readAnswer } from './sign-answer';

/** The drills on this machine, with what the trainee said of them: `drills/` in the data folder. */
export interface DrillStore {
  list(): Promise<DrillState[]>;
  /** @throws HirzError `drillUnknown` */
  get(id: string): Promise<DrillState>;
  /** Path of a copy's archive. @throws HirzError `drillUnknown` */
  copy(id: string, copy: number): Promise<string>;
  /**
   * Checks a drill's file and unpacks it. One that is here already stays as it is; one that was handed in and removed comes back as it
   * was handed in.
   * @throws HirzError `archiveRefused`, `bagDamaged`, `drillUnreadable`; `drillOther` where another file of its name is here,
   * `drillFolderDamaged` where it is here and can't be read
   */
  open(path: string, control: JobControl): Promise<DrillState>;
  /** Keeps an answer durably before it resolves. @throws HirzError `drillHandedIn` */
  answer(id: string, answer: CopyAnswer): Promise<DrillState>;
  /** Signs the answers and destroys the key. @throws HirzError `drillHandedIn` */
  handIn(id: string, trainee: { name: string; seat: string }): Promise<DrillState>;
  /** What was handed in. @throws HirzError `drillNotHandedIn` */
  handedIn(id: string): Promise<Envelope>;
  /** Removes a drill and what was said of it, but for what was handed in. Its copies stay refused as they were. */
  remove(id: string): Promise<void>;
  /** @throws HirzError `drillByHand` where the archive of this SHA-256 is a copy of a drill that Hirz must not solve. */
  permit(sha256: string): Promise<void>;
}

/** End the names of the folder that a drill is unpacked in, and of the one that it is removed from. */
const arrivingEnd = '.arriving';
const leavingEnd = '.leaving';
/** Ends the name of the file that stays of a drill that was removed. */
const removedEnd = '.removed.json';

/** Lets work begin when what was begun before has ended, however it ended. */
function oneAfterTheOther(): <T>(work: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

interface Kept {
  drill: Drill;
  work: DrillWork;
}

export function openDrillStore(
  folder: string,
  { softwareName, keyStore }: { softwareName: string; keyStore: () => KeyStoreSecret },
): DrillStore {
  const home = (id: string) => join(folder, id);
  const bag = (id: string, path: string) => join(home(id), 'bag', ...path.split('/'));
  const workFile = (id: string) => join(home(id), 'work.json');
  const removedFile = (id: string) => join(folder, `${id}${removedEnd}`);
  const keyFile = (id: string) => join(home(id), 'drill.key');
  /** Changes come one after the other; so do openings, of which an answer need not wait for the end. */
  const inTurn = oneAfterTheOther();
  const openInTurn = oneAfterTheOther();

  async function read(id: string): Promise<Kept> {
    if (!DrillId.safeParse(id).success) throw new HirzError('drillUnknown');
    try {
      const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
      return {
        drill: Drill.parse(await json(bag(id, drillPaths.drill))),
        work: DrillWork.parse(await json(workFile(id))),
      };
    } catch (cause) {
      throw new HirzError('drillUnknown', { cause });
    }
  }

  async function all(): Promise<Kept[]> {
    const names = await readdir(folder).catch(() => []);
    const kept = await Promise.all(names.map((name) => read(name).catch(() => undefined)));
    return kept.flatMap((one) => one ?? []);
  }

  /** What is here of a drill. Undefined: nothing. What is here and can't be read may hold answers, so that nothing may take its place. */
  async function here(id: string): Promise<Kept | undefined> {
    if (!(await readdir(folder)).includes(id)) return undefined;
    return read(id).catch((cause: unknown) => {
      throw new HirzError('drillFolderDamaged', { params: { folder: home(id) }, cause });
    });
  }

  /** What stays of a drill that was removed; undefined: it never was. */
  async function removed(id: string): Promise<RemovedDrill | undefined> {
    try {
      return RemovedDrill.parse(JSON.parse(await readFile(removedFile(id), 'utf8')));
    } catch {
      return undefined;
    }
  }

  /** Every drill that was removed and is not here again. */
  async function allRemoved(): Promise<RemovedDrill[]> {
    const names: string[] = await readdir(folder).catch(() => []);
    const gone = names
      .filter((name) => name.endsWith(removedEnd))
      .map((name) => name.slice(0, -removedEnd.length))
      .filter((id) => !names.includes(id));
    return (await Promise.all(gone.map(removed))).flatMap((one) => one ?? []);
  }

  /** What an opening or a removal left that did not come to its end. */
  async function sweep(): Promise<void> {
    for (const name of await readdir(folder))
      if (name.endsWith(arrivingEnd) || name.endsWith(leavingEnd))
        await rm(join(folder, name), { recursive: true, force: true });
  }

  function stateOf({ drill, work }: Kept): DrillState {
    const { answer, code } = work.handedIn ? readAnswer(work.handedIn) : { answer: null, code: '' };
    return {
      drill,
      openedAt: work.openedAt,
      answers: work.answers,
      handedIn: answer && { at: answer.handedInAt, code, trainee: answer.trainee },
    };
  }

  const save = (id: string, work: DrillWork) =>
    writeDurably(workFile(id), `${JSON.stringify(work, null, 2)}\n`);

  async function open(path: string, { signal, step, progress }: JobControl): Promise<DrillState> {
    step('checkingFiles');
    const archive = await openBagArchive(path);
    try {
      const drill = await readDrill(archive);
      const { id } = drill;
      const before = await here(id);
      const gone = await removed(id);
      const arriving = join(folder, `${id}${arrivingEnd}`);
      try {
        const { manifestSha256, digests } = await archive.extract(join(arriving, 'bag'), {
          signal,
          onProgress: progress,
        });
        if (before) {
          if (before.work.drillSha256 !== manifestSha256) throw new HirzError('drillOther');
          return stateOf(before);
        }
        if (gone && gone.drillSha256 !== manifestSha256) throw new HirzError('drillOther');
        const numbers = Array.from({ length: drill.copies }, (_, at) => at + 1);
        const copies = numbers.map((copy) => digests.get(copyPath(copy))?.sha256);
        if (copies.includes(undefined)) throw new HirzError('drillUnreadable');
        const work =
          gone?.handedIn ??
          DrillWork.parse({
            format: 'hirz-drill-work',
            version: 1,
            drillSha256: manifestSha256,
            copies,
            openedAt: momentNow().wall,
            answers: numbers.map(noAnswer),
            handedIn: null,
          });
        await writeDurably(join(arriving, 'work.json'), `${JSON.stringify(work, null, 2)}\n`);
        if (!work.handedIn) await makeSeatKey(join(arriving, 'drill.key'), keyStore());
        signal.throwIfAborted();
        await rename(arriving, home(id));
        await syncFolder(folder);
        await rm(removedFile(id), { force: true });
        return stateOf({ drill, work });
      } finally {
        await rm(arriving, { recursive: true, force: true });
      }
    } finally {
      await archive.close();
    }
  }

  return {
    list: async () =>
      (await all())
        .flatMap((kept) => {
          try {
            return [stateOf(kept)];
          } catch {
            return [];
          }
        })
        .sort((a, b) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0)),
    get: async (id) => stateOf(await read(id)),
    async copy(id, copy) {
      const { drill } = await read(id);
      if (copy > drill.copies) throw new HirzError('drillUnknown');
      return bag(id, copyPath(copy));
    },
    open: (path, control) =>
      openInTurn(async () => {
        await mkdir(folder, { recursive: true });
        await sweep();
        return open(path, control);
      }),
    answer: (id, answer) =>
      inTurn(async () => {
        const kept = await read(id);
        if (kept.work.handedIn) throw new HirzError('drillHandedIn');
        const answers = kept.work.answers.map((one) => (one.copy === answer.copy ? answer : one));
        const work = { ...kept.work, answers };
        await save(id, work);
        return stateOf({ drill: kept.drill, work });
      }),
    handIn: (id, trainee) =>
      inTurn(async () => {
        const { drill, work } = await read(id);
        if (work.handedIn) throw new HirzError('drillHandedIn');
        const signer = await readSeatKey(keyFile(id), keyStore());
        const value = DrillAnswer.parse({
          format: 'hirz-drill-answer',
          version: 1,
          synthetic: true,
          drill: id,
          drillSha256: work.drillSha256,
          trainee,
          publicKey: Buffer.from(signer.publicKey).toString('base64'),
          openedAt: work.openedAt,
          handedInAt: momentNow().wall,
          copies: work.answers.map(plainAnswer),
          software: softwareName,
        } satisfies DrillAnswer);
        const { envelope } = envelopeOf(nodeCryptography, signer, drillAnswerType, value);
        const done = { ...work, handedIn: envelope };
        await save(id, done);
        await destroySeatKey(keyFile(id));
        return stateOf({ drill, work: done });
      }),
    async handedIn(id) {
      const { work } = await read(id);
      if (!work.handedIn) throw new HirzError('drillNotHandedIn');
      return work.handedIn;
    },
    remove: (id) =>
      inTurn(async () => {
        const { drill, work } = await read(id);
        const stays = {
          format: 'hirz-drill-removed',
          version: 1,
          title: drill.title,
          verifier: drill.verifier,
          drillSha256: work.drillSha256,
          copies: work.copies,
          handedIn: work.handedIn ? work : null,
        } satisfies RemovedDrill;
        await writeDurably(removedFile(id), `${JSON.stringify(stays, null, 2)}\n`);
        await destroySeatKey(keyFile(id));
        // Whole or not at all: half a drill could neither be worked nor opened again.
        const leaving = `${home(id)}${leavingEnd}`;
        await rename(home(id), leaving);
        await rm(leaving, { recursive: true, force: true });
      }),
    async permit(sha256) {
      const here = (await all()).map(({ drill: { title, verifier }, work: { copies, handedIn } }) => {
        return { title, verifier, copies, handedIn };
      });
      for (const { title, verifier, copies, handedIn } of [...here, ...(await allRemoved())]) {
        if (!verifier && !handedIn && copies.includes(sha256)) throw byHand({ title });
      }
    },
  };
}

/** The bytes of a handed-in file. */
export function answerFile(envelope: Envelope): Uint8Array {
  return canonicalBytes(envelope);
}
