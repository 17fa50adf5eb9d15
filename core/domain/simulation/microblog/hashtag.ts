import { foldText } from '../fold-text';
import { html } from '../page/html';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { framed } from './frame';
import { pageLength, postList } from './post-list';

/** Posts with a hashtag, newest first. A tag that nobody uses has an empty page, as on a real site. */
export function hashtagPage(view: View, asked: string, after: string | undefined): Page {
  const folded = foldText(asked);
  const page = { limit: pageLength, ...(after ? { after } : {}) };
  const slice = view.world.hashtag(view.platform.id, folded, view.at, page);
  const list = postList(view, slice, paths.tag(asked), view.say('tag.empty'));
  return framed(view, {
    title: `#${asked}`,
    main: html`<h1 class="page-title"><bdi>#${asked}</bdi></h1>${list}`,
  });
}
