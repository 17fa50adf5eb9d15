import { describe, expect, it } from 'vitest';
import { type FileKind, nameDiffers } from '../../../core/domain/evidence/name-and-content';
import { receivedPath } from '../../../core/domain/evidence/received-name';
import { receivedType } from '../../../core/domain/evidence/received-type';
import { languages } from '../../../core/domain/text/localised';
import { messages } from '../../../core/language/index';
import { onePng } from '../../support/tiny/pictures';

const latin = (text: string) => Buffer.from(text, 'latin1');
const png = onePng(2, 2, [1, 2, 3]);
const jpeg = latin('\xff\xd8\xff\xe0\0\x10JFIF\0');
const pdf = latin('%PDF-1.7\n');
const zip = latin('PK\x03\x04\x14\0');
/** A stub of DOS with the header of Windows behind it. */
const program = Buffer.alloc(256);
program.write('MZ');
program.writeUInt32LE(0x80, 0x3c);
program.write('PE\0\0', 0x80, 'latin1');
const ole = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const mp4 = latin('\0\0\0\x18ftypmp42\0\0\0\0mp42isom');

/** What is said of a file that is received under a name. */
function said(name: string, content: Uint8Array): [FileKind, FileKind] | undefined {
  const differs = nameDiffers({
    path: receivedPath(name, []),
    type: receivedType(content, name),
    bytes: content.length,
  });
  return differs && [differs.named, differs.found];
}
const words = (of: [FileKind, FileKind] | undefined) =>
  of?.map(({ kind, format }) => `${format} ${kind}`.trim());

describe('a file whose name says something else than its content', () => {
  it.each([
    ['letter.pdf', jpeg, ['pdf', 'JPEG picture']],
    ['letter.PDF', png, ['pdf', 'PNG picture']],
    ['holiday.jpg', program, ['JPEG picture', 'Windows program']],
    ['holiday.jpg', latin('\x7fELF\x02\x01'), ['JPEG picture', 'Linux program']],
    ['holiday.jpg', latin('\xcf\xfa\xed\xfe\x07'), ['JPEG picture', 'macOS program']],
    ['holiday.jpeg', ole, ['JPEG picture', 'unknown']],
    ['holiday.png', jpeg, ['PNG picture', 'JPEG picture']],
    ['notes.txt', program, ['text', 'Windows program']],
    ['notes.txt', pdf, ['text', 'pdf']],
    ['shot.jpg', latin('<html></html>'), ['JPEG picture', 'text']],
    ['return.docx', pdf, ['office', 'pdf']],
    ['return.xls', zip, ['office', 'ZIP archive']],
    ['call.mp3', mp4, ['MP3 sound', 'MP4 film']],
    ['page.wacz', jpeg, ['webArchive', 'JPEG picture']],
    ['message.eml', png, ['mail', 'PNG picture']],
    // The ending that the name has, whatever it shows as.
    ['exe\u202egpj.pdf', jpeg, ['pdf', 'JPEG picture']],
    ['a.pdf ', jpeg, ['pdf', 'JPEG picture']],
  ])('%j', (name, content, expected) => expect(words(said(name, content))).toEqual(expected));

  it.each([
    ['holiday.jpg', jpeg],
    ['holiday.JPEG', jpeg],
    ['letter.pdf', pdf],
    ['setup.exe', program],
    ['archive.zip', zip],
    ['page.wacz', zip],
    ['return.xlsx', zip],
    // Encrypted, as office programs do it.
    ['return.xlsx', ole],
    ['return.doc', ole],
    ['return.xls', latin('account;joined\n')],
    ['call.m4a', mp4],
    ['list.csv', latin('a;b\n')],
    // In UTF-16 and in Windows-1252: texts that nothing tells.
    ['list.csv', Buffer.from('\ufeffaccount;joined', 'utf16le')],
    ['list.txt', latin('\xe9t\xe9')],
    // Of which nothing can be said.
    ['IMG_0001.xyz', jpeg],
    ['noending', program],
    ['empty.jpg', Buffer.alloc(0)],
  ])('but nothing of %j', (name, content) => expect(said(name, content)).toBeUndefined());

  it('is told in words that every language has', () => {
    const kinds: FileKind['kind'][] = [
      'picture',
      'sound',
      'film',
      'recording',
      'pdf',
      'office',
      'archive',
      'webArchive',
      'text',
      'mail',
      'program',
      'unknown',
    ];
    for (const language of languages)
      for (const kind of kinds) expect(messages[language]).toHaveProperty([`app.fileKind.${kind}`]);
  });
});
