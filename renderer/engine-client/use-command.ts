import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { CallName, InputOf, OutputOf } from '../../core/contract';
import type { Session } from '../../core/contract/session';
import type { Fault } from '../../core/domain/fault/fault';
import { call, faultOf } from './call';
import { answersFor, queriesOfCase } from './subjects';

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
        if (name === 'case.create' || name === 'case.open')
          await openedCase(client, value as OutputOf<'case.open'>);
        if (name === 'case.close') await caseInSession(client, null);
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

/** Nothing of the case before is shown, and the session says at once which one is open. */
async function openedCase(client: QueryClient, { id }: OutputOf<'case.open'>): Promise<void> {
  const names = new Set<string>(queriesOfCase);
  client.removeQueries({ predicate: ({ queryKey }) => names.has(String(queryKey[0])) });
  await caseInSession(client, id);
}

/** An answer that is still under way may be older than this: it is dropped. */
async function caseInSession(client: QueryClient, id: string | null): Promise<void> {
  await client.cancelQueries({ queryKey: ['session.get', {}] });
  client.setQueryData<Session>(['session.get', {}], (session) => session && { ...session, case: id });
}
