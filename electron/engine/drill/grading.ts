import { readFile, stat } from 'node:fs/promises';
import type { OpenedAnswer, OpenedDrill } from '../../../core/contract/drill';
import { type Drill, DrillKey, drillPaths, SealedDrillKey } from '../../../core/domain/drill/drill';
import { gradeDrill } from '../../../core/domain/drill/grade';
import { HirzError } from '../../../core/domain/fault/fault';
import { openBox } from '../assessment/sealed-key';
import { openBagArchive } from '../bag/bag-archive';
import { type JobControl, unwatched } from '../jobs/jobs';
import { readDrill } from './read-drill';
import { readAnswer, type SignedAnswer } from './sign-answer';

/** A drill with its answers in clear. */
export interface ReadKey {
  drill: Drill;
  drillSha256: string;
  key: DrillKey;
}

/** Largest file that is read as an answer, octets. */
const largest = 2 ** 20;

/**
 * Checks a drill's file and opens its answers with the assessors' private key.
 * @throws HirzError `archiveRefused`, `bagDamaged`, `drillUnreadable`, `answerKeyForOthers`, `answerKeyDamaged`
 */
export async function readDrillKey(
  path: string,
  name: string,
  privateKey: Uint8Array,
  { signal, step, progress }: JobControl = unwatched(),
): Promise<ReadKey> {
  step('checkingFiles');
  const archive = await openBagArchive(path);
  try {
    const { problems, manifestSha256 } = await archive.check({ signal, onProgress: progress });
    if (problems.length > 0)
      throw new HirzError('bagDamaged', { params: { file: name }, where: { file: name }, details: problems });
    const drill = await readDrill(archive);
    const bytes = await archive.read(drillPaths.answers);
    try {
      const sealed = SealedDrillKey.parse(JSON.parse(bytes.toString('utf8')));
      const opened = openBox('hirz-drill-answers-v1', sealed, privateKey);
      const key = DrillKey.parse(JSON.parse(Buffer.from(opened).toString('utf8')));
      if (key.drill !== drill.id) throw new RangeError('the answers of another drill');
      return { drill, drillSha256: manifestSha256, key };
    } catch (cause) {
      if (cause instanceof HirzError) throw cause;
      throw new HirzError('answerKeyDamaged', { cause });
    }
  } finally {
    await archive.close();
  }
}

/** Reads one handed-in file. @throws HirzError `drillAnswerDamaged`; `drillAnswerOfOther` where another drill was worked: each names the file */
export async function readAnswerFile(
  path: string,
  name: string,
  { drill, drillSha256 }: ReadKey,
): Promise<SignedAnswer> {
  const where = { file: name };
  const signed = readAnswer(await jsonOf(path, where), where);
  if (signed.answer.drill !== drill.id || signed.answer.drillSha256 !== drillSha256)
    throw new HirzError('drillAnswerOfOther', { where });
  return signed;
}

async function jsonOf(path: string, where: { file: string }): Promise<unknown> {
  const { size } = await stat(path);
  try {
    if (size > largest) throw new RangeError('too large for answers');
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new HirzError('drillAnswerDamaged', { where, cause });
  }
}

/** The drill that an assessor has open, with what was handed in: in memory, for the answers in clear lie nowhere else. */
export interface Grading {
  open(read: ReadKey): OpenedDrill;
  opened(): OpenedDrill | null;
  /** @throws HirzError `drillNotOpened` */
  require(): ReadKey;
  add(file: string, signed: SignedAnswer): OpenedDrill;
  close(): void;
}

export function createGrading(): Grading {
  let current: ReadKey | undefined;
  const answers = new Map<string, Omit<OpenedAnswer, 'twice'>>();

  function require(): ReadKey {
    if (!current) throw new HirzError('drillNotOpened');
    return current;
  }

  function opened(): OpenedDrill {
    const { drill, key } = require();
    const all = [...answers.values()];
    const who = ({ answer: { trainee } }: Pick<OpenedAnswer, 'answer'>) => `${trainee.seat}\n${trainee.name}`;
    return {
      drill,
      key: key.copies,
      answers: all.map((one) => ({
        ...one,
        twice: all.some((other) => other.id !== one.id && who(other) === who(one)),
      })),
    };
  }

  return {
    open(read) {
      if (current?.drillSha256 !== read.drillSha256) answers.clear();
      current = read;
      return opened();
    },
    opened: () => (current ? opened() : null),
    require,
    add(file, { answer, code, sha256 }) {
      answers.set(sha256, { id: sha256, file, code, answer, grade: gradeDrill(require().key, answer) });
      return opened();
    },
    close() {
      current = undefined;
      answers.clear();
    },
  };
}
