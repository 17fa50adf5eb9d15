import { type RunInput, run } from '../../electron/cli/program';

/** What a run of the headless command printed, and its exit code. */
export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs `hirz` with these arguments, in an empty environment unless one is given. */
export async function hirzIn(
  surroundings: Partial<Pick<RunInput, 'environment' | 'locale'>>,
  ...args: string[]
): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run({
    args,
    environment: {},
    version: '0.1.0',
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    ...surroundings,
  });
  return { code, ...said };
}

/** Runs `hirz` with these arguments in an empty environment. */
export function hirz(...args: string[]): Promise<Said> {
  return hirzIn({}, ...args);
}
