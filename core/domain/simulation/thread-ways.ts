import { openBranches } from './microblog/reply-tree';
import { hrefsOf } from './page-hrefs';

/**
 * Where a page of a thread leads on to, by the links on it: to pages on which the branches are open that are closed here, to the next
 * page of the answers, and to the pages on which deep or very long branches go on.
 * @param known addresses that were found before: no branch that one of them opens is opened anew, none of them is named again
 */
export function threadWays(address: string, markup: string, known: ReadonlySet<string>): string[] {
  const here = new URL(address);
  const opened = openedOn(here, known);
  const closed = closedBranches(here, markup).filter(([id]) => !opened.has(id));
  const elsewhere = hrefsOf(markup, /<li class="branch-more"><a href="([^"]*)"/g)
    .map((href) => new URL(href, here))
    .filter(({ pathname }) => pathname !== here.pathname);
  for (const way of elsewhere) way.hash = '';
  const next = hrefsOf(markup, /<a rel="next" href="([^"]*)"/g).map((href) => new URL(href, here));
  const ways = [...openings(here, closed), ...next, ...elsewhere].map(({ href }) => href);
  return [...new Set(ways)].filter((way) => !known.has(way));
}

/** A closed branch, after it the open ones that it stands in: without them it would not be on the page. */
type ClosedBranch = readonly [id: string, ...within: string[]];

/** Branches of one thread that were opened on any of its pages. */
function openedOn({ origin, pathname }: URL, known: ReadonlySet<string>): Set<string> {
  const withQuery = `${origin}${pathname}?`;
  const pages = [...known].filter((address) => address.startsWith(withQuery));
  return new Set(pages.flatMap((address) => new URL(address).searchParams.getAll('open')));
}

/** In the order of the page. Its lists tell what stands in what: users' own text has no markup. */
function closedBranches(here: URL, markup: string): ClosedBranch[] {
  const open = here.searchParams.getAll('open');
  const items: string[] = [];
  const closed: ClosedBranch[] = [];
  const marks = /<li(?=[\s>])(?: id="reply-([^"]*)"| class="branch-more"><a href="([^"]*)")?|<\/li>/g;
  for (const [mark, reply = '', href] of markup.matchAll(marks)) {
    if (mark === '</li>') {
      items.pop();
      continue;
    }
    items.push(reply);
    if (href === undefined) continue;
    const way = new URL(href.replaceAll('&amp;', '&'), here);
    // The link adds the branch that it opens to those that are open, as the last; one that closes a branch adds none.
    const id = way.pathname === here.pathname ? way.searchParams.getAll('open').at(-1) : undefined;
    if (id !== undefined && !open.includes(id))
      closed.push([id, ...items.filter((one) => open.includes(one))]);
  }
  return closed;
}

/** Pages that open them all: as many on each as one address may open. */
function openings(here: URL, closed: readonly ClosedBranch[]): URL[] {
  const groups: Set<string>[] = [];
  for (const branches of closed) {
    const last = groups.at(-1);
    const together = new Set([...(last ?? []), ...branches]);
    if (last && together.size <= openBranches) groups[groups.length - 1] = together;
    else groups.push(new Set(branches));
  }
  return groups.map((group) => {
    const page = new URL(here);
    page.searchParams.delete('open');
    for (const id of group) page.searchParams.append('open', id);
    return page;
  });
}
