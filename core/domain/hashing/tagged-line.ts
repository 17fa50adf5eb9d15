import { functionNamed, type NamedFunction } from './algorithm';

/** A digest behind the name of its function and of its file. */
export interface TaggedLine {
  /** One that nobody knows by this name is none that Hirz computes. */
  function: NamedFunction;
  /** A backslash before the line: the file's name is escaped as GNU does. */
  escaped: boolean;
  name: string;
  digest: string;
}

/** Reads `SHA256 (file) = abc`, as BSD and the `--tag` of GNU and `b3sum` write it, and openssl's `SHA2-256(file)= abc`; undefined for all else. */
export function readTaggedLine(line: string): TaggedLine | undefined {
  const found = /^\s*(\\?)([A-Za-z][\w/-]*) ?\((.*)\) ?= ?(\S.*)$/s.exec(line);
  if (!found) return undefined;
  const [, mark, tag = '', name = '', digest = ''] = found;
  return { function: functionNamed(tag) ?? { notComputed: tag }, escaped: mark !== '', name, digest };
}
