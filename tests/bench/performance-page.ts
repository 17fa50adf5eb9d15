import { type Figure, goalText, isMet, judgedValue, ratioOf, short, valuesText } from './figure';
import type { KeptTopic } from './kept-figures';
import { median } from './measure';
import { drawPlot, inShort, type Plot } from './plot';
import { topics } from './topics';

/** docs/performance.md, and the plots that it shows by file name. */
export function performancePage(kept: Record<string, KeptTopic>): {
  text: string;
  plots: Map<string, string>;
} {
  const plots = new Map<string, string>();
  const sections = topics.flatMap(({ name, title }) => {
    const topic = kept[name];
    if (!topic) return [];
    const drawn = plotsOf(topic.figures);
    for (const [file, plot] of drawn) plots.set(file, drawPlot(plot));
    return [
      `## ${title}`,
      '',
      conditions(topic),
      '',
      '| what | posts | Hirz | anchor | ratio | goal | |',
      '|---|---|---|---|---|---|---|',
      ...topic.figures.map(row),
      '',
      ...[...drawn].flatMap(([file, { title: about }]) => [`![${about}](images/${file})`, '']),
    ];
  });
  const all = Object.values(kept).flatMap(({ figures }) => figures);
  const missed = all.filter((figure) => isMet(figure) === false);
  const text = [
    '# Performance',
    '',
    'Written by `npm run bench -- --write`, drawn from [performance.json](performance.json). Only the ratios mean something elsewhere: product and',
    'anchor were timed in turn, in one run. A figure is the median with its range; a ratio is the median of the pairs. Try it with',
    '`npm run bench -- --quick`; `--only import,search` measures some of the topics, `--posts 1000000` at one size.',
    'The databases that are asked lie in the system’s page cache: a first look after the computer started waits for its disk, too.',
    '',
    ...(missed.length === 0
      ? ['Every goal was reached.']
      : ['Missed, as measured:', '', ...missed.map((figure) => `- ${inWords(figure)}`)]),
    '',
    ...sections,
  ].join('\n');
  return { text, plots };
}

/** Machine and day, and whether others used the machine too. */
function conditions({ machine, day, load, cores }: KeptTopic): string {
  const where = `${machine}; ${day}; load ${load} when it began.`;
  if (load <= cores) return where;
  return `${where} **Other work filled the machine meanwhile: the times are several times too long, and the ratios are uncertain.**`;
}

const sizeOf = ({ posts }: Figure) => (posts === undefined ? '' : inShort(posts));

/** `import at 1 M posts (1.20 instead of ratio ≤ 1)`. */
function inWords(figure: Figure): string {
  const size = figure.posts === undefined ? '' : ` at ${sizeOf(figure)} posts`;
  return `${figure.what}${size} (${short(judgedValue(figure) ?? Number.NaN)}, goal ${goalText(figure)})`;
}

function row(figure: Figure): string {
  const { what, unit, ours, theirs, goal } = figure;
  const ratio = ratioOf(figure);
  const anchor = theirs ? `${valuesText(theirs.values, unit)}: ${theirs.what}` : '';
  const p99 = goal?.of === 'p99' ? `, P99 ${short(judgedValue(figure) ?? Number.NaN)} ${unit}` : '';
  const met = isMet(figure);
  const cells = [
    what,
    sizeOf(figure),
    `${valuesText(ours, unit)}${p99}`,
    anchor,
    ratio === undefined ? '' : short(ratio),
    goalText(figure),
    met === undefined ? '' : met ? 'met' : '**missed**',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Plots of what was measured at more than one size. */
function plotsOf(figures: readonly Figure[]): Map<string, Plot> {
  const plots = new Map<string, Plot>();
  for (const { plot, posts, ours, theirs, unit, goal } of figures) {
    if (!plot || posts === undefined) continue;
    const limited = goal && ['median', 'p99', 'most'].includes(goal.of);
    const found = plots.get(plot.file) ?? {
      title: plot.title,
      unit,
      lines: [{ name: 'Hirz', points: [] }, ...(theirs ? [{ name: theirs.what, points: [] }] : [])],
      ...(limited ? { limit: goal.atMost } : {}),
    };
    found.lines[0]?.points.push({ posts, value: median(ours) });
    if (theirs) found.lines[1]?.points.push({ posts, value: median(theirs.values) });
    plots.set(plot.file, found);
  }
  for (const [file, { lines }] of plots) if ((lines[0]?.points.length ?? 0) < 2) plots.delete(file);
  return plots;
}

/** A figure as the terminal shows it. */
export function figureLines(figure: Figure): string {
  const { what, unit, ours, theirs } = figure;
  const ratio = ratioOf(figure);
  const judged = judgedValue(figure);
  const met = isMet(figure);
  const size = figure.posts === undefined ? '' : ` (${sizeOf(figure)} posts)`;
  return [
    `${what}${size}`,
    `  Hirz     ${valuesText(ours, unit)}`,
    ...(theirs ? [`  anchor   ${valuesText(theirs.values, unit)}, ${theirs.what}`] : []),
    ...(ratio === undefined ? [] : [`  ratio    ${short(ratio)}`]),
    ...(met === undefined
      ? []
      : [`  goal     ${goalText(figure)}: ${met ? 'met' : `MISSED (${short(judged ?? Number.NaN)})`}`]),
  ].join('\n');
}
