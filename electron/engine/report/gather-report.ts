import type { TypedEvent } from '../../../core/domain/custody/event';
import { HirzError } from '../../../core/domain/fault/fault';
import type { ReportExhibit, ReportInput } from '../../../core/domain/report/report-input';
import type { Language } from '../../../core/domain/text/localised';
import type { OpenCase } from '../case/open-case';
import { entryOf } from '../custody/custody-log';
import { momentNow } from '../custody/moment';
import { problemsOf } from './report-state';

function exhibitsOf({ database, exercise: { exercise } }: OpenCase, language: Language): ReportExhibit[] {
  const labels = new Map(exercise.vocabulary.map(({ id, label }) => [id, label[language]]));
  const platforms = new Map(exercise.platforms.map(({ id, name }) => [id, name]));
  const verified = new Map(database.exhibits.list().map((row) => [row.number, row.verified]));
  return database.exhibits
    .all()
    .map(({ number, title, address, platform, source, exerciseTime, wall, items }) => ({
      number,
      title,
      address,
      ...(source ? { source } : {}),
      platform: platforms.get(platform) ?? platform,
      exerciseTime,
      wall,
      items,
      tags: database.annotations
        .tags(number)
        .filter(({ withdrawn }) => withdrawn === undefined)
        .map(({ term, item, reason }) => ({
          label: labels.get(term) ?? term,
          ...(item === undefined ? {} : { item }),
          reason,
        })),
      verified: verified.get(number) ?? 'never',
    }));
}

/**
 * Everything that the printed report says, from the open case.
 * @throws HirzError `reportUnfinished` while problems stand, each as a detail
 */
export function gatherReport(open: OpenCase, language: Language, software: string): ReportInput {
  const { database, exercise, identity, log } = open;
  const document = database.reports.get()?.document;
  const problems = document ? problemsOf(open, document) : [{ code: 'empty' as const }];
  if (!document || problems.length > 0) {
    throw new HirzError('reportUnfinished', { params: { problems: problems.length } });
  }
  log.checkpoint();
  const entries = [...database.events.from(0)].map(entryOf);
  const publicKey = entries[0]?.event.payload.publicKey;
  return {
    language,
    generatedAt: momentNow().wall,
    exercise: exercise.exercise,
    manifestSha256: exercise.key,
    case: { id: identity.id },
    trainee: identity.trainee,
    document,
    exhibits: exhibitsOf(open, language),
    custody: {
      code: log.code(),
      publicKey: typeof publicKey === 'string' ? publicKey : '',
      log: entries.map(({ event, sha256 }) => ({ event: event as TypedEvent, sha256 })),
    },
    software,
  };
}
