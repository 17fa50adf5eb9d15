import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { HirzError } from '../../../core/domain/fault/fault';
import { type BagArchive, openBagArchive } from '../../../electron/engine/bag/bag-archive';
import { type HostileEntry, hostileZip, otherName } from '../../support/hostile-zip';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('bag-archive');
let made = 0;

function archive(bytes: Buffer): string {
  made += 1;
  const path = join(folder, `${made}.zip`);
  writeFileSync(path, bytes);
  return path;
}

/** What refuses the archive: `code file` of each detail. */
async function refusals(bytes: Buffer, limits = {}): Promise<string[]> {
  const error = await openBagArchive(archive(bytes), limits).then(
    (bag) => bag.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HirzError);
  const { fault } = error as HirzError;
  expect(fault.code).toBe('archiveRefused');
  return fault.details.map(({ code, where }) => `${code} ${where.file}`);
}

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

/** The files of a small, correct bag. */
function goodBag(
  payload: Record<string, string> = {
    'data/a.txt': 'alpha',
    'data/b/c.txt': 'gamma',
  },
): Record<string, string> {
  const list = (algorithm: string, files: Record<string, string>) =>
    Object.entries(files)
      .map(([path, text]) => `${hash(algorithm, text)}  ${path}\n`)
      .join('');
  const bytes = Object.values(payload).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const tags: Record<string, string> = {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': `Payload-Oxum: ${bytes}.${Object.keys(payload).length}\n`,
    'manifest-sha256.txt': list('sha256', payload),
    'manifest-sha512.txt': list('sha512', payload),
  };
  return {
    ...payload,
    ...tags,
    'tagmanifest-sha256.txt': list('sha256', tags),
    'tagmanifest-sha512.txt': list('sha512', tags),
  };
}

function zipped(files: Record<string, string>, deflate = false): Buffer {
  return hostileZip(
    Object.entries(files).map(([path, data]) => ({
      name: `bag/${path}`,
      data,
      deflate,
    })),
  );
}

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const bag = await openBagArchive(archive(zipped(files)));
  const { problems } = await bag.check();
  await bag.close();
  return problems.map(
    ({ code, where }) => `${code} ${where.file}${where.line === undefined ? '' : `:${where.line}`}`,
  );
}

describe('archives that are refused before anything is unpacked', () => {
  const x = 'x';
  const cases: [string, HostileEntry[], string][] = [
    ['a way out', [{ name: 'bag/../../evil', data: x }], 'pathEscapes bag/../../evil'],
    ['an absolute path', [{ name: '/etc/passwd', data: x }], 'pathEscapes /etc/passwd'],
    ['a drive', [{ name: 'C:/evil', data: x }], 'pathEscapes C:/evil'],
    ['a UNC path', [{ name: '//host/share', data: x }], 'pathEscapes //host/share'],
    ['a backslash', [{ name: 'bag\\..\\evil', data: x }], 'pathBackslash bag\\..\\evil'],
    ['a NUL', [{ name: 'bag/a\0.png', data: x }], 'pathControl bag/a\\u0000.png'],
    ['a reversed name', [{ name: 'bag/\u202egpj.exe', data: x }], 'pathCharacter bag/\\u202egpj.exe'],
    ['a device', [{ name: 'bag/CON', data: x }], 'pathReserved bag/CON'],
    ['a device with an extension', [{ name: 'bag/nul.txt', data: x }], 'pathReserved bag/nul.txt'],
    ['a trailing dot', [{ name: 'bag/a.', data: x }], 'pathTrailing bag/a.'],
    ['a trailing space', [{ name: 'bag/a /b', data: x }], 'pathTrailing bag/a /b'],
    ['a long path', [{ name: `bag/${'a'.repeat(201)}`, data: x }], `pathTooLong bag/${'a'.repeat(201)}`],
    [
      'one name twice',
      [
        { name: 'bag/a', data: x },
        { name: 'bag/a', data: 'y' },
      ],
      'entryDuplicate bag/a',
    ],
    [
      'names that differ in case',
      [
        { name: 'bag/a', data: x },
        { name: 'bag/A', data: x },
      ],
      'entryClash bag/A',
    ],
    [
      'folders that differ in case',
      [
        { name: 'bag/d/a', data: x },
        { name: 'bag/D/b', data: x },
      ],
      'entryClash bag/D/b',
    ],
    [
      'names that differ in composition',
      [
        { name: 'bag/\u00e9', data: x },
        { name: 'bag/e\u0301', data: x },
      ],
      'entryClash bag/e\u0301',
    ],
    [
      'a file that is a folder too',
      [
        { name: 'bag/a', data: x },
        { name: 'bag/a/b', data: x },
      ],
      'entryClash bag/a/b',
    ],
    ['a symbolic link', [{ name: 'bag/link', data: '/etc/passwd', mode: 0o120777 }], 'entrySpecial bag/link'],
    ['a device node', [{ name: 'bag/dev', mode: 0o020666 }], 'entrySpecial bag/dev'],
    ['encryption', [{ name: 'bag/a', data: 'x'.repeat(20), flags: 1, method: 8 }], 'entryEncrypted bag/a'],
    ['an unknown method', [{ name: 'bag/a', data: x, method: 14 }], 'entryCompression bag/a'],
    ['a bomb', [{ name: 'bag/a', data: Buffer.alloc(2 ** 21), deflate: true }], 'entryBomb bag/a'],
    [
      'two entries in one place',
      [
        { name: 'bag/a', data: x },
        { name: 'bag/a2', data: x, shares: 0 },
      ],
      'entryOverlap bag/a2',
    ],
    ['two names for one entry', [{ name: 'bag/a', localName: 'bag/b', data: x }], 'entryAmbiguous bag/a'],
    [
      'another name in the directory, as unzip reads it',
      [
        {
          name: 'bag/a',
          data: x,
          extra: Buffer.concat([otherName('bag/a', 'bag/a'), otherName('bag/a', 'bag/b')]),
        },
      ],
      'entryAmbiguous bag/a',
    ],
    [
      'another name before the entry',
      [{ name: 'bag/a', data: x, localExtra: otherName('bag/a', 'bag/b') }],
      'entryAmbiguous bag/a',
    ],
    ['two methods for one entry', [{ name: 'bag/a', data: x, localMethod: 8 }], 'entryAmbiguous bag/a'],
    [
      'a name that is not UTF-8',
      [{ name: Buffer.from([0x62, 0x2f, 0xff]), data: x }],
      'entryNameEncoding b/ÿ',
    ],
    [
      'a name that does not say it is UTF-8',
      [{ name: 'bag/é', data: x, flags: 0 }],
      'entryNameEncoding bag/é',
    ],
    [
      'a file beside the bag',
      [
        { name: 'bag/a', data: x },
        { name: 'b', data: x },
      ],
      'entryOutsideBag b',
    ],
  ];
  it.each(cases)('%s', async (_, entries, expected) => {
    expect(await refusals(hostileZip(entries))).toContain(expected);
  });

  /** A whole archive of another file, without its end. */
  const hidden = () => hostileZip([{ name: 'bag/a', data: 'y' }]).subarray(0, -22);
  const one: HostileEntry = { name: 'bag/a', data: x };
  it.each<[string, Buffer]>([
    ['before the first entry', Buffer.concat([hidden(), hostileZip([one])])],
    [
      'between two entries',
      hostileZip([
        { ...one, behind: hidden() },
        { name: 'bag/b', data: x },
      ]),
    ],
    ['between entries and directory', hostileZip([{ ...one, behind: hidden() }])],
    ['between directory and end', hostileZip([one], { before: hidden() })],
    [
      'in a directory that is said to be longer',
      hostileZip([one, { name: 'bag/b', data: x }], { entries: 1 }),
    ],
    ['in a directory that is said to begin later', hostileZip([one], { directoryBytes: 20 })],
    ['in a comment', hostileZip([one], { comment: Buffer.from('more') })],
  ])('files that another program may find: %s', async (_, bytes) => {
    expect((await refusals(bytes))[0]).toMatch(/^(zipTwoWays|zipDamaged) /);
  });

  it('two bags', async () => {
    const [refusal] = await refusals(
      hostileZip([
        { name: 'one/a', data: x },
        { name: 'two/a', data: x },
      ]),
    );
    expect(refusal).toMatch(/^bagTopFolder/);
  });

  it('what is not a zip, empty, truncated, or has no files', async () => {
    expect((await refusals(Buffer.from('this is a letter')))[0]).toMatch(/^notZip/);
    expect((await refusals(Buffer.alloc(0)))[0]).toMatch(/^zipEmpty/);
    const whole = zipped(goodBag());
    expect((await refusals(whole.subarray(0, whole.length - 200)))[0]).toMatch(/^notZip/);
    expect((await refusals(whole.subarray(300)))[0]).toMatch(/^zipDamaged/);
    expect((await refusals(hostileZip([])))[0]).toMatch(/^zipEmpty/);
  });

  it('too many entries, and too many octets', async () => {
    const many = Array.from({ length: 11 }, (_, index) => ({
      name: `bag/${index}`,
      data: x,
    }));
    expect((await refusals(hostileZip(many), { entries: 10 }))[0]).toMatch(/^zipTooManyEntries/);
    expect((await refusals(hostileZip(many), { bytes: 10 }))[0]).toBe('zipTooLarge bag/10');
  });

  it('a file that is not there is a system error, not a bad archive', async () => {
    await expect(openBagArchive(join(folder, 'nowhere.zip'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('bags that are opened', () => {
  it('stored or deflated by another program, in any order', async () => {
    const path = join(folder, 'yazl.zip');
    const zip = new yazl.ZipFile();
    for (const [name, text] of Object.entries(goodBag()).reverse())
      zip.addBuffer(Buffer.from(text), `bag/${name}`);
    zip.addEmptyDirectory('bag/data/empty-folder');
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path));
    const bag = await openBagArchive(path);
    expect((await bag.check()).problems).toEqual([]);
    expect((await bag.read('data/a.txt')).toString()).toBe('alpha');
    await bag.close();
  });

  it('are written out below a new folder', async () => {
    const bag = await openBagArchive(archive(zipped(goodBag(), true)));
    const target = join(folder, 'extracted');
    const result = await bag.extract(target);
    expect(result.files).toBe(8);
    expect(readFileSync(join(target, 'data/b/c.txt'), 'utf8')).toBe('gamma');
    await bag.close();
  });

  it.each([
    ['stored', false],
    ['deflated', true],
  ])('are unpacked again where an earlier unpacking did not write a file whole: %s', async (_, deflate) => {
    const bag = await openBagArchive(archive(zipped(goodBag(), deflate)));
    const target = join(folder, `again-${made}`);
    const path = (file: string) => join(target, 'data', file);
    const { digests } = await bag.extract(target);
    const before = statSync(path('b/c.txt'), { bigint: true }).mtimeNs;
    // Of the right size, and not what it was.
    writeFileSync(path('a.txt'), 'alphA');
    let told = 0;
    const again = await bag.extract(target, {
      onProgress(done, total) {
        told = done / total;
      },
    });
    expect(told).toBe(1);
    expect(again.digests).toEqual(digests);
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('alpha');
    expect(statSync(path('b/c.txt'), { bigint: true }).mtimeNs).toBe(before);
    await bag.close();
  });

  it('give a fault for a file that they do not hold, or that is too large', async () => {
    const bag: BagArchive = await openBagArchive(archive(zipped(goodBag())));
    await expect(bag.read('data/none')).rejects.toMatchObject({
      fault: { code: 'bagFileUnknown' },
    });
    await expect(bag.read('data/a.txt', 2)).rejects.toMatchObject({
      fault: { code: 'bagFileTooLarge' },
    });
    await bag.close();
  });

  it('stop when asked', async () => {
    const bag = await openBagArchive(archive(zipped(goodBag())));
    await expect(bag.check({ signal: AbortSignal.abort() })).rejects.toThrow();
    await bag.close();
  });
});

describe('bags that are found damaged', () => {
  it('a changed payload file, named with both digests', async () => {
    const found = await problemsOf({ ...goodBag(), 'data/a.txt': 'alphA' });
    expect(found).toEqual(['bagHashMismatch data/a.txt', 'bagHashMismatch data/a.txt']);
  });

  it('a missing file and one too many', async () => {
    const { 'data/a.txt': _, ...rest } = goodBag();
    expect(await problemsOf(rest)).toContain('bagFileMissing data/a.txt');
    expect(await problemsOf({ ...goodBag(), 'data/extra': 'x' })).toContain('bagFileUnlisted data/extra');
    expect(await problemsOf({ ...goodBag(), 'extra.txt': 'x' })).toContain('bagFileUnlisted extra.txt');
  });

  it('a changed tag file', async () => {
    const found = await problemsOf({
      ...goodBag(),
      'bag-info.txt': 'Payload-Oxum: 10.2\nContact: other\n',
    });
    expect(found).toEqual(['bagHashMismatch bag-info.txt', 'bagHashMismatch bag-info.txt']);
  });

  it('a wrong declaration, a missing manifest, a bad line, fetch.txt, a wrong Payload-Oxum', async () => {
    expect(await problemsOf({ ...goodBag(), 'bagit.txt': 'BagIt-Version: 2.0\n' })).toContain(
      'bagDeclarationWrong bagit.txt',
    );
    const { 'manifest-sha512.txt': _, ...without } = goodBag();
    expect(await problemsOf(without)).toContain('bagManifestMissing manifest-sha512.txt');
    expect(await problemsOf({ ...goodBag(), 'manifest-sha256.txt': 'nothing\n' })).toContain(
      'bagManifestLine manifest-sha256.txt:1',
    );
    expect(
      await problemsOf({
        ...goodBag(),
        'fetch.txt': 'https://x.example/ 1 data/a.txt\n',
      }),
    ).toContain('bagFetchRefused fetch.txt');
    expect(await problemsOf({ ...goodBag(), 'bag-info.txt': 'Payload-Oxum: 9.2\n' })).toContain(
      'bagOxumMismatch bag-info.txt',
    );
  });

  it('octets that do not match the CRC, or the size that is stated', async () => {
    const entries = (change: Partial<HostileEntry>) =>
      Object.entries(goodBag()).map(([path, data]) => ({
        name: `bag/${path}`,
        data,
        deflate: true,
        ...(path === 'data/a.txt' ? change : {}),
      }));
    const padding = Buffer.from('what another program may unpack');
    for (const change of [{ statedCrc: 7 }, { statedSize: 3 }, { statedSize: 9 }, { padding }]) {
      const bag = await openBagArchive(archive(hostileZip(entries(change))));
      const { problems } = await bag.check();
      expect(problems[0]).toMatchObject({
        code: 'entryDamaged',
        where: { file: 'data/a.txt' },
      });
      const target = join(folder, `damaged-${made}`);
      await expect(bag.extract(target)).rejects.toMatchObject({
        fault: { code: 'bagDamaged' },
      });
      await bag.close();
    }
    expect(existsSync(join(folder, 'evil'))).toBe(false);
  });
});
