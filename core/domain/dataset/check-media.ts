import type { Where } from '../fault/fault';
import { type CheckContext, inField } from './check-context';
import { pixelLimit, type SniffedType } from './media-type';
import type { Media } from './records';

/** What the package really holds under a media record's file name. */
export interface FoundMedia {
  bytes: number;
  sha256: string;
  /** What its first octets show. */
  type: SniffedType | undefined;
  /** In pixels, of a picture whose header could be read. */
  size?: { width: number; height: number } | undefined;
}

const extensions: Record<Media['type'], readonly string[]> = {
  'image/jpeg': ['jpg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'audio/wav': ['wav'],
  'audio/mpeg': ['mp3'],
  'audio/ogg': ['ogg'],
  'video/mp4': ['mp4'],
  'video/webm': ['webm'],
  'application/pdf': ['pdf'],
};

/** A line of media.ndjson against the file that it names. `files` are the file names of the lines before. */
export function checkMedia(
  { known, problems }: CheckContext,
  media: Media,
  found: FoundMedia | undefined,
  files: Set<string>,
  where: Where,
): void {
  if (known.media.has(media.id)) problems.add('idTwice', inField(where, 'id'), { id: media.id });
  if (files.has(media.file)) problems.add('fileTwice', inField(where, 'file'), { file: media.file });
  files.add(media.file);
  known.media.set(media.id, { picture: media.type.startsWith('image/'), ordinal: known.media.size + 1 });
  if (media.preview !== undefined)
    known.previews.push({ id: media.preview, where: inField(where, 'preview') });
  if (!extensions[media.type].includes(media.file.slice(media.file.lastIndexOf('.') + 1))) {
    problems.add('mediaExtension', inField(where, 'file'), { file: media.file, type: media.type });
  }
  if (!found) {
    problems.add('mediaMissing', inField(where, 'file'), { file: media.file });
    return;
  }
  if (found.bytes !== media.bytes) {
    problems.add('mediaBytes', inField(where, 'bytes'), {
      file: media.file,
      stated: media.bytes,
      counted: found.bytes,
    });
  }
  if (found.sha256 !== media.sha256) {
    problems.add('mediaHash', inField(where, 'sha256'), {
      file: media.file,
      stated: media.sha256,
      computed: found.sha256,
    });
  }
  if (found.type !== media.type) {
    problems.add('mediaType', inField(where, 'type'), {
      file: media.file,
      type: media.type,
      found: found.type ?? '?',
    });
    return;
  }
  checkSize(problems, media, found.size, where);
}

function checkSize(
  problems: CheckContext['problems'],
  media: Media,
  size: FoundMedia['size'],
  where: Where,
): void {
  if (!media.type.startsWith('image/')) return;
  if (!size) {
    problems.add('mediaUnreadable', inField(where, 'file'), { file: media.file });
    return;
  }
  if (size.width * size.height > pixelLimit) {
    problems.add('mediaPixels', inField(where, 'file'), { file: media.file, ...size, limit: pixelLimit });
  }
  for (const side of ['width', 'height'] as const) {
    const stated = media[side];
    if (stated !== undefined && stated !== size[side]) {
      problems.add('mediaSize', inField(where, side), { file: media.file, stated, found: size[side] });
    }
  }
}
