/** Why a path may not be in a bag: keys of the `problems` catalogue. */
export type PathFault =
  | 'pathEmpty'
  | 'pathEscapes'
  | 'pathBackslash'
  | 'pathControl'
  | 'pathCharacter'
  | 'pathReserved'
  | 'pathTrailing'
  | 'pathTooLong';

/** Longest path in a bag, UTF-16 code units: what Windows leaves below a folder of the user's. */
export const pathLimit = 200;

const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u001f\u007f-\u009f]/;
const bidirectional = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/**
 * Says whether a path (with `/`, relative to the bag) can be written below a folder on Linux, macOS and Windows alike
 * and never leaves it (RFC 8493 §5.1.2 to §5.1.4). Undefined: it can.
 */
export function pathFault(path: string): PathFault | undefined {
  if (path.length === 0) return 'pathEmpty';
  if (path.length > pathLimit) return 'pathTooLong';
  if (control.test(path)) return 'pathControl';
  if (path.includes('\\')) return 'pathBackslash';
  if (path.startsWith('/') || path.startsWith('~') || /^[A-Za-z]:/.test(path)) return 'pathEscapes';
  if (/[<>:"|?*]/.test(path) || bidirectional.test(path) || !path.isWellFormed()) return 'pathCharacter';
  for (const segment of path.split('/')) {
    if (segment === '') return 'pathEmpty';
    if (segment === '.' || segment === '..') return 'pathEscapes';
    if (/[. ]$/.test(segment) || segment.startsWith(' ')) return 'pathTrailing';
    if (reserved.test(segment)) return 'pathReserved';
  }
  return undefined;
}

/** Two paths with the same key are one file on some file system: letter case and Unicode composition folded. */
function clashKey(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** Finds paths that would fall together, folders included. */
export interface PathClashes {
  /** The earlier path that `path` falls together with, if any; otherwise `path` is remembered. */
  add(path: string): string | undefined;
}

export function createPathClashes(): PathClashes {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  return {
    add(path) {
      const key = clashKey(path);
      const same = files.get(key) ?? folders.get(key);
      if (same !== undefined) return same;
      for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
        const folder = path.slice(0, slash);
        const folderKey = clashKey(folder);
        const file = files.get(folderKey);
        if (file !== undefined) return file;
        const known = folders.get(folderKey);
        if (known !== undefined && known !== folder) return known;
        folders.set(folderKey, folder);
      }
      files.set(key, path);
      return undefined;
    },
  };
}
