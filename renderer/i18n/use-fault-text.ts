import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Fault, Problem, Where } from '../../core/domain/fault/fault';

export interface FaultText {
  /** What happened, and what is safe. */
  what: string;
  /** What to do. */
  remedy: string;
}

/** Words for faults and for problems of packages, in the reader's language. */
export function useFaultText(): {
  fault: (fault: Fault) => FaultText;
  problem: (problem: Problem) => string;
} {
  const intl = useIntl();
  return useMemo(() => {
    const has = (key: string) => typeof intl.messages[key] === 'string';
    const say = (key: string, params: Record<string, string | number>) =>
      String(intl.formatMessage({ id: key }, params));
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

/** `data/dataset/posts.ndjson:17:author`: file, 1-based line, field; empty where none is known. */
export function placeOf(where: Where): string {
  return [where.file, where.line, where.field].filter((part) => part !== undefined && part !== '').join(':');
}
