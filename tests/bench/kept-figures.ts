import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure';

const file = join(__dirname, '../../docs/performance.json');

/** What was measured of a topic, and where and when. */
export interface KeptTopic {
  machine: string;
  /** Day, `2031-04-03`. */
  day: string;
  /** How many processes wanted to run when the topic began, over the minute before (load average). */
  load: number;
  cores: number;
  figures: Figure[];
}

/** The figures that docs/performance.md is drawn from, by topic: a topic that is measured again replaces its own. */
export function keptFigures(): Record<string, KeptTopic> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, KeptTopic>) : {};
}

export function keepFigures(topics: Record<string, KeptTopic>): void {
  const values = (figure: Figure): Figure => ({
    ...figure,
    ours: figure.ours.map(rounded),
    ...(figure.theirs
      ? { theirs: { what: figure.theirs.what, values: figure.theirs.values.map(rounded) } }
      : {}),
  });
  const kept = Object.fromEntries(
    Object.entries(topics).map(([name, topic]) => [name, { ...topic, figures: topic.figures.map(values) }]),
  );
  writeFileSync(file, `${JSON.stringify(kept)}\n`);
}

const rounded = (value: number) => Number(value.toPrecision(4));
