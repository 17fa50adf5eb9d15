import type { CallName } from '../../core/contract';
import type { Announcement } from '../../core/contract/announcement';

type Subject = Extract<Announcement, { topic: 'changed' }>['subjects'][number];

/** Which queries speak of which subject, so that a change of the subject makes them fetch again. */
export const queriesAbout: Record<Subject, readonly CallName[]> = {
  session: ['session.get'],
  exercise: ['exercise.list', 'exercise.get', 'exercise.interrupted', 'visit.get'],
  case: ['case.list', 'case.get', 'case.backups', 'case.backupRules', 'case.damage'],
  clock: ['clock.get', 'case.get'],
  inject: ['inject.list', 'case.moments', 'case.get'],
  exhibit: [
    'exhibit.list',
    'exhibit.get',
    'case.moments',
    'case.get',
    'report.get',
    'search.page',
    'seal.list',
    'handover.list',
  ],
  report: ['report.get', 'exhibit.list'],
  search: ['search.saved'],
  log: ['log.list', 'case.get', 'exhibit.get', 'verification.get'],
  submission: ['submission.list', 'submission.get', 'submission.log', 'visit.get'],
  drill: ['drill.made', 'drill.list', 'drill.get', 'drill.opened'],
  job: ['job.list'],
};

/** Queries whose answers belong to the open case: they are forgotten when another is opened. */
export const queriesOfCase: readonly CallName[] = [
  'case.get',
  'case.moments',
  'case.backups',
  'clock.get',
  'inject.list',
  'browser.state',
  'browser.news',
  'capture.choices',
  'exhibit.list',
  'exhibit.get',
  'hash.compute',
  'item.text',
  'item.records',
  'item.extent',
  'item.octets',
  'archive.contents',
  'log.list',
  'seal.list',
  'verification.get',
  'report.get',
  'search.current',
  'search.page',
  'search.saved',
  'account.at',
  'account.links',
];

/** Commands whose answer is what a query would now give: it is shown at once, without asking again. */
export const answersFor: Partial<Record<CallName, CallName>> = {
  'session.chooseRole': 'session.get',
  'session.setLanguage': 'session.get',
  'session.setTheme': 'session.get',
  'case.create': 'case.get',
  'case.open': 'case.get',
  'case.start': 'case.get',
  'case.setBackupRules': 'case.backupRules',
  'clock.pause': 'clock.get',
  'clock.resume': 'clock.get',
  'browser.navigate': 'browser.state',
  'browser.back': 'browser.state',
  'browser.forward': 'browser.state',
  'browser.reload': 'browser.state',
  'report.save': 'report.get',
  'search.make': 'search.current',
  'drill.addAnswer': 'drill.opened',
};
