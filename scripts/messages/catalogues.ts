import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../core/domain/text/localised';

/** One finding of the check: the file, the key in it, and what is wrong. */
export interface Finding {
  file: string;
  key: string;
  what: string;
}

/** The texts of one namespace in one language, by key without the namespace. */
export interface Catalogue {
  file: string;
  language: string;
  namespace: string;
  texts: Map<string, string>;
  /** Keys that stand in the file more than once: JSON.parse would keep the last in silence. */
  repeated: string[];
}

const keyAtLineStart = /^\s*"((?:[^"\\]|\\.)+)"\s*:/gm;

/** Reads every `core/language/<language>/<namespace>.json`. Throws where a file is no flat object of strings. */
export function readCatalogues(root: string): Catalogue[] {
  return languages.flatMap((language) => {
    const folder = join('core/language', language);
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const file = join(folder, name);
        const source = readFileSync(join(root, file), 'utf8');
        const parsed: unknown = JSON.parse(source);
        if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file}: not an object`);
        const texts = new Map<string, string>();
        for (const [key, text] of Object.entries(parsed)) {
          if (typeof text !== 'string') throw new Error(`${file}: ${key}: not a string`);
          texts.set(key, text);
        }
        const seen = [...source.matchAll(keyAtLineStart)].map(([, key]) => key ?? '');
        const repeated = seen.filter((key, index) => seen.indexOf(key) !== index);
        return { file, language, namespace: name.replace(/\.json$/, ''), texts, repeated };
      });
  });
}
