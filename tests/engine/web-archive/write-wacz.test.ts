import { createHash, webcrypto } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { CDXIndexer, getSurt, WARCParser } from 'warcio';
import { fromBuffer } from 'yauzl';
import type { CapturedPage } from '../../../core/contract/shell-engine';
import { searchableKey } from '../../../core/domain/web-archive/cdxj';
import { createWaczSigner } from '../../../electron/engine/web-archive/wacz-signer';
import { waczOf } from '../../../electron/engine/web-archive/write-wacz';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, capturedPage, engineOver } from '../../support/worked-case';

/** Read with the tools that others read web archives with: warcio for the WARC and its index, WebCrypto for the signature. */
const captured = new Date('2026-11-26T08:30:15.250Z');
const sha256 = (bytes: Uint8Array | string) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

let page: CapturedPage;
let files: Map<string, Buffer>;
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
const json = (path: string) => JSON.parse(text(path));

/** The entries of a zip by name, in their order; only stored ones. */
async function unzipped(zip: Uint8Array): Promise<Map<string, Buffer>> {
  const opened = await new Promise<import('yauzl').ZipFile>((resolve, reject) =>
    fromBuffer(Buffer.from(zip), { lazyEntries: false, autoClose: false }, (error, file) =>
      error ? reject(error) : resolve(file),
    ),
  );
  const entries: import('yauzl').Entry[] = [];
  opened.on('entry', (entry) => entries.push(entry));
  await new Promise((resolve) => opened.once('end', resolve));
  const found = new Map<string, Buffer>();
  for (const entry of entries) {
    expect(entry.compressionMethod, entry.fileName).toBe(0);
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      opened.openReadStream(entry, (error, opening) => (error ? reject(error) : resolve(opening))),
    );
    found.set(entry.fileName, await buffer(stream));
  }
  return found;
}

beforeAll(async () => {
  const data = temporaryFolder('wacz');
  const engine = engineOver(data);
  await beginCase(engine, data);
  page = await capturedPage(engine, 'https://gull.example/@sami_travel');
  await engine.stop();
  const content = {
    responses: page.responses,
    title: 'Sami',
    description: 'A profile',
    // A value that would end the field early.
    info: [['operator', 'Amal Karim\r\nWARC-Type: response']] as const,
    software: 'Hirz test',
    captured,
  };
  files = await unzipped(await waczOf(content, createWaczSigner()));
});

describe('a web archive of a page', () => {
  it('has the files of WACZ 1.1.1, each with its hash in the datapackage', () => {
    expect([...files.keys()]).toEqual([
      'archive/data.warc.gz',
      'indexes/index.cdx',
      'pages/pages.jsonl',
      'datapackage.json',
      'datapackage-digest.json',
    ]);
    const { resources, ...about } = json('datapackage.json');
    expect(about).toMatchObject({
      profile: 'data-package',
      wacz_version: '1.1.1',
      title: 'Sami',
      created: captured.toISOString(),
      mainPageUrl: 'https://gull.example/@sami_travel',
    });
    expect(resources).toEqual(
      [...files].slice(0, 3).map(([path, bytes]) => ({
        name: path.split('/')[1],
        path,
        hash: sha256(bytes),
        bytes: bytes.length,
      })),
    );
  });

  it('lists its page', () => {
    const [header, ...pages] = text('pages/pages.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(header).toMatchObject({ format: 'json-pages-1.0' });
    expect(pages).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        url: 'https://gull.example/@sami_travel',
        title: 'Sami',
        ts: captured.toISOString(),
      },
    ]);
  });

  it('gives every response back to warcio as it was served, with digests that hold', async () => {
    expect(page.responses.length).toBeGreaterThan(2);
    const warc = files.get('archive/data.warc.gz') ?? Buffer.alloc(0);
    const records = [];
    for await (const record of new WARCParser([warc])) {
      const payload = Buffer.from(await record.readFully(false));
      records.push({ record, payload });
    }
    const [info, ...responses] = records;
    expect(info?.record.warcType).toBe('warcinfo');
    expect(info?.payload.toString('utf8')).toContain('operator: Amal Karim WARC-Type: response\r\n');
    expect(responses).toHaveLength(page.responses.length);
    responses.forEach(({ record, payload }, at) => {
      const { response, body } = page.responses[at] ?? expect.unreachable();
      expect(record.warcType).toBe('response');
      expect(record.warcHeaders.protocol).toBe('WARC/1.1');
      expect(record.warcTargetURI).toBe(response.url);
      expect(record.warcDate).toBe(captured.toISOString());
      expect(record.httpHeaders?.statusCode).toBe(response.status);
      // warcio keeps headers sorted.
      const inOrder = (headers: Iterable<[string, string]>) =>
        [...headers].map(([name, value]) => `${name.toLowerCase()}: ${value}`).sort();
      expect(inOrder(record.httpHeaders?.headers ?? [])).toEqual(inOrder(response.headers));
      expect(payload.equals(body)).toBe(true);
      expect(record.warcPayloadDigest).toBe(sha256(body));
    });
  });

  it('is indexed as warcio would: same keys, times, places; each place is one gzip member', async () => {
    const warc = files.get('archive/data.warc.gz') ?? Buffer.alloc(0);
    const theirs: unknown[] = [];
    for await (const entry of new CDXIndexer({ format: 'cdxj' }).iterIndex([
      { filename: 'data.warc.gz', reader: [warc] as unknown as AsyncIterable<Uint8Array> },
    ]))
      theirs.push(entry);
    const wanted = (theirs as Record<string, unknown>[])
      .map((entry) => [entry.urlkey, entry.timestamp, Number(entry.offset), Number(entry.length)])
      .sort();
    const lines = text('indexes/index.cdx').trimEnd().split('\n');
    const ours = lines.map((line) => {
      const [, key, timestamp, fields] = /^(\S+) (\d{14}) (\{.*\})$/.exec(line) ?? [];
      const { offset, length, digest } = JSON.parse(fields ?? '{}');
      const member = gunzipSync(warc.subarray(Number(offset), Number(offset) + Number(length)));
      expect(member.toString('latin1')).toContain(`WARC-Payload-Digest: ${digest}\r\n`);
      return [key, timestamp, Number(offset), Number(length)];
    });
    expect(ours.length).toBe(page.responses.length);
    expect([...ours].sort()).toEqual(wanted);
    expect(lines).toEqual([...lines].sort());
  });

  it('finds an address by the same key as warcio', () => {
    for (const url of [
      'https://gull.example/',
      'https://GULL.example/@Sami_Travel/post/P1?b=2&a=1',
      'https://www.gull.example/search?q=%D8%B9%D9%85%D9%84&since=2031',
      'https://gull.example/tag/harbour?n=12#top',
      'https://quay.example:8443/c/crossing/m1',
      'https://gull.example/media/a.jpg?',
    ])
      expect(searchableKey(url), url).toBe(getSurt(url));
  });

  it('is signed: the digest of the datapackage, by ECDSA over P-384', async () => {
    const hash = sha256(text('datapackage.json'));
    const { signedData, ...rest } = json('datapackage-digest.json');
    expect(rest).toEqual({ path: 'datapackage.json', hash });
    expect(Object.keys(signedData).sort()).toEqual(
      ['created', 'hash', 'publicKey', 'signature', 'software', 'version'].sort(),
    );
    const key = await webcrypto.subtle.importKey(
      'spki',
      Buffer.from(signedData.publicKey, 'base64'),
      { name: 'ECDSA', namedCurve: 'P-384' },
      false,
      ['verify'],
    );
    const verify = (words: string) =>
      webcrypto.subtle.verify(
        { name: 'ECDSA', hash: 'SHA-256' },
        key,
        Buffer.from(signedData.signature, 'base64'),
        Buffer.from(words),
      );
    expect(await verify(signedData.hash)).toBe(true);
    expect(await verify(sha256(`${text('datapackage.json')} `))).toBe(false);
  });
});
