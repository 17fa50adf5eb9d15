/**
 * "A trainee can tell what changed only by having captured it": for every change of Harbour Lights, what stood on the pages
 * a second before stands on none of them a second after.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account, Channel, List, Media, Message, Post } from '../../core/domain/dataset/records';
import type { VolatilityEvent } from '../../core/domain/dataset/volatility-event';
import type { Exercise } from '../../core/domain/exercise/exercise';
import { instantOf, millisecondsOf } from '../../core/domain/text/instant';
import { createExerciseLibrary, type ExerciseLibrary } from '../../electron/engine/exercise/exercise-library';
import { servePlatform } from '../../electron/engine/platform/serve';
import { type OpenWorld, openWorld } from '../../electron/engine/platform/world';
import { writePackage } from '../../scripts/harbour-lights/build/package';
import { temporaryFolder } from '../support/temporary-folder';

const fixtures = join(__dirname, '../../fixtures/harbour-lights');
const lines = <T>(path: string): T[] =>
  readFileSync(join(fixtures, path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const byId = <T extends { id: string }>(records: T[]) =>
  new Map(records.map((record) => [record.id, record]));

const exercise = JSON.parse(readFileSync(join(fixtures, 'exercise.json'), 'utf8')) as Exercise;
const domains = new Map(exercise.platforms.map(({ id, domain }) => [id, domain]));
const timeline = lines<VolatilityEvent>('timeline.ndjson');
const accounts = byId(lines<Account>('dataset/accounts.ndjson'));
const posts = byId(lines<Post>('dataset/posts.ndjson'));
const channels = byId(lines<Channel>('dataset/channels.ndjson'));
const messages = byId(lines<Message>('dataset/messages.ndjson'));
const media = byId(lines<Media>('dataset/media.ndjson'));
const lists = lines<List>('dataset/lists.ndjson');

let library: ExerciseLibrary;
let world: OpenWorld;

beforeAll(async () => {
  const folder = temporaryFolder('harbour-lights-changes');
  const file = join(folder, 'harbour-lights.hirz-exercise');
  await writePackage(fixtures, file);
  library = createExerciseLibrary({ folder: join(folder, 'library') });
  const { key } = await library.import(file);
  world = openWorld(library.get(key).folder);
}, 120_000);
afterAll(() => {
  world?.close();
  library?.close();
});

const second = (at: string, seconds: number) => instantOf(millisecondsOf(at) + seconds * 1000);

/** What somebody can read on a page: its text, and what is read aloud or shown in place of pictures. */
function readable(markup: string): string {
  const spoken = [...markup.matchAll(/ (?:alt|aria-label|title|src|href)="([^"]*)"/g)].map(
    ([, value]) => value,
  );
  return [markup.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ''), ...spoken]
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** What an address shows at an instant, its redirect followed. */
function pageAt(address: string, at: string): string {
  let url = address;
  for (let hops = 0; hops < 3; hops++) {
    const served = servePlatform(world, { url, method: 'GET' }, at);
    if (!served) throw new Error(`no platform at ${url}`);
    const moved = served.headers.find(([name]) => name === 'location')?.[1];
    if (!moved)
      return served.status === 200 &&
        !served.headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/html'))
        ? `file ${url} ${served.body.length}`
        : readable(Buffer.from(served.body).toString('utf8'));
    url = new URL(moved, url).href;
  }
  throw new Error(`${address} leads round in circles`);
}

/** Text of a post or message as it stands just before an instant: the last edit before it, or what was written. */
function textBefore(kind: 'post' | 'message', id: string, at: string): string {
  const edit = timeline.findLast(
    (event) =>
      event.at < at &&
      ((event.kind === 'post-edited' && kind === 'post' && event.post === id) ||
        (event.kind === 'message-edited' && kind === 'message' && event.message === id)),
  );
  if (edit && 'text' in edit) return edit.text;
  return (kind === 'post' ? posts.get(id)?.text : messages.get(id)?.text) ?? '';
}

/** A search for the beginning of some words: its page repeats what was asked, and must not look like an answer. */
function searchesFor(site: string, words: string[]): string[] {
  return words.flatMap((piece) => {
    const beginning = piece.split(' ').slice(0, -1).join(' ');
    return beginning.length < 4 ? [] : [`${site}/search?q=${encodeURIComponent(`"${beginning}"`)}`];
  });
}

/** Letters that make words somebody's own: fewer could be anybody's. */
const ownLength = 14;

/** Pieces of a text, between marks of punctuation, that another text does not hold and that are somebody's own. */
function pieces(text: string, without = ''): string[] {
  return text
    .split(/[\n.,;:!?…()«»"]+|\s[–·]\s/u)
    .map((piece) =>
      piece
        .replace(/\S+\.example\S*|[#@]\S+/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((piece) => piece.length >= ownLength && !without.includes(piece));
}

/** A text that is too short to have pieces counts as a whole. */
const piecesOrWhole = (text: string) => (pieces(text).length > 0 ? pieces(text) : [text]);

const platformOf = (account: string) => `https://${domains.get(accounts.get(account)?.platform ?? '')}`;

/** The handles that an account ever has. */
const handlesOf = (account: string) => [
  accounts.get(account)?.handle ?? '',
  ...timeline.flatMap((event) =>
    event.kind === 'account-renamed' && event.account === account ? [event.handle] : [],
  ),
];

/** Every address on which a post could be met: its own, its thread's, its author's, those who quote or repeat it, tags, lists, searches. */
function whereaboutsOfPost(post: Post): string[] {
  const site = platformOf(post.author);
  const own = (one: Post) => `${site}/@${handlesOf(one.author).at(0)}/post/${one.id}`;
  const thread = [post];
  for (let above = posts.get(post.replyTo ?? ''); above; above = posts.get(above.replyTo ?? '')) {
    thread.push(above);
  }
  const passedOn = [...posts.values()].filter(({ quoteOf, repostOf }) =>
    [quoteOf, repostOf].includes(post.id),
  );
  const tags = [...post.text.matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([, tag = '']) => tag);
  return [
    `${site}/`,
    ...[...thread, ...passedOn].map(own),
    ...[post, ...passedOn].flatMap(({ author }) => whereaboutsOfAuthor(author)),
    ...tags.map((tag) => `${site}/tag/${encodeURIComponent(tag)}`),
    ...searchesFor(site, pieces(post.text)),
  ];
}

function whereaboutsOfAuthor(account: string): string[] {
  const site = platformOf(account);
  return [
    ...handlesOf(account).flatMap((handle) =>
      ['', '/replies', '/lists'].map((part) => `${site}/@${handle}${part}`),
    ),
    ...lists
      .filter(
        ({ owner, members }) => owner === account || members.some((member) => member.account === account),
      )
      .map(({ owner, id }) => `${site}/@${handlesOf(owner)[0]}/list/${id}`),
    `${site}/search?q=${encodeURIComponent(`from:${handlesOf(account)[0]}`)}`,
  ];
}

function whereaboutsOfMessage(message: Message): string[] {
  const site = `https://${domains.get('dhow')}`;
  const around = [...messages.values()].filter(
    ({ id, replyTo }) => id === message.id || replyTo === message.id || id === message.replyTo,
  );
  return [
    `${site}/`,
    `${site}/c/${message.channel}`,
    ...around.map(({ id }) => `${site}/c/${message.channel}/${id}`),
    ...searchesFor(site, pieces(message.text)),
  ];
}

function bioBefore(account: string, at: string): string {
  const change = timeline.findLast(
    (event) => event.at < at && event.kind === 'account-profile-changed' && event.account === account,
  );
  return (change && 'bio' in change && change.bio) || (accounts.get(account)?.bio ?? '');
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** What must not be read any longer, and where it could be read. */
interface Secret {
  words: string[];
  where: string[];
  /** From when on it can't be read, where that is not the event's own instant. */
  gone?: string;
}

const filesOf = (ids: readonly string[]) =>
  ids.flatMap((id) => {
    const record = media.get(id);
    return record ? [`/media/${record.file}`] : [];
  });

const secretOfPosts = (gone: Post[], at: string): Secret => ({
  words: gone.flatMap(({ id }) => (gone.length > 1 ? pieces : piecesOrWhole)(textBefore('post', id, at))),
  where: [...new Set(gone.flatMap(whereaboutsOfPost))],
});
const secretOfMessages = (gone: Message[], at: string): Secret => ({
  words: gone.flatMap(({ id }) => (gone.length > 1 ? pieces : piecesOrWhole)(textBefore('message', id, at))),
  where: [...new Set(gone.flatMap(whereaboutsOfMessage))],
});

/** How many subscribers a channel's page names. */
function sizeAt(address: string, at: string): string {
  return /قناة · (.*?مشترك\S*)/u.exec(pageAt(address, at))?.[1] ?? '';
}

/** What a list of members says of one of them: the handle, and the role where there is one. */
function standingAt(address: string, member: string, at: string): string {
  const { handle } = accounts.get(member)!;
  return new RegExp(`@${handle}.*?منذ`, 'u').exec(pageAt(address, at))?.[0] ?? '';
}

/** What an event takes away; undefined where it only gives something back. */
function secretOf(event: VolatilityEvent): Secret | undefined {
  const { at } = event;
  /** The newest of them: older ones are on other pages of the same lists. */
  const by = (account: string) =>
    [...posts.values()]
      .filter((post) => post.author === account && post.at < at && post.text !== '')
      .slice(-6);
  const saidIn = (channel: string) =>
    [...messages.values()].filter((message) => message.channel === channel && message.at < at).slice(-6);
  switch (event.kind) {
    case 'post-edited': {
      const post = posts.get(event.post)!;
      return { words: pieces(textBefore('post', post.id, at), event.text), where: whereaboutsOfPost(post) };
    }
    case 'post-deleted':
    case 'post-withheld':
      return secretOfPosts([posts.get(event.post)!], at);
    case 'message-edited': {
      const message = messages.get(event.message)!;
      return {
        words: pieces(textBefore('message', message.id, at), event.text),
        where: whereaboutsOfMessage(message),
      };
    }
    case 'message-deleted':
      return secretOfMessages([messages.get(event.message)!], at);
    case 'account-messages-purged':
      return secretOfMessages(
        [...messages.values()].filter(
          ({ author, channel, at: written }) =>
            author === event.account && written < at && channel === 'dalia_odette',
        ),
        at,
      );
    case 'account-suspended':
    case 'account-withheld': {
      const written = secretOfPosts(by(event.account), at);
      return {
        words: [...written.words, flat(bioBefore(event.account, at))],
        where: [...written.where, ...whereaboutsOfAuthor(event.account)],
      };
    }
    case 'account-made-private':
    case 'account-posts-purged':
      return secretOfPosts(by(event.account), at);
    case 'account-renamed': {
      const before = timeline.findLast(
        (other) => other.at < at && other.kind === 'account-renamed' && other.account === event.account,
      );
      const old = before && 'handle' in before ? before.handle : accounts.get(event.account)!.handle;
      const site = platformOf(event.account);
      return { words: [`@${old}`], where: [`${site}/@${old}`, `${site}/@${event.handle}`] };
    }
    case 'account-profile-changed': {
      const { name, bio } = accounts.get(event.account)!;
      return {
        words: [...(event.name ? [name] : []), ...(event.bio ? [flat(bio)] : [])],
        where: whereaboutsOfAuthor(event.account).filter((address) => !address.includes('follow')),
      };
    }
    case 'account-followers-purged': {
      const site = platformOf(event.account);
      return {
        words: event.followers.map((id) => accounts.get(id)!.handle),
        where: [`${site}/@${handlesOf(event.account)[0]}/followers`],
      };
    }
    case 'channel-made-private':
    case 'channel-closed': {
      const said = secretOfMessages(saidIn(event.channel), at);
      return { ...said, where: [...said.where, `https://dhow.example/c/${event.channel}/members`] };
    }
    case 'channel-renamed':
      // The chat itself says what it was called, as messengers do; nothing else does.
      return {
        words: [channels.get(event.channel)!.name],
        where: ['/', `/c/${event.channel}/members`].map((path) => `https://dhow.example${path}`),
      };
    case 'channel-subscribers-changed': {
      const address = `https://dhow.example/c/${event.channel}`;
      return { words: [sizeAt(address, second(at, -1))], where: [address], gone: event.until ?? at };
    }
    case 'channel-role-changed': {
      const address = `https://dhow.example/c/${event.channel}/members`;
      return { words: [standingAt(address, event.member, second(at, -1))], where: [address] };
    }
    case 'media-removed': {
      const record = media.get(event.media)!;
      const holders = [...messages.values()].filter((one) => one.media.includes(record.id));
      const showing = [...posts.values()].filter((one) => one.media.includes(record.id));
      return {
        words: [
          ...filesOf([record.id, ...(record.preview ? [record.preview] : [])]).map(
            (path) => `file https://murmur.example${path}`,
          ),
          ...filesOf([record.id, ...(record.preview ? [record.preview] : [])]),
          record.alt,
        ],
        where: [
          ...holders.flatMap(whereaboutsOfMessage),
          ...showing.flatMap(whereaboutsOfPost),
          ...filesOf([record.id, ...(record.preview ? [record.preview] : [])]).map(
            (path) => `https://murmur.example${path}`,
          ),
        ],
      };
    }
    case 'post-restored':
    case 'message-restored':
    case 'account-reinstated':
    case 'account-made-public':
      return undefined;
  }
}

/** The secret's words that can be read at an instant, with where. */
function readAt({ words, where }: Secret, at: string): { word: string; address: string }[] {
  return [...new Set(where)].flatMap((address) => {
    const page = pageAt(address, at);
    return words.filter((word) => page.includes(word)).map((word) => ({ word, address }));
  });
}

describe('what a change takes away can be told only from what was captured before', () => {
  it.each(timeline.map((event) => [`${event.kind} ${event.id}`, event] as const))(
    '%s',
    (_, event) => {
      const secret = secretOf(event);
      if (!secret) return;
      expect(secret.words).not.toContain('');
      const before = readAt(secret, second(event.at, -1));
      expect(before.length, 'nothing could be read before: the test says nothing').toBeGreaterThan(0);
      expect(readAt(secret, second(secret.gone ?? event.at, 1))).toEqual([]);
    },
    60_000,
  );
});
