/**
 * Draws docs/images/architecture.svg: the layers and the imports that the code really has between them.
 * `npm run picture` writes it; with `--check` it fails when the committed picture differs.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Box {
  layer: string;
  title: string;
  says: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const root = join(__dirname, '..');
const file = join(root, 'docs/images/architecture.svg');

/** Where each layer stands. Source files belong to the layer with the longest matching folder. */
const boxes: Box[] = [
  {
    layer: 'renderer',
    title: 'renderer',
    says: 'window: trainee, assessor, instructor',
    x: 40,
    y: 40,
    width: 240,
    height: 76,
  },
  {
    layer: 'electron/preload',
    title: 'electron/preload',
    says: 'one frozen bridge',
    x: 360,
    y: 40,
    width: 200,
    height: 76,
  },
  {
    layer: 'electron/main',
    title: 'electron/main',
    says: 'shell: windows, protocols, lock',
    x: 640,
    y: 40,
    width: 240,
    height: 76,
  },
  {
    layer: 'electron/cli',
    title: 'electron/cli',
    says: 'the hirz command',
    x: 360,
    y: 196,
    width: 200,
    height: 76,
  },
  {
    layer: 'electron/engine',
    title: 'electron/engine',
    says: 'use cases, storage, jobs',
    x: 640,
    y: 196,
    width: 240,
    height: 76,
  },
  {
    layer: 'core/contract',
    title: 'core/contract',
    says: 'every call, defined once',
    x: 40,
    y: 352,
    width: 240,
    height: 76,
  },
  {
    layer: 'core/domain',
    title: 'core/domain',
    says: 'what Hirz knows: pure functions',
    x: 360,
    y: 352,
    width: 240,
    height: 76,
  },
  {
    layer: 'core/language',
    title: 'core/language',
    says: 'every text, three languages',
    x: 680,
    y: 352,
    width: 200,
    height: 76,
  },
];

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

function middle(box: Box): [number, number] {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Where the line between two middles leaves the box, with a small gap. */
function edge(box: Box, towards: [number, number], gap: number): [number, number] {
  const [cx, cy] = middle(box);
  const dx = towards[0] - cx;
  const dy = towards[1] - cy;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : (box.width / 2 + gap) / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : (box.height / 2 + gap) / Math.abs(dy),
  );
  return [Math.round(cx + dx * scale), Math.round(cy + dy * scale)];
}

function line(from: Box, to: Box, style: 'import' | 'message'): string {
  // Messages run a little below the imports where both join the same boxes.
  const shift = style === 'message' ? 14 : 0;
  const [x1, y1] = edge(from, middle(to), 2);
  const [x2, y2] = edge(to, middle(from), 6);
  const vertical = Math.abs(x1 - x2) < Math.abs(y1 - y2);
  const [sx, sy] = vertical ? [shift, 0] : [0, shift];
  return `  <line class="${style}" x1="${x1 + sx}" y1="${y1 + sy}" x2="${x2 + sx}" y2="${y2 + sy}" marker-end="url(#tip-${style})"/>`;
}

function draw(): string {
  const { arrows, modules } = importsBetweenLayers();
  const byLayer = new Map(boxes.map((box) => [box.layer, box]));
  const lines: string[] = [];
  for (const key of [...arrows.keys()].sort()) {
    const [from = '', to = ''] = key.split(' → ');
    const a = byLayer.get(from);
    const b = byLayer.get(to);
    if (a && b) lines.push(`  <!-- import: ${key} -->`, line(a, b, 'import'));
  }
  for (const [from, to] of messages) {
    const a = byLayer.get(from);
    const b = byLayer.get(to);
    if (a && b) lines.push(line(a, b, 'message'));
  }
  const drawn = boxes.map((box) => {
    if (!modules.get(box.layer))
      throw new Error(`No module of ${box.layer} was read: is the folder still there?`);
    return [
      `  <rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="8"/>`,
      `  <text class="title" x="${box.x + 16}" y="${box.y + 32}">${box.title}</text>`,
      `  <text class="says" x="${box.x + 16}" y="${box.y + 56}">${box.says}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 920 470" font-family="Inter, system-ui, sans-serif" role="img" aria-label="The layers of Hirz and the imports between them">
  <style>
    .page { fill: #ffffff; }
    rect:not(.page) { fill: #f4f6f8; stroke: #b6c0cb; }
    .title { font-size: 16px; font-weight: 600; fill: #17212b; }
    .says { font-size: 12.5px; fill: #51606e; }
    .import { stroke: #51606e; stroke-width: 1.4; }
    .message { stroke: #1f6f8b; stroke-width: 1.6; stroke-dasharray: 6 4; }
  </style>
  <defs>
    <marker id="tip-import" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#51606e"/></marker>
    <marker id="tip-message" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#1f6f8b"/></marker>
  </defs>
  <rect class="page" width="920" height="470"/>
${lines.join('\n')}
${drawn.join('\n')}
  <text class="says" x="40" y="456">Solid: imports found in the code. Dashed: messages between processes.</text>
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
