import { readFileSync } from 'node:fs';
import type { TypedEvent } from '../../../../core/domain/custody/event';
import { lineHash, noPrevious, readLine } from '../../../../core/domain/custody/event-line';
import { HirzError } from '../../../../core/domain/fault/fault';
import { nodeCryptography } from '../../custody/node-cryptography';

/** One line of a custody log that follows from the one before it. */
export interface ChainedLine {
  event: TypedEvent;
  line: Uint8Array;
  sha256: string;
}

/** Follows a log's chain, line by line. */
export interface Chain {
  readonly lines: readonly ChainedLine[];
  /** Adds a line if it is the next one; says whether it is. */
  add(line: Uint8Array): boolean;
}

export function createChain(): Chain {
  const lines: ChainedLine[] = [];
  let head = noPrevious;
  return {
    lines,
    add(line) {
      const read = readLine(line);
      if (!read.ok || read.event.seq !== lines.length || read.event.prev !== head) return false;
      head = lineHash(nodeCryptography, line);
      lines.push({ event: read.event, line, sha256: head });
      return true;
    },
  };
}

/**
 * Reads `custody.ndjson`, and follows its chain from event 0. A last line without its end was being written when the power went:
 * it is left out.
 * @throws HirzError `caseDamaged` with the first line that does not follow
 */
export function readLogFile(path: string): Chain {
  const bytes = readFileSync(path);
  const chain = createChain();
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0) break;
    if (!chain.add(bytes.subarray(from, end))) {
      const where = { file: 'custody.ndjson', line: chain.lines.length + 1 };
      throw new HirzError('caseDamaged', {
        where,
        details: [{ code: 'chainBroken', params: { event: chain.lines.length }, where }],
      });
    }
    from = end + 1;
  }
  const [first] = chain.lines;
  if (first?.event.type !== 'case.opened') {
    throw new HirzError('caseDamaged', { where: { file: 'custody.ndjson', line: 1 } });
  }
  return chain;
}
