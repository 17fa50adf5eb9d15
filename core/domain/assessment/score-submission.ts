import { type EntityRef, entityKey } from '../dataset/entity-ref';
import { type Instant, millisecondsOf } from '../text/instant';
import type { Localised } from '../text/localised';
import type { AnswerKey, KeyItem, KeyTrap } from './answer-key';
import type { ItemScore, Score, TrapScore } from './score';

/** An exhibit as scoring needs it: when the custody log says that it was captured or received, and what it holds. */
export interface ScoredExhibit {
  number: string;
  /** Exercise time of `exhibit.preserved` or `exhibit.received`. */
  capturedAt: Instant;
  /** Event that says so. */
  seq: number;
  subject?: EntityRef;
  records: readonly { entity: EntityRef; text: string }[];
  /** SHA-256 of the files that were received. */
  files?: readonly string[];
  /** Terms that stand on it. */
  terms: readonly string[];
}

export interface ScoreInput {
  key: AnswerKey;
  trainee: { name: string; seat: string };
  /** In the order of their capture. */
  exhibits: readonly ScoredExhibit[];
  /** Labels of the exercise's terms. */
  terms: ReadonlyMap<string, Localised>;
}

function hasTarget(targets: readonly EntityRef[], entity: EntityRef | undefined): boolean {
  return entity !== undefined && targets.some((target) => entityKey(target) === entityKey(entity));
}

/** Whether an exhibit holds a target's record at all, and whether in the version that the key asks for. A received file has but one. */
function holding(item: KeyItem, exhibit: ScoredExhibit): 'version' | 'other' | 'none' {
  if (item.files?.some((sha256) => exhibit.files?.includes(sha256))) return 'version';
  const records = exhibit.records.filter(({ entity }) => hasTarget(item.targets, entity));
  if (records.length === 0) return 'none';
  const { holds } = item;
  return holds === undefined || records.some(({ text }) => text.includes(holds)) ? 'version' : 'other';
}

function inTime({ deadline }: KeyItem, exhibit: ScoredExhibit): boolean {
  return deadline === undefined || millisecondsOf(exhibit.capturedAt) <= millisecondsOf(deadline);
}

/**
 * One item of the key. `found`: some exhibit captured by the deadline holds a target's record, in the version asked for;
 * `late`: only one captured later, or only another version, does. Points are given for what was found in time.
 */
function scoreItem(item: KeyItem, { exhibits, terms }: ScoreInput): ItemScore {
  const holders = exhibits.filter((exhibit) => holding(item, exhibit) !== 'none');
  const timely = holders.filter((exhibit) => holding(item, exhibit) === 'version' && inTime(item, exhibit));
  const outcome = timely.length > 0 ? 'found' : holders.length > 0 ? 'late' : 'missed';
  const [decisive] = outcome === 'found' ? timely : holders;
  const put = new Set(holders.flatMap((exhibit) => exhibit.terms));
  return {
    id: item.id,
    label: item.label,
    why: item.why,
    outcome,
    exhibits: holders.map(({ number }) => number),
    ...(decisive ? { capturedAt: decisive.capturedAt, seq: decisive.seq } : {}),
    ...(item.deadline === undefined ? {} : { deadline: item.deadline }),
    points: outcome === 'found' ? item.points : 0,
    of: item.points,
    tags: item.tags.map((term) => ({
      term,
      label: terms.get(term) ?? { en: term, ar: term, fr: term },
      put: put.has(term),
    })),
  };
}

/** One trap: sprung where a page about a target was captured, or, with `anywhere`, any page that shows one. */
function scoreTrap(trap: KeyTrap, { exhibits }: ScoreInput): TrapScore {
  const caught = exhibits.filter(
    ({ subject, records }) =>
      hasTarget(trap.targets, subject) ||
      (trap.anywhere && records.some(({ entity }) => hasTarget(trap.targets, entity))),
  );
  const [first] = caught;
  return {
    id: trap.id,
    kind: trap.kind,
    label: trap.label,
    why: trap.why,
    triggered: caught.length > 0,
    exhibits: caught.map(({ number }) => number),
    penalty: caught.length > 0 ? trap.penalty : 0,
    ...(first ? { seq: first.seq } : {}),
  };
}

/** First score of a submission against the answer key: points of what was found in time, less the traps' penalties. */
export function scoreSubmission(input: ScoreInput): Score {
  const { key, trainee, exhibits } = input;
  const items = key.items.map((item) => scoreItem(item, input));
  const traps = key.traps.map((trap) => scoreTrap(trap, input));
  const spoken = new Set([...items, ...traps].flatMap((scored) => scored.exhibits));
  const of = items.reduce((sum, item) => sum + item.of, 0);
  const earned = items.reduce((sum, item) => sum + item.points, 0);
  const points = Math.max(0, earned - traps.reduce((sum, trap) => sum + trap.penalty, 0));
  const outcomes = (outcome: ItemScore['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return {
    exercise: key.exercise,
    edition: key.edition,
    trainee,
    items,
    traps,
    otherExhibits: exhibits.map(({ number }) => number).filter((number) => !spoken.has(number)),
    points,
    of,
    percent: of === 0 ? 0 : Math.floor((points * 100) / of),
    passMark: key.passMark,
    counts: {
      found: outcomes('found') + outcomes('late'),
      inTime: outcomes('found'),
      late: outcomes('late'),
      missed: outcomes('missed'),
      outOfScope: traps.filter(({ triggered }) => triggered).length,
    },
  };
}
