import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Fault, FaultParams, Problem, Where } from '../../core/domain/fault/fault';
import { visibleName } from '../../core/domain/text/visible-name';

export interface FaultText {
  /** What happened, and what is safe. */
  what: string;
  /** What to do. */
  remedy: string;
}

/** Values that name files: what could not be seen in them is written out. */
const naming: ReadonlySet<string> = new Set(['name', 'file', 'path', 'item', 'folder']);

/** Faults whose `name` is somebody's: words of people are shown as they are. */
const ofPeople: ReadonlySet<string> = new Set(['faults.ticketUsedHere']);

function shown(key: string, params: FaultParams): FaultParams {
  if (ofPeople.has(key)) return params;
  return Object.fromEntries(
    Object.entries(params).map(([param, value]) => [
      param,
      typeof value === 'string' && naming.has(param) ? visibleName(value) : value,
    ]),
  );
}

/** Words for faults and for problems of packages, in the reader's language. */
export function useFaultText(): {
  fault: (fault: Fault) => FaultText;
  problem: (problem: Problem) => string;
} {
  const intl = useIntl();
  return useMemo(() => {
    const has = (key: string) => typeof intl.messages[key] === 'string';
    const say = (key: string, params: FaultParams) =>
      String(intl.formatMessage({ id: key }, shown(key, params)));
    return {
      fault: ({ code, params }) => {
        const known = has(`faults.${code}`) ? code : 'unexpected';
        const values = { message: code, ...params };
        return {
          what: say(`faults.${known}`, values),
          remedy: has(`faults.${known}.remedy`) ? say(`faults.${known}.remedy`, values) : '',
        };
      },
      problem: ({ code, params }) => {
        if (has(`problems.${code}`)) return say(`problems.${code}`, params);
        if (has(`verdict.${code}`)) return say(`verdict.${code}`, params);
        if (has(`faults.${code}`)) return say(`faults.${code}`, params);
        return code;
      },
    };
  }, [intl]);
}

/** `data/dataset/posts.ndjson:17:author`: file, 1-based line, field; empty where none is known. As it is to be shown. */
export function placeOf(where: Where): string {
  return [where.file && visibleName(where.file), where.line, where.field]
    .filter((part) => part !== undefined && part !== '')
    .join(':');
}
