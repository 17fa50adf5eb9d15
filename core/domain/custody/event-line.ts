import { canonicalBytes, isCanonical } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { linesOf } from '../text/lines';
import { textOf } from '../text/utf8';
import { CustodyEvent, payloads, type TypedEvent } from './event';
import { plainEvent } from './plain-event';

/** `prev` of event 0. */
export const noPrevious = '0'.repeat(64);

/** One line of the custody log, without its line end: the bytes that are hashed, stored and exported. */
export function lineOf(event: CustodyEvent): Uint8Array<ArrayBuffer> {
  return canonicalBytes(event);
}

/** SHA-256 of a line: `prev` of the next. */
export function lineHash(crypto: Pick<Cryptography, 'sha256Hex'>, line: Uint8Array): string {
  return crypto.sha256Hex(line);
}

/** An event whose payload has the shape of its type. @throws ZodError */
function typedEvent(event: CustodyEvent): TypedEvent {
  const payload = payloads[event.type].parse(event.payload);
  return { ...event, payload } as TypedEvent;
}

export type ReadLine =
  | { ok: true; event: TypedEvent }
  | { ok: false; why: 'notJson' | 'notAnEvent' | 'notCanonical' };

/**
 * Reads one line strictly: UTF-8, an event of a known type with its payload's shape, and byte for byte the canonical form,
 * which also refuses duplicate keys and numbers that JSON readers disagree on.
 */
export function readLine(line: Uint8Array): ReadLine {
  let text: string;
  try {
    text = textOf(line);
  } catch {
    return { ok: false, why: 'notJson' };
  }
  return readText(text);
}

function readText(text: string): ReadLine {
  const event = plainEvent(text);
  return event ? { ok: true, event } : readThoroughly(text);
}

/** Reads every line of NDJSON as `readLine` does, and decodes them at once. */
export function readLines(ndjson: Uint8Array): ReadLine[] {
  let text: string;
  try {
    text = textOf(ndjson);
  } catch {
    return linesOf(ndjson).lines.map(readLine);
  }
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map(readText);
}

/** Reads the text of a line by parser and schema, and holds the whole of it against the canonical form. */
export function readThoroughly(text: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'notJson' };
  }
  let event: TypedEvent;
  try {
    event = typedEvent(CustodyEvent.parse(value));
  } catch {
    return { ok: false, why: 'notAnEvent' };
  }
  return isCanonical(text, value) ? { ok: true, event } : { ok: false, why: 'notCanonical' };
}
