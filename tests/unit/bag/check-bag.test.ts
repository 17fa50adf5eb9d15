import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkBag, ownTexts } from '../../../core/domain/bag/check-bag';
import { parseManifest } from '../../../core/domain/bag/manifest';
import { createProblemList } from '../../../core/domain/fault/problem-list';

type Texts = Map<string, string>;

const hex = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

/** A sound bag of two files, as texts. */
function soundBag(): Texts {
  const files: Texts = new Map([
    ['data/a.txt', 'one'],
    ['data/deep/b.txt', 'two'],
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', 'Payload-Oxum: 6.2\n'],
  ]);
  for (const algorithm of ['sha256', 'sha512']) {
    const lines = ['data/a.txt', 'data/deep/b.txt'].map(
      (path) => `${hex(algorithm, files.get(path) ?? '')}  ${path}\n`,
    );
    files.set(`manifest-${algorithm}.txt`, lines.join(''));
  }
  return files;
}

/** Codes of what is wrong with a bag, each once, the tag manifests made of what it holds. */
function problemsOf(files: Texts): string[] {
  for (const algorithm of ['sha256', 'sha512']) {
    const tags = [...files].filter(([path]) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'));
    files.set(
      `tagmanifest-${algorithm}.txt`,
      tags.map(([path, text]) => `${hex(algorithm, text)}  ${path}\n`).join(''),
    );
  }
  const problems = createProblemList();
  const read = [...files].map(
    ([path, text]) =>
      [
        path,
        { bytes: Buffer.byteLength(text), sha256: hex('sha256', text), sha512: hex('sha512', text) },
      ] as const,
  );
  // Whoever reads a bag keeps no other text than these.
  const text = (path: string) => (ownTexts.has(path) ? files.get(path) : undefined);
  checkBag({ files: new Map(read), text }, problems);
  return [...new Set(problems.items.map(({ code }) => code))];
}

const bagit = (text: string) => (files: Texts) => void files.set('bagit.txt', text);
const manifest = (change: (text: string) => string) => (files: Texts) =>
  void files.set('manifest-sha256.txt', change(files.get('manifest-sha256.txt') ?? ''));
const encoding = 'Tag-File-Character-Encoding: UTF-8\n';

describe('a bag by RFC 8493', () => {
  it('is sound as it is, with lines that end as on Windows, and with digests in capitals', () => {
    expect(problemsOf(soundBag())).toEqual([]);
    const windows = soundBag();
    bagit(`BagIt-Version: 1.0\r\n${encoding.replace('\n', '\r\n')}`)(windows);
    manifest((text) => text.replaceAll('\n', '\r\n'))(windows);
    expect(problemsOf(windows)).toEqual([]);
    const capitals = soundBag();
    manifest((text) => text.replace(/^[0-9a-f]+/gm, (digest) => digest.toUpperCase()))(capitals);
    expect(problemsOf(capitals)).toEqual([]);
  });

  /** What bags of the Library of Congress's conformance suite get wrong, and what its own validator lets pass. */
  const wrong: [what: string, change: (files: Texts) => void, codes: string[]][] = [
    ['no declaration', (files) => void files.delete('bagit.txt'), ['bagDeclarationMissing']],
    ['a space before the colon', bagit(`BagIt-Version : 1.0\n${encoding}`), ['bagDeclarationWrong']],
    ['two spaces after the colon', bagit(`BagIt-Version:  1.0\n${encoding}`), ['bagDeclarationWrong']],
    ['no space after the colon', bagit(`BagIt-Version:1.0\n${encoding}`), ['bagDeclarationWrong']],
    ['a space at the end of a line', bagit(`BagIt-Version: 1.0 \n${encoding}`), ['bagDeclarationWrong']],
    ['a space before a line', bagit(` BagIt-Version: 1.0\n${encoding}`), ['bagDeclarationWrong']],
    ['a byte-order mark', bagit(`\ufeffBagIt-Version: 1.0\n${encoding}`), ['bagDeclarationWrong']],
    ['a third line', bagit(`BagIt-Version: 1.0\n${encoding}More: 1\n`), ['bagDeclarationWrong']],
    ['an empty third line', bagit(`BagIt-Version: 1.0\n${encoding}\n`), ['bagDeclarationWrong']],
    ['no encoding', bagit('BagIt-Version: 1.0\n'), ['bagDeclarationWrong']],
    [
      'another encoding',
      bagit(`BagIt-Version: 1.0\n${encoding.replace('8', '16')}`),
      ['bagDeclarationWrong'],
    ],
    ['another version', bagit(`BagIt-Version: 0.97\n${encoding}`), ['bagDeclarationWrong']],
    ['a version of three numbers', bagit(`BagIt-Version: 1.0.0\n${encoding}`), ['bagDeclarationWrong']],
    ['a label in small letters', bagit(`bagit-version: 1.0\n${encoding}`), ['bagDeclarationWrong']],
    ['files that are to be fetched', (files) => void files.set('fetch.txt', ''), ['bagFetchRefused']],
    [
      'a manifest of an algorithm that nobody here can check',
      (files) => void files.set('manifest-md5.txt', `${'0'.repeat(32)}  data/a.txt\n`),
      ['bagManifestUnknown'],
    ],
    [
      'a tag manifest of such an algorithm',
      (files) => void files.set('tagmanifest-sha3-256.txt', `${'0'.repeat(64)}  bagit.txt\n`),
      ['bagManifestUnknown'],
    ],
    ['one manifest only', (files) => void files.delete('manifest-sha512.txt'), ['bagManifestMissing']],
    [
      'a file that one of the manifests does not list',
      manifest((text) => text.replace(/^.*b\.txt\n/m, '')),
      ['bagFileUnlisted'],
    ],
    ['a file listed twice', manifest((text) => `${text + text.split('\n')[0]}\n`), ['bagManifestDuplicate']],
    [
      'a listed file that is not there',
      manifest((text) => `${text}${'0'.repeat(64)}  data/c.txt\n`),
      ['bagFileMissing'],
    ],
    ['a file that was changed', (files) => void files.set('data/a.txt', 'eno'), ['bagHashMismatch']],
    [
      'a path that leaves the bag',
      manifest((text) => `${text}${'0'.repeat(64)}  ../out.txt\n`),
      ['bagManifestForeign'],
    ],
    [
      'a path of the home folder',
      manifest((text) => `${text}${'0'.repeat(64)}  ~/out.txt\n`),
      ['bagManifestForeign'],
    ],
    [
      'a tag file among the payload',
      manifest((text) => `${text}${'0'.repeat(64)}  bagit.txt\n`),
      ['bagManifestForeign'],
    ],
    ['a short digest', manifest((text) => text.slice(1)), ['bagManifestLine', 'bagFileUnlisted']],
    ['a space before a digest', manifest((text) => ` ${text}`), ['bagManifestLine', 'bagFileUnlisted']],
    [
      'a byte-order mark before a manifest',
      manifest((text) => `\ufeff${text}`),
      ['bagManifestLine', 'bagFileUnlisted'],
    ],
    [
      'a star before a path, as md5sum writes',
      manifest((text) => text.replace('  data/a', ' *data/a')),
      ['bagManifestForeign', 'bagFileUnlisted'],
    ],
    ['no count of the payload', (files) => void files.set('bag-info.txt', 'A: b\n'), ['bagOxumMissing']],
    [
      'a wrong count of the payload',
      (files) => void files.set('bag-info.txt', 'Payload-Oxum: 6.3\n'),
      ['bagOxumMismatch'],
    ],
  ];

  it.each(wrong)('is refused with %s', (_, change, codes) => {
    const files = soundBag();
    change(files);
    expect(problemsOf(files).sort()).toEqual([...codes].sort());
  });
});

describe('a manifest', () => {
  const read = (text: string) => {
    const problems = createProblemList();
    const digests = parseManifest(text, { file: 'manifest-sha256.txt', algorithm: 'sha256', problems });
    return { paths: [...digests.keys()], lines: problems.items.map(({ where }) => where.line), problems };
  };
  const line = (path: string) => `${'0'.repeat(64)}  ${path}`;

  it('is read line by line, whatever ends them, and is told its empty lines', () => {
    expect(
      read(`${line('data/a')}\r\n${line('data/b')}\r${line('data/c')}\n\n${line('data/d')}`),
    ).toMatchObject({
      paths: ['data/a', 'data/b', 'data/c', 'data/d'],
      lines: [4],
    });
    expect(read('')).toMatchObject({ paths: [], lines: [] });
  });

  it('of millions of lines that are none is not read to its end', () => {
    const { problems } = read('\n'.repeat(2 ** 23));
    expect(problems.total).toBe(1_000);
  });
});
