import { describe, expect, it } from 'vitest';
import { get, header, hour, smallWorld } from './small-world';

const world = smallWorld();
const early = hour(8, 0);

describe('microblog pages', () => {
  it('shows the newest posts first, with what is on the page in reading order', () => {
    const page = get(world, 'gull.example/', hour(10, 45));
    expect(page.status).toBe(200);
    expect(page.title).toBe('Latest posts · Gull');
    const posts = page.entities.filter(({ kind }) => kind === 'post').map(({ id }) => id);
    expect(posts.slice(0, 3)).toEqual(['p10', 'p9', 'n20']);
    expect(posts).not.toContain('p8');
    expect(page.text).toContain('Last call for the crossing. &lt;b&gt;Tonight&lt;/b&gt; &amp; quiet.');
  });

  it('shows nothing that is later than its instant', () => {
    const page = get(world, 'gull.example/', early);
    expect(page.text).not.toContain('Last call');
    expect(get(world, 'gull.example/@sami_travel/post/p9', early).status).toBe(404);
  });

  it('shows a repost over what it reposts, and no repost of what is gone', () => {
    const before = get(world, 'gull.example/@omar_port', early);
    expect(before.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['p5', 'p2']));
    const after = get(world, 'gull.example/@omar_port', hour(11));
    expect(after.entities.map(({ id }) => id)).not.toContain('p5');
    expect(after.text).toContain('This post was deleted.');
  });

  it('marks an edited post with the time, and shows the new text alone', () => {
    const before = get(world, 'gull.example/@sami_travel/post/p7', hour(9));
    expect(before.text).toContain('two places left');
    expect(before.markup).not.toContain('edited');
    const after = get(world, 'gull.example/@sami_travel/post/p7', hour(10));
    expect(after.text).not.toContain('two places left');
    expect(after.text).toMatch(/edited · <time datetime="2031-04-03T10:00:00Z"/);
    expect(after.subject).toEqual({ kind: 'post', id: 'p7' });
  });

  it('shows what a post answers above it and its answers below it, indented', () => {
    const page = get(world, 'gull.example/@lina.b/post/p3', early);
    const order = page.entities.filter(({ kind }) => kind === 'post').map(({ id }) => id);
    expect(order).toEqual(['p2', 'p3', 'p4']);
    const thread = get(world, 'gull.example/@sami_travel/post/p2', early);
    expect(thread.text.match(/<ol class="replies">/g)).toHaveLength(2);
  });

  it('answers 410 for a deleted post and leaves a tombstone in its thread', () => {
    const gone = get(world, 'gull.example/@sami_travel/post/p2', hour(11));
    expect(gone.status).toBe(410);
    expect(gone.entities).toEqual([]);
    expect(gone.text).not.toContain('Good jobs');
    const thread = get(world, 'gull.example/@lina.b/post/p3', hour(11));
    expect(thread.status).toBe(200);
    expect(thread.text).toContain('This post was deleted.');
    expect(thread.text).not.toContain('Good jobs');
  });

  it('sends an old handle on to the new one, from every address under it', () => {
    for (const [from, to] of [
      ['@sami_travel', '@blue_horizon'],
      ['@sami_travel/replies', '@blue_horizon/replies'],
      ['@sami_travel/followers', '@blue_horizon/followers'],
      ['@sami_travel/post/p7', '@blue_horizon/post/p7'],
      ['@BLUE_horizon', '@blue_horizon'],
    ]) {
      const moved = get(world, `gull.example/${from}`, hour(12));
      expect(moved.status).toBe(301);
      expect(header(moved, 'location')).toBe(`https://gull.example/${to}`);
    }
    expect(get(world, 'gull.example/@sami_travel', hour(11)).status).toBe(200);
    expect(get(world, 'gull.example/@blue_horizon', hour(11)).status).toBe(404);
  });

  it('shows the head of a private account and nothing that it wrote: 403', () => {
    const page = get(world, 'gull.example/@quiet_one', early);
    expect(page.status).toBe(403);
    expect(page.entities).toEqual([{ kind: 'account', id: 'g-closed' }]);
    const post = get(world, 'gull.example/@quiet_one/post/p8', early);
    expect([post.status, post.text.includes('Only for friends')]).toEqual([403, false]);
    expect(get(world, 'gull.example/@omar_port', hour(16)).status).toBe(403);
    expect(get(world, 'gull.example/@omar_port/following', hour(16)).status).toBe(403);
    // The counts show, and lead nowhere: nobody is listed.
    expect(page.text).toContain('followers</span>');
    expect(page.text).not.toMatch(/href="[^"]*\/follow(ers|ing)"/);
    expect(get(world, 'gull.example/@sami_travel', early).text).toContain('href="/@sami_travel/followers"');
  });

  it('shows nothing of a suspended account: 403; and all of it again once it is reinstated', () => {
    const page = get(world, 'gull.example/@blue_horizon', hour(17));
    expect([page.status, page.entities, page.subject]).toEqual([403, [], undefined]);
    expect(get(world, 'gull.example/@blue_horizon/post/p7', hour(17)).status).toBe(403);
    const thread = get(world, 'gull.example/@lina.b/post/p3', hour(17)).text;
    expect(thread).toContain('This post is from a suspended account.');
    expect(thread).not.toContain('blue_horizon');
    expect(get(world, 'gull.example/@blue_horizon', hour(19)).status).toBe(200);
  });

  it('takes an account out of the feed once its posts are purged', () => {
    expect(get(world, 'gull.example/@lina.b', hour(17)).entities.length).toBeGreaterThan(1);
    expect(get(world, 'gull.example/@lina.b', hour(18)).entities).toEqual([
      { kind: 'account', id: 'g-lina' },
    ]);
  });

  it('shows a place-holder for media that were removed, and 410 at their address', () => {
    expect(get(world, 'gull.example/media/ticket.png', hour(13)).body).toEqual({
      kind: 'media',
      media: 'm-ticket',
      file: 'ticket.png',
    });
    expect(get(world, 'gull.example/media/ticket.png', hour(14)).status).toBe(410);
    const page = get(world, 'gull.example/@blue_horizon/post/p7', hour(14));
    expect(page.text).toContain('no longer available');
    expect(page.text).not.toContain('ticket.png');
  });

  it('finds posts by words, operators and phrases, and people', () => {
    const ids = (query: string) =>
      get(world, `gull.example/search?q=${encodeURIComponent(query)}`, early)
        .entities.filter(({ kind }) => kind === 'post')
        .map(({ id }) => id);
    expect(ids('ferry ticket')).toEqual(['p7']);
    expect(ids('"over the sea" from:@sami_travel')).toEqual(['p2']);
    expect(ids('has:media since:2031-03-22')).toEqual(['p7']);
    expect(ids('until:2031-03-21 lang:ar')).toEqual(['p4', 'p3']);
    expect(ids('friends')).toEqual([]);
    const people = get(world, 'gull.example/search?q=sami&in=people', early);
    expect(people.entities).toContainEqual({ kind: 'account', id: 'g-sami' });
    // The family name first, as many lists have it; every word must be there.
    const named = (words: string) =>
      get(world, `gull.example/search?q=${encodeURIComponent(words)}&in=people`, early).entities;
    expect(named('travel SAMI')).toEqual([{ kind: 'account', id: 'g-sami' }]);
    expect(named('"sami travel"')).toEqual([{ kind: 'account', id: 'g-sami' }]);
    expect(named('"sami sami"')).toEqual([]);
    expect(named('sami port')).toEqual([]);
    expect(get(world, 'gull.example/search', early).text).toContain('has:media');
  });

  it('says beside what it found which operators it could not read, and that nobody has a handle', () => {
    const notes = (query: string, at: string) =>
      /<ul class="search-notes">.*?<\/ul>/.exec(
        get(world, `gull.example/search?q=${encodeURIComponent(query)}`, at).text,
      )?.[0];
    expect(notes('ferry from:sami_travel since:2031-04-01', early)).toBeUndefined();
    expect(notes('since:2031-02-30 ferry', early)).toContain(
      'since:2031-02-30</code></bdi>: there is no such day',
    );
    expect(notes('lang:xx has:<wings>', early)).toMatch(
      /languages are en, ar and fr.*has:&lt;wings&gt;.*only has:media/,
    );
    expect(notes('from:nobody', early)).toContain(
      'Nobody here has the handle <bdi class="handle">@nobody</bdi>.',
    );
    // Whoever took another handle does not answer to the old one, and is not named by the new.
    const renamed = notes('from:sami_travel', hour(12));
    expect(renamed).toContain('@sami_travel');
    expect(renamed).not.toContain('blue_horizon');
  });

  it('shows hashtags as people write them', () => {
    const page = get(world, 'gull.example/tag/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1', early);
    expect(page.entities.length).toBeGreaterThan(0);
    expect(get(world, 'gull.example/', early).text).toContain('<bdi>#الميناء</bdi>');
  });

  it('shows the trends of the last full hour beside every page', () => {
    const trending = (address: string, at: string) =>
      [
        ...get(world, address, at).text.matchAll(
          /<span class="tag"><bdi>(.*?)<\/bdi><\/span><span class="count">(.*?)</g,
        ),
      ].map(([, tag, count]) => `${tag} ${count}`);
    expect(trending('gull.example/', hour(10, 59))).toEqual(trending('gull.example/@PortNews', hour(10, 0)));
    expect(trending('gull.example/', hour(10, 59))).not.toEqual([]);
    const fresh = smallWorld('en', {
      posts: [
        { id: 'fresh', platform: 'gull', author: 'g-news', at: hour(10, 20), text: 'A #gale is coming' },
      ],
    });
    const tags = (at: string) => /#gale<\/bdi><\/span>/.test(get(fresh, 'gull.example/search', at).text);
    expect([tags(hour(10, 59)), tags(hour(11, 0))]).toEqual([false, true]);
  });

  it('lists followers and followed', () => {
    expect(get(world, 'gull.example/@sami_travel/followers', early).entities).toEqual([
      { kind: 'account', id: 'g-omar' },
      { kind: 'account', id: 'g-lina' },
    ]);
    expect(get(world, 'gull.example/@omar_port/following', early).entities).toHaveLength(2);
  });

  it('goes on to older posts by cursor until there are no more', () => {
    const many = smallWorld('en', {
      posts: Array.from({ length: 60 }, (_, index) => ({
        id: `q${index}`,
        platform: 'gull',
        author: 'g-news',
        at: `2031-03-01T10:${String(index).padStart(2, '0')}:00Z`,
        text: `Bulletin ${index}`,
      })),
    });
    const seen = new Set<string>();
    let address: string | undefined = 'gull.example/@PortNews';
    let pages = 0;
    while (address !== undefined) {
      const page = get(many, address, early);
      for (const { kind, id } of page.entities) if (kind === 'post') seen.add(id);
      const next: string | undefined = /rel="next" href="([^"]+)"/.exec(page.text)?.[1];
      address = next && `gull.example${next}`;
      pages += 1;
    }
    expect(pages).toBeGreaterThan(1);
    expect([...seen].filter((id) => id.startsWith('q'))).toHaveLength(60);
  });

  it('gives as many posts on a page as the address asks for, 50 at most, and keeps asking', () => {
    const many = smallWorld('en', {
      posts: Array.from({ length: 120 }, (_, index) => ({
        id: `q${index}`,
        platform: 'gull',
        author: 'g-news',
        at: `2031-03-01T${String(10 + Math.floor(index / 60))}:${String(index % 60).padStart(2, '0')}:00Z`,
        text: `Bulletin ${index} #port`,
      })),
    });
    const shown = (address: string) =>
      get(many, address, early).entities.filter(({ kind }) => kind === 'post').length;
    for (const address of [
      'gull.example/',
      'gull.example/@PortNews',
      'gull.example/tag/port',
      'gull.example/search?q=bulletin',
    ]) {
      const show = (value: string) => `${address}${address.includes('?') ? '&' : '?'}show=${value}`;
      expect([shown(address), shown(show('50')), shown(show('7')), shown(show('999'))]).toEqual([
        20, 50, 7, 50,
      ]);
      expect([shown(show('0')), shown(show('-1')), shown(show('x'))]).toEqual([20, 20, 20]);
      const next = /rel="next" href="([^"]+)"/.exec(get(many, show('50'), early).text)?.[1] ?? '';
      expect(next).toContain('show=50');
      expect(shown(`gull.example${next.replaceAll('&amp;', '&')}`)).toBe(50);
    }
  });

  it('merges the reposts of one post on a page, and says who', () => {
    const reposts = (authors: string[]) =>
      smallWorld('en', {
        posts: authors.map((author, index) => ({
          ...{ id: `r${index}`, platform: 'gull', author, text: '', repostOf: 'n1' },
          at: `2031-04-03T08:${String(10 + index)}:00Z`,
        })),
      });
    const home = (authors: string[]) => get(reposts(authors), 'gull.example/', hour(8));
    const note = (authors: string[]) =>
      /<p class="repost-note">.*?<span>(.*?)<\/span><\/p>/s
        .exec(home(authors).text)?.[1]
        ?.replace(/<[^>]*>/g, '');
    expect(note(['g-omar'])).toBe('Omar Mersa reposted · 20m');
    expect(note(['g-omar', 'g-lina'])).toBe('لينا بحري and Omar Mersa reposted · 19m');
    expect(note(['g-omar', 'g-lina', 'g-sami'])).toBe('Sami Travel and 2 others reposted · 18m');
    // Somebody who did it twice did it once; who is not named is not on the page.
    expect(note(['g-omar', 'g-omar'])).toBe('Omar Mersa reposted · 19m');
    const ids = home(['g-omar', 'g-lina', 'g-sami']).entities.map(({ id }) => id);
    expect(ids.filter((id) => /^r\d$/.test(id))).toEqual(['r2']);
  });

  it.each([
    'nobody',
    '@nobody',
    '@PortNews/post/none',
    '@PortNews/lists/more',
    '@PortNews/list/none',
    '@PortNews/list/l-port/more',
    'tag',
    'media/none.png',
    'a/b/c',
  ])('answers 404 for /%s with a page of the site', (path) => {
    const page = get(world, `gull.example/${path}`, early);
    expect(page.status).toBe(404);
    expect(page.text).toContain('<title>');
    expect(page.text).toContain('Gull');
  });
});
