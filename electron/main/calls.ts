import { ipcMain, type WebContents } from 'electron';
import type { Answer } from '../../core/contract/call';
import {
  type CallName,
  type Contract,
  contract,
  isCallName,
  type OutputOf,
  type ParsedInputOf,
} from '../../core/contract/index';
import { HirzError } from '../../core/domain/fault/fault';
import type { Engine } from './engine-process';
import { assertSender } from './sender';
import type { SessionMirror } from './session-mirror';
import { shellFault } from './shell-fault';

/** The calls of the contract that the shell answers itself. */
export type ShellOwnCall = { [N in CallName]: Contract[N]['by'] extends 'shell' ? N : never }[CallName];
export type ShellHandlersOfContract = {
  readonly [N in ShellOwnCall]: (input: ParsedInputOf<N>) => OutputOf<N> | Promise<OutputOf<N>>;
};

export interface CallsOptions {
  engine: Engine;
  session: SessionMirror;
  window(): WebContents | undefined;
  /** What the system's key store keeps; asked before the first call that uses keys, until it has answered: a keyring may ask the user to unlock it. */
  keyStore(): Uint8Array | null;
  handlers: ShellHandlersOfContract;
}

/** The one door for calls of the window: sender, name, role and schema are checked here for whatever the shell answers; the rest the engine checks itself. */
export function answerCalls({ engine, session, window, keyStore, handlers }: CallsOptions): void {
  let offered: Promise<unknown> | undefined;
  engine.onStopped(() => {
    offered = undefined;
  });

  async function offer(): Promise<void> {
    const secret = keyStore();
    await engine.ask('keyStore.offer', { secret });
    // A keyring that is locked now may be unlocked before the next call.
    if (secret === null) offered = undefined;
  }

  async function answerHere(name: ShellOwnCall, input: unknown): Promise<unknown> {
    const { roles, input: schema, output } = contract[name];
    if (roles !== 'anyone') {
      const { role } = await session.get();
      if (role === null || !(roles as readonly string[]).includes(role)) {
        throw new HirzError('callNotAllowed', { params: { call: name } });
      }
    }
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new HirzError('inputInvalid', { params: { call: name } });
    const handler = handlers[name] as (input: unknown) => unknown;
    return output.parse(await handler(parsed.data));
  }

  async function answer(name: string, input: unknown): Promise<unknown> {
    if (!isCallName(name)) throw new HirzError('callUnknown', { params: { call: name.slice(0, 80) } });
    if (Object.hasOwn(handlers, name)) return answerHere(name as ShellOwnCall, input);
    try {
      if (contract[name].usesKeys) {
        offered ??= offer();
        await offered;
      }
      return await engine.call(name, input);
    } finally {
      // The next call of the shell's must see the role and the case that this one left behind.
      if (/^(session\.(?!get)|case\.(create|open|close))/.test(name)) session.forget();
    }
  }

  ipcMain.handle('hirz:call', async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    assertSender(event, window());
    try {
      return { ok: true, value: await answer(String(name), input) };
    } catch (error) {
      return { ok: false, fault: shellFault(String(name), error) };
    }
  });
}
