import { foldText } from '../fold-text';
import type { AskedPage } from '../page/asked-page';
import { searchForm } from '../page/document';
import { type Html, html, type Part } from '../page/html';
import { icon } from '../page/icon';
import type { Page } from '../page/page';
import { searchNotes } from '../page/search-notes';
import type { View } from '../page/view';
import { isEmptySearch, parseSearch } from '../parse-search';
import { paths } from '../platform-address';
import type { PostState } from '../state';
import type { Slice } from '../world';
import { framed } from './frame';
import { peopleList } from './people';
import { postList } from './post-list';
import { tabs } from './profile-head';

/** People above the posts that were found; on their own tab. */
const peopleAbove = 3;
const peopleLimit = 50;

/** Operators with an example each: understood by `parseSearch`. */
const operators = ['from:', 'since:', 'until:', 'has:media', 'lang:', '" "'] as const;

/** What a search finds: posts, or people. Without words: how to ask. */
export function searchPage(view: View, text: string, people: boolean, asked: AskedPage): Page {
  const query = parseSearch(text, view.platform.offsetMinutes);
  if (isEmptySearch(query)) return emptySearchPage(view, text);
  const { world, platform, at } = view;
  const words = [...query.words, ...query.phrases].map(foldText);
  const limit = people ? peopleLimit : peopleAbove;
  const found = world.searchAccounts(platform.id, words, at, limit);
  const bar = tabs(view.say('search.tabs'), [
    { to: paths.search(text), text: view.say('tab.posts'), current: !people },
    { to: paths.people(text), text: view.say('tab.people'), current: people },
  ]);
  const above: Part = !people && asked.after === undefined && found.length > 0 && peopleList(view, found, '');
  const results = people
    ? peopleList(view, found, view.say('search.noPeople'))
    : foundPosts(view, text, world.searchPosts(platform.id, query, at, asked), asked);
  // In a narrow window the margin has no search box.
  const again = html`<div class="search-again">${searchForm(text, view.say('search.label', { name: platform.name }))}</div>`;
  return framed(view, {
    title: view.say('search.title', { query: text }),
    query: text,
    at: 'search',
    main: html`<h1 class="page-title">${view.say('search.heading')} <bdi>${text}</bdi></h1>${again}${searchNotes(view, text, query)}${bar}${above}${results}`,
  });
}

/** The posts that were found; where there are none, how to ask otherwise. */
function foundPosts(view: View, text: string, slice: Slice<PostState>, asked: AskedPage): Html {
  const list = postList(view, slice, { path: paths.search(text), asked, empty: view.say('search.noPosts') });
  return html`${list}${slice.items.length === 0 && asked.after === undefined && searchHelp(view)}`;
}

function searchHelp(view: View): Html {
  const rows = operators.map(
    (operator, index) =>
      html`<div><dt><code dir="ltr">${operator}</code></dt><dd>${view.say(`search.help.${index + 1}`)}</dd></div>`,
  );
  return html`<section class="card search-help"><h2>${icon('search')}${view.say('search.helpTitle')}</h2><dl>${rows}</dl></section>`;
}

function emptySearchPage(view: View, text: string): Page {
  return framed(view, {
    title: view.say('place.search'),
    hasSearch: true,
    at: 'search',
    main: html`<h1 class="page-title">${view.say('place.search')}</h1><div class="search-large">${searchForm(text, view.say('search.label', { name: view.platform.name }))}</div>${searchHelp(view)}`,
  });
}
