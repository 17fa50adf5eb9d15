import { entityAttribute, paths } from '../platform-address';
import type { MediaState } from '../state';
import { previewOf } from './file-block';
import { type Html, html, type Part } from './html';
import { icon } from './icon';
import { duration, fileSize } from './number';
import type { View } from './view';

const isPicture = ({ type, removed }: MediaState) => type.startsWith('image/') || removed;

/** The media of a post or message: pictures in a grid, then film, sound and files. */
export function mediaBlock(view: View, ids: readonly string[]): Part {
  const media = ids.flatMap((id) => view.media(id) ?? []);
  if (media.length === 0) return undefined;
  const pictures = media.filter(isPicture);
  const others = media.filter((one) => !isPicture(one));
  return [
    pictures.length > 0 &&
      html`<div class="pictures pictures-${Math.min(pictures.length, 4)}">${pictures.map((one) => picture(view, one))}</div>`,
    others.map((one) => playable(view, one)),
  ];
}

function picture(view: View, media: MediaState): Html {
  const mark = entityAttribute('media', media.id);
  if (media.removed) {
    return html`<figure class="media media-removed" data-entity="${mark}">${icon('picture')}<span>${view.say('media.removed')}</span></figure>`;
  }
  const { file, alt } = media;
  return html`<figure class="media" data-entity="${mark}"><a href="${paths.media(file)}"><img src="${paths.media(file)}" alt="${alt || view.say('media.picture')}"${measured(media)}></a></figure>`;
}

/** Width and height where they are known, so that nothing moves when the file comes. */
function measured({ width, height }: MediaState): Part {
  return width && height ? html` width="${width}" height="${height}"` : '';
}

function poster(view: View, media: MediaState): Part {
  const picture = previewOf(view, media);
  return picture && html` poster="${paths.media(picture.file)}"`;
}

function playable(view: View, media: MediaState): Html {
  const mark = entityAttribute('media', media.id);
  const source = paths.media(media.file);
  const length = media.durationMs === undefined ? undefined : duration(media.durationMs);
  if (media.type.startsWith('video/')) {
    return html`<figure class="media film" data-entity="${mark}"><video controls preload="metadata" src="${source}"${poster(view, media)}${measured(media)} aria-label="${media.alt || view.say('media.film')}"></video></figure>`;
  }
  if (media.type.startsWith('audio/')) {
    return html`<figure class="voice" data-entity="${mark}"><figcaption>${icon('voice')}<span>${view.say('media.voice')}</span>${length && html`<span class="length">${length}</span>`}</figcaption><audio controls preload="metadata" src="${source}" aria-label="${media.alt || view.say('media.voice')}"></audio></figure>`;
  }
  const picture = previewOf(view, media);
  const face = picture
    ? html`<img class="file-face" src="${paths.media(picture.file)}" alt="">`
    : icon('file');
  return html`<figure class="file" data-entity="${mark}"><a href="${paths.file(media.file)}">${face}<span class="file-name"><bdi>${media.file}</bdi><span class="file-size">PDF · <bdi>${fileSize(view.platform.language, media.bytes)}</bdi></span></span></a></figure>`;
}
