import type { Fault, Problem, Where } from '../../core/domain/fault/fault';
import type { Language } from '../../core/domain/text/localised';
import { messages, say } from '../../core/language';

/** How a command ended. */
export const exitCodes = {
  /** Intact (witnessed or not), valid, sealed, scored. */
  good: 0,
  /** It ran, and the answer is no. */
  bad: 1,
  /** Wrong use of the command line. */
  usage: 2,
  /** It couldn't run: no such file, no right, wrong passphrase. */
  failed: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Where a command writes, and in which language. */
export interface Terminal {
  readonly language: Language;
  readonly json: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person sees what is written to `err` as it comes. */
  readonly watched: boolean;
  out(text: string): void;
  err(text: string): void;
}

type Values = Record<string, string | number>;

export function text({ language }: Pick<Terminal, 'language'>, key: string, values: Values = {}): string {
  return say(language, `cli.${key}`, values);
}

/** Number of characters that a reader sees. */
function width(value: string): number {
  return [...new Intl.Segmenter().segment(value)].length;
}

/** Rows as aligned columns, two spaces apart; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, width(cell));
    });
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, at) =>
        at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - width(cell)),
      );
      return `${indent}${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}

/** `data/custody/log.ndjson:17`: file, 1-based line, field. */
export function placeOf({ file, line, field }: Where): string {
  return [file, line, field].filter((part) => part !== undefined && part !== '').join(':');
}

/** Words for a problem, from whichever catalogue has them. */
export function problemText(language: Language, { code, params }: Problem): string {
  const key = ['problems', 'verdict', 'faults']
    .map((name) => `${name}.${code}`)
    .find((name) => name in messages[language]);
  return key === undefined ? code : say(language, key, params);
}

/** What happened, where, and what to do. */
export function faultText(language: Language, { code, params, where, details }: Fault): string {
  const known = `faults.${code}` in messages[language] ? code : 'unexpected';
  const values = { message: code, ...params };
  const remedy = `faults.${known}.remedy`;
  const place = placeOf(where);
  const lines = [
    `${place === '' ? '' : `${place}: `}${say(language, `faults.${known}`, values)}`,
    ...details.map(
      (detail) => `  ${[placeOf(detail.where), problemText(language, detail)].filter(Boolean).join(': ')}`,
    ),
    ...(remedy in messages[language] ? [say(language, remedy, values)] : []),
  ];
  return lines.join('\n');
}
