import type { z } from 'zod';
import type { Problem, Where } from '../fault/fault';
import { fieldOf } from './strict-json';

/** Formats that schemas name in their message, and the `problems` code of each. */
const formats: Record<string, string> = {
  identifier: 'formatIdentifier',
  instant: 'formatInstant',
  sha256: 'formatSha256',
  handle: 'formatHandle',
  lang: 'formatLang',
  colour: 'formatColour',
  reservedDomain: 'formatReservedDomain',
  svgPath: 'formatSvgPath',
  mediaFile: 'formatMediaFile',
  edition: 'formatEdition',
  exhibitPrefix: 'formatExhibitPrefix',
};

type Issue = z.core.$ZodIssue;

/** What a schema found, as problems: one for each field, with its path. `input` is what was checked. */
export function schemaProblems(error: z.ZodError, input: unknown, where: Where): Problem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, input, where));
}

function problemsOf(issue: Issue, input: unknown, where: Where): Problem[] {
  const found = valueAt(input, issue.path);
  const at = (path: readonly PropertyKey[]) =>
    path.length === 0 ? where : { ...where, field: fieldOf(path) };
  const one = (code: string, params: Problem['params'] = {}): Problem[] => [
    { code, params: { found: shown(found), ...params }, where: at(issue.path) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'fieldUnknown',
        params: { key: shown(key) },
        where: at([...issue.path, key]),
      }));
    case 'invalid_type':
      return found === undefined
        ? one('fieldMissing')
        : one('fieldType', { expected: String(issue.expected) });
    case 'invalid_value':
      return one(found === undefined ? 'fieldMissing' : 'fieldValue', {
        expected: issue.values.map(String).join(', '),
      });
    case 'invalid_union':
      return one(found === undefined ? 'fieldMissing' : 'fieldKind');
    case 'invalid_format':
      return one(formats[issue.message] ?? (issue.format === 'base64' ? 'formatBase64' : 'formatOther'));
    case 'too_big':
      return one(isAmount(issue.origin) ? 'fieldTooLarge' : 'fieldTooLong', { limit: Number(issue.maximum) });
    case 'too_small':
      return one(isAmount(issue.origin) ? 'fieldTooSmall' : 'fieldTooShort', {
        limit: Number(issue.minimum),
      });
    default:
      return one(formats[issue.message] ?? 'formatOther');
  }
}

function isAmount(origin: string): boolean {
  return origin === 'number' || origin === 'int' || origin === 'bigint';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    input,
  );
}

/** A value as a message shows it: short. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text;
}
