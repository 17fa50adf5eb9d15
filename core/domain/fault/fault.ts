import { z } from 'zod';

/** Where something went wrong: a file inside a package or bundle, a 1-based line, a field path such as `clock.pace`. */
export const Where = z.object({
  file: z.string().optional(),
  line: z.number().int().min(1).optional(),
  field: z.string().optional(),
});
export type Where = z.infer<typeof Where>;

/** Values that a message in the catalogue may name. */
export const FaultParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type FaultParams = z.infer<typeof FaultParams>;

/**
 * What went wrong, as data. `code` is the key of two messages in the `faults` catalogue:
 * `<code>` (what happened and what is safe) and `<code>.remedy` (what to do).
 */
export const Fault = z.object({
  code: z.string(),
  params: FaultParams.default({}),
  where: Where.default({}),
  /** More faults of the same kind, for instance every problem found in a package. */
  details: z
    .array(
      z.object({
        code: z.string(),
        params: FaultParams.default({}),
        where: Where.default({}),
      }),
    )
    .default([]),
});
export type Fault = z.infer<typeof Fault>;

/** One finding about a package or a file: same shape as a fault, without details. */
export type Problem = Fault['details'][number];

/** The error that carries a fault. Everything that a user may have to read is thrown as one of these. */
export class HirzError extends Error {
  readonly fault: Fault;

  constructor(
    code: string,
    options: {
      params?: FaultParams;
      where?: Where;
      details?: Problem[];
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'HirzError';
    this.fault = {
      code,
      params: options.params ?? {},
      where: options.where ?? {},
      details: options.details ?? [],
    };
  }
}
