import type { Item } from './item';

/** What a file is, in the words of its reader: `kind` is a key of the catalogue (`app.fileKind.<kind>`), `format` a proper name in it. */
export interface FileKind {
  readonly kind:
    | 'picture'
    | 'sound'
    | 'film'
    | 'recording'
    | 'pdf'
    | 'office'
    | 'archive'
    | 'webArchive'
    | 'text'
    | 'mail'
    | 'program'
    | 'unknown';
  readonly format: string;
}

const kind = (of: FileKind['kind'], format = ''): FileKind => ({ kind: of, format });

/** Kinds by the types that contents are told to be of. */
const ofTypes: Readonly<Record<string, FileKind>> = {
  'image/jpeg': kind('picture', 'JPEG'),
  'image/png': kind('picture', 'PNG'),
  'image/gif': kind('picture', 'GIF'),
  'image/webp': kind('picture', 'WebP'),
  'image/avif': kind('picture', 'AVIF'),
  'image/heic': kind('picture', 'HEIC'),
  'image/heif': kind('picture', 'HEIF'),
  'audio/wav': kind('sound', 'WAV'),
  'audio/mpeg': kind('sound', 'MP3'),
  'audio/mp4': kind('sound', 'MP4'),
  'audio/ogg': kind('recording', 'Ogg'),
  'video/mp4': kind('film', 'MP4'),
  'video/3gpp': kind('film', '3GPP'),
  'video/3gpp2': kind('film', '3GPP2'),
  'video/quicktime': kind('film', 'QuickTime'),
  'video/webm': kind('film', 'WebM'),
  'application/pdf': kind('pdf'),
  'application/zip': kind('archive', 'ZIP'),
  'application/wacz': kind('webArchive'),
  'application/vnd.microsoft.portable-executable': kind('program', 'Windows'),
  'application/x-elf': kind('program', 'Linux'),
  'application/x-mach-binary': kind('program', 'macOS'),
  'application/octet-stream': kind('unknown'),
};

const unknown = 'application/octet-stream';
const texts = /^(text\/|application\/(json|x-ndjson|xml)$|message\/rfc822$|multipart\/related$)/;
/** Films and sounds whose names are mixed up everywhere, by honest programs too. */
const boxes = /^(audio|video)\/(mp4|3gpp2?|quicktime)$/;
const ofPhones = /^image\/(heic|heif|avif)$/;

/** Endings of names, the kind that each is of, and the types that agree with it. */
const ofEndings: readonly [string, FileKind, (type: string) => boolean][] = [
  ['jpg jpeg jpe jfif', kind('picture', 'JPEG'), (type) => type === 'image/jpeg'],
  ['png', kind('picture', 'PNG'), (type) => type === 'image/png'],
  ['gif', kind('picture', 'GIF'), (type) => type === 'image/gif'],
  ['webp', kind('picture', 'WebP'), (type) => type === 'image/webp'],
  ['avif', kind('picture', 'AVIF'), (type) => ofPhones.test(type) || type === unknown],
  ['heic', kind('picture', 'HEIC'), (type) => ofPhones.test(type) || type === unknown],
  ['heif', kind('picture', 'HEIF'), (type) => ofPhones.test(type) || type === unknown],
  ['wav', kind('sound', 'WAV'), (type) => type === 'audio/wav' || type === unknown],
  ['mp3', kind('sound', 'MP3'), (type) => type === 'audio/mpeg' || type === unknown],
  ['ogg oga ogv opus', kind('recording', 'Ogg'), (type) => type === 'audio/ogg' || type === unknown],
  ['m4a m4b', kind('sound', 'MP4'), (type) => boxes.test(type) || type === unknown],
  ['mp4 m4v', kind('film', 'MP4'), (type) => boxes.test(type) || type === unknown],
  ['3gp 3g2', kind('film', '3GPP'), (type) => boxes.test(type) || type === unknown],
  ['mov', kind('film', 'QuickTime'), (type) => boxes.test(type) || type === unknown],
  ['webm', kind('film', 'WebM'), (type) => type === 'video/webm' || type === unknown],
  // Of the same family of files as WebM, and told by the same octets.
  ['mkv mka', kind('film', 'Matroska'), (type) => type === 'video/webm' || type === unknown],
  ['pdf', kind('pdf'), (type) => type === 'application/pdf'],
  ['zip', kind('archive', 'ZIP'), (type) => type === 'application/zip' || type === unknown],
  ['wacz', kind('webArchive'), (type) => /^application\/(wacz|zip)$/.test(type)],
  // Office documents of today are archives within; encrypted ones, and those of before, are of a form of their own.
  ['docx xlsx pptx odt ods odp', kind('office'), (type) => type === 'application/zip' || type === unknown],
  // Programs save texts and web pages under these names too.
  ['doc xls ppt', kind('office'), (type) => type === unknown || texts.test(type)],
  ['eml', kind('mail'), (type) => texts.test(type) || type === unknown],
  // A text in another encoding than UTF-8 is told by nothing.
  [
    'txt csv tsv log html htm json ndjson xml mhtml',
    kind('text'),
    (type) => texts.test(type) || type === unknown,
  ],
  [
    'exe dll scr',
    kind('program', 'Windows'),
    (type) => /portable-executable$/.test(type) || type === unknown,
  ],
];

/** What the name of a received file says that it is, and what its content is, where the two are not one. */
export interface NameDiffers {
  /** Of the name, in small letters, without the dot. */
  readonly ending: string;
  readonly named: FileKind;
  readonly found: FileKind;
}

/**
 * Whether a received file is something else than its name says: by the ending of its path, which is that of its name, and by its type, which
 * was told from its content. Undefined where they agree, and where nothing can be said: an ending that Hirz does not know, an empty file.
 */
export function nameDiffers({
  path,
  type,
  bytes,
}: Pick<Item, 'path' | 'type' | 'bytes'>): NameDiffers | undefined {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path.trimEnd())?.[1]?.toLowerCase();
  const [, named, agrees] =
    ofEndings.find(([endings]) => ending !== undefined && endings.split(' ').includes(ending)) ?? [];
  if (ending === undefined || named === undefined || bytes === 0 || agrees?.(type)) return undefined;
  const found = ofTypes[type] ?? (texts.test(type) ? kind('text') : undefined);
  return found && { ending, named, found };
}
