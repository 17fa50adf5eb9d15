import { describe, expect, it } from 'vitest';
import type { MemoryDataset } from '../../support/memory-world';
import { get, header, hour, smallWorld } from './small-world';

const at = hour(9);
const sha256 = 'ab'.repeat(32);
const previewsRemoved = [
  { id: 'x', at: hour(8), kind: 'media-removed', media: 'page1' },
  { id: 'y', at: hour(8), kind: 'media-removed', media: 'still' },
] as const;
const files = (timeline: NonNullable<MemoryDataset['timeline']> = []) =>
  smallWorld('en', {
    media: [
      { id: 'letter', file: 'letter.pdf', type: 'application/pdf', bytes: 84_000, sha256, preview: 'page1' },
      {
        id: 'page1',
        file: 'letter-page.png',
        type: 'image/png',
        bytes: 900,
        sha256,
        width: 600,
        height: 848,
      },
      { id: 'bare', file: 'bare.pdf', type: 'application/pdf', bytes: 9_000, sha256 },
      {
        id: 'film',
        file: 'film.webm',
        type: 'video/webm',
        bytes: 90_000,
        sha256,
        preview: 'still',
        width: 640,
        height: 360,
      },
      { id: 'still', file: 'still.jpg', type: 'image/jpeg', bytes: 900, sha256 },
      { id: 'song', file: 'song.mp3', type: 'audio/mpeg', bytes: 90_000, sha256, durationMs: 65_400 },
    ],
    messages: [
      {
        ...{ id: 'with-files', channel: 'c-crossing', author: 'q-sami', at: hour(8, 0), text: '' },
        media: ['letter', 'film', 'song', 'bare'],
      },
    ],
    posts: [
      { id: 'with-film', platform: 'gull', author: 'g-omar', at: hour(8, 0), text: 'Look', media: ['film'] },
      { id: 'with-letter', platform: 'gull', author: 'g-omar', at: hour(8, 0), text: '', media: ['letter'] },
    ],
    timeline,
  });

describe('files, films and sound', () => {
  it.each(['gull.example', 'quay.example'])(
    'a PDF has a page: name, kind, size, preview, the file itself (%s)',
    (host) => {
      const page = get(files(), `${host}/file/letter.pdf`, at);
      expect([page.status, page.subject]).toEqual([200, { kind: 'media', id: 'letter' }]);
      expect(page.entities).toEqual([{ kind: 'media', id: 'letter' }]);
      expect(page.text).toContain('<h1><bdi dir="ltr">letter.pdf</bdi></h1>');
      expect(page.text).toMatch(/PDF document.*84\u00a0KB/s);
      expect(page.text).toContain('<img src="/media/letter-page.png" alt="First page of letter.pdf"');
      expect(page.text).toContain('<a class="button" href="/media/letter.pdf">');
    },
  );

  it('is given as a file at its own address', () => {
    const served = get(files(), 'quay.example/media/letter.pdf', at);
    expect(header(served, 'content-type')).toBe('application/pdf');
    expect(header(served, 'content-disposition')).toBe('attachment; filename="letter.pdf"');
    expect(header(get(files(), 'quay.example/media/still.jpg', at), 'content-disposition')).toBeUndefined();
  });

  it('says so where there is no preview, or none any longer', () => {
    expect(get(files(), 'quay.example/file/bare.pdf', at).text).toContain('No preview of this file.');
    const page = get(files(previewsRemoved), 'quay.example/file/letter.pdf', at);
    expect([page.status, page.text.includes('letter-page.png')]).toEqual([200, false]);
  });

  it('has a page for PDFs alone: 301 to what a page shows itself, 410 once removed, 404 for the unknown', () => {
    const film = get(files(), 'gull.example/file/film.webm', at);
    expect([film.status, header(film, 'location')]).toEqual([301, 'https://gull.example/media/film.webm']);
    const gone = smallWorld('en', {
      media: [{ id: 'bare', file: 'bare.pdf', type: 'application/pdf', bytes: 9_000, sha256 }],
      posts: [{ id: 'p', platform: 'gull', author: 'g-omar', at: hour(8, 0), text: '', media: ['bare'] }],
      timeline: [{ id: 'x', at: hour(8), kind: 'media-removed', media: 'bare' }],
    });
    expect(get(gone, 'gull.example/file/bare.pdf', at).status).toBe(410);
    for (const path of ['file', 'file/none.pdf', 'file/letter.pdf/more']) {
      expect(get(files(), `gull.example/${path}`, at).status).toBe(404);
    }
  });

  it('stands in messages and posts: a link to the page of a PDF, a film with its still, sound with its length', () => {
    const chat = get(files(), 'quay.example/c/crossing', at).text;
    expect(chat).toContain(
      '<a href="/file/letter.pdf"><img class="file-face" src="/media/letter-page.png" alt="">',
    );
    expect(chat).toMatch(/<audio controls preload="metadata" src="\/media\/song.mp3"/);
    expect(chat).toContain('<span class="length">1:05</span>');
    const post = get(files(), 'gull.example/@omar_port/post/with-film', at).text;
    expect(post).toMatch(
      /<video controls preload="metadata" src="\/media\/film.webm" poster="\/media\/still.jpg" width="640" height="360"/,
    );
    expect(get(files(previewsRemoved), 'gull.example/@omar_port/post/with-film', at).text).not.toContain(
      'poster',
    );
  });

  it('takes the picture that stands for a file along when the file is removed, and not before', () => {
    const world = files([{ id: 'x', at, kind: 'media-removed', media: 'film' }]);
    const status = (path: string, when: string) => get(world, `gull.example/${path}`, when).status;
    for (const file of ['film.webm', 'still.jpg']) {
      expect([status(`media/${file}`, hour(8)), status(`media/${file}`, at)]).toEqual([200, 410]);
    }
    expect(status('media/letter-page.png', at)).toBe(200);
  });
});
