import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseUco } from '../../../core/domain/case-uco/case-uco';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';
import { receiveFiles, statedSource } from '../../support/received-files';
import { againstShapes } from '../../support/shacl';
import { unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { needing, vectors } from '../../support/vectors';
import { engineOver, jobEnd, preserveWide, workAndSeal } from '../../support/worked-case';
import { makeTwo } from '../../support/working-copies';

interface Node {
  '@id': string;
  '@type': string;
  [property: string]: unknown;
}

const data = temporaryFolder('case-uco');
const ontology = vectors('case');
let document: { '@context': Record<string, string>; '@graph': Node[] };
let files: Map<string, Buffer>;

beforeAll(async () => {
  const engine = engineOver(data);
  const file = join(data, 'return.csv');
  writeFileSync(file, 'account,created\nsami,2030-11-02\n');
  const { submission } = await workAndSeal(engine, data, async () => {
    await receiveFiles(engine, [file]);
    await makeTwo(engine, 'AK-001');
    await preserveWide(engine, 'https://gull.example/@sami_travel');
    await jobEnd(engine, (await engine.call('seal.apply', { numbers: ['AK-001', 'AK-003'] })).job);
    await engine.call('seal.break', { seal: 'S-7-0001', reason: 'To look at the return' });
  });
  await engine.stop();
  ({ files } = await unpack(submission));
  document = JSON.parse(files.get('data/case-uco.jsonld')!.toString());
});

const ofType = (type: string) => document['@graph'].filter((node) => node['@type'] === type);
const node = (reference: unknown) =>
  document['@graph'].find(({ '@id': id }) => id === (reference as { '@id': string })['@id'])!;
const facet = (of: Node, type: string) =>
  (of['core:hasFacet'] as object[]).map(node).find((one) => one['@type'] === type)!;
const hashesOf = (content: Node) =>
  (content['observable:hash'] as object[])
    .map(node)
    .map((hash) => [hash['types:hashMethod'], hash['types:hashValue']]);

describe('a submission in the words of CASE and UCO', () => {
  it('is what an early Hirz made of a log that has SHA-256 alone', () => {
    const events = files
      .get('data/custody/log.ndjson')!
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line.replace(/,"sha512":"[0-9a-f]*"/g, '')) as TypedEvent);
    const made = JSON.parse(Buffer.from(caseUco(nodeCryptography, events, () => undefined)!).toString());
    const contents = made['@graph'].filter((one: Node) => 'observable:hash' in one);
    expect(contents.length).toBeGreaterThan(10);
    for (const { 'observable:hash': hash } of contents) expect(hash).toEqual({ '@id': expect.any(String) });
  });

  it('has a record of provenance for every exhibit, with all of its files and their hashes', () => {
    const records = ofType('investigation:ProvenanceRecord');
    expect(records.map((record) => record['investigation:exhibitNumber'])).toEqual([
      'AK-001',
      'AK-002',
      'AK-003',
      'AK-004',
    ]);
    const items = JSON.parse(files.get('data/exhibits/AK-001/exhibit.json')!.toString()).items;
    const held = (records[0]!['core:object'] as object[])
      .map(node)
      .filter((one) => one['@type'] === 'observable:File');
    expect(
      held.map((file) => {
        const content = facet(file, 'observable:ContentDataFacet');
        return [facet(file, 'observable:FileFacet')['observable:filePath'], ...hashesOf(content)];
      }),
    ).toEqual(
      items.map(({ path, sha256, sha512 }: { path: string; sha256: string; sha512: string }) => [
        `data/exhibits/AK-001/${path}`,
        ['SHA256', { '@type': 'xsd:hexBinary', '@value': sha256 }],
        ['SHA512', { '@type': 'xsd:hexBinary', '@value': sha512 }],
      ]),
    );
  });

  it('tells what was preserved from where, by whom, with what', () => {
    const [capture] = ofType('investigation:InvestigativeAction');
    expect(capture!['core:name']).toBe('Preserved AK-001');
    expect(node(capture!['action:performer'])['core:name']).toBe('Amal Karim');
    expect(node(capture!['action:instrument'])['@type']).toBe('tool:Tool');
    const page = (capture!['action:result'] as object[])
      .map(node)
      .find((one) => one['@type'] === 'observable:File' && one['core:description'] === 'page')!;
    const address = node(page['investigation:wasDerivedFrom']);
    expect(facet(address, 'observable:URLFacet')['observable:fullValue']).toBe(
      'https://gull.example/@sami_travel',
    );
    expect(ofType('investigation:Investigation')).toHaveLength(1);
    expect(ofType('investigation:InvestigativeAction').map((action) => action['core:name'])).toContain(
      'Sealed the case for the assessor',
    );
  });

  it('tells what was received, from whom and how, with the files', () => {
    const action = ofType('investigation:InvestigativeAction').find(
      (one) => one['core:name'] === 'Received AK-003',
    );
    const [record, ...held] = (action!['action:result'] as object[]).map(node);
    expect(record!['core:name']).toBe(statedSource.what);
    expect(record!['core:description']).toContain(`from ${statedSource.from}, by ${statedSource.how}`);
    expect(held.map((one) => facet(one, 'observable:FileFacet')['observable:filePath'])).toEqual([
      'data/exhibits/AK-003/files/return.csv',
      'data/exhibits/AK-003/receipt.json',
    ]);
  });

  it('tells what was put under which seal, and why it was broken', () => {
    const done = ofType('investigation:InvestigativeAction').filter((one) =>
      String(one['core:name']).includes('S-7-0001'),
    );
    expect(done.map((one) => one['core:name'])).toEqual([
      'Put AK-001, AK-003 under seal S-7-0001',
      'Broke seal S-7-0001: To look at the return',
    ]);
    for (const one of done)
      expect(
        (one['action:object'] as object[]).map(node).map((of) => of['investigation:exhibitNumber']),
      ).toEqual(['AK-001', 'AK-003']);
  });

  it('derives working copies from the items that they were made from', () => {
    const all = ofType('observable:File');
    const path = (one: Node) => facet(one, 'observable:FileFacet')['observable:filePath'];
    const copy = (name: string) => all.find((one) => path(one) === `data/exhibits/AK-001/${name}`)!;
    expect(path(node(copy('overlay.png')['investigation:wasDerivedFrom']))).toBe(
      'data/exhibits/AK-001/screenshot.png',
    );
    expect(path(node(copy('text.txt')['investigation:wasDerivedFrom']))).toBe(
      'data/exhibits/AK-001/page.html',
    );
    for (const [name, source, what, type] of [
      [
        'derived/D1-redaction.png',
        'screenshot.png',
        'Working copy D1 of exhibit AK-001: redaction',
        'image/png',
      ],
      [
        'derived/D2-translation.txt',
        'text.txt',
        'Working copy D2 of exhibit AK-001: translation',
        'text/plain',
      ],
    ] as const) {
      const made = copy(name);
      expect(path(node(made['investigation:wasDerivedFrom']))).toBe(`data/exhibits/AK-001/${source}`);
      expect(made['core:description']).toBe(what);
      const content = facet(made, 'observable:ContentDataFacet');
      expect(content['observable:mimeType']).toBe(type);
      const stored = files.get(`data/exhibits/AK-001/${name}`)!;
      expect(hashesOf(content)).toEqual(
        (['SHA256', 'SHA512'] as const).map((method) => [
          method,
          { '@type': 'xsd:hexBinary', '@value': createHash(method).update(stored).digest('hex') },
        ]),
      );
      const [action, ...others] = ofType('investigation:InvestigativeAction').filter((one) =>
        (one['action:result'] as object[] | undefined)?.map(node).includes(made),
      );
      expect(others).toEqual([]);
      expect((action!['action:object'] as object[]).map(node).map(path)).toEqual([
        `data/exhibits/AK-001/${source}`,
      ]);
    }
  });

  it('derives each picture of several pages from its own page', () => {
    const capture = JSON.parse(files.get('data/exhibits/AK-004/capture.json')!.toString());
    const expected = capture.pages.map((page: { screenshot: string; address: string }) => [
      `data/exhibits/AK-004/${page.screenshot}`,
      page.address,
    ]);
    const addressOf = (of: unknown) => facet(node(of), 'observable:URLFacet')['observable:fullValue'];
    const pictures = ofType('observable:File').flatMap((file) => {
      const path = String(facet(file, 'observable:FileFacet')['observable:filePath']);
      return path.includes('AK-004/pages/') ? [[path, addressOf(file['investigation:wasDerivedFrom'])]] : [];
    });
    expect(pictures).toEqual(expected);
    const addresses = pictures.map(([, address]) => address);
    expect(new Set(addresses).size).toBeGreaterThan(1);
    const action = ofType('investigation:InvestigativeAction').find(
      (one) => one['core:name'] === 'Preserved AK-004',
    );
    expect((action!['action:object'] as object[]).map(addressOf)).toEqual(addresses);
  });

  it('has the accounts and posts of the structured records, each post with its author', () => {
    const posts = ofType('observable:Message');
    expect(posts.length).toBeGreaterThan(1);
    for (const post of posts) {
      const fields = facet(post, 'observable:MessageFacet');
      expect(typeof fields['observable:messageText']).toBe('string');
      expect(node(fields['observable:from'])['@type']).toBe('observable:Account');
    }
    const logins = ofType('observable:Account').map(
      (account) => facet(account, 'observable:DigitalAccountFacet')['observable:accountLogin'],
    );
    expect(logins).toContain('sami_travel');
  });

  it('names every node, once, by a UUID', () => {
    const ids = document['@graph'].map(({ '@id': id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^kb:[a-z]+-[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it.skipIf(!ontology)(
    needing('case', 'conforms to the shapes of CASE 1.4.0, and would not with two numbers for one exhibit'),
    async () => {
      const shapes = join(ontology!, 'case-1.4.0.ttl');
      expect(await againstShapes(document, shapes)).toEqual([]);
      const [{ 'core:object': _, ...record }] = ofType('investigation:ProvenanceRecord') as [Node];
      const twice = { ...record, 'investigation:exhibitNumber': ['AK-001', 'AK-009'] };
      const wrong = { '@context': document['@context'], '@graph': [twice] };
      const said = await againstShapes(wrong, shapes);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^Violation .*provenancerecord-.*exhibitNumber/);
    },
  );
});
