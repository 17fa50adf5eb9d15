import type { Announcement } from '../../core/contract/announcement';
import type { Role } from '../../core/contract/call';
import type { CallName, Contract, OutputOf, ParsedInputOf } from '../../core/contract/index';
import type { ShellCallName, ShellCalls } from '../../core/contract/shell-engine';
import type { Language } from '../../core/domain/text/localised';
import type { Jobs } from './jobs/jobs';
import type { Grants } from './session/grants';

/** The calls of the contract that the engine answers; the shell answers the others. */
export type EngineCallName = {
  [N in CallName]: Contract[N]['by'] extends 'engine' ? N : never;
}[CallName];

/** What a handler may know and use besides its input. The role was checked before it is called. */
export interface HandlerContext {
  readonly session: { readonly role: Role | null; readonly language: Language };
  announce(announcement: Announcement): void;
  readonly jobs: Jobs;
  /** One-use permissions for paths that the user chose in a dialog of the shell. */
  readonly grants: Grants;
}

/** Answers one call. Input is already parsed by the contract's schema; output is checked by it afterwards. */
export type Handler<N extends EngineCallName> = (
  input: ParsedInputOf<N>,
  context: HandlerContext,
) => OutputOf<N> | Promise<OutputOf<N>>;

/** Handlers of one feature: `Handlers<'exercise.list' | 'exercise.get'>`. Without argument: of every engine call. */
export type Handlers<N extends EngineCallName = EngineCallName> = { readonly [K in N]: Handler<K> };

/** Answers one call that only the shell may make. */
export type ShellHandler<N extends ShellCallName> = (
  input: ShellCalls[N]['input'],
  context: HandlerContext,
) => ShellCalls[N]['output'] | Promise<ShellCalls[N]['output']>;

export type ShellHandlers<N extends ShellCallName = ShellCallName> = { readonly [K in N]: ShellHandler<K> };
