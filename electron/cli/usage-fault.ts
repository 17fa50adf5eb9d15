import type { Command, CommanderError } from 'commander';
import { HirzError } from '../../core/domain/fault/fault';

/** What of the command line is named, given what commander quotes. */
type Named = (command: Command, quoted: string) => string;

const quotedOne: Named = (_, quoted) => quoted;

const argumentLeftOut: Named = (_, quoted) => `<${quoted}>`;

/** All of them: commander names the first alone. */
const optionsLeftOut: Named = (command) =>
  command.options
    .filter((option) => option.mandatory && command.getOptionValue(option.attributeName()) === undefined)
    .map(({ flags }) => flags)
    .join(', ');

const firstTooMany: Named = ({ args, registeredArguments }) => args[registeredArguments.length] ?? '';

const faults: Readonly<Record<string, readonly [code: string, named: Named]>> = {
  'commander.unknownCommand': ['commandUnknown', quotedOne],
  'commander.unknownOption': ['optionUnknown', quotedOne],
  'commander.optionMissingArgument': ['optionWithoutValue', quotedOne],
  'commander.missingMandatoryOptionValue': ['optionsLeftOut', optionsLeftOut],
  'commander.missingArgument': ['argumentLeftOut', argumentLeftOut],
  'commander.excessArguments': ['argumentTooMany', firstTooMany],
};

/** `hirz verify`. */
function spelt(command: Command): string {
  return command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

/** What commander says in English alone, as a fault; what is no fault, such as help that was asked for, as it came. */
export function usageFault(command: Command, error: CommanderError): Error {
  const [code, named] = faults[error.code] ?? [];
  if (!code || !named) return error;
  const [said = '', hint = ''] = error.message.split('\n(');
  const quoted = /'(.*)'/s.exec(said)?.[1] ?? '';
  const meant = /^Did you mean (?:one of )?(.*)\?\)$/.exec(hint)?.[1] ?? 'none';
  return new HirzError(code, {
    params: { command: spelt(command), named: named(command, quoted), meant },
    cause: error,
  });
}
