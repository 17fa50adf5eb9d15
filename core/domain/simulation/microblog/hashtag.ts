import { foldText } from '../fold-text';
import type { AskedPage } from '../page/asked-page';
import { html } from '../page/html';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { framed } from './frame';
import { postList } from './post-list';

/** Posts with a hashtag, newest first. A tag that nobody uses has an empty page, as on a real site. */
export function hashtagPage(view: View, tag: string, asked: AskedPage): Page {
  const slice = view.world.hashtag(view.platform.id, foldText(tag), view.at, asked);
  const list = postList(view, slice, { path: paths.tag(tag), asked, empty: view.say('tag.empty') });
  return framed(view, {
    title: `#${tag}`,
    main: html`<h1 class="page-title"><bdi>#${tag}</bdi></h1>${list}`,
  });
}
