import type { z } from 'zod';
import { isCanonical } from '../integrity/canonical-json';

/** How payloads of one type are written in canonical form (RFC 8785), and what one then is. */
export interface PlainPayload {
  /** Source of a pattern with so many groups. */
  pattern: string;
  groups: number;
  /** What the groups hold, from one of them on; undefined where that is not in canonical form. @throws SyntaxError where it is no JSON */
  valueOf(groups: readonly (string | undefined)[], from: number): unknown;
}

/** A value that has one writing alone: its pattern has one group. */
interface PlainField {
  pattern: string;
  valueOf(written: string): unknown;
}

/** Without escapes. */
const text: PlainField = { pattern: '"([^"\\\\\\u0000-\\u001f]*)"', valueOf: (written) => written };
/** Whole, from 0 on; whatever has so few digits is a safe integer. */
export const count: PlainField = { pattern: '(0|[1-9][0-9]{0,14})', valueOf: Number };
const flag: PlainField = { pattern: '(true|false)', valueOf: (written) => written === 'true' };

const fields: Readonly<Record<string, PlainField>> = {
  string: text,
  enum: text,
  number: count,
  boolean: flag,
};

/** What is read by the parser. */
const parsed: PlainPayload = {
  pattern: '(\\{.*\\})',
  groups: 1,
  valueOf(groups, from) {
    const written = groups[from] ?? '';
    const value: unknown = JSON.parse(written);
    return isCanonical(written, value) ? value : undefined;
  },
};

/** Payloads of which nothing needs a parser: fields of one writing alone, the first of them always there. Undefined where the schema allows for more. */
function flat(schema: z.ZodType): PlainPayload | undefined {
  if (!('shape' in schema)) return undefined;
  const { shape } = schema as z.ZodObject<Record<string, z.ZodType>>;
  const found: { name: string; field: PlainField }[] = [];
  let pattern = '';
  // RFC 8785 section 3.2.3 orders keys by UTF-16 code units, as sort() does.
  for (const name of Object.keys(shape).sort()) {
    const value = shape[name] as z.ZodType;
    const optional = value.def.type === 'optional';
    const field = fields[(optional ? (value as z.ZodOptional<z.ZodType>).unwrap() : value).def.type];
    if (!field || (optional && found.length === 0)) return undefined;
    const one = `${found.length === 0 ? '' : ','}"${name}":${field.pattern}`;
    pattern += optional ? `(?:${one})?` : one;
    found.push({ name, field });
  }
  return {
    pattern: `\\{${pattern}\\}`,
    groups: found.length,
    valueOf(groups, from) {
      const made: Record<string, unknown> = {};
      for (let at = 0; at < found.length; at += 1) {
        const written = groups[from + at];
        const { name, field } = found[at] as (typeof found)[number];
        if (written !== undefined) made[name] = field.valueOf(written);
      }
      return made;
    },
  };
}

/** Payloads of a schema: at sight where they can be, otherwise by the parser. What they mean is still the schema's to check. */
export function plainPayload(schema: z.ZodType): PlainPayload {
  const sight = flat(schema);
  if (!sight) return parsed;
  return {
    pattern: `(?:${sight.pattern}|${parsed.pattern})`,
    groups: sight.groups + parsed.groups,
    valueOf: (groups, from) =>
      groups[from + sight.groups] === undefined
        ? sight.valueOf(groups, from)
        : parsed.valueOf(groups, from + sight.groups),
  };
}
