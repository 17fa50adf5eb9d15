import { fileBlock } from '../page/file-block';
import { html } from '../page/html';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import type { MediaState } from '../state';
import { framed, toChats } from './frame';

/** A PDF that hangs on a message. */
export function filePage(view: View, media: MediaState): Page {
  return framed(view, {
    title: media.file,
    subject: { kind: 'media', id: media.id },
    main: html`<div class="sheet-page">${toChats(view)}${fileBlock(view, media)}</div>`,
  });
}
