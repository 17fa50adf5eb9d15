/**
 * Draws docs/images/architecture.svg: the layers and the imports that the code really has between them.
 * `npm run picture` writes it; with `--check` it fails when the committed picture differs.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Box {
  layer: string;
  says: string;
  x: number;
  y: number;
  width: number;
  /** Where its way down into core runs; for layers outside core. */
  drop?: number;
}

const root = join(__dirname, '..');
const file = join(root, 'docs/images/architecture.svg');
const height = 84;

/** Where each layer stands. Source files belong to the layer whose folder they lie in. */
const outside: Box[] = [
  { layer: 'renderer', says: 'window: trainee, assessor, instructor', x: 40, y: 30, width: 270, drop: 175 },
  { layer: 'electron/preload', says: 'one frozen bridge', x: 380, y: 30, width: 190, drop: 475 },
  { layer: 'electron/main', says: 'shell: windows, protocols, lock', x: 640, y: 30, width: 250, drop: 662 },
  { layer: 'electron/engine', says: 'use cases, storage, jobs', x: 690, y: 174, width: 200, drop: 790 },
  { layer: 'electron/cli', says: 'the hirz command', x: 930, y: 174, width: 210, drop: 1035 },
];
const core: Box[] = [
  { layer: 'core/contract', says: 'every call, defined once', x: 70, y: 360, width: 290 },
  { layer: 'core/domain', says: 'what Hirz knows: pure functions', x: 450, y: 360, width: 290 },
  { layer: 'core/language', says: 'every text, three languages', x: 830, y: 360, width: 290 },
];
const boxes = [...outside, ...core];
const coreTop = 320;

/** Messages between processes; no import goes with them. */
const messages: [string, string][] = [
  ['renderer', 'electron/preload'],
  ['electron/preload', 'electron/main'],
  ['electron/main', 'electron/engine'],
];

interface Cruised {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

function layerOf(path: string): string | undefined {
  return boxes.map((box) => box.layer).find((layer) => path.startsWith(`${layer}/`));
}

/** Pairs `from → to` of different layers between which at least one import exists, with their number. */
function importsBetweenLayers(): { arrows: Map<string, number>; modules: Map<string, number> } {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const json = execFileSync(
    process.execPath,
    [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'core', 'electron', 'renderer'],
    { cwd: root, maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const cruised = JSON.parse(json.toString()) as Cruised;
  const arrows = new Map<string, number>();
  const modules = new Map<string, number>();
  for (const module of cruised.modules) {
    const from = layerOf(module.source);
    if (!from || module.source.endsWith('.json') || module.source.endsWith('.css')) continue;
    modules.set(from, (modules.get(from) ?? 0) + 1);
    for (const dependency of module.dependencies) {
      const to = layerOf(dependency.resolved);
      if (!to || to === from) continue;
      const key = `${from} → ${to}`;
      arrows.set(key, (arrows.get(key) ?? 0) + 1);
    }
  }
  return { arrows, modules };
}

/** A line between two boxes that stand beside or above each other. */
function line(from: Box, to: Box, style: 'import' | 'message', shift: number): string {
  if (Math.abs(from.y - to.y) < height) {
    const y = from.y + height / 2 + shift;
    const rightwards = from.x < to.x;
    const [x1, x2] = rightwards ? [from.x + from.width, to.x - 4] : [from.x, to.x + to.width + 4];
    return `  <line class="${style}" x1="${x1}" y1="${y}" x2="${x2}" y2="${y}" marker-end="url(#tip-${style})"/>`;
  }
  const x = Math.round((Math.max(from.x, to.x) + Math.min(from.x + from.width, to.x + to.width)) / 2) + shift;
  const [y1, y2] = from.y < to.y ? [from.y + height, to.y - 4] : [from.y, to.y + height + 4];
  return `  <line class="${style}" x1="${x}" y1="${y1}" x2="${x}" y2="${y2}" marker-end="url(#tip-${style})"/>`;
}

/** The way down into core, for a layer that imports any part of it. */
function drop(box: Box): string {
  const x = box.drop ?? box.x + box.width / 2;
  return `  <line class="import" x1="${x}" y1="${box.y + height}" x2="${x}" y2="${coreTop - 4}" marker-end="url(#tip-import)"/>`;
}

function drawBox(box: Box, uses: string[]): string {
  const below =
    uses.length > 0
      ? `\n  <text class="uses" x="${box.x + 14}" y="${box.y + 70}">imports ${uses.join(', ')}</text>`
      : '';
  return [
    `  <rect class="box" x="${box.x}" y="${box.y}" width="${box.width}" height="${height}" rx="8"/>`,
    `  <text class="title" x="${box.x + 14}" y="${box.y + 28}">${box.layer}</text>`,
    `  <text class="says" x="${box.x + 14}" y="${box.y + 50}">${box.says}</text>${below}`,
  ].join('\n');
}

function draw(): string {
  const { arrows, modules } = importsBetweenLayers();
  for (const { layer } of boxes) {
    if (!modules.get(layer)) throw new Error(`No module of ${layer} was read: is the folder still there?`);
  }
  const byLayer = new Map(boxes.map((box) => [box.layer, box]));
  const isCore = (layer: string) => layer.startsWith('core/');
  const lines: string[] = [];
  const uses = new Map<string, string[]>();
  for (const key of [...arrows.keys()].sort()) {
    const [from = '', to = ''] = key.split(' → ');
    const a = byLayer.get(from);
    const b = byLayer.get(to);
    if (!a || !b) continue;
    lines.push(`  <!-- import: ${key} -->`);
    if (!isCore(from) && isCore(to)) {
      if (!uses.has(from)) lines.push(drop(a));
      uses.set(from, [...(uses.get(from) ?? []), to.replace('core/', '')]);
    } else if (!(isCore(from) && isCore(to) && Math.abs(a.x - b.x) > 500)) {
      lines.push(line(a, b, 'import', a.x < b.x ? -8 : 8));
    }
  }
  for (const [from, to] of messages) {
    const a = byLayer.get(from);
    const b = byLayer.get(to);
    if (a && b) lines.push(line(a, b, 'message', 0));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1180 520" font-family="Inter, system-ui, sans-serif" role="img" aria-label="The layers of Hirz and the imports between them">
  <style>
    .page { fill: #ffffff; }
    .core { fill: #eef2f6; stroke: #b6c0cb; }
    .box { fill: #ffffff; stroke: #b6c0cb; }
    .title { font-size: 16px; font-weight: 600; fill: #17212b; }
    .says { font-size: 12.5px; fill: #51606e; }
    .uses { font-size: 11.5px; fill: #51606e; font-style: italic; }
    .import { stroke: #51606e; stroke-width: 1.4; }
    .message { stroke: #1f6f8b; stroke-width: 1.6; stroke-dasharray: 6 4; }
  </style>
  <defs>
    <marker id="tip-import" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#51606e"/></marker>
    <marker id="tip-message" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#1f6f8b"/></marker>
  </defs>
  <rect class="page" width="1180" height="520"/>
  <rect class="core" x="40" y="${coreTop}" width="1100" height="152" rx="10"/>
  <text class="says" x="54" y="${coreTop + 24}">core: pure TypeScript</text>
${lines.join('\n')}
${boxes.map((box) => drawBox(box, uses.get(box.layer) ?? [])).join('\n')}
  <text class="says" x="40" y="500">Solid: imports found in the code. Dashed: messages between processes.</text>
</svg>
`;
}

const picture = draw();
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== picture) {
    console.error(
      'docs/images/architecture.svg no longer matches the code: run `npm run picture` and look at it.',
    );
    process.exit(1);
  }
} else {
  writeFileSync(file, picture);
  console.log('docs/images/architecture.svg');
}
