const longest = 80;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The letters that are left of a name, in Latin without marks; nothing of the others. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-*\.[.-]*/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '');
}

/**
 * Path of a received file in its exhibit: its own name, made safe for every system and different from the others' whatever the case of
 * their letters; a name of other letters is `file-<n>`. The receipt keeps the name as it was.
 * @param taken paths that are given already
 */
export function receivedPath(name: string, taken: readonly string[]): string {
  const dot = name.lastIndexOf('.');
  const end = dot > 0 ? name.slice(dot + 1) : '';
  const extension = /^[A-Za-z0-9]{1,10}$/.test(end) ? end : '';
  const stem = plain(extension === '' ? name : name.slice(0, dot))
    .slice(0, longest)
    .replace(/[.-]+$/, '');
  const base = stem === '' || reserved.test(stem) ? `file-${taken.length + 1}` : stem;
  const used = new Set(taken.map((path) => path.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const numbered = copy === 1 ? base : `${base}-${copy}`;
    const path = `files/${numbered}${extension === '' ? '' : `.${extension}`}`;
    if (!used.has(path.toLowerCase())) return path;
  }
}
