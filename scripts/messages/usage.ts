import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './catalogues';

/** What the code says about keys. */
export interface Usage {
  /** Keys asked for by a literal in `t(…)`, `rich(…)`, `say(…, …)` or `formatMessage({ id: … })`, with their files. */
  asked: Finding[];
  /** Every string literal that looks like a key, wherever it stands. */
  named: Set<string>;
  /** Beginnings of keys that are put together at run time: `custody.group.` in t(`custody.group.${name}`). */
  prefixes: Set<string>;
}

const folders = ['core', 'electron', 'renderer'];
const calls =
  /(?:\b(?:t|rich)\(\s*|\bsay\(\s*[^,()]+(?:\([^()]*\))?\s*,\s*|\bformatMessage\(\s*\{\s*id:\s*)'([a-z]+\.[A-Za-z0-9._-]+)'/g;
const literals = /['"`]([a-z]+\.[A-Za-z0-9._-]+)['"`]/g;
const templates = /`([a-z]+\.[A-Za-z0-9._-]*)\$\{/g;

/** Reads the product's sources under `root` for the keys of texts. */
export function readUsage(root: string): Usage {
  const usage: Usage = { asked: [], named: new Set(), prefixes: new Set() };
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(entry)) continue;
      const file = join(folder, entry);
      const source = readFileSync(join(root, file), 'utf8');
      for (const [, key = ''] of source.matchAll(calls)) usage.asked.push({ file, key, what: '' });
      for (const [, key = ''] of source.matchAll(literals)) usage.named.add(key);
      for (const [, prefix = ''] of source.matchAll(templates)) usage.prefixes.add(prefix);
    }
  }
  return usage;
}
