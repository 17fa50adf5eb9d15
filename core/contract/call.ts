import { z } from 'zod';
import type { Fault } from '../domain/fault/fault';

/** Roles of a session. `none` is the state before one is chosen. */
export const Role = z.enum(['trainee', 'instructor', 'assessor']);
export type Role = z.infer<typeof Role>;

/**
 * One call between the window and the rest of Hirz.
 * - `query` reads, `command` changes, `job` starts long work and returns its id at once.
 * - `by` says who answers: the engine, or the shell for what only Electron can do.
 * - `usesKeys`: it makes or reads a seat's key; before the first such call the shell offers what the system's key store keeps.
 * - `roles`: who may call it; `anyone` includes the time before a role is chosen.
 */
export interface Call<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  B extends 'engine' | 'shell' = 'engine' | 'shell',
> {
  readonly kind: 'query' | 'command' | 'job';
  readonly by: B;
  readonly roles: readonly Role[] | 'anyone';
  readonly usesKeys?: true;
  readonly input: I;
  readonly output: O;
}

/** Defines a call; keeps its exact types. */
export function call<
  const I extends z.ZodType,
  const O extends z.ZodType,
  const B extends 'engine' | 'shell',
>(definition: Call<I, O, B>): Call<I, O, B> {
  return definition;
}

/** What a call that takes nothing takes. */
export const Nothing = z.strictObject({});

/** The id of a started job. */
export const JobStarted = z.strictObject({ job: z.string() });

/** A one-use permission to read or write one path that the user chose in a dialog or dropped. The window never sees the path. */
export const Grant = z.string().regex(/^grant-[0-9a-f]{32}$/);

/** What comes back over the bridge. */
export type Answer<T> = { ok: true; value: T } | { ok: false; fault: Fault };
