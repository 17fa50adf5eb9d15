import { contract, isCallName } from '../../core/contract/index';
import type { ShellCallName } from '../../core/contract/shell-engine';
import { HirzError } from '../../core/domain/fault/fault';
import type { HandlerContext, Handlers, ShellHandlers } from './handler';

/** A lone surrogate can't be written as UTF-8, so it could not be kept byte for byte. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return true;
  return Object.entries(value).every(([key, inner]) => isWellFormed(key) && isWellFormed(inner));
}

/**
 * Answers one call of the contract: known, the engine's, allowed to the session's role, input by its schema;
 * and what comes back is held against the schema too, so that a mistake of ours is ours and not the window's.
 */
export async function dispatch(
  handlers: Handlers,
  name: string,
  input: unknown,
  context: HandlerContext,
): Promise<unknown> {
  if (!isCallName(name) || !Object.hasOwn(handlers, name))
    throw new HirzError('callUnknown', { params: { call: name } });
  const { roles, input: schema, output } = contract[name];
  const { role } = context.session;
  if (roles !== 'anyone' && (role === null || !(roles as readonly string[]).includes(role))) {
    throw new HirzError('callNotAllowed', { params: { call: name } });
  }
  const parsed = schema.safeParse(input);
  if (!parsed.success || !isWellFormed(parsed.data)) {
    const field = parsed.error?.issues[0]?.path.join('.');
    throw new HirzError('inputInvalid', { params: { call: name }, where: field ? { field } : {} });
  }
  const handler = handlers[name as keyof Handlers] as (input: unknown, context: HandlerContext) => unknown;
  return output.parse(await handler(parsed.data, context));
}

/** Answers one call of the shell's, which is our own code: no schema, but no unknown names either. */
export async function dispatchShell(
  handlers: ShellHandlers,
  name: ShellCallName,
  input: unknown,
  context: HandlerContext,
): Promise<unknown> {
  if (!Object.hasOwn(handlers, name)) throw new HirzError('callUnknown', { params: { call: name } });
  return (handlers[name] as (input: unknown, context: HandlerContext) => unknown)(input, context);
}
