import { Command, CommanderError, Help } from 'commander';
import { HirzError } from '../../core/domain/fault/fault';
import { Language } from '../../core/domain/text/localised';
import { faultOfError } from '../engine/fault-of-error';
import { type DrillOptions, drill } from './commands/drill';
import { type ExportOptions, exportChosen } from './commands/export';
import { type GenerateOptions, generate } from './commands/generate';
import { gradeDrillFiles } from './commands/grade-drill';
import { score } from './commands/score';
import { seal } from './commands/seal';
import { type TicketOptions, tickets } from './commands/tickets';
import { validate } from './commands/validate';
import { verify } from './commands/verify';
import { verifyProofFile } from './commands/verify-proof';
import { exitCodeOf } from './exit-code-of';
import { type ExitCode, exitCodes, faultText, type Terminal, text } from './terminal';
import { usageFault } from './usage-fault';

/** What the command line is run with: a process's own, or a test's. */
export interface RunInput {
  /** Without the program's name. */
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** The system's, such as `fr-FR`: what counts where the environment names no language. */
  locale?: string;
  version: string;
  /** Whether `err` is a terminal: progress is written to nothing else. */
  watched?: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** What follows `--lang`, whether or not it is a language that Hirz speaks. */
function namedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  return at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}

/** `--lang`, else the environment's language, or the system's, where Hirz speaks it, else English. */
function languageOf({ args, environment, locale = '' }: RunInput): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const system = (LC_ALL || LC_MESSAGES || LANG || locale).slice(0, 2);
  const chosen = [namedLanguage(args), system].map((each) => Language.safeParse(each));
  return chosen.find(({ success }) => success)?.data ?? 'en';
}

/** @throws HirzError `optionNotALanguage` */
function checkLanguage(args: readonly string[]): void {
  const typed = namedLanguage(args);
  if (typed !== undefined && !Language.safeParse(typed).success)
    throw new HirzError('optionNotALanguage', { params: { option: '--lang', typed } });
}

function program(terminal: Terminal, version: string, finish: (code: ExitCode) => void): Command {
  const t = (key: string) => text(terminal, key);
  const value = (name: string) => `<${t(`value.${name}`)}>`;
  const root = new Command('hirz');
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('help.usage'),
    'Arguments:': t('help.arguments'),
    'Options:': t('help.options'),
    'Commands:': t('help.commands'),
    'Global Options:': t('help.options'),
  };
  const dress = (command: Command): Command =>
    command
      .exitOverride((error) => {
        throw usageFault(command, error);
      })
      .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => {} })
      .configureHelp({
        styleTitle: (title) => titles[title] ?? title,
        commandUsage: (of) => new Help().commandUsage(of).replace('[command]', `[${t('value.command')}]`),
        showGlobalOptions: false,
      })
      .helpOption('-h, --help', t('help.help'));
  const subcommand = (name: string) =>
    dress(root.command(name))
      .description(t(`help.${name}`))
      .option('--json', t('help.json'))
      .option('--lang <en|ar|fr>', t('help.lang'));

  dress(root)
    .description(t('help.hirz'))
    .version(version, '-V, --version', t('help.version'))
    .option('--lang <en|ar|fr>', t('help.lang'))
    .helpCommand(`help [${t('value.command')}]`, t('help.helpCommand'))
    .addHelpText('after', `\n${t('help.exitCodes')}`);
  subcommand('validate')
    .argument(value('package'), t('help.package'))
    .action(async (file: string) => finish(await validate(terminal, file)));
  subcommand('verify')
    .argument(`<${t('value.files')}...>`, t('help.sealed'))
    .option(`--code ${value('code')}`, t('help.code'))
    .option(`--room ${value('code')}`, t('help.room'))
    .action(async (files: string[], options: { code?: string; room?: string }) =>
      finish(await verify(terminal, files, options)),
    );
  subcommand('verify-proof')
    .argument(value('proof'), t('help.proof'))
    .option(`--code ${value('code')}`, t('help.code'))
    .action(async (file: string, options: { code?: string }) =>
      finish(await verifyProofFile(terminal, file, options)),
    );
  subcommand('seal')
    .argument(value('case'), t('help.case'))
    .option(`--out ${value('file')}`, t('help.out'))
    .option(`--data ${value('folder')}`, t('help.data'))
    .option(`--without-lost ${value('reason')}`, t('help.withoutLost'))
    .action(async (named: string, options: { out?: string; data?: string; withoutLost?: string }) =>
      finish(await seal(terminal, named, { ...options, version })),
    );
  subcommand('score')
    .argument(value('submission'), t('help.submission'))
    .requiredOption(`--key ${value('file')}`, t('help.key'))
    .option(`--passphrase-file ${value('file')}`, t('help.passphraseFile'))
    .action(async (file: string, options: { key: string; passphraseFile?: string }) =>
      finish(await score(terminal, file, options)),
    );
  subcommand('generate')
    .requiredOption(`--seed ${value('number')}`, t('help.seed'))
    .requiredOption(`--posts ${value('number')}`, t('help.posts'))
    .requiredOption(`--out ${value('file')}`, t('help.outPackage'))
    .option(`--messages ${value('number')}`, t('help.messages'))
    .option(`--accounts ${value('number')}`, t('help.accounts'))
    .option(`--days ${value('number')}`, t('help.days'))
    .option('--language <en|ar|fr>', t('help.language'))
    .option(`--key-out ${value('file')}`, t('help.keyOut'))
    .option('--force', t('help.force'))
    .action(async (options: GenerateOptions) => finish(await generate(terminal, options)));
  subcommand('tickets')
    .argument(value('package'), t('help.package'))
    .requiredOption(`--seats ${value('numberOrList')}`, t('help.seats'))
    .requiredOption(`--out ${value('folder')}`, t('help.outTickets'))
    .option(`--days ${value('number')}`, t('help.ticketDays'))
    .action(async (file: string, options: TicketOptions) => finish(await tickets(terminal, file, options)));
  subcommand('drill')
    .argument(value('submission'), t('help.submission'))
    .requiredOption(`--seed ${value('number')}`, t('help.drillSeed'))
    .requiredOption(`--out ${value('file')}`, t('help.outDrill'))
    .option(`--kinds ${value('list')}`, t('help.kinds'))
    .option(`--copies ${value('number')}`, t('help.copies'))
    .option(`--title ${value('text')}`, t('help.title'))
    .option('--verifier', t('help.verifier'))
    .option('--force', t('help.force'))
    .action(async (file: string, options: DrillOptions) =>
      finish(await drill(terminal, file, options, version)),
    );
  subcommand('export')
    .argument(value('submission'), t('help.submission'))
    .requiredOption(`--exhibits ${value('list')}`, t('help.exhibits'))
    .requiredOption(`--to ${value('text')}`, t('help.to'))
    .requiredOption(`--purpose ${value('text')}`, t('help.purpose'))
    .requiredOption(`--out ${value('file')}`, t('help.outExport'))
    .option('--no-report', t('help.noReport'))
    .option('--force', t('help.force'))
    .action(async (file: string, options: ExportOptions) =>
      finish(await exportChosen(terminal, file, options, version)),
    );
  subcommand('grade-drill')
    .argument(value('drill'), t('help.drillFile'))
    .argument(`<${t('value.answers')}...>`, t('help.answers'))
    .requiredOption(`--key ${value('file')}`, t('help.key'))
    .option(`--passphrase-file ${value('file')}`, t('help.passphraseFile'))
    .option(`--csv ${value('file')}`, t('help.csv'))
    .option('--force', t('help.force'))
    .action(
      async (
        file: string,
        answers: string[],
        options: { key: string; passphraseFile?: string; csv?: string; force?: boolean },
      ) => finish(await gradeDrillFiles(terminal, file, answers, options)),
    );
  return root;
}

/** Runs one command and resolves to its exit code. Nothing is thrown: whatever went wrong was said. */
export async function run(input: RunInput): Promise<ExitCode> {
  const terminal: Terminal = {
    language: languageOf(input),
    json: input.args.includes('--json'),
    environment: input.environment,
    watched: input.watched === true,
    out: (lines) => input.out(lines.endsWith('\n') ? lines : `${lines}\n`),
    err: (lines) => input.err(lines.endsWith('\n') ? lines : `${lines}\n`),
  };
  let code: ExitCode = exitCodes.good;
  try {
    checkLanguage(input.args);
    await program(terminal, input.version, (ended) => {
      code = ended;
    }).parseAsync([...input.args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.good : exitCodes.usage;
    const fault = faultOfError(error, () => {});
    if (terminal.json) terminal.out(JSON.stringify({ format: 'hirz-fault', version: 1, fault }, null, 2));
    terminal.err(faultText(terminal.language, fault));
    return exitCodeOf(error);
  }
}
