import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CapturedPage } from '../../../core/contract/shell-engine';
import { readCdxj } from '../../../core/domain/web-archive/cdxj';
import { readHttpMessage, readWarcRecord } from '../../../core/domain/web-archive/read-warc';
import { zipOf } from '../../../electron/engine/bag/zip-bytes';
import type { Engine } from '../../../electron/engine/engine';
import { listWacz, readWaczResponse } from '../../../electron/engine/web-archive/read-wacz';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, capturedPage, engineOver } from '../../support/worked-case';

const data = temporaryFolder('read-wacz');
const address = 'https://gull.example/@sami_travel';
let engine: Engine;
let page: CapturedPage;
let sha256: string;
let wacz: Buffer;
const path = join(data, 'page.wacz');

/** The archive with some octets of it replaced, where they stand once. */
function changed(from: Buffer | string, to: Buffer | string): Buffer {
  const old = Buffer.from(from);
  const at = wacz.indexOf(old);
  expect(at, 'what is to be changed').toBeGreaterThan(0);
  expect(wacz.indexOf(old, at + 1)).toBe(-1);
  const copy = Buffer.from(wacz);
  Buffer.from(to).copy(copy, at);
  return copy;
}

beforeAll(async () => {
  engine = engineOver(data);
  const id = await beginCase(engine, data);
  page = await capturedPage(engine, address);
  const { number } = await engine.shellCall('capture.store', page);
  const { exhibit } = await engine.call('exhibit.get', { number });
  sha256 = exhibit.items.find(({ role }) => role === 'archive')?.sha256 ?? '';
  wacz = readFileSync(join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2)));
  writeFileSync(path, wacz);
});
afterAll(() => engine.stop());

describe('a web archive among the evidence', () => {
  it('gives back every response as it was served, by its address', async () => {
    const contents = await engine.call('archive.contents', { sha256 });
    expect(contents.pages.map(({ url }) => url)).toEqual([address]);
    expect(contents.responses).toBe(page.responses.length);
    for (const { response, body } of page.responses) {
      const found = await engine.shellCall('archive.serve', { sha256, url: `${response.url}#top` });
      expect(found?.status).toBe(response.status);
      expect(found?.headers).toEqual(response.headers);
      expect(Buffer.from(found?.body ?? []).equals(body)).toBe(true);
    }
  });

  it('holds nothing of an address that was not preserved with the page', async () => {
    for (const url of ['https://gull.example/', `${address}?page=2`, 'https://quay.example/']) {
      expect(await engine.shellCall('archive.serve', { sha256, url })).toBeNull();
    }
  });

  it('refuses a record that is not what it was, and says which', async () => {
    const { responses } = await listWacz(path);
    const [placed] = responses;
    if (!placed) throw new Error('no response');
    const record = gunzipSync(wacz.subarray(placed.start, placed.start + placed.length));
    const refused = async (bytes: Buffer, reason: string) => {
      writeFileSync(path, bytes);
      await expect(readWaczResponse(path, placed)).rejects.toMatchObject({
        fault: { code: 'archiveDamaged', params: { reason, at: placed.url } },
      });
    };
    const repacked = (text: string) => {
      const packed = gzipSync(Buffer.from(text, 'latin1'), { level: 9 });
      const copy = Buffer.from(wacz);
      // A member may be followed by zeros: zlib takes them for padding.
      copy.fill(0, placed.start, placed.start + placed.length);
      packed.copy(copy, placed.start);
      expect(packed.length).toBeLessThanOrEqual(placed.length);
      return copy;
    };
    const text = record.toString('latin1');
    await refused(repacked(text.replace('</html>', '</htmx>')), 'digest');
    await refused(
      repacked(text.replace('WARC-Target-URI: https://gull', 'WARC-Target-URI: https://bull')),
      'address',
    );
    await refused(repacked(text.replace('WARC/1.1', 'WARC/9.9')), 'record');
    await refused(Buffer.from(wacz).fill(0x55, placed.start, placed.start + 20), 'record');
    await refused(wacz.subarray(0, placed.start + 10), 'place');
    writeFileSync(path, wacz);
    expect((await readWaczResponse(path, placed)).status).toBe(200);
  });

  it('refuses an archive that it cannot read at all, and says where', async () => {
    const refused = async (bytes: Uint8Array, reason: string, at: string) => {
      writeFileSync(path, bytes);
      await expect(listWacz(path)).rejects.toMatchObject({
        fault: { code: 'archiveDamaged', params: { reason, at } },
      });
    };
    await refused(Buffer.from('no archive'), 'place', 'page.wacz');
    await refused(wacz.subarray(0, wacz.length - 30), 'place', 'page.wacz');
    const only = (files: Record<string, string>) =>
      zipOf(
        Object.entries(files).map(([name, text]) => ({ path: name, bytes: Buffer.from(text) })),
        new Date('2031-04-14T00:00:00Z'),
      );
    await refused(only({ 'datapackage.json': '{}' }), 'index', 'indexes/');
    await refused(only({ 'indexes/index.cdx': 'key 2031 {"url":1}\n' }), 'index', 'indexes/index.cdx:1');
    const line = `key 20310414000000 {"url":"https://a.example/","status":"200","offset":"0","length":"99","filename":"data.warc.gz"}\n`;
    // It points beyond the end of the file that it names.
    await refused(
      only({ 'archive/data.warc.gz': 'short', 'indexes/index.cdx': line }),
      'place',
      'https://a.example/',
    );
    await refused(only({ 'indexes/index.cdx': line }), 'place', 'https://a.example/');
    await refused(changed('{"id":', 'x"id":'), 'index', 'pages/pages.jsonl:2');
    writeFileSync(path, wacz);
  });

  it('reads records and responses by their standards, and nothing else', () => {
    const record = (text: string) => readWarcRecord(Buffer.from(text), 'x');
    expect(
      record('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 2\r\n\r\nab\r\n\r\n').block,
    ).toHaveLength(2);
    for (const text of [
      '',
      'WARC/1.1\r\nContent-Length: 2\r\n\r\nabc\r\n\r\n',
      'WARC/1.1\r\nContent-Length: 2\r\n\r\nab',
      'WARC/1.1\r\nContent-Length: -2\r\n\r\nab\r\n\r\n',
      'WARC/1.1\r\nno field\r\nContent-Length: 2\r\n\r\nab\r\n\r\n',
    ])
      expect(() => record(text), text).toThrowError('archiveDamaged');
    const message = (text: string) => readHttpMessage(Buffer.from(text), 'x');
    expect(message('HTTP/1.1 404 Not Found\r\nA: b\r\na: c\r\n\r\nbody')).toMatchObject({
      status: 404,
      headers: [
        ['A', 'b'],
        ['a', 'c'],
      ],
    });
    for (const text of [
      '',
      'HTTP/2 200\r\n\r\n',
      'HTTP/1.1 200 OK\r\nno header\r\n\r\n',
      'HTTP/1.1 200 OK\r\n',
    ])
      expect(() => message(text), text).toThrowError('archiveDamaged');
    expect(readCdxj('!meta {"a":1}\n\n', 'index.cdx')).toEqual([]);
  });
});

describe('the octets and records of an item', () => {
  it('come in stretches, and are found across their borders', async () => {
    const first = await engine.call('item.octets', { sha256, from: 10, length: 16 });
    expect(first.bytes).toBe(wacz.length);
    expect(Buffer.from(first.octets, 'base64').equals(wacz.subarray(10, 26))).toBe(true);
    const last = await engine.call('item.octets', { sha256, from: wacz.length - 3, length: 16 });
    expect(Buffer.from(last.octets, 'base64').equals(wacz.subarray(-3))).toBe(true);
    const sought = Buffer.from('datapackage-digest.json').toString('hex');
    const at = wacz.indexOf('datapackage-digest.json');
    expect(await engine.call('item.find', { sha256, octets: sought, from: 0 })).toMatchObject({ at });
    const next = wacz.indexOf('datapackage-digest.json', at + 1);
    expect(await engine.call('item.find', { sha256, octets: sought, from: at + 1 })).toMatchObject({
      at: next,
    });
    expect(await engine.call('item.find', { sha256, octets: sought, from: next + 1 })).toEqual({
      at: null,
      searched: wacz.length,
      bytes: wacz.length,
    });
  });

  it('are records with the hashes that the capture record names', async () => {
    const { items } = await engine.call('exhibit.list', {});
    const { exhibit } = await engine.call('exhibit.get', { number: items[0]?.number ?? '' });
    const records = exhibit.items.find(({ role }) => role === 'records')?.sha256 ?? '';
    const capture = exhibit.items.find(({ role }) => role === 'capture')?.sha256 ?? '';
    const [metadata] = (await engine.call('item.records', { sha256: capture })).records;
    const named = JSON.parse(metadata?.text ?? '{}').records as { sha256: string }[];
    expect(named.length).toBeGreaterThan(1);
    const found = await engine.call('item.records', { sha256: records });
    expect(found.next).toBeNull();
    expect(found.records.map((record) => record.sha256)).toEqual(named.map((record) => record.sha256));
  });

  it('are refused for what is not among the evidence', async () => {
    const nothing = '0'.repeat(64);
    await expect(engine.call('item.octets', { sha256: nothing, from: 0, length: 1 })).rejects.toThrowError(
      'itemFileMissing',
    );
    await expect(engine.call('archive.contents', { sha256: nothing })).rejects.toThrowError(
      'itemFileMissing',
    );
  });
});
