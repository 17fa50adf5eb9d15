import { Language } from '../../core/domain/text/localised';
import type { EngineOptions } from './engine-options';

/** Name of this program and its runtime, for logs and captures: `Hirz 0.1.0 (Electron 45.4.1, linux x64)`. */
export function softwareNameOf(version: string): string {
  const { electron, node } = process.versions;
  const runtime = electron === undefined ? `Node ${node}` : `Electron ${electron}`;
  return `Hirz ${version} (${runtime}, ${process.platform} ${process.arch})`;
}

/** Major version of the substitute runtime of development: see docs/decisions. */
const substituteMajor = 33;

/** Options of the engine's process from its arguments, `--hirz-<name>=<value>`, and the environment. @throws TypeError without a data folder */
export function readEngineArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): EngineOptions {
  const value = (name: string) => {
    const start = `--hirz-${name}=`;
    return args.find((argument) => argument.startsWith(start))?.slice(start.length);
  };
  const dataFolder = value('data');
  if (!dataFolder) throw new TypeError('--hirz-data=FOLDER is missing');
  const version = value('version') ?? '0.0.0';
  const language = Language.safeParse(value('language'));
  const pace = Number(environment.HIRZ_CLOCK_PACE ?? '1');
  return {
    dataFolder,
    shippedExercises: value('exercises') ?? null,
    version,
    softwareName: softwareNameOf(version),
    demo: Number.parseInt(process.versions.electron ?? '', 10) === substituteMajor,
    clockPace: Number.isFinite(pace) && pace > 0 ? pace : 1,
    ...(language.success ? { language: language.data } : {}),
  };
}
