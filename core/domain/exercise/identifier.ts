import { z } from 'zod';

/** An identifier inside an exercise package: lower-case ASCII letters, digits, hyphen, dot, underscore; 1 to 64 characters. */
export const Identifier = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'identifier');
export type Identifier = z.infer<typeof Identifier>;

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'sha256');
export type Sha256 = z.infer<typeof Sha256>;

/** SHA-512 as 128 lower-case hexadecimal digits. */
export const Sha512 = z.string().regex(/^[0-9a-f]{128}$/, 'sha512');
