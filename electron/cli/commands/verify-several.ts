import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type SeenSeats, seenSeats } from '../../../core/domain/custody/seen-seats';
import { type Verdict, verdicts } from '../../../core/domain/custody/verdict';
import { type Fault, HirzError } from '../../../core/domain/fault/fault';
import { say } from '../../../core/language';
import { faultOfError } from '../../engine/fault-of-error';
import { folderFiles } from '../../engine/hashing/folder-files';
import { exitCodeOf } from '../exit-code-of';
import { columns, type ExitCode, exitCodes, faultText, type Terminal, text } from '../terminal';
import { brieflyVerified } from './verified-text';
import { type Found, foundJson, verifyOne, type WrittenCodes } from './verify-one';

/** A file as it was named, and what was found of it, or why it could not be verified. */
type Outcome = { path: string } & (Found | { fault: Fault; exit: ExitCode });

const sealed = /\.hirz-(?:submission|export|handover)$/i;

/** The file itself; of a folder the sealed files in it and in its folders, by name, and what of it can't be read. @throws HirzError `folderWithoutSealed` */
async function filesAt(path: string): Promise<{ files: string[]; unread: string[] }> {
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder) return { files: [path], unread: [] };
  const { files, unread } = await folderFiles(path, new AbortController().signal);
  const found = files.filter(({ name }) => sealed.test(name)).map(({ name }) => join(path, name));
  if (found.length + unread.length === 0) throw new HirzError('folderWithoutSealed');
  return { files: found, unread: unread.map((name) => join(path, name)) };
}

function refused(path: string, error: unknown): Outcome {
  return { path, fault: faultOfError(error, () => {}), exit: exitCodeOf(error) };
}

function verifyNamed(path: string, written: WrittenCodes, others: SeenSeats): Promise<Outcome> {
  return verifyOne(path, written, others).then(
    (found) => ({ path, ...found }),
    (error: unknown) => refused(path, error),
  );
}

async function* outcomes(
  typed: readonly string[],
  written: WrittenCodes,
  others: SeenSeats,
): AsyncGenerator<Outcome> {
  for (const named of typed) {
    const there = await filesAt(named).catch((error: unknown) => refused(named, error));
    if ('path' in there) {
      yield there;
      continue;
    }
    for (const path of there.files) yield await verifyNamed(path, written, others);
    for (const path of there.unread)
      yield refused(path, new HirzError('notReadable', { params: { file: basename(path) } }));
  }
}

function outcomeText(terminal: Terminal, outcome: Outcome): string {
  const lines =
    'fault' in outcome
      ? [`– ${outcome.path}`, faultText(terminal.language, outcome.fault)]
      : [
          `${outcome.exit === exitCodes.good ? '✓' : '✗'} ${outcome.path}`,
          ...brieflyVerified(terminal, outcome.verified, outcome.room),
        ];
  return lines.join('\n').replaceAll('\n', '\n    ');
}

function outcomeJson(outcome: Outcome): object {
  const { path } = outcome;
  return 'fault' in outcome ? { path, fault: outcome.fault } : { path, verification: foundJson(outcome) };
}

/** How many files have which verdict, worst first. */
function summaryText(terminal: Terminal, found: readonly Outcome[]): string {
  const counted = (verdict: Verdict) =>
    found.filter((one) => 'verified' in one && one.verified.verdict === verdict).length;
  const rows: [count: number, word: string][] = [
    [found.filter((one) => 'fault' in one).length, text(terminal, 'notVerified')],
    ...verdicts
      .toReversed()
      .map((verdict): [number, string] => [counted(verdict), say(terminal.language, `app.mark.${verdict}`)]),
  ];
  return [
    text(terminal, 'verifiedFiles', { count: found.length }),
    columns(
      rows.filter(([count]) => count > 0).map(([count, word]) => [String(count), word]),
      '  ',
    ),
  ].join('\n');
}

/**
 * Verifies again what was verified before another history of its seat was read, so that none is called intact for being the first.
 * Gives those that are now found otherwise, by their places.
 */
async function heldAgainstOthers(
  found: readonly Outcome[],
  written: WrittenCodes,
  others: SeenSeats,
): Promise<Map<number, Outcome>> {
  const changed = new Map<number, Outcome>();
  for (const [place, before] of found.entries()) {
    if (!('verified' in before) || !before.seat || !others.hasOthers(before.seat)) continue;
    const again = await verifyNamed(before.path, written, others);
    if (!('verified' in again) || !isDeepStrictEqual(again.verified, before.verified))
      changed.set(place, again);
  }
  return changed;
}

/**
 * Verifies one file after the other, tells of each as it is done, then holds them against each other and tells of those that are found
 * otherwise by that. Ends with the highest exit code of them.
 */
export async function verifySeveral(
  terminal: Terminal,
  typed: readonly string[],
  written: WrittenCodes,
): Promise<ExitCode> {
  const others = seenSeats();
  const first: Outcome[] = [];
  const tell = (outcome: Outcome) => {
    if (!terminal.json) terminal.out(`${outcomeText(terminal, outcome)}\n\n`);
  };
  for await (const outcome of outcomes(typed, written, others)) {
    first.push(outcome);
    tell(outcome);
  }
  const changed = await heldAgainstOthers(first, written, others);
  if (changed.size > 0 && !terminal.json)
    terminal.out(`${text(terminal, 'heldAgainstOthers', { count: changed.size })}\n`);
  for (const outcome of changed.values()) tell(outcome);
  const found = first.map((outcome, place) => changed.get(place) ?? outcome);
  terminal.out(
    terminal.json
      ? JSON.stringify({ format: 'hirz-verifications', version: 1, files: found.map(outcomeJson) }, null, 2)
      : summaryText(terminal, found),
  );
  return found.reduce<ExitCode>((worst, { exit }) => (exit > worst ? exit : worst), exitCodes.good);
}
