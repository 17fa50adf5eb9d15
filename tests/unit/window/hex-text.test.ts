import { describe, expect, it } from 'vitest';
import { lineText, readOffset, readSought } from '../../../renderer/ui/evidence/hex-text';
import { itemFor, viewsOf, viewsOfAll } from '../../../renderer/ui/evidence/item-views';

describe('the hex view', () => {
  it('prints a line as other tools do', () => {
    const octets = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0x41]);
    expect(lineText(0x1f0, octets)).toBe(
      '000001f0  89 50 4e 47 0d 0a 1a 0a  00 41                    |.PNG.....A|',
    );
  });

  it('takes offsets in decimal and hexadecimal, within the file', () => {
    expect(readOffset('500', 501)).toBe(500);
    expect(readOffset('0x1F4', 501)).toBe(500);
    expect(readOffset('1 000', 2_000)).toBe(1_000);
    for (const typed of ['', '501', '-1', '1f4', '0x', '1.5'])
      expect(readOffset(typed, 501), typed).toBeUndefined();
  });

  it('seeks a text by its UTF-8, and octets as they are pasted from anywhere', () => {
    expect(readSought('حرز', 'text')).toBe('d8add8b1d8b2');
    for (const typed of ['89 50 4E 47', '89504e47', '0x89,0x50,0x4e,0x47', '89:50:4e:47'])
      expect(readSought(typed, 'octets'), typed).toBe('89504e47');
    for (const typed of ['', '895', 'zz', '00'.repeat(257)])
      expect(readSought(typed, 'octets')).toBeUndefined();
    expect(readSought('', 'text')).toBeUndefined();
  });
});

describe('ways to look at an item', () => {
  const item = (
    path: string,
    role: 'screenshot' | 'page' | 'archive' | 'records' | 'text' | 'media',
    type: string,
  ) => ({
    path,
    role,
    type,
    bytes: 1,
    sha256: '0'.repeat(64),
  });
  const screenshot = item('screenshot.png', 'screenshot', 'image/png');
  const page = item('page.html', 'page', 'text/html');
  const archive = item('page.wacz', 'archive', 'application/wacz');
  const sound = item('media/a.wav', 'media', 'audio/wav');
  const unknown = item('media/b.bin', 'media', 'application/octet-stream');
  const records = item('records.ndjson', 'records', 'application/x-ndjson');
  const text = item('page.txt', 'text', 'text/plain');
  const other = item('media/c.png', 'media', 'image/png');
  const items = [page, screenshot, archive, sound, unknown, other, records, text];

  it('are by what it is; octets can be seen of everything', () => {
    expect(viewsOf(archive)).toEqual(['page', 'hex']);
    expect(viewsOf(unknown)).toEqual(['hex']);
    expect(viewsOfAll(items, page)).toEqual(['picture', 'page', 'records', 'text', 'hex']);
    expect(viewsOfAll(items, sound)).toEqual(['picture', 'sound', 'page', 'records', 'text', 'hex']);
  });

  it('stay with the item that was chosen where they can', () => {
    expect(itemFor('hex', items, archive)).toBe(archive);
    expect(itemFor('page', items, page, page)).toBe(archive);
    expect(itemFor('picture', items, page, other)).toBe(other);
    expect(itemFor('text', items, archive, page)).toBe(page);
    expect(itemFor('records', items.slice(0, 4), page)).toBe(page);
    expect(viewsOfAll(items, page, sound)).toContain('sound');
  });

  it('show what they name, whatever was looked at in another way before', () => {
    expect(itemFor('text', items, records)).toBe(text);
    expect(itemFor('records', items, text)).toBe(records);
    expect(itemFor('picture', items, sound)).toBe(screenshot);
    expect(itemFor('hex', items, text, records)).toBe(text);
  });
});
