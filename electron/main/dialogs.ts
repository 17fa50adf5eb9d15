import { join } from 'node:path';
import type { BrowserWindow, FileFilter } from 'electron';
import * as electron from 'electron';
import { mostChosen } from '../../core/contract/files';
import type { InputOf } from '../../core/contract/index';
import { HirzError } from '../../core/domain/fault/fault';
import type { Language } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';
import type { Engine } from './engine-process';

type OpenPurpose = InputOf<'files.choose'>['purpose'];
type ManyPurpose = InputOf<'files.chooseMany'>['purpose'];
type SavePurpose = InputOf<'files.saveAs'>['purpose'];
/** What may be called anything. */
type AnyPurpose = 'any' | 'folder' | 'folder-for-files' | 'hash-list';
/** What may be of several kinds. */
type SeveralPurpose = 'sealed';

/** Extension of each kind of file, without the dot. */
const extensions: Record<
  Exclude<OpenPurpose, AnyPurpose | SeveralPurpose> | ManyPurpose | Exclude<SavePurpose, 'attachment'>,
  string
> = {
  handover: 'hirz-handover',
  'handover-receipt': 'hirz-receipt',
  evidence: '*',
  'hash-list': 'txt',
  exercise: 'hirz-exercise',
  submission: 'hirz-submission',
  export: 'hirz-export',
  'assessor-key': 'json',
  report: 'pdf',
  verification: 'json',
  proof: 'hirz-proof',
  drill: 'hirz-drill',
  'drill-answer': 'hirz-drill-answer',
  'drill-table': 'csv',
  backup: 'hirz-backup',
  ticket: 'hirz-ticket',
};

/** An attachment keeps the extension that it came with. */
function extensionOf(purpose: SavePurpose, name: string): string {
  return purpose === 'attachment' ? (/\.([a-z0-9]{1,5})$/.exec(name)?.[1] ?? 'txt') : extensions[purpose];
}

export interface DialogsOptions {
  window: BrowserWindow;
  engine: Engine;
  language(): Language;
}

/** A file name that every system takes; a path, a drive or a control character never gets through. */
export function safeFileName(suggested: string, extension: string): string {
  const plain = suggested
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 120);
  const name = plain === '' ? 'hirz' : plain;
  return name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`;
}

/** The system's dialogs. The window gets a one-use grant for what was chosen, never the path. */
export function createDialogs({ window, engine, language }: DialogsOptions) {
  // Named at each use, so that end-to-end tests can stand in for the system's dialog.
  const system = () => electron.dialog;
  const downloads = () => electron.app.getPath('downloads');
  const filter = (purpose: OpenPurpose | ManyPurpose | SavePurpose, ...of: string[]): FileFilter[] => [
    { name: say(language(), `shell.dialog.kind.${purpose}`), extensions: of },
  ];
  const filters = (purpose: OpenPurpose | ManyPurpose) =>
    purpose === 'any' || purpose === 'folder' || purpose === 'folder-for-files' || purpose === 'hash-list'
      ? filter(purpose, '*')
      : purpose === 'submission'
        ? filter(purpose, extensions.submission, extensions.export)
        : purpose === 'sealed'
          ? filter(purpose, extensions.submission, extensions.export, extensions.handover)
          : filter(purpose, extensions[purpose]);

  async function open(purpose: OpenPurpose | ManyPurpose, many: boolean) {
    const { canceled, filePaths } = await system().showOpenDialog(window, {
      title: say(language(), `shell.dialog.open.${purpose}`),
      defaultPath: downloads(),
      filters: filters(purpose),
      properties: [
        purpose === 'folder' || purpose === 'folder-for-files' ? 'openDirectory' : 'openFile',
        ...(many ? (['multiSelections'] as const) : []),
      ],
    });
    if (canceled) return [];
    if (filePaths.length > mostChosen)
      throw new HirzError('tooManyChosen', { params: { count: filePaths.length, most: mostChosen } });
    const use = purpose === 'folder-for-files' ? 'write' : 'read';
    return engine.ask('grant.makeAll', { paths: filePaths, purpose: use });
  }

  return {
    choose: async (purpose: OpenPurpose) => (await open(purpose, false))[0] ?? null,
    chooseMany: (purpose: ManyPurpose) => open(purpose, true),
    async saveAs(purpose: SavePurpose, suggested: string) {
      const extension = extensionOf(purpose, suggested);
      const { canceled, filePath } = await system().showSaveDialog(window, {
        title: say(language(), `shell.dialog.save.${purpose}`),
        defaultPath: join(downloads(), safeFileName(suggested, extension)),
        filters: filter(purpose, extension),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || !filePath) return null;
      const path = filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : `${filePath}.${extension}`;
      return engine.ask('grant.make', { path, purpose: 'write' });
    },
  };
}
