/**
 * Everything that a platform must be to feel like a place, one row each: the page of Harbour Lights on which it is, and what
 * must be seen there. A kind of page or mark that is lost fails here, by its name.
 */
import { describe, expect, it } from 'vitest';
import type { Message, Post } from '../../../core/domain/dataset/records';
import { idOf } from '../../../scripts/harbour-lights/entity-ids';
import { at } from '../../../scripts/harbour-lights/local-time';
import { harbourLights, harbourLightsWorld } from '../../support/harbour-lights-world';
import { get, header } from './small-world';

const { accounts, channels, media, messages, posts, timeline } = harbourLights;
const world = harbourLightsWorld();

const found = <T>(all: readonly T[], is: (one: T) => boolean): T => {
  const one = all.find(is);
  if (one === undefined) throw new Error('Harbour Lights has none of it');
  return one;
};
const account = (id: string) => found(accounts, (one) => one.id === id);
const platform = (id: string) => found(harbourLights.platforms, (one) => one.id === id);
const profile = (id: string) => `${account(id).platform}.example/@${account(id).handle}`;
const accountNamed = (name: string) => idOf('account', name);
const permalink = (post: Post) => `${profile(post.author)}/post/${post.id}`;
const chatOf = (message: Message) =>
  `dhow.example/c/${found(channels, ({ id }) => id === message.channel).handle}`;
const typeOf = (id: string) => found(media, (one) => one.id === id).type;
const holds = (type: string) => (one: { media: readonly string[] }) =>
  one.media.some((id) => typeOf(id).startsWith(type));
const named = (name: string) => found(posts, ({ id }) => id === idOf('post', name));
const sent = (name: string) => found(messages, ({ id }) => id === idOf('message', name));
const eventOf = (kind: string) => found(timeline, (event) => event.kind === kind);
const before = (instant: string) => new Date(Date.parse(instant) - 1_000).toISOString();
const readable = (message: Message) =>
  found(channels, ({ id }) => id === message.channel).access !== 'closed' && message.at < early;

/** The first morning, before anything changed. */
const early = at('04-14 08:10');
const hook = named('hook');
const film = found(posts, holds('video/'));
const edit = found(timeline, (event) => event.kind === 'post-edited' && event.post === hook.id);
const renamed = found(
  timeline,
  (event) => event.kind === 'account-profile-changed' && event.account === accountNamed('m-sami'),
);
const purge = eventOf('account-followers-purged');
const quote = found(posts, ({ quoteOf, at: when }) => quoteOf !== undefined && when < early);
const forwarded = found(messages, (one) => one.forwardedFrom !== undefined && readable(one));
const answer = found(messages, (one) => one.replyTo !== undefined && readable(one));
const reacted = found(messages, (one) => one.reactions.some(({ count }) => count > 0) && readable(one));
const pinned = found(messages, (one) => one.pinned && readable(one));
const voice = found(messages, (one) => holds('audio/')(one) && readable(one));
const paper = found(messages, (one) => holds('application/pdf')(one) && readable(one));
const edited = sent('door-meeting');
const deleted = found(timeline, (event) => event.kind === 'message-deleted');
const gone = found(messages, ({ id }) => deleted.kind === 'message-deleted' && id === deleted.message);
const elsewhere = found(
  posts,
  (post) => post.platform === 'murmur' && post.text.includes('dhow.example') && post.at < early,
);

const answersTo = ({ id }: Post) => posts.filter(({ replyTo }) => replyTo === id);
/** An answer with many answers. */
const busiest = found(posts, (post) => post.replyTo !== undefined && answersTo(post).length > 3);
const root = (post: Post): Post =>
  post.replyTo === undefined ? post : root(found(posts, ({ id }) => id === post.replyTo));

/** What stands on a page. Text that a mark holds is looked for without the marks in it. */
interface Row {
  what: string;
  page: string;
  /** The first morning where it is left out. */
  when?: string;
  status?: number;
  /** How many entities it speaks of: posts, messages, accounts. */
  atLeast?: number;
  shows?: (string | RegExp)[];
  hides?: (string | RegExp)[];
}

const microblog: Row[] = [
  {
    what: 'home: the latest, what is talked about, what the platform calls itself',
    page: 'murmur.example/',
    atLeast: 15,
    shows: ['Latest murmurs', 'Say it softly, say it here', 'Heard around town'],
  },
  {
    what: 'profile: name, handle, words, place, joined, counts, tabs, picture, banner',
    page: profile(accountNamed('m-sami')),
    shows: [
      ...['Captain Sami ⚓', '@capt.sami', 'Ex-merchant navy', 'Port Ruvane', 'Joined', 'November 2030'],
      /<img class="banner" src="\/media\/harbour-dusk.jpg" alt="[^"]+">/,
      /<strong>1,284<\/strong> <span>followers/,
      'aria-current="page">Murmurs</a>',
    ],
  },
  {
    what: 'thread: the post, what it answers above it, answers below it',
    page: permalink(
      found(posts, ({ replyTo, platform: on }) => replyTo === idOf('post', 'hook') && on === 'murmur'),
    ),
    shows: [/<ol class="above">/, `data-entity="post:${hook.id}"`, '<h2 class="page-title" id="replies">'],
  },
  {
    what: 'thread: a long branch collapsed, with a way to open it in place',
    page: permalink(root(busiest)),
    shows: [
      `data-entity="post:${busiest.id}"`,
      new RegExp(`<li class="branch-more"><a href="[^"]*open=${busiest.id}[^"]*">.*réponse`),
    ],
  },
  {
    what: 'thread: the same branch opened',
    page: `${permalink(root(busiest))}?open=${busiest.id}`,
    atLeast: 1 + answersTo(busiest).length,
    shows: answersTo(busiest).map(({ id }) => `data-entity="post:${id}"`),
  },
  {
    what: 'hashtag',
    page: 'murmur.example/tag/ChatDuJour',
    atLeast: 5,
    shows: ['#ChatDuJour'],
  },
  {
    what: 'followers',
    page: `${profile(accountNamed('m-sami'))}/followers`,
    atLeast: 5,
    shows: ['aria-current="page"'],
  },
  {
    what: 'following',
    page: `${profile(accountNamed('m-sami'))}/following`,
    shows: [`data-entity="account:${accountNamed('m-club')}"`],
  },
  {
    what: 'lists of an account',
    page: `${profile(accountNamed('m-sami'))}/lists`,
    shows: ['data-entity="list:deck"', 'Those who listen. Four places, no more.', '3 members'],
  },
  {
    what: 'a list: posts of its members',
    page: `${profile(accountNamed('m-sami'))}/list/shore`,
    shows: ['data-entity="list:shore"', '@harbour.lights', /<article class="post"/],
  },
  {
    what: 'a list’s members, without those who left it',
    page: `${profile(accountNamed('m-sami'))}/list/deck/members`,
    shows: [`data-entity="account:${accountNamed('m-yazid')}"`],
    hides: [`data-entity="account:${accountNamed('m-tarek')}"`],
  },
  { what: 'reposts', page: 'murmur.example/', shows: [/<p class="repost-note">.*echoed · <time/s] },
  {
    what: 'quotes',
    page: permalink(quote),
    shows: [`<article class="quote" data-entity="post:${quote.quoteOf}">`],
  },
  {
    what: 'edits with marks',
    page: permalink(hook),
    when: edit.at,
    shows: [/class="edited">edited · <time/],
    hides: [hook.text.slice(0, 200)],
  },
  {
    what: 'a deleted post',
    page: permalink(named('depeche-article')),
    when: at('04-14 18:00'),
    status: 410,
    shows: ['This murmur was deleted'],
  },
  {
    what: 'a private account',
    page: 'murmur.example/@zeina.balcon',
    status: 403,
    shows: ['These murmurs are private', 'Only followers whom this account has accepted'],
    hides: ['<article'],
  },
  {
    what: 'a suspended account',
    page: profile(accountNamed('m-samy')),
    when: eventOf('account-suspended').at,
    status: 403,
    shows: ['Account suspended'],
  },
  {
    what: 'what is withheld by order',
    page: 'murmur.example/@sea.futures/post/qydvx',
    when: eventOf('post-withheld').at,
    status: 451,
    shows: ['Murmur withheld', 'Media Office of Velora, decision MO-31/118'],
  },
];

const messenger: Row[] = [
  {
    what: 'chats by kind',
    page: 'dhow.example/',
    shows: ['المجالس', /href="\/c\/harbour_lights#latest"/, /href="\/c\/hay_sayyadin#latest"/, 'lina_rahal'],
  },
  {
    what: 'a channel with its subscribers',
    page: 'dhow.example/c/ruvane_ferry',
    shows: ['Ferry alerts Ruvane', 'قناة'],
  },
  {
    what: 'its subscribers on the first morning',
    page: 'dhow.example/c/harbour_lights',
    shows: ['214 مشتركًا'],
  },
  {
    what: 'its subscribers a day later, when many have left',
    page: 'dhow.example/c/harbour_lights',
    when: at('04-15 09:30'),
    shows: ['124 مشتركًا'],
    hides: ['214 مشتركًا'],
  },
  {
    what: 'a group that was handed on',
    page: 'dhow.example/c/night_crew',
    when: at('04-15 22:30'),
    shows: [/<li class="system">سلّم .*Capt.* المجلس إلى .*Porter/],
  },
  {
    what: 'its members after that',
    page: 'dhow.example/c/night_crew/members',
    when: at('04-15 22:30'),
    shows: [
      new RegExp(`data-entity="account:${accountNamed('d-porter')}"(?:(?!</li>).)*role-owner`, 's'),
      new RegExp(`data-entity="account:${accountNamed('d-sami')}"(?:(?!</li>).)*role-admin`, 's'),
    ],
  },
  {
    what: 'a group, its members and their roles',
    page: 'dhow.example/c/blue_door/members',
    shows: [
      new RegExp(`data-entity="account:${accountNamed('d-porter')}".*?role-owner`, 's'),
      new RegExp(`data-entity="account:${accountNamed('d-sami')}".*?role-admin`, 's'),
      `data-entity="account:${accountNamed('d-hadi')}"`,
    ],
    hides: [`data-entity="account:${accountNamed('d-lina')}"`],
  },
  {
    what: 'a role beside the author’s name',
    page: 'dhow.example/c/blue_door',
    shows: [/<p class="by [^"]*"><a [^>]*><bdi>Porter<\/bdi><\/a><span class="role role-owner">/],
  },
  {
    what: 'one-to-one chats that the exercise grants',
    page: 'dhow.example/c/lina_rahal',
    atLeast: 3,
    shows: ['اطلاع متاح لأغراض هذا التمرين'],
  },
  {
    what: 'chats that it does not grant',
    page: 'dhow.example/c/yazid_sami',
    status: 403,
    shows: ['هذا المجلس خاص'],
    hides: ['data-entity="message:'],
  },
  { what: 'replies', page: `${chatOf(answer)}/${answer.id}`, shows: [/class="answered [^"]*" href="\/c\//] },
  {
    what: 'forwards',
    page: `${chatOf(forwarded)}/${forwarded.id}`,
    shows: [/<p class="forwarded">/, forwarded.forwardedFrom ?? ''],
  },
  { what: 'reactions', page: `${chatOf(reacted)}/${reacted.id}`, shows: [/<ul class="reactions"/] },
  {
    what: 'pinned messages',
    page: chatOf(pinned),
    shows: [/<section class="pinned">/, `/${pinned.id}#linked`],
  },
  {
    what: 'voice notes with their length',
    page: `${chatOf(voice)}/${voice.id}`,
    shows: [/<audio controls [^>]*src="\/media\/[^"]+\.wav"/, /<span class="length">0:0\d<\/span>/],
  },
  {
    what: 'files with their size',
    page: `${chatOf(paper)}/${paper.id}`,
    shows: [/<figure class="file".*href="\/file\/[^"]+\.pdf"/s, 'class="file-size"'],
  },
  {
    what: 'joins and leaves',
    page: 'dhow.example/c/blue_door',
    shows: [/<li class="system">[^\n]*انضم/, /<li class="system">[^\n]*غادر/],
  },
  {
    what: 'edits',
    page: `${chatOf(edited)}/${edited.id}`,
    when: found(timeline, (event) => event.kind === 'message-edited').at,
    shows: ['see you all at the café, bring appetite', 'class="edited"'],
    hides: [edited.text],
  },
  {
    what: 'deletions in the chat',
    page: chatOf(gone),
    when: deleted.at,
    shows: [/<p class="message-gone">/],
    hides: [gone.text],
  },
  {
    what: 'deletions at the message’s own address',
    page: `${chatOf(gone)}/${gone.id}`,
    when: deleted.at,
    status: 410,
  },
];

const both: Row[] = [
  {
    what: 'profile changes',
    page: 'murmur.example/@sea.futures',
    when: renamed.at,
    shows: ['Sea Futures Training', 'Maritime skills for a new generation.', '/media/logo-seafutures.jpg'],
    hides: ['Captain Sami', 'Ex-merchant navy'],
  },
  {
    what: 'verified badges',
    page: profile(accountNamed('m-ferries')),
    shows: [/<svg class="verified".*Verified account/s],
  },
  {
    what: 'no badge where there is none to show',
    page: 'murmur.example/@capt.sami/post/none',
    status: 404,
    hides: ['<svg class="verified"'],
  },
  {
    what: 'follower counts before a purge',
    page: profile(accountNamed('m-sami')),
    when: before(purge.at),
    shows: ['>1,284<'],
  },
  {
    what: 'follower counts after it',
    page: profile(accountNamed('m-sami')),
    when: purge.at,
    shows: ['>377<'],
    hides: ['>1,284<'],
  },
  {
    what: 'relative times, and absolute ones in the platform’s zone',
    page: 'embarcadere.example/',
    shows: [/<time datetime="2031-04-1\dT[\d:]+Z" title="\d+ avril 2031[^"]* \(UTC\+2\)">\d+ (min|h|j)/],
  },
  {
    what: 'the same of a messenger in Arabic',
    page: 'dhow.example/c/night_crew',
    shows: [/<time [^>]*title="[^"]*أبريل 2031[^"]*\(UTC\+3\)"/],
  },
  {
    what: 'links from a microblog to a messenger',
    page: permalink(elsewhere),
    shows: [/<a [^>]*href="https:\/\/dhow\.example\//],
  },
  {
    what: 'links from a messenger to a microblog',
    page: (() => {
      const one = found(
        messages,
        (message) => /(murmur|embarcadere)\.example/.test(message.text) && readable(message),
      );
      return `${chatOf(one)}/${one.id}`;
    })(),
    shows: [/<a [^>]*href="https:\/\/(murmur|embarcadere)\.example\//],
  },
  {
    what: 'images with what they show, in the words of whoever shares them',
    page: permalink(found(posts, (post) => post.lang === 'ar' && holds('image/')(post) && post.at < early)),
    shows: [/<img src="\/media\/[^"]+" alt="[^"]*[\u0621-\u064a][^"]*"/],
  },
  {
    what: 'films with a still',
    page: permalink(film),
    shows: [/<video controls [^>]*src="\/media\/[^"]+\.webm" poster="\/media\/[^"]+\.jpg"/],
  },
  {
    what: 'sound',
    page: permalink(found(posts, (post) => holds('audio/')(post) && post.at < early)),
    shows: [/<audio controls [^>]*src="\/media\/[^"]+\.wav"/],
  },
  ...(['murmur', 'dhow', 'embarcadere'] as const).flatMap((id): Row[] => {
    const { name, language, theme } = platform(id);
    return [
      {
        what: `the name, language and direction of ${id}`,
        page: `${id}.example/`,
        shows: [
          `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`,
          name,
          found(Object.values(platform(id).wording ?? {}), (text) => !text.includes('{')),
        ],
      },
      { what: `the colours of ${id}`, page: `${id}.example/`, shows: [theme.accent, theme.paper] },
      { what: `the sign of ${id}`, page: `${id}.example/mark.svg`, shows: [theme.mark] },
    ];
  }),
];

const held = (text: string, what: string | RegExp) =>
  typeof what === 'string'
    ? text.includes(what.replaceAll('&', '&amp;').replaceAll('"', '&quot;')) || text.includes(what)
    : what.test(text);

for (const [place, rows] of Object.entries({ microblog, messenger, 'every platform': both })) {
  describe(`a place: ${place}`, () => {
    it.each(rows)('$what', ({ page, when = early, status = 200, atLeast = 0, shows = [], hides = [] }) => {
      const { text, ...response } = get(world, page, when);
      expect(response.status).toBe(status);
      expect(response.entities.length).toBeGreaterThanOrEqual(atLeast);
      expect(shows.filter((what) => !held(text, what))).toEqual([]);
      expect(hides.filter((what) => held(text, what))).toEqual([]);
    });
  });
}

describe('a place: search with each operator', () => {
  const results = (query: string) =>
    get(world, `murmur.example/search?q=${encodeURIComponent(query)}`, early)
      .entities.filter(({ kind }) => kind === 'post')
      .map(({ id }) => found(posts, (post) => post.id === id));
  const plain = results('port');

  it.each<[operator: string, holds: (post: Post) => boolean]>([
    ['from:capt.sami', ({ author }) => author === accountNamed('m-sami')],
    ['since:2031-04-01', ({ at: when }) => when >= '2031-04-01'],
    ['until:2031-03-10', ({ at: when }) => when < '2031-03-11'],
    ['has:media', (post) => post.media.length > 0],
    ['lang:fr', ({ lang }) => lang === 'fr'],
  ])('%s narrows what is found to what it names', (operator, is) => {
    const some = results(operator.startsWith('from:') ? operator : `port ${operator}`);
    expect(some.length).toBeGreaterThan(0);
    expect(some.filter((post) => !is(post))).toEqual([]);
    expect(plain.filter((post) => !is(post)).length).toBeGreaterThan(0);
  });

  it('a quoted phrase finds its words in their order alone', () => {
    expect(results('"four places"').map(({ id }) => id)).toContain(hook.id);
    expect(results('places four').map(({ id }) => id)).toContain(hook.id);
    expect(results('"places four"')).toEqual([]);
  });
});

describe('a place: what a server says beside the page', () => {
  it('status codes, redirects and headers as real ones do', () => {
    const moved = get(world, 'murmur.example/@capt.sami', at('04-14 19:00'));
    expect([moved.status, header(moved, 'location')]).toEqual([301, 'https://murmur.example/@sea.futures']);
    expect(get(world, 'murmur.example/no/such/page', early).status).toBe(404);
    const home = get(world, 'murmur.example/', early);
    expect(header(home, 'content-type')).toBe('text/html; charset=utf-8');
    expect(header(home, 'content-security-policy')).toContain("default-src 'none'");
    expect(home.text).not.toMatch(/<script|<iframe|<link [^>]*href="http/);
    const picture = get(
      world,
      `murmur.example/media/${found(media, ({ type }) => type === 'image/jpeg').file}`,
      early,
    );
    expect([picture.status, header(picture, 'content-type')]).toEqual([200, 'image/jpeg']);
  });
});
