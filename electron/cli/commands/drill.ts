import { resolve } from 'node:path';
import { type DrillRequest, drillBounds, type KeyCopy } from '../../../core/domain/drill/drill';
import { placeOf } from '../../../core/domain/drill/grade-table';
import { DrillKind, drillKinds } from '../../../core/domain/drill/tampering';
import { HirzError } from '../../../core/domain/fault/fault';
import { say } from '../../../core/language';
import { makeDrill } from '../../engine/drill/make-drill';
import { softwareNameOf } from '../../engine/engine-arguments';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';
import { toldSteps } from '../told-progress';
import { boundedNumber } from './bounded-number';
import { placeFor } from './place-for';

/** As they were typed. */
export interface DrillOptions {
  out: string;
  kinds?: string;
  copies?: string;
  seed: string;
  title?: string;
  verifier?: boolean;
  force?: boolean;
}

/** @throws HirzError `optionNotAKind` */
function kindsOf(typed: string): DrillKind[] {
  return typed.split(',').map((one) => {
    const kind = DrillKind.safeParse(one.trim());
    if (kind.success) return kind.data;
    throw new HirzError('optionNotAKind', {
      params: { option: '--kinds', typed: one, known: drillKinds.join(', ') },
    });
  });
}

function copyRow(terminal: Terminal, key: KeyCopy): string[] {
  const said = (name: string) => say(terminal.language, `drill.${name}`);
  const signs = key.telling.map((sign) => said(`sign.${sign}`)).join('; ');
  return [text(terminal, 'drillCopy', { copy: key.copy }), said(`kind.${key.kind}`), placeOf(key), signs];
}

/** `hirz drill SUBMISSION --out FILE --seed N`. Prints what was done to each copy; Ctrl C leaves no file behind. */
export async function drill(
  terminal: Terminal,
  submission: string,
  typed: DrillOptions,
  version: string,
): Promise<ExitCode> {
  const kinds = typed.kinds === undefined ? [...drillKinds] : kindsOf(typed.kinds);
  const request: DrillRequest = {
    title: (typed.title || typed.out.replace(/^.*[\\/]|\.hirz-drill$/g, '')).slice(0, 120),
    kinds,
    copies: boundedNumber('--copies', typed.copies ?? String(kinds.length), drillBounds.copies),
    seed: boundedNumber('--seed', typed.seed, drillBounds.seed),
    verifier: typed.verifier === true,
  };
  const to = placeFor(typed.out, typed.force === true);
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  try {
    const made = await makeDrill(resolve(submission), to, request, softwareNameOf(version), {
      signal: controller.signal,
      ...toldSteps(terminal),
    });
    terminal.out(
      terminal.json
        ? JSON.stringify({ format: 'hirz-made-drill', version: 1, file: typed.out, ...made }, null, 2)
        : [
            columns([
              [text(terminal, 'file'), typed.out],
              ['SHA-256', made.sha256],
            ]),
            '',
            columns(
              made.copies.map((key) => copyRow(terminal, key)),
              '  ',
            ),
            '',
            text(terminal, 'drillMade', { key: made.assessors }),
          ].join('\n'),
    );
    return exitCodes.good;
  } finally {
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
  }
}
