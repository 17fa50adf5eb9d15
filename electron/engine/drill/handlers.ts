import { readFile } from 'node:fs/promises';
import type { MadeDrill } from '../../../core/contract/drill';
import { gradeTable } from '../../../core/domain/drill/grade-table';
import { HirzError } from '../../../core/domain/fault/fault';
import { openAssessorKey, parseAssessorKeyFile } from '../assessment/assessor-key';
import type { Handlers } from '../handler';
import { writeDurably } from '../storage/durable-file';
import { readSubmission } from '../submission/read-submission';
import { byHand } from './by-hand';
import { answerFile, type DrillStore } from './drill-store';
import { type Grading, readAnswerFile, readDrillKey } from './grading';
import { makeDrill } from './make-drill';
import { copyContents, copyLog, copyText, saveCopy } from './read-copy';

type DrillCall =
  | 'drill.make'
  | 'drill.made'
  | 'drill.open'
  | 'drill.list'
  | 'drill.get'
  | 'drill.copy'
  | 'drill.text'
  | 'drill.log'
  | 'drill.saveCopy'
  | 'drill.verify'
  | 'drill.answer'
  | 'drill.handIn'
  | 'drill.saveAnswer'
  | 'drill.remove'
  | 'drill.openKey'
  | 'drill.opened'
  | 'drill.addAnswer'
  | 'drill.close'
  | 'drill.saveTable';

export function drillHandlers(
  store: DrillStore,
  grading: Grading,
  softwareName: string,
): Handlers<DrillCall> {
  /** In memory alone: what jobs end with is kept on disk. */
  let lastMade: MadeDrill | null = null;
  return {
    'drill.make'({ submission, to, request }, { grants, jobs, announce }) {
      // The same submission may serve for another drill.
      const { path: source, name } = grants.look(submission, 'read');
      const { path, name: made } = grants.take(to, 'write');
      return jobs.start('drill.make', name, async (control) => {
        const drill = await makeDrill(source, path, request, softwareName, control, store.permit);
        lastMade = { name: made, ...drill };
        announce({ topic: 'changed', subjects: ['drill'] });
      });
    },
    'drill.made': () => lastMade,
    'drill.open'({ grant }, { grants, jobs, announce }) {
      const { path, name } = grants.take(grant, 'read');
      return jobs.start('drill.open', name, async (control) => {
        const state = await store.open(path, control);
        announce({ topic: 'changed', subjects: ['drill'] });
        return state;
      });
    },
    'drill.list': () => store.list(),
    'drill.get': ({ drill }) => store.get(drill),
    'drill.copy': async ({ drill, copy }) => copyContents(await store.copy(drill, copy)),
    'drill.text': async ({ drill, copy, path }) => copyText(await store.copy(drill, copy), path),
    'drill.log': async ({ drill, copy }) => copyLog(await store.copy(drill, copy)),
    async 'drill.saveCopy'({ drill, copy, grant }, { grants, jobs }) {
      const archive = await store.copy(drill, copy);
      const { path } = grants.take(grant, 'write');
      return jobs.start('drill.saveCopy', String(copy), (control) => {
        control.step('unpacking');
        return saveCopy(archive, path, `copy-${copy}`, control);
      });
    },
    async 'drill.verify'({ drill, copy }, { jobs }) {
      const archive = await store.copy(drill, copy);
      const { drill: about, handedIn } = await store.get(drill);
      if (!about.verifier && !handedIn) throw byHand(about);
      return jobs.start('drill.verify', String(copy), async ({ signal, step, progress }) => {
        step('verifying');
        const options = { code: about.code, signal, onProgress: progress };
        return (await readSubmission(archive, options)).verification;
      });
    },
    async 'drill.answer'({ drill, answer }, { announce }) {
      const state = await store.answer(drill, answer);
      announce({ topic: 'changed', subjects: ['drill'] });
      return state;
    },
    async 'drill.handIn'({ drill, trainee }, { announce }) {
      const state = await store.handIn(drill, trainee);
      announce({ topic: 'changed', subjects: ['drill'] });
      return state;
    },
    async 'drill.saveAnswer'({ drill, grant }, { grants }) {
      const envelope = await store.handedIn(drill);
      const { path, name } = grants.take(grant, 'write');
      await writeDurably(path, answerFile(envelope));
      return { name };
    },
    async 'drill.remove'({ drill }, { announce }) {
      await store.remove(drill);
      announce({ topic: 'changed', subjects: ['drill'] });
      return {};
    },
    'drill.openKey'({ drill, key, passphrase }, { grants, jobs, announce }) {
      // A wrong passphrase may be typed again without choosing the files again.
      const keyFile = grants.look(key, 'read').path;
      const { path, name } = grants.look(drill, 'read');
      return jobs.start('drill.openKey', name, async (control) => {
        const file = parseAssessorKeyFile(await readFile(keyFile, 'utf8'));
        const read = await readDrillKey(path, name, await openAssessorKey(file, passphrase), control);
        grants.take(key, 'read');
        grants.take(drill, 'read');
        grading.open(read);
        announce({ topic: 'changed', subjects: ['drill'] });
      });
    },
    'drill.opened': () => grading.opened(),
    async 'drill.addAnswer'({ grant }, { grants, announce }) {
      const { path, name } = grants.take(grant, 'read');
      const opened = grading.add(name, await readAnswerFile(path, name, grading.require()));
      announce({ topic: 'changed', subjects: ['drill'] });
      return opened;
    },
    'drill.close'(_, { announce }) {
      grading.close();
      announce({ topic: 'changed', subjects: ['drill'] });
      return {};
    },
    async 'drill.saveTable'({ grant }, { grants, session }) {
      const opened = grading.opened();
      if (!opened) throw new HirzError('drillNotOpened');
      const { path, name } = grants.take(grant, 'write');
      await writeDurably(path, gradeTable(session.language, opened.answers));
      return { name };
    },
  };
}
