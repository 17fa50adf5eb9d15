import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vectors } from '../vectors';

const folder = vectors('strings');

/** The public list of naughty strings, without what no text can be (nothing); empty where the vectors are absent. */
export const naughtyStrings: readonly string[] =
  folder === undefined
    ? []
    : [...new Set(JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[])].filter(
        (text) => text.length > 0 && text.isWellFormed(),
      );
