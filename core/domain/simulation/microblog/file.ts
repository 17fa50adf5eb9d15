import { fileBlock } from '../page/file-block';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import type { MediaState } from '../state';
import { framed } from './frame';

/** A PDF that hangs on a post. */
export function filePage(view: View, media: MediaState): Page {
  return framed(view, {
    title: media.file,
    subject: { kind: 'media', id: media.id },
    main: fileBlock(view, media),
  });
}
