import type { Language } from '../domain/text/localised';
import arApp from './ar/app.json';
import arAssessor from './ar/assessor.json';
import arCli from './ar/cli.json';
import arCustody from './ar/custody.json';
import arDrill from './ar/drill.json';
import arExpert from './ar/expert.json';
import arFaults from './ar/faults.json';
import arInstructor from './ar/instructor.json';
import arJobs from './ar/jobs.json';
import arProblems from './ar/problems.json';
import arReport from './ar/report.json';
import arShell from './ar/shell.json';
import arTrainee from './ar/trainee.json';
import arVerdict from './ar/verdict.json';
import enApp from './en/app.json';
import enAssessor from './en/assessor.json';
import enCli from './en/cli.json';
import enCustody from './en/custody.json';
import enDrill from './en/drill.json';
import enExpert from './en/expert.json';
import enFaults from './en/faults.json';
import enInstructor from './en/instructor.json';
import enJobs from './en/jobs.json';
import enProblems from './en/problems.json';
import enReport from './en/report.json';
import enShell from './en/shell.json';
import enTrainee from './en/trainee.json';
import enVerdict from './en/verdict.json';
import frApp from './fr/app.json';
import frAssessor from './fr/assessor.json';
import frCli from './fr/cli.json';
import frCustody from './fr/custody.json';
import frDrill from './fr/drill.json';
import frExpert from './fr/expert.json';
import frFaults from './fr/faults.json';
import frInstructor from './fr/instructor.json';
import frJobs from './fr/jobs.json';
import frProblems from './fr/problems.json';
import frReport from './fr/report.json';
import frShell from './fr/shell.json';
import frTrainee from './fr/trainee.json';
import frVerdict from './fr/verdict.json';
import { frenchSpaces } from './french-spaces';
import { platformTexts } from './platform-texts';

function named(
  namespaces: Record<string, Record<string, string>>,
  set: (text: string) => string = (text) => text,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(namespaces).flatMap(([namespace, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${namespace}.${key}`, set(text)]),
    ),
  );
}

/** Gives what is made once somebody asks for it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const catalogues: Record<Language, () => Record<string, string>> = {
  en: once(() =>
    named({
      app: enApp,
      trainee: enTrainee,
      assessor: enAssessor,
      instructor: enInstructor,
      custody: enCustody,
      drill: enDrill,
      expert: enExpert,
      faults: enFaults,
      problems: enProblems,
      jobs: enJobs,
      verdict: enVerdict,
      cli: enCli,
      report: enReport,
      shell: enShell,
      platform: platformTexts.en,
    }),
  ),
  ar: once(() =>
    named({
      app: arApp,
      trainee: arTrainee,
      assessor: arAssessor,
      instructor: arInstructor,
      custody: arCustody,
      drill: arDrill,
      expert: arExpert,
      faults: arFaults,
      problems: arProblems,
      jobs: arJobs,
      verdict: arVerdict,
      cli: arCli,
      report: arReport,
      shell: arShell,
      platform: platformTexts.ar,
    }),
  ),
  fr: once(() =>
    named(
      {
        app: frApp,
        trainee: frTrainee,
        assessor: frAssessor,
        instructor: frInstructor,
        custody: frCustody,
        drill: frDrill,
        expert: frExpert,
        faults: frFaults,
        problems: frProblems,
        jobs: frJobs,
        verdict: frVerdict,
        cli: frCli,
        report: frReport,
        shell: frShell,
        platform: platformTexts.fr,
      },
      frenchSpaces,
    ),
  ),
};

/**
 * Every text of Hirz by language and key, `<namespace>.<key>`: the namespace is the file's name. Threads and windows mostly ask for one
 * language, or for none.
 */
export const messages: Readonly<Record<Language, Record<string, string>>> = {
  get en() {
    return catalogues.en();
  },
  get ar() {
    return catalogues.ar();
  },
  get fr() {
    return catalogues.fr();
  },
};
