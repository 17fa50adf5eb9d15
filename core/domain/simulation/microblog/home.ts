import { brandMark } from '../page/document';
import { html } from '../page/html';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { framed } from './frame';
import { pageLength, postList } from './post-list';

/** The newest posts of everybody; on the first page, what the place is. */
export function homePage(view: View, after: string | undefined): Page {
  const { platform, world, at } = view;
  const slice = world.feed(platform.id, at, { limit: pageLength, ...(after ? { after } : {}) });
  const welcome = html`<section class="welcome">${brandMark(view)}<div><p class="welcome-name">${platform.name}</p><p>${platform.tagline[platform.language]}</p></div></section>`;
  const title = view.say('home.title');
  return framed(view, {
    title,
    at: 'home',
    main: html`${after === undefined && welcome}<h1 class="page-title">${title}</h1>${postList(view, slice, paths.home, view.say('home.empty'))}`,
  });
}
