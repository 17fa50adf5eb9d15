import { extname } from 'node:path/posix';
import { sealFile } from '../../../core/domain/custody/envelope-types';
import { makesExhibit } from '../../../core/domain/custody/exhibit-events';
import { exhibitPath, submissionPaths, timestampPath } from '../../../core/domain/custody/submission-layout';
import {
  type AlteredLines,
  dropLine,
  rechain,
  reorderLines,
  rewriteLine,
  swapTimes,
} from '../../../core/domain/drill/tamper-lines';
import type { DrillKind } from '../../../core/domain/drill/tampering';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Chance } from '../../../core/domain/generation/chance/chance';
import { nodeCryptography } from '../custody/node-cryptography';
import type { Alteration } from './altered-copy';
import { logBytes } from './log-bytes';
import type { Original } from './original';
import { forged, signedByOther, sizeOf } from './sign-anew';

/** An alteration, and where it is: any one of `files`, or of `events` where there are any. */
export interface Tampered {
  alteration: Alteration;
  files: string[];
  events: number[];
}

/** Largest item that one octet is changed in, octets. */
const largest = 32 * 2 ** 20;

/** Items that the log has digests of and that are no archive of other files, so that the place is one file. */
function items({ archive, events }: Original): string[] {
  return events.flatMap((event) => {
    if (!makesExhibit(event)) return [];
    const { number, items: all } = event.payload;
    return all
      .map(({ path }) => exhibitPath(number, path))
      .filter((path) => {
        const bytes = archive.files.get(path)?.bytes ?? 0;
        const read = /(capture|receipt)\.json$|records\.ndjson$|\.wacz$|\/origin\//.test(path);
        return bytes > 0 && bytes <= largest && !read;
      });
  });
}

async function changeByte(original: Original, chance: Chance, rebagged: boolean): Promise<Tampered> {
  const paths = items(original);
  if (paths.length === 0) throw new HirzError('drillTooFewExhibits');
  const path = chance.pick(paths);
  const bytes = Buffer.from(await original.archive.read(path));
  const at = chance.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
  return { alteration: { files: new Map([[path, bytes]]), rebagged }, files: [path], events: [] };
}

function renameFile(original: Original, chance: Chance): Tampered {
  const paths = items(original);
  if (paths.length === 0) throw new HirzError('drillTooFewExhibits');
  const from = chance.pick(paths);
  const end = extname(from);
  let stem = from.slice(0, from.length - end.length);
  do stem = `${stem}-1`;
  while (original.archive.files.has(`${stem}${end}`));
  const to = `${stem}${end}`;
  return {
    alteration: { files: new Map(), renamed: { from, to }, rebagged: false },
    files: [from, to],
    events: [],
  };
}

async function swapTokens({ archive }: Original, chance: Chance): Promise<Tampered> {
  const tokens = [...archive.files.keys()].filter(
    (path) =>
      path.startsWith('data/timestamps/') && !path.startsWith(timestampPath('checkpoint-').slice(0, -4)),
  );
  if (tokens.length < 2) throw new HirzError('drillTooFewExhibits');
  const one = chance.pick(tokens);
  const other = chance.pick(tokens.filter((path) => path !== one));
  const files = new Map([
    [one, await archive.read(other)],
    [other, await archive.read(one)],
  ]);
  return { alteration: { files, rebagged: true }, files: [one, other], events: [] };
}

function inLog(altered: AlteredLines | undefined, made?: (lines: Uint8Array[]) => Uint8Array[]): Tampered {
  if (!altered) throw new HirzError('drillTooFewEvents');
  const lines = made ? made(altered.lines) : altered.lines;
  return {
    alteration: { files: new Map([[submissionPaths.log, logBytes(lines)]]), rebagged: true },
    files: [submissionPaths.log],
    events: altered.events,
  };
}

/** An entry rewritten and the chain mended: it can be placed between two checkpoints, of which the first still holds. */
function mend({ lines, checkpoints }: Original, chance: Chance): Tampered {
  const altered = rewriteLine(lines, chance);
  const tampered = inLog(altered, (made) => rechain(nodeCryptography, made));
  const [at = 0] = tampered.events;
  const sizes = checkpoints.map(sizeOf);
  const first = Math.max(0, ...sizes.filter((size) => size <= at));
  const end = Math.min(lines.length, ...sizes.filter((size) => size > at));
  return { ...tampered, events: Array.from({ length: end - first }, (_, step) => first + step) };
}

/** The log rewritten and signed by somebody else. To know a file that was signed anew is enough: which entry was rewritten nobody can tell. */
async function resign(original: Original, chance: Chance, from: 'resigned' | 'forged'): Promise<Tampered> {
  const altered = rewriteLine(original.lines, chance);
  if (!altered) throw new HirzError('drillTooFewEvents');
  const alteration =
    from === 'forged'
      ? await forged(original, altered.lines)
      : await signedByOther(original, rechain(nodeCryptography, altered.lines));
  return { alteration, files: [submissionPaths.log, submissionPaths.checkpoints, sealFile], events: [] };
}

/**
 * Alters a copy in one way.
 * @throws HirzError `drillTooFewEvents`, `drillTooFewExhibits` where the submission has nothing that can be altered so
 */
export async function tamper(original: Original, kind: DrillKind, chance: Chance): Promise<Tampered> {
  const { lines } = original;
  switch (kind) {
    case 'byte-changed':
      return changeByte(original, chance, false);
    case 'file-replaced':
      return changeByte(original, chance, true);
    case 'file-renamed':
      return renameFile(original, chance);
    case 'tokens-swapped':
      return swapTokens(original, chance);
    case 'times-swapped':
      return inLog(swapTimes(lines, chance));
    case 'line-dropped':
      return inLog(dropLine(lines, chance));
    case 'lines-reordered':
      return inLog(reorderLines(lines, chance));
    case 'line-rewritten':
      return inLog(rewriteLine(lines, chance));
    case 'log-rechained':
      return mend(original, chance);
    case 'log-resigned':
      return resign(original, chance, 'resigned');
    case 'log-forged':
      return resign(original, chance, 'forged');
    case 'none':
      return { alteration: { files: new Map(), rebagged: false }, files: [], events: [] };
  }
}
