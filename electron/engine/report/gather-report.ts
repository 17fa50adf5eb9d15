import { readFile } from 'node:fs/promises';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { citedName, isPictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import type { ReportFigure } from '../../../core/domain/report/derivative-figure';
import type { ReportDocument } from '../../../core/domain/report/report-document';
import type { ReportExhibit, ReportInput } from '../../../core/domain/report/report-input';
import { citationsOfBlock } from '../../../core/domain/report/report-problems';
import type { Language } from '../../../core/domain/text/localised';
import type { OpenCase } from '../case/open-case';
import { entryOf, eventsOf } from '../custody/custody-log';
import { momentNow } from '../custody/moment';
import { captureExtent } from '../exhibit/capture-extent';
import { existingFile } from '../exhibit/evidence-file';
import { problemsOf } from './report-state';

/** Numbers of the selections of which the log is silent, as it is of what an early Hirz preserved and of what was taken over: their records say it. */
async function recordedSelections({ database, objects }: OpenCase): Promise<string[]> {
  const preserved = eventsOf(database.events.ofTypes(['exhibit.preserved'], Number.MAX_SAFE_INTEGER));
  const stated = new Set(
    preserved.flatMap(({ type, payload }) =>
      type === 'exhibit.preserved' && payload.scope ? [payload.number] : [],
    ),
  );
  const found: string[] = [];
  for (const { number, items } of database.exhibits.all()) {
    if (stated.has(number)) continue;
    const record = items.find(({ role }) => role === 'capture');
    const file = record && (await existingFile(objects.path(record.sha256), record.type));
    if (file && (await captureExtent(file))?.scope === 'selection') found.push(number);
  }
  return found;
}

function isSelection(event: TypedEvent): event is Extract<TypedEvent, { type: 'exhibit.preserved' }> {
  return event.type === 'exhibit.preserved' && event.payload.scope === 'selection';
}

function exhibitsOf(
  { database, exercise: { exercise } }: OpenCase,
  language: Language,
  selections: ReadonlySet<string>,
): ReportExhibit[] {
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
      selection: selections.has(number),
      copies: database.derivatives.of(number).map(({ item }) => item),
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

/** The working copies that the text cites, each as it was made, with the words of those that are written. @throws HirzError `reportCopyAltered` */
async function figuresOf({ database, objects }: OpenCase, document: ReportDocument): Promise<ReportFigure[]> {
  const cited = new Map(
    document.body.content.flatMap(citationsOfBlock).flatMap(({ exhibit, derivative }) => {
      const made = database.derivatives.of(exhibit).find((one) => one.derivative === derivative);
      return made ? [[citedName({ exhibit, derivative }), made] as const] : [];
    }),
  );
  const figures: ReportFigure[] = [];
  for (const made of cited.values()) {
    const { number, derivative, item } = made;
    const found = await objects.check(item.sha256);
    if (found !== item.sha256) {
      const state = found === null ? 'missing' : 'altered';
      throw new HirzError('reportCopyAltered', { params: { number, derivative, state } });
    }
    const words = isPictureWork(made) ? undefined : await readFile(objects.path(item.sha256), 'utf8');
    figures.push({ derivative: made, ...(words === undefined ? {} : { words }) });
  }
  return figures;
}

/**
 * Everything that the printed report says, from the open case.
 * @throws HirzError `reportUnfinished` while problems stand, each as a detail; `reportCopyAltered`
 */
export async function gatherReport(
  open: OpenCase,
  language: Language,
  software: string,
): Promise<ReportInput> {
  const { database, exercise, identity, log } = open;
  const document = database.reports.get()?.document;
  const problems = document ? problemsOf(open, document) : [{ code: 'empty' as const }];
  if (!document || problems.length > 0) {
    throw new HirzError('reportUnfinished', { params: { problems: problems.length } });
  }
  const figures = await figuresOf(open, document);
  const recorded = await recordedSelections(open);
  // From here on nothing waits: what the report says of the log is of one moment.
  log.checkpoint();
  const entries = [...database.events.from(0)].map(entryOf);
  const events = entries.map(({ event }) => event as TypedEvent);
  const selections = new Set([
    ...recorded,
    ...events.filter(isSelection).map(({ payload }) => payload.number),
  ]);
  const publicKey = entries[0]?.event.payload.publicKey;
  return {
    language,
    generatedAt: momentNow().wall,
    exercise: exercise.exercise,
    manifestSha256: exercise.key,
    case: { id: identity.id },
    trainee: identity.trainee,
    document,
    exhibits: exhibitsOf(open, language, selections),
    figures,
    custody: {
      code: log.code(),
      publicKey: typeof publicKey === 'string' ? publicKey : '',
      log: entries.map(({ event, sha256 }) => ({ event: event as TypedEvent, sha256 })),
    },
    software,
  };
}
