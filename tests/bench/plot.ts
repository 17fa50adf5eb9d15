import { short } from './figure';

/** How something grows with the number of posts. */
export interface Plot {
  title: string;
  unit: string;
  lines: { name: string; points: { posts: number; value: number }[] }[];
  /** A limit in the unit, drawn as a line across. */
  limit?: number;
}

const width = 640;
const height = 360;
const frame = { left: 80, right: 16, top: 64, bottom: 44 };
/** Classes of the lines, in their order. */
const looks = ['ours', 'theirs'] as const;

/** Colours of a dark page; those of a light one are attributes, which every reader of SVG understands. */
const style = `
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .paper { fill: #0d1117; } .grid { stroke: #30363d; } .limit { stroke: #d29922; }
    path.ours { stroke: #79c0ff; } circle.ours { fill: #79c0ff; }
    path.theirs { stroke: #9198a1; } circle.theirs { fill: #9198a1; }
  }`;
const inks = ['#0550ae', '#57606a'] as const;
const dot = (n: number, x: number, y: number) =>
  `<circle class="${looks[n]}" fill="${inks[n]}" cx="${x}" cy="${y}" r="4"/>`;

/** Draws a plot as SVG: both scales logarithmic, so that growth in step with the posts is a straight line of one slope. */
export function drawPlot({ title, unit, lines, limit }: Plot): string {
  const points = lines.flatMap((line) => line.points);
  const values = [...points.map(({ value }) => value), ...(limit === undefined ? [] : [limit])];
  const across = logScale(
    points.map(({ posts }) => posts),
    [frame.left + 24, width - frame.right - 40],
  );
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values) * 1.01));
  const up = logScale([low, high], [height - frame.bottom, frame.top]);
  const marks = decades(low, high);
  const sizes = [...new Set(points.map(({ posts }) => posts))].sort((a, b) => a - b);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">`,
    `<style>${style}\n</style>`,
    `<rect class="paper" fill="#ffffff" width="${width}" height="${height}" rx="6"/>`,
    '<g font-family="system-ui, sans-serif" font-size="13" fill="#24292f">',
    `<text font-size="15" font-weight="600" x="${frame.left}" y="24">${title}</text>`,
    ...lines.map(
      ({ name }, n) =>
        `${dot(n, frame.left + 6, 36 + n * 16)}<text x="${frame.left + 16}" y="${40 + n * 16}">${name}</text>`,
    ),
    ...marks.map(
      (value) =>
        `<line class="grid" stroke="#d0d7de" x1="${frame.left}" x2="${width - frame.right}" y1="${up(value)}" y2="${up(value)}"/><text x="${frame.left - 8}" y="${up(value) + 4}" text-anchor="end">${amount(value)} ${unit}</text>`,
    ),
    ...sizes.map(
      (posts) =>
        `<text x="${across(posts)}" y="${height - 20}" text-anchor="middle">${inShort(posts)}</text>`,
    ),
    `<text x="${width - frame.right}" y="${height - 4}" text-anchor="end">posts</text>`,
    ...(limit === undefined
      ? []
      : [
          `<line class="limit" stroke="#9a6700" stroke-dasharray="6 4" x1="${frame.left}" x2="${width - frame.right}" y1="${up(limit)}" y2="${up(limit)}"/><text x="${width - frame.right}" y="${up(limit) - 5}" text-anchor="end">goal ≤ ${amount(limit)} ${unit}</text>`,
        ]),
    ...lines.flatMap(({ points: own }, n) => {
      const sorted = [...own].sort((a, b) => a.posts - b.posts);
      const places = sorted.map(({ posts, value }) => ({ x: across(posts), y: up(value), value }));
      return [
        `<path class="${looks[n]}" fill="none" stroke-width="2" stroke="${inks[n]}" d="M${places.map(({ x, y }) => `${x} ${y}`).join('L')}"/>`,
        ...places.map(
          ({ x, y, value }) =>
            `${dot(n, x, y)}<text x="${x + 8}" y="${y + (n === 0 ? 16 : -8)}">${short(value)}</text>`,
        ),
      ];
    }),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function logScale(values: readonly number[], [from, to]: [number, number]): (value: number) => number {
  const least = Math.log10(Math.min(...values));
  const most = Math.log10(Math.max(...values));
  const span = most - least || 1;
  return (value) => Math.round((from + ((Math.log10(value) - least) / span) * (to - from)) * 10) / 10;
}

function decades(low: number, high: number): number[] {
  const marks: number[] = [];
  for (let value = low; value <= high * 1.001; value *= 10) marks.push(value);
  return marks;
}

const amount = (value: number) => String(Number(value.toPrecision(3)));

/** `100 k`, `1 M`. */
export function inShort(posts: number): string {
  if (posts >= 1e6) return `${amount(posts / 1e6)} M`;
  return posts >= 1000 ? `${amount(posts / 1000)} k` : String(posts);
}
