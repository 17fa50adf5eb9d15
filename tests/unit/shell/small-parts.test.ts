import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/main/arguments';
import { readPlatformKey } from '../../../electron/main/platform/platform-keys';
import { countPdfPages } from '../../../electron/main/report/pdf-pages';
import { sniffType } from '../../../electron/main/sniff-type';
import { parseWindowState, visibleBounds } from '../../../electron/main/window-state';

const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the shell’s command line', () => {
  it('reads data folder, language and the headless command', () => {
    expect(readArguments(['hirz', '--hirz-data=/tmp/D', '--lang=ar-EG'], {})).toEqual({
      data: '/tmp/D',
      language: 'ar',
      commandLine: undefined,
    });
    expect(readArguments(['hirz'], { HIRZ_DATA: '/x' }).data).toBe('/x');
    expect(readArguments(['hirz', '--hirz-data=/y'], { HIRZ_DATA: '/x' }).data).toBe('/y');
    expect(readArguments(['hirz', '--lang=de'], {}).language).toBeUndefined();
    expect(readArguments(['hirz', '--hirz-cli', 'verify', 'A', '--json'], {}).commandLine).toEqual([
      'verify',
      'A',
      '--json',
    ]);
  });
});

describe('the place of the window', () => {
  const display = { x: 0, y: 0, width: 1920, height: 1080 };

  it('is taken up again where it can be seen', () => {
    expect(visibleBounds({ x: 10, y: 20, width: 1200, height: 800 }, [display])).toEqual({
      x: 10,
      y: 20,
      width: 1200,
      height: 800,
    });
  });

  it('is left to the system where its display is gone', () => {
    expect(visibleBounds({ x: 4000, y: 20, width: 1200, height: 800 }, [display])).toEqual({
      width: 1200,
      height: 800,
    });
  });

  it('is never smaller than the smallest', () => {
    expect(visibleBounds({ x: 0, y: 0, width: 10, height: 10 }, [display])).toMatchObject({
      width: 1024,
      height: 680,
    });
  });

  it.each([
    '',
    'null',
    '[]',
    '{"bounds":{"x":"a"}}',
    '{"bounds":{"x":1e9,"y":0,"width":1,"height":1}}',
    '{"theme":"pink"}',
  ])('survives a broken file: %s', (text) =>
    expect(parseWindowState(text)).toEqual({
      bounds: undefined,
      maximised: false,
      theme: 'system',
      language: undefined,
    }),
  );
});

describe('types of evidence', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF....WEBP', 'image/webp'],
    ['RIFF....WAVE', 'audio/wav'],
    ['OggS', 'audio/ogg'],
    ['ID3', 'audio/mpeg'],
    ['....ftypisom', 'video/mp4'],
    ['....ftypheic', 'image/heic'],
    ['....ftypM4A ', 'audio/mp4'],
    ['\x1a\x45\xdf\xa3', 'video/webm'],
    ['%PDF-1.7', 'application/pdf'],
    ['<!doctype html>', 'text/plain; charset=utf-8'],
    ['<svg xmlns=', 'text/plain; charset=utf-8'],
    ['', 'text/plain; charset=utf-8'],
  ])('%j is %s', (first, type) => expect(sniffType(octets(first))).toBe(type));
});

describe('keys inside the platform’s page', () => {
  const key = (name: string, modifiers: Partial<Parameters<typeof readPlatformKey>[0]> = {}) => ({
    type: 'keyDown' as const,
    key: name,
    code: '',
    control: false,
    meta: false,
    alt: false,
    shift: false,
    ...modifiers,
  });

  it('mean the same on every keyboard', () => {
    expect(readPlatformKey(key('Enter', { control: true }), 'linux')).toBe('preserve');
    expect(readPlatformKey(key('Enter', { meta: true }), 'darwin')).toBe('preserve');
    expect(readPlatformKey(key('l', { control: true, code: 'KeyL' }), 'win32')).toBe('focus-address');
    expect(readPlatformKey(key('م', { control: true, code: 'KeyL' }), 'linux')).toBe('focus-address');
    expect(readPlatformKey(key('K', { control: true, code: 'KeyK' }), 'linux')).toBe('palette');
    expect(readPlatformKey(key('f', { control: true, code: 'KeyF' }), 'linux')).toBe('find');
    expect(readPlatformKey(key('ب', { meta: true, code: 'KeyF' }), 'darwin')).toBe('find');
    const shifted = { shift: true, code: 'KeyF' };
    expect(readPlatformKey(key('F', { control: true, ...shifted }), 'linux')).toBe('search');
    expect(readPlatformKey(key('ب', { meta: true, ...shifted }), 'darwin')).toBe('search');
    expect(readPlatformKey(key('H', { control: true, shift: true, code: 'KeyH' }), 'linux')).toBe(
      'hash-bench',
    );
    expect(readPlatformKey(key('Enter', { control: true, shift: true }), 'linux')).toBe('preserve-wide');
    expect(readPlatformKey(key('Enter', { control: true, alt: true }), 'linux')).toBe('preserve-selection');
    expect(readPlatformKey(key('F5'), 'linux')).toBe('reload');
    expect(readPlatformKey(key('ArrowLeft', { alt: true }), 'linux')).toBe('back');
  });

  it('belong to the page otherwise', () => {
    for (const plain of [
      key('Enter'),
      key('l'),
      key('c', { control: true }),
      key('ArrowLeft'),
      key('Enter', { shift: true }),
      key('Enter', { control: true, shift: true, alt: true }),
      key('F', { shift: true, code: 'KeyF' }),
      key('f', { control: true, alt: true, code: 'KeyF' }),
    ]) {
      expect(readPlatformKey(plain, 'linux')).toBeUndefined();
    }
  });
});

describe('pages of a PDF', () => {
  it('are counted by their objects', () => {
    expect(countPdfPages(octets('<</Type /Pages /Count 2>> <</Type /Page\n/Parent 1>> <</Type/Page>>'))).toBe(
      2,
    );
    expect(countPdfPages(octets(''))).toBe(0);
  });
});
