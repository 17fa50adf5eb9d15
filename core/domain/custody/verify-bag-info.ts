import { formatBagInfo, payloadOxum } from '../bag/bag-texts';
import { type Findings, readText, type SubmissionBag } from './verify-parts';

type Line = readonly [label: string, value: string];

/** A line that is not as it should be, or is not there: `line` is where it stands, `label` whose it is. */
interface Deviation {
  code: 'bagInfoForeign' | 'bagInfoDiffers' | 'bagInfoMissing';
  line?: number;
  label?: string;
  /** What should stand there. */
  value?: string;
}

const file = 'bag-info.txt';

function oxumOf({ files }: SubmissionBag): string {
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  return payloadOxum(
    payload.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    payload.length,
  );
}

/** Lines that are looked at: many more than Hirz writes. */
const mostLines = 1_000;

function deviations(text: string, expected: readonly Line[]): Deviation[] {
  const missing = new Map(expected);
  // What comes after so many is not looked at: few of them can be right.
  const lines = text.replace(/\n$/, '').split('\n', mostLines);
  const found = lines.flatMap((content, index): Deviation[] => {
    const line = index + 1;
    const label = content.slice(0, Math.max(0, content.indexOf(':')));
    const value = missing.get(label);
    if (value === undefined) return [{ code: 'bagInfoForeign', line }];
    missing.delete(label);
    const right = `${content}\n` === formatBagInfo([[label, value]]);
    return right ? [] : [{ code: 'bagInfoDiffers', line, label, value }];
  });
  found.push(...[...missing.keys()].map((label) => ({ code: 'bagInfoMissing', label }) as const));
  if (found.length > 0) return found;
  // Each is there, but in another order, or the last has no end.
  const first = formatBagInfo(expected)
    .split('\n')
    .findIndex((content, index) => content !== text.split('\n')[index]);
  return first === -1 ? [] : [{ code: 'bagInfoForeign', line: first + 1 }];
}

/** Holds `bag-info.txt`, which nobody signs, against what follows from the rest: each line once, in its order, and none beside. */
export async function verifyBagInfo(
  bag: SubmissionBag,
  info: readonly Line[],
  findings: Findings,
): Promise<void> {
  const text = await readText(bag, file);
  // The bag's check has said so already.
  if (text === undefined) return;
  for (const { code, ...params } of deviations(text, [...info, ['Payload-Oxum', oxumOf(bag)]])) {
    const { line, label: field } = params;
    const where = {
      file,
      ...(line === undefined ? {} : { line }),
      ...(field === undefined ? {} : { field }),
    };
    findings.add('bag', 'altered', code, where, params);
  }
}
