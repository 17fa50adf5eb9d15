import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Envelope } from '../../../core/domain/custody/checkpoint';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { writeDurably } from '../storage/durable-file';

const lineEnd = Buffer.from('\n');

/** The lines of `checkpoints.ndjson`, as they also go into a submission. */
export function checkpointLines(envelopes: readonly Envelope[]): Buffer {
  return Buffer.concat(envelopes.flatMap((envelope) => [Buffer.from(canonicalBytes(envelope)), lineEnd]));
}

/** Signed checkpoints of a file, as far as they can be read. */
export function readCheckpointFile(path: string): Envelope[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  const found: Envelope[] = [];
  for (const line of text.split('\n')) {
    try {
      found.push(Envelope.parse(JSON.parse(line)));
    } catch {
      break;
    }
  }
  return found;
}

/** `checkpoints.ndjson` of a case: its signed checkpoints beside the database, which can be made again from it. */
export interface CheckpointFile {
  add(envelope: Envelope): void;
  close(): void;
}

/** Opens the file and writes it anew where it is not what the database holds. */
export async function openCheckpointFile(path: string, known: readonly Envelope[]): Promise<CheckpointFile> {
  const lines = checkpointLines(known);
  const found = await Promise.resolve()
    .then(() => readFileSync(path))
    .catch(() => undefined);
  if (!found?.equals(lines)) await writeDurably(path, lines);
  const file = openSync(path, 'a', 0o600);
  return {
    add(envelope) {
      const line = checkpointLines([envelope]);
      for (let done = 0; done < line.length; ) done += writeSync(file, line, done);
      fdatasyncSync(file);
    },
    close: () => closeSync(file),
  };
}
