import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gzip as gzipWithCallback } from 'node:zlib';
import type { CapturedPage } from '../../../core/contract/shell-engine';
import { formatCdxj, type IndexedResponse } from '../../../core/domain/web-archive/cdxj';
import {
  datapackageText,
  digestText,
  pagesText,
  type WaczResource,
} from '../../../core/domain/web-archive/wacz-texts';
import {
  formatWarcRecord,
  httpMessage,
  type LabelledDigest,
  type WarcRecord,
  warcFields,
} from '../../../core/domain/web-archive/warc-record';
import { zipOf } from '../bag/zip-bytes';
import { sha256Hex } from '../custody/node-cryptography';
import type { SignWacz } from './wacz-signer';

const gzip = promisify(gzipWithCallback);

/** A response, and when it was captured where that is not when its archive's content was. */
export type ArchivedResponse = CapturedPage['responses'][number] & { captured?: Date };

export interface WaczContent {
  /** The page itself first. */
  responses: readonly ArchivedResponse[];
  title: string;
  /** Pages to begin at, in order; without them the page itself alone. */
  pages?: readonly { url: string; title: string; captured?: Date }[];
  /** Who captured what, in words. */
  description: string;
  /** Fields of the `warcinfo` record beside `software` and `format`. */
  info: readonly (readonly [name: string, value: string])[];
  software: string;
  /** When it was captured. */
  captured: Date;
}

const archivePath = 'archive/data.warc.gz';
const indexPath = 'indexes/index.cdx';
const pagesPath = 'pages/pages.jsonl';

const digestOf = (bytes: Uint8Array | string): LabelledDigest => `sha256:${sha256Hex(bytes)}`;

/** The media type alone, of what was served. */
function mimeOf(headers: readonly (readonly [string, string])[]): string {
  const value = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return value?.split(';')[0]?.trim().toLowerCase() || 'application/octet-stream';
}

/** Pictures, sound and film are compressed already. */
function levelFor(mime: string): number {
  return /^(text\/|application\/(json|xml)|image\/svg)/.test(mime)
    ? constants.Z_DEFAULT_COMPRESSION
    : constants.Z_NO_COMPRESSION;
}

/**
 * A page and all that it was made of as a WACZ 1.1.1: the responses as they were served in a WARC 1.1 of one gzip member a record, its
 * index, the list of pages, and the digests of all of them, signed.
 */
export async function waczOf(content: WaczContent, sign: SignWacz): Promise<Uint8Array> {
  const dateOf = ({ captured }: { captured?: Date }) => (captured ?? content.captured).toISOString();
  const date = dateOf({});
  const { software } = content;
  const parts: Uint8Array[] = [];
  let position = 0;
  const add = async (record: WarcRecord, level: number) => {
    const bytes = await gzip(formatWarcRecord(record, digestOf(record.block)), { level });
    parts.push(bytes);
    position += bytes.length;
    return { offset: position - bytes.length, length: bytes.length };
  };
  const newId = () => `urn:uuid:${randomUUID()}`;

  const info: WarcRecord = {
    type: 'warcinfo',
    id: newId(),
    date,
    contentType: 'application/warc-fields',
    fields: [['WARC-Filename', archivePath.slice(archivePath.lastIndexOf('/') + 1)]],
    block: warcFields([['software', software], ['format', 'WARC File Format 1.1'], ...content.info]),
  };
  await add(info, constants.Z_DEFAULT_COMPRESSION);

  const index: IndexedResponse[] = [];
  for (const one of content.responses) {
    const { response, body } = one;
    const { url, status, headers } = response;
    const captured = dateOf(one);
    const mime = mimeOf(headers);
    const digest = digestOf(body);
    const place = await add(
      {
        type: 'response',
        id: newId(),
        date: captured,
        contentType: 'application/http;msgtype=response',
        fields: [
          ['WARC-Target-URI', url],
          ['WARC-Warcinfo-ID', `<${info.id}>`],
          ['WARC-Payload-Digest', digest],
        ],
        block: httpMessage(response, body),
      },
      levelFor(mime),
    );
    index.push({ url, date: captured, mime, status, digest, ...place });
  }

  const [main] = content.responses;
  if (!main) throw new TypeError('a web archive has a page');
  const pages = (content.pages ?? [{ url: main.response.url, title: content.title }]).map((one) => ({
    id: randomUUID(),
    url: one.url,
    title: one.title,
    date: dateOf(one),
  }));
  const page = { url: main.response.url, date: dateOf(main) };
  const files = [
    { path: archivePath, bytes: Buffer.concat(parts) },
    { path: indexPath, bytes: Buffer.from(formatCdxj(index, 'data.warc.gz')) },
    { path: pagesPath, bytes: Buffer.from(pagesText(pages)) },
  ];
  const resources = files.map(
    ({ path, bytes }): WaczResource => ({ path, hash: digestOf(bytes), bytes: bytes.length }),
  );
  const { title, description } = content;
  const datapackage = datapackageText({ title, description, created: date, software, page, resources });
  const hash = digestOf(datapackage);
  return zipOf(
    [
      ...files,
      { path: 'datapackage.json', bytes: Buffer.from(datapackage) },
      {
        path: 'datapackage-digest.json',
        bytes: Buffer.from(digestText(hash, sign(hash, { created: date, software }))),
      },
    ],
    content.captured,
  );
}
