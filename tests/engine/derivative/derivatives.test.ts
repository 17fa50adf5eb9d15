import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskPicture } from '../../../core/contract/derivative';
import type { InputOf } from '../../../core/contract/index';
import { chunksOf } from '../../../core/domain/media-facts/containers';
import type { Engine } from '../../../electron/engine/engine';
import { decodePng } from '../../../electron/engine/picture/decode-png';
import { halvedExif, jpegWithExif, orientation } from '../../support/exif';
import { receiveFiles } from '../../support/received-files';
import { flip } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { onePng } from '../../support/tiny/pictures';
import { beginCase, engineOver, jobEnd, preserve } from '../../support/worked-case';
import { makeDerivative, picture, redaction } from '../../support/working-copies';

const data = temporaryFolder('derivatives');
const number = 'AK-001';
const photo = readFileSync(join(__dirname, '../../unit/picture/libjpeg/444.jpg'));
let engine: Engine;
let id: string;

const stored = (sha256: string) => join(data, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2));
const detail = () => engine.call('exhibit.get', { number });
const make = (source: string, work: object, text?: string) =>
  makeDerivative(engine, {
    number,
    source,
    work,
    ...(text === undefined ? {} : { text }),
  } as InputOf<'derivative.make'>);
const made = async (derivative: string) => {
  const found = (await detail()).derivatives.find((one) => one.derivative === derivative);
  if (!found) throw new Error(`no ${derivative}`);
  return found;
};
const look = async (order: InputOf<'derivative.picture'>) =>
  (await jobEnd(engine, (await engine.call('derivative.picture', order)).job)).result as DeskPicture;
const remake = async (derivative: InputOf<'derivative.remake'>['derivative']) =>
  (await jobEnd(engine, (await engine.call('derivative.remake', { derivative })).job)).result;
const pixelsOf = async (derivative: string) =>
  decodePng(readFileSync(stored((await made(derivative)).item.sha256)));

beforeAll(async () => {
  engine = engineOver(data);
  id = await beginCase(engine, data);
  await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
});
afterAll(() => engine.stop());

describe('a redaction', () => {
  it('is black in its pixels and the picture elsewhere, names source and reason, and leaves the exhibit alone', async () => {
    const before = (await detail()).exhibit;
    const originals = before.items.map(({ sha256 }) => readFileSync(stored(sha256)));
    expect(await make('screenshot.png', redaction)).toBe('D1');
    const copy = await made('D1');
    const screenshot = before.items.find(({ path }) => path === 'screenshot.png');
    expect(copy).toMatchObject({
      number,
      source: 'screenshot.png',
      sourceSha256: screenshot?.sha256,
      ...redaction,
      item: { path: 'derived/D1-redaction.png', role: 'derivative', type: 'image/png' },
    });
    const { width, height, rgb } = await pixelsOf('D1');
    expect([width, height]).toEqual([80, 60]);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const inside = x >= 10 && x < 40 && y >= 20 && y < 25;
        const at = (y * width + x) * 3;
        expect([...rgb.subarray(at, at + 3)]).toEqual(inside ? [0, 0, 0] : [1, 2, 3]);
      }
    }
    const { exhibit, custody } = await detail();
    expect(exhibit).toEqual(before);
    expect(exhibit.items.map(({ sha256 }) => readFileSync(stored(sha256)))).toEqual(originals);
    expect(custody.at(-1)?.event).toMatchObject({
      type: 'derivative.made',
      payload: { derivative: 'D1', number },
    });
  });

  it('carries nothing of the source’s file but pixels, and of itself what it was made of', async () => {
    const source = (await made('D1')).sourceSha256;
    const chunks = [...chunksOf(readFileSync(stored((await made('D1')).item.sha256)))];
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    const notes = chunks
      .filter(({ name }) => name === 'iTXt')
      .map(({ body }) => Buffer.from(body).toString());
    expect(notes.join()).toContain(`AK-001 screenshot.png sha256 ${source}`);
    expect(notes.join()).toContain('not the original');
  });

  it('is the same octets whenever it is made again, also by whoever has source and log alone', async () => {
    expect(await make('screenshot.png', redaction)).toBe('D2');
    const [first, second] = [await made('D1'), await made('D2')];
    expect(second.item.sha256).toBe(first.item.sha256);
    expect(await remake(first)).toEqual({
      sha256: first.item.sha256,
      equal: true,
    });
    const other = {
      ...first,
      parameters: { picture, boxes: [{ x: 0, y: 0, width: 1, height: 1, reason: 'another box' }] },
    };
    expect(await remake(other as typeof first)).toMatchObject({
      equal: false,
    });
  });
});

describe('other working copies', () => {
  it('are cut from a working copy, which they name', async () => {
    const crop = {
      operation: 'crop',
      parameters: { picture, box: { x: 5, y: 18, width: 20, height: 10 }, reason: 'The line.' },
    };
    expect(await make('derived/D1-redaction.png', crop)).toBe('D3');
    expect(await made('D3')).toMatchObject({ source: 'derived/D1-redaction.png' });
    const { width, height, rgb } = await pixelsOf('D3');
    expect([width, height]).toEqual([20, 10]);
    // 10, 20 of the source: the redaction's corner.
    expect([...rgb.subarray((2 * 20 + 4) * 3, (2 * 20 + 6) * 3)]).toEqual([1, 2, 3, 0, 0, 0]);
  });

  it('are annotated with boxes, arrows and numbers, whose words stand in the file and the log', async () => {
    const marks = [
      { kind: 'box', box: { x: 30, y: 20, width: 30, height: 20 }, label: 'التذكرة' },
      { kind: 'arrow', from: { x: 5, y: 50 }, to: { x: 25, y: 30 }, label: '' },
      { kind: 'point', at: { x: 70, y: 10 }, label: 'Stamp' },
    ];
    expect(await make('screenshot.png', { operation: 'annotation', parameters: { picture, marks } })).toBe(
      'D4',
    );
    const { width, rgb } = await pixelsOf('D4');
    const at = (x: number, y: number) => [...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
    const red = [200, 16, 46];
    expect(at(45, 20)).toEqual(red);
    expect(at(45, 30)).toEqual([1, 2, 3]);
    expect(at(15, 40)).toEqual(red);
    expect(at(62, 18)).toEqual(red);
    const text = readFileSync(stored((await made('D4')).item.sha256)).toString('utf8');
    expect(text).toContain('1 التذكرة\n2 Stamp');
  });

  it('are a translation of one post, and a transcript, in the words that were written', async () => {
    const parameters = { from: 'en', to: 'ar', by: 'ليلى', entity: { kind: 'post', id: 'p7' } };
    expect(
      await make(
        'records.ndjson',
        { operation: 'translation', parameters },
        '  التذكرة جاهزة\r\nمكانان \r\n',
      ),
    ).toBe('D5');
    const copy = await made('D5');
    expect(copy).toMatchObject({
      parameters,
      item: { path: 'derived/D5-translation.txt', type: 'text/plain' },
    });
    expect(readFileSync(stored(copy.item.sha256), 'utf8')).toBe('التذكرة جاهزة\nمكانان\n');
    expect(
      await make(
        'media/m-ticket.png',
        { operation: 'transcript', parameters: { language: 'fr', by: 'Amal Karim' } },
        'Deux places',
      ),
    ).toBe('D6');
    await expect(
      make(
        'records.ndjson',
        { operation: 'translation', parameters: { ...parameters, entity: { kind: 'post', id: 'p1' } } },
        'x',
      ),
    ).rejects.toThrow('derivativeOfNothing');
  });

  it('are made of the very pixels that the desk shows, of a photo that a browser would show otherwise', async () => {
    const file = join(data, 'photo.jpg');
    writeFileSync(file, jpegWithExif(photo, halvedExif(orientation(6))));
    const received = ((await receiveFiles(engine, [file])).result as { number: string }).number;
    const source = 'files/photo.jpg';
    const looked = await look({ number: received, source });
    expect(looked).toMatchObject({ width: 27, height: 41 });
    const { sha256, ...size } = looked;
    const box = { x: 4, y: 6, width: 20, height: 30 };
    const parameters = { picture: size, box, reason: 'Upright.' };
    await makeDerivative(engine, {
      number: received,
      source,
      work: { operation: 'crop', parameters },
    });
    const { derivatives } = await engine.call('exhibit.get', { number: received });
    const copy = decodePng(readFileSync(stored(derivatives[0]?.item.sha256 ?? '')));
    // Fetched, let go of, and made anew for whoever comes back to it.
    for (const _ of [1, 2]) {
      const shown = decodePng((await engine.shellCall('evidence.pixels', { sha256 })) ?? new Uint8Array());
      expect([shown.width, shown.height]).toEqual([27, 41]);
      for (let y = 0; y < box.height; y += 1) {
        const from = ((box.y + y) * 27 + box.x) * 3;
        expect(copy.rgb.subarray(y * 60, y * 60 + 60)).toEqual(shown.rgb.subarray(from, from + 60));
      }
    }
  });

  it('show no pixels of what was not looked at', async () => {
    const { exhibit } = await detail();
    const page = exhibit.items.find(({ path }) => path === 'screenshot.png')?.sha256 ?? '';
    expect(await engine.shellCall('evidence.pixels', { sha256: page })).toBeNull();
    await expect(look({ number, source: 'text.txt' })).rejects.toThrow('derivativePictureType');
  });

  it.each(['derivative.picture', 'derivative.remake'] as const)('%s can be cancelled', async (name) => {
    const { job } =
      name === 'derivative.picture'
        ? await engine.call(name, { number, source: 'screenshot.png' })
        : await engine.call(name, { derivative: await made('D1') });
    await engine.call('job.cancel', { job });
    await expect.poll(async () => (await engine.call('job.get', { job })).state).toBe('cancelled');
  });
});

describe('a working copy is refused', () => {
  const box = { x: 60, y: 0, width: 21, height: 1 };
  it.each([
    [
      'of what lies beyond the picture',
      'screenshot.png',
      { operation: 'crop', parameters: { picture, box, reason: 'beyond' } },
      'derivativeOutside',
    ],
    [
      'with boxes that were drawn on a picture of another size',
      'screenshot.png',
      { ...redaction, parameters: { ...redaction.parameters, picture: { width: 40, height: 30 } } },
      'derivativeOtherSize',
    ],
    ['of pixels where there are none', 'text.txt', redaction, 'derivativePictureType'],
    ['of an item that there is none of', 'nothing.png', redaction, 'itemUnknown'],
  ])('%s', async (_, source, work, code) => {
    await expect(make(source, work)).rejects.toThrow(code);
    expect((await detail()).derivatives).toHaveLength(6);
  });

  it('of a source that is not what was preserved any more', async () => {
    const item = (await detail()).exhibit.items.find(({ path }) => path === 'media/m-ticket.png');
    const path = stored(item?.sha256 ?? '');
    const whole = readFileSync(path);
    chmodSync(path, 0o600);
    writeFileSync(path, flip(whole));
    await expect(make('media/m-ticket.png', redaction)).rejects.toThrow('derivativeSourceAltered');
    writeFileSync(path, whole);
  });

  it('of a picture that is damaged', async () => {
    const file = join(data, 'damaged.png');
    const whole = onePng(40, 30, [9, 8, 7]);
    writeFileSync(file, whole.subarray(0, whole.length - 20));
    const { number: received } = (await receiveFiles(engine, [file])).result as { number: string };
    await expect(
      makeDerivative(engine, { number: received, source: 'files/damaged.png', work: redaction }),
    ).rejects.toThrow('derivativePictureDamaged');
  });
});

describe('the report', () => {
  const written = (...cites: { exhibit: string; derivative?: string }[]) => ({
    title: 'Findings',
    language: 'en' as const,
    body: {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [
            { type: 'text' as const, text: 'He offers a ticket.' },
            ...cites.map((attrs) => ({ type: 'citation' as const, attrs })),
          ],
        },
      ],
    },
  });
  it('shows a working copy that it cites in place of the original, once, and says that it is none', async () => {
    const cites = ['D1', 'D5', 'D1'].map((derivative) => ({ exhibit: number, derivative }));
    const { problems } = await engine.call('report.save', { document: written(...cites) });
    expect(problems).toEqual([]);
    const { html, pictures } = await engine.shellCall('report.html', { language: 'en' });
    const copy = await made('D1');
    expect(html.match(/<figure class="copy"/g)).toHaveLength(2);
    // A document of many photos would be longer than any text can be: they are asked for one by one.
    expect(html).toContain(`<img src="copies/${copy.item.sha256}.png"`);
    expect(html).not.toContain('data:');
    expect(pictures).toEqual([{ file: `copies/${copy.item.sha256}.png`, path: stored(copy.item.sha256) }]);
    expect(html).toContain('Working copy, not the original.');
    expect(html).toContain('A third party, not in the order.');
    expect(html).toContain(copy.item.sha256);
    expect(html).toContain(copy.sourceSha256);
    expect(html).toContain('<blockquote lang="ar" dir="auto">التذكرة جاهزة');
    expect(html.match(/href="#copy-AK-001_D1"/g)).toHaveLength(2);
    const { items } = await engine.call('exhibit.list', { text: number });
    expect(items[0]?.cited).toBe(true);
    expect(items[0]?.derivatives.map(({ derivative }) => derivative)).toEqual([
      'D1',
      'D2',
      'D3',
      'D4',
      'D5',
      'D6',
    ]);
  });

  it('is not printed with a working copy that was changed or is gone, which it names', async () => {
    for (const derivative of ['D1', 'D5']) {
      const path = stored((await made(derivative)).item.sha256);
      const whole = readFileSync(path);
      chmodSync(path, 0o600);
      const refusal = (state: string) => ({
        fault: { code: 'reportCopyAltered', params: { number, derivative, state } },
      });
      const html = () => engine.shellCall('report.html', { language: 'en' });
      writeFileSync(path, flip(whole));
      await expect(html()).rejects.toMatchObject(refusal('altered'));
      rmSync(path);
      await expect(html()).rejects.toMatchObject(refusal('missing'));
      writeFileSync(path, whole);
    }
  });

  it('is not finished while it cites a working copy that there is none of', async () => {
    const { problems } = await engine.call('report.save', {
      document: written({ exhibit: number, derivative: 'D99' }),
    });
    expect(problems).toEqual([{ code: 'unknownExhibit', block: 0, exhibit: 'AK-001 D99' }]);
  });
});

describe('working copies with the exhibit', () => {
  it('are rehashed with it, and one that was changed makes it fail', async () => {
    expect((await engine.call('exhibit.verify', { number })).result).toBe('intact');
    const path = stored((await made('D5')).item.sha256);
    const whole = readFileSync(path);
    chmodSync(path, 0o600);
    writeFileSync(path, flip(whole));
    const { result, items } = await engine.call('exhibit.verify', { number });
    expect(result).toBe('altered');
    expect(items.filter(({ equal }) => !equal).map((one) => one.path)).toEqual([
      'derived/D5-translation.txt',
    ]);
    const all = await jobEnd(engine, (await engine.call('case.verify', {})).job);
    expect(all.result).toMatchObject({ altered: [number] });
    writeFileSync(path, whole);
  });

  it('are there again after the case was closed and opened', async () => {
    const before = (await detail()).derivatives;
    await engine.call('case.close', {});
    await engine.call('case.open', { case: id });
    expect((await detail()).derivatives).toEqual(before);
    expect(before.map(({ item }) => readFileSync(stored(item.sha256)).length)).toEqual(
      before.map(({ item }) => item.bytes),
    );
  });
});
