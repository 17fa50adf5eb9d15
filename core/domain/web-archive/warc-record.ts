import type { ServedResponse } from '../evidence/capture';
import { joined } from '../integrity/octets';
import { utf8Of } from '../text/utf8';

type Fields = readonly (readonly [name: string, value: string])[];

/** One record of a WARC (ISO 28500:2017, WARC 1.1), before it is compressed. */
export interface WarcRecord {
  type: 'warcinfo' | 'response';
  /** `urn:uuid:…` */
  id: string;
  /** UTC, RFC 3339: when the record was captured. */
  date: string;
  /** Of the block. */
  contentType: string;
  /** Named fields beside those that every record has, in order. */
  fields: Fields;
  block: Uint8Array;
}

/** A labelled digest (WARC 1.1, 5.8): `sha256:` and the hexadecimal digits. */
export type LabelledDigest = `sha256:${string}`;

const lineEnd = '\r\n';

/** A value of a named field or header on one line: what would end the line early becomes a space. */
function onOneLine(value: string): string {
  return value.replace(/[\r\n\0]+/g, ' ');
}

function fieldLines(fields: Fields): string {
  return fields.map(([name, value]) => `${name}: ${onOneLine(value)}${lineEnd}`).join('');
}

/**
 * A record's octets: version, named fields, empty line, block, two line ends (WARC 1.1, 4).
 * @param blockDigest of the block
 */
export function formatWarcRecord(record: WarcRecord, blockDigest: LabelledDigest): Uint8Array {
  const fields = fieldLines([
    ['WARC-Type', record.type],
    ['WARC-Record-ID', `<${record.id}>`],
    ['WARC-Date', record.date],
    ...record.fields,
    ['WARC-Block-Digest', blockDigest],
    ['Content-Type', record.contentType],
    ['Content-Length', String(record.block.length)],
  ]);
  return joined([utf8Of(`WARC/1.1${lineEnd}${fields}${lineEnd}`), record.block, utf8Of(lineEnd + lineEnd)]);
}

/** Reason phrases of the statuses that a simulated platform answers with (RFC 9110, RFC 7725). */
const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A response as a message of HTTP/1.1 (RFC 9112): the block of a `response` record. Body and headers are as served. */
export function httpMessage(
  { status, headers }: Pick<ServedResponse, 'status' | 'headers'>,
  body: Uint8Array,
): Uint8Array {
  const statusLine = `HTTP/1.1 ${status} ${reasons[status] ?? ''}`;
  return joined([utf8Of(`${statusLine}${lineEnd}${fieldLines(headers)}${lineEnd}`), body]);
}

/** The block of a `warcinfo` record: `application/warc-fields`. */
export function warcFields(fields: Fields): Uint8Array {
  return utf8Of(fieldLines(fields));
}
