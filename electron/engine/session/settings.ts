import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupRules } from '../../../core/contract/repair';
import { Theme } from '../../../core/contract/session';
import { Language } from '../../../core/domain/text/localised';
import { writeDurably } from '../storage/durable-file';

/** What Hirz remembers of its user between two starts: `settings.json` in the data folder. */
const Settings = z.object({ language: Language, theme: Theme, backups: BackupRules });
export type Settings = z.infer<typeof Settings>;

export interface SettingsFile {
  get(): Settings;
  change(settings: Partial<Settings>): Promise<void>;
}

/** A file that is missing or can't be read gives `initial`: settings are no evidence. */
export function openSettings(folder: string, initial: Settings): SettingsFile {
  const path = join(folder, 'settings.json');
  let settings = initial;
  try {
    settings = { ...initial, ...Settings.partial().parse(JSON.parse(readFileSync(path, 'utf8'))) };
  } catch {
    // First start, or a damaged file.
  }
  return {
    get: () => settings,
    async change(changes) {
      settings = { ...settings, ...changes };
      await writeDurably(path, `${JSON.stringify(settings, null, 2)}\n`);
    },
  };
}
