import { entityAttribute, paths } from '../platform-address';
import type { MediaState } from '../state';
import { type Html, html, type Part } from './html';
import { icon } from './icon';
import { fileSize } from './number';
import type { View } from './view';

/** What a platform shows of a PDF: its name, kind and size, the picture that stands for it, and where the file itself is. */
export function fileBlock(view: View, media: MediaState): Html {
  const { language } = view.platform;
  const mark = entityAttribute('media', media.id);
  const size = html`<bdi>${fileSize(language, media.bytes)}</bdi>`;
  return html`<section class="card file-page" data-entity="${mark}"><header class="file-head">${icon('file')}<div><h1><bdi dir="ltr">${media.file}</bdi></h1><p>${view.say('file.pdf')}<span class="dot" aria-hidden="true"> · </span>${size}</p></div><a class="button" href="${paths.media(media.file)}">${icon('down')}<span>${view.say('file.download')}</span></a></header>${media.alt !== '' && html`<p class="file-about"><bdi>${media.alt}</bdi></p>`}${preview(view, media)}</section>`;
}

function preview(view: View, media: MediaState): Part {
  const picture = previewOf(view, media);
  if (!picture) return html`<p class="file-none">${view.say('file.noPreview')}</p>`;
  const alt = picture.alt || view.say('file.preview', { file: media.file });
  return html`<figure class="file-preview"><img src="${paths.media(picture.file)}" alt="${alt}"></figure>`;
}

/** The picture that stands for a file or film, as long as it is there. */
export function previewOf(view: View, { preview: id }: MediaState): MediaState | undefined {
  const picture = id === undefined ? undefined : view.media(id);
  return picture?.removed === false ? picture : undefined;
}
