import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Announcement } from '../../core/contract/announcement';
import { captureHandlers, captureShellHandlers } from './capture/handlers';
import { clockHandlers } from './case/clock-handlers';
import { type CurrentCase, createCurrentCase } from './case/current-case';
import { caseHandlers } from './case/handlers';
import { type InjectDelivery, startInjectDelivery } from './case/inject-delivery';
import { openCaseExercise } from './case/open-case-exercise';
import { createAutomaticBackups } from './case/repair/automatic-backups';
import { repairHandlers } from './case/repair/handlers';
import { createAwakeTime } from './clock/awake-time';
import { logHandlers } from './custody/handlers';
import { monotonic } from './custody/moment';
import type { KeyStoreSecret } from './custody/seat-key';
import { openTimestampAuthority, type TimestampAuthority } from './custody/timestamp-authority';
import { createDeskPictures } from './derivative/desk-pictures';
import { derivativeHandlers, derivativeShellHandlers } from './derivative/handlers';
import { openDrillStore } from './drill/drill-store';
import { createGrading } from './drill/grading';
import { drillHandlers } from './drill/handlers';
import type { EngineOptions } from './engine-options';
import type { ErrorLog } from './error-log';
import { createExerciseLibrary } from './exercise/exercise-library';
import { exerciseHandlers } from './exercise/handlers';
import { annotationHandlers } from './exhibit/annotation-handlers';
import { findEvidence } from './exhibit/evidence-file';
import { evidenceHandlers, evidenceShellHandlers } from './exhibit/evidence-handlers';
import { exhibitHandlers } from './exhibit/handlers';
import type { Handlers, ShellHandlers } from './handler';
import { handoverHandlers } from './handover/handlers';
import { hashHandlers } from './hashing/handlers';
import { jobHandlers } from './jobs/handlers';
import type { Jobs } from './jobs/jobs';
import { platformHandlers } from './platform/handlers';
import { receiveHandlers } from './receive/handlers';
import { reportHandlers, reportShellHandlers } from './report/handlers';
import { sealHandlers } from './seals/handlers';
import { searchHandlers } from './search/handlers';
import { grantHandlers, grantShellHandlers } from './session/grant-handlers';
import { type SessionState, sessionHandlers } from './session/handlers';
import type { SettingsFile } from './session/settings';
import { exportHandlers } from './submission/export-handlers';
import { submissionHandlers } from './submission/handlers';
import { openSubmissionStore, type SubmissionStore } from './submission/submission-store';
import { visitHandlers, visitShellHandlers } from './submission/visit-handlers';
import { createVisits } from './submission/visits';
import { ticketHandlers } from './ticket/handlers';
import { verificationHandlers } from './verification/handlers';
import {
  type ScheduledVerification,
  startScheduledVerification,
  verifyAtClosing,
} from './verification/scheduled-verification';
import { createArchives } from './web-archive/archives';

export interface PartsInput {
  options: EngineOptions;
  state: SessionState;
  settings: SettingsFile;
  announce(announcement: Announcement): void;
  errors: ErrorLog;
  /** Ends the whole engine: the shell asks for it by `engine.stop`. */
  stop(): Promise<void>;
  jobs: Jobs;
}

export interface Parts {
  handlers: Handlers;
  shellHandlers: ShellHandlers;
  installShipped(): Promise<void>;
  close(): Promise<void>;
}

/** Folders in the data folder. */
function dataFolders(dataFolder: string): { cases: string; submissions: string; drills: string } {
  return {
    cases: join(dataFolder, 'cases'),
    submissions: join(dataFolder, 'submissions'),
    drills: join(dataFolder, 'drills'),
  };
}

/** Makes the engine's features and puts their handlers together: one for every call of the contract that is the engine's. */
export function createParts({ options, state, settings, announce, errors, jobs, stop }: PartsInput): Parts {
  const { dataFolder, shippedExercises, version, softwareName, demo = false } = options;
  const folders = dataFolders(dataFolder);
  mkdirSync(folders.cases, { recursive: true });

  const library = createExerciseLibrary({ folder: dataFolder, shipped: shippedExercises });
  const awake = createAwakeTime(monotonic);
  let delivery: InjectDelivery | undefined;
  let scheduled: ScheduledVerification | undefined;
  let keyStore: KeyStoreSecret = null;
  const clockChanged = () => delivery?.clockChanged();
  let authority: TimestampAuthority | undefined;
  const backups = createAutomaticBackups({ rules: () => settings.get().backups, jobs, announce, errors });
  const current: CurrentCase = createCurrentCase({
    cases: folders.cases,
    exercise: (key) => openCaseExercise(library, key),
    softwareName,
    authority: () => {
      authority ??= openTimestampAuthority(dataFolder, errors);
      return authority;
    },
    time: { pace: options.clockPace ?? 1, monotonic: options.monotonic ?? awake.read },
    errors,
    keyStore: () => keyStore,
    async settle() {
      const working = jobs
        .list()
        .filter(({ kind, state: is }) => is === 'running' && kind.startsWith('case.'));
      for (const { id } of working) jobs.cancel(id);
      await Promise.all(working.map(({ id }) => jobs.ended(id)));
    },
    backUp: backups.atClosing,
    finish: verifyAtClosing,
    attach(open) {
      const started = startInjectDelivery(open, announce, errors);
      delivery = started;
      const unfollow = backups.follow(open);
      const verifying = startScheduledVerification(open, jobs, announce);
      scheduled = verifying;
      return () => {
        unfollow();
        started.stop();
        verifying.stop();
        delivery = undefined;
        scheduled = undefined;
      };
    },
  });

  const drills = openDrillStore(folders.drills, { softwareName, keyStore: () => keyStore });

  /** Opened when an assessor first asks for it: no trainee's machine needs it. */
  let store: SubmissionStore | undefined;
  const submissions = () => {
    store ??= openSubmissionStore(folders.submissions, drills.permit);
    return store;
  };
  const assessing = () => (state.role === 'assessor' ? submissions() : null);
  const pictures = createDeskPictures(current);
  const archives = createArchives((sha256) => findEvidence(current, assessing(), sha256));
  const visits = createVisits(submissions, library);

  return {
    handlers: {
      ...sessionHandlers({
        state,
        settings,
        version,
        demo,
        openCase: () => current.get()?.folder.id ?? null,
        closeCase: () => current.close(),
      }),
      ...grantHandlers,
      ...exerciseHandlers({ library, cases: folders.cases, letGo: visits.letGo }),
      ...caseHandlers({
        cases: folders.cases,
        current,
        titleOf: (key) => library.find(key)?.title,
        clockChanged,
      }),
      ...repairHandlers({ cases: folders.cases, current, library, settings, softwareName }),
      ...clockHandlers({ current, clockChanged }),
      ...platformHandlers(current),
      ...captureHandlers(current),
      ...exhibitHandlers(current),
      ...derivativeHandlers(current, pictures, (sha256) => findEvidence(current, assessing(), sha256)),
      ...receiveHandlers(current, softwareName, errors),
      ...evidenceHandlers(current, assessing, archives),
      ...hashHandlers(current, softwareName),
      ...annotationHandlers(current),
      ...logHandlers(current),
      ...sealHandlers(current),
      ...ticketHandlers(library, folders.cases),
      ...handoverHandlers(current, softwareName),
      ...reportHandlers(current),
      ...searchHandlers(current),
      ...submissionHandlers(submissions),
      ...exportHandlers(current, submissions, softwareName),
      ...verificationHandlers(current, () => scheduled?.scheduleChanged(), drills.permit),
      ...visitHandlers(visits),
      ...drillHandlers(drills, createGrading(), softwareName),
      ...jobHandlers,
    },
    shellHandlers: {
      ...grantShellHandlers,
      ...captureShellHandlers(current, softwareName),
      ...evidenceShellHandlers(current, assessing, archives),
      ...derivativeShellHandlers(pictures),
      ...reportShellHandlers(current, softwareName),
      ...visitShellHandlers(visits),
      'keyStore.offer'({ secret }) {
        keyStore = secret;
        return null;
      },
      async 'engine.stop'() {
        await stop();
        return null;
      },
    },
    // Whoever already chose a role sees a list without them: it must fetch again, also where one of several failed.
    installShipped: () =>
      library.installShipped().finally(() => announce({ topic: 'changed', subjects: ['exercise'] })),
    async close() {
      await current.close();
      awake.stop();
      store?.close();
      visits.close();
      await library.stop();
      library.close();
    },
  };
}
