import { readFileSync } from 'node:fs';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { isPictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import type { ReportFigure } from '../../../core/domain/report/derivative-figure';
import type { ReportDocument } from '../../../core/domain/report/report-document';
import type { ReportExhibit, ReportInput } from '../../../core/domain/report/report-input';
import { citationsOfBlock } from '../../../core/domain/report/report-problems';
import type { Language } from '../../../core/domain/text/localised';
import type { OpenCase } from '../case/open-case';
import { entryOf } from '../custody/custody-log';
import { momentNow } from '../custody/moment';
import { sha256Hex } from '../custody/node-cryptography';
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

/** The working copies that the text cites, with what they show. @throws HirzError `derivativeSourceAltered`, `itemFileMissing` */
function figuresOf({ database, objects }: OpenCase, document: ReportDocument): ReportFigure[] {
  const cited = new Map(
    document.body.content.flatMap(citationsOfBlock).flatMap(({ exhibit, derivative }) => {
      const made = database.derivatives.of(exhibit).find((one) => one.derivative === derivative);
      return made ? [[`${exhibit} ${derivative}`, made] as const] : [];
    }),
  );
  return [...cited.values()].map((derivative): ReportFigure => {
    const { number, item } = derivative;
    if (!objects.has(item.sha256)) throw new HirzError('itemFileMissing');
    const file = readFileSync(objects.path(item.sha256));
    if (sha256Hex(file) !== item.sha256)
      throw new HirzError('derivativeSourceAltered', { params: { number, item: item.path } });
    return isPictureWork(derivative)
      ? { derivative, picture: file.toString('base64') }
      : { derivative, words: file.toString('utf8') };
  });
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
    figures: figuresOf(open, document),
    custody: {
      code: log.code(),
      publicKey: typeof publicKey === 'string' ? publicKey : '',
      log: entries.map(({ event, sha256 }) => ({ event: event as TypedEvent, sha256 })),
    },
    software,
  };
}
