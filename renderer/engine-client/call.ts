import type { CallName, InputOf, OutputOf } from '../../core/contract';
import { type Fault, HirzError } from '../../core/domain/fault/fault';

/**
 * One call of the contract, over the bridge. The engine checks input and output against the contract's schemas.
 * @throws HirzError with the fault that Hirz answered; `bridgeBroken` where the bridge itself failed.
 */
export async function call<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  let answer: Awaited<ReturnType<typeof window.hirz.call>>;
  try {
    answer = await window.hirz.call(name, input);
  } catch (cause) {
    throw new HirzError('bridgeBroken', { params: { call: name }, cause });
  }
  if (!answer.ok) throw new HirzError(answer.fault.code, { ...answer.fault });
  return answer.value as OutputOf<N>;
}

/** The fault that an error carries; whatever else was thrown becomes `unexpected`. */
export function faultOf(error: unknown): Fault {
  if (error instanceof HirzError) return error.fault;
  // Of an error that crossed the bridge only the message is left: see electron/preload.
  const [, code] = /hirz-fault:([A-Za-z]+)/.exec(error instanceof Error ? error.message : '') ?? [];
  if (code !== undefined) return new HirzError(code).fault;
  return {
    code: 'unexpected',
    params: { message: error instanceof Error ? error.message : String(error) },
    where: {},
    details: [],
  };
}
