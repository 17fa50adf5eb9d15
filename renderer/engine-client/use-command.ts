import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { CallName, InputOf, OutputOf } from '../../core/contract';
import type { Fault } from '../../core/domain/fault/fault';
import { call, faultOf } from './call';
import { answersFor } from './subjects';

export interface CommandState<N extends CallName> {
  /** Never rejects: `undefined` when the command failed, and `fault` then says why. */
  run: (input: InputOf<N>) => Promise<OutputOf<N> | undefined>;
  pending: boolean;
  fault: Fault | undefined;
  /** Takes a shown fault away. */
  clear: () => void;
}

/** Changes something through the contract. Show `fault` where the change was asked for. */
export function useCommand<N extends CallName>(name: N): CommandState<N> {
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const running = useRef(0);

  const run = useCallback(
    async (input: InputOf<N>) => {
      running.current += 1;
      setPending(true);
      setFault(undefined);
      try {
        const value = await call(name, input);
        const query = answersFor[name];
        if (query) client.setQueryData([query, {}], value);
        return value;
      } catch (error) {
        setFault(faultOf(error));
        return undefined;
      } finally {
        running.current -= 1;
        setPending(running.current > 0);
      }
    },
    [client, name],
  );
  const clear = useCallback(() => setFault(undefined), []);
  return { run, pending, fault, clear };
}
