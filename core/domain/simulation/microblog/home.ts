import type { AskedPage } from '../page/asked-page';
import { brandMark } from '../page/document';
import { html } from '../page/html';
import type { Page } from '../page/page';
import type { View } from '../page/view';
import { paths } from '../platform-address';
import { framed } from './frame';
import { postList } from './post-list';

/** The newest posts of everybody; on the first page, what the place is. */
export function homePage(view: View, asked: AskedPage): Page {
  const { platform, world, at } = view;
  const list = postList(view, world.feed(platform.id, at, asked), {
    ...{ path: paths.home, asked },
    empty: view.say('home.empty'),
  });
  const welcome = html`<section class="welcome">${brandMark(view)}<div><p class="welcome-name">${platform.name}</p><p>${platform.tagline[platform.language]}</p></div></section>`;
  const title = view.say('home.title');
  return framed(view, {
    title,
    at: 'home',
    main: html`${asked.after === undefined && welcome}<h1 class="page-title">${title}</h1>${list}`,
  });
}
