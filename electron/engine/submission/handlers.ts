import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { reportPdfPath } from '../../../core/domain/custody/submission-layout';
import { normaliseWitnessCode } from '../../../core/domain/custody/witness-code';
import { HirzError } from '../../../core/domain/fault/fault';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { openAssessorKey, parseAssessorKeyFile } from '../assessment/assessor-key';
import { scoreSubmissionFolder } from '../assessment/score-folder';
import type { Handlers } from '../handler';
import { copyDurably } from '../objects/copy-durably';
import { writeDurably } from '../storage/durable-file';
import { submissionDetail, submissionLog } from './submission-detail';
import { submissionProof } from './submission-proof';
import type { SubmissionStore } from './submission-store';

type SubmissionCall =
  | 'submission.list'
  | 'submission.open'
  | 'submission.get'
  | 'submission.log'
  | 'submission.witness'
  | 'submission.score'
  | 'submission.saveVerification'
  | 'submission.saveProof'
  | 'submission.saveReport'
  | 'submission.remove';

/** @param opened the store, opened at the first call */
export function submissionHandlers(opened: () => SubmissionStore): Handlers<SubmissionCall> {
  return {
    'submission.list': () =>
      Promise.all(
        opened()
          .database.list()
          .map((stored) => opened().summary(stored)),
      ),
    'submission.open'({ grant }, { grants, jobs, announce }) {
      const store = opened();
      const { path, name } = grants.take(grant, 'read');
      return jobs.start('submission.open', name, async (control) => {
        const summary = await store.summary(await store.open(path, control));
        announce({ topic: 'changed', subjects: ['submission'] });
        return summary;
      });
    },
    'submission.get': ({ id }) => submissionDetail(opened(), id),
    async 'submission.log'({ id, before, limit }) {
      const store = opened();
      store.get(id);
      const entries = await submissionLog(store, id);
      const end = Math.min(before ?? entries.length, entries.length);
      const start = Math.max(0, end - limit);
      return {
        entries: entries.slice(start, end).reverse(),
        before: start > 0 ? start : null,
        total: entries.length,
      };
    },
    async 'submission.witness'({ id, code }, { announce }) {
      const store = opened();
      const normal = normaliseWitnessCode(code);
      if (!normal) throw new HirzError('notACode');
      const summary = await store.summary(await store.witness(id, normal));
      announce({ topic: 'changed', subjects: ['submission'] });
      return summary;
    },
    async 'submission.score'({ id, key, passphrase }, { grants, announce }) {
      const store = opened();
      store.get(id);
      // A wrong passphrase may be typed again without choosing the file again.
      const file = parseAssessorKeyFile(await readFile(grants.look(key, 'read').path, 'utf8'));
      const privateKey = await openAssessorKey(file, passphrase);
      grants.take(key, 'read');
      const score = await scoreSubmissionFolder(store.unpacked(id), privateKey);
      store.database.setScore(id, score);
      announce({ topic: 'changed', subjects: ['submission'] });
      return score;
    },
    async 'submission.saveVerification'({ id, grant }, { grants }) {
      const store = opened();
      const { verification } = store.get(id);
      const { path, name } = grants.take(grant, 'write');
      await writeDurably(path, `${JSON.stringify(verification, null, 2)}\n`);
      return { name };
    },
    async 'submission.saveProof'({ id, of, grant }, { grants }) {
      const store = opened();
      store.get(id);
      const proof = await submissionProof(store.unpacked(id), of);
      const { path, name } = grants.take(grant, 'write');
      await writeDurably(path, canonicalBytes(proof));
      return { name };
    },
    async 'submission.saveReport'({ id, language, grant }, { grants }) {
      const store = opened();
      const report = store.database.files(id).find(({ path }) => path === reportPdfPath(language));
      if (!report) throw new HirzError('reportNotThere');
      const { path } = grants.take(grant, 'write');
      await copyDurably(join(store.unpacked(id), report.path), path);
      return { name: basename(path) };
    },
    async 'submission.remove'({ id }, { announce }) {
      await opened().remove(id);
      announce({ topic: 'changed', subjects: ['submission'] });
      return {};
    },
  };
}
