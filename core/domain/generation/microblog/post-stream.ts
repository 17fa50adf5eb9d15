import type { Post } from '../../dataset/records';
import { instantOf } from '../../text/instant';
import { type Chance, chanceOf, mix, share } from '../chance/chance';
import { scatteredIds } from '../chance/scattered-ids';
import type { Follows } from '../people/follows';
import { type Population, tongues } from '../people/population';
import type { Bursts } from '../town/bursts';
import { type HourOfTown, hoursOfTown } from '../town/hours-of-town';
import type { MediaPlan } from '../town/media-plan';
import { fillLine } from '../words/line';
import { mannerOf } from '../words/manner';
import type { Hour, Said } from '../words/outline';
import { type Tongue, tongueOf } from '../words/tongue';
import { createRecentPosts, type RecentPost, type RecentPosts } from './recent-posts';

/** A record of a post, with what the format fills in left out. */
export type PostRecord = Partial<Post> & Pick<Post, 'id' | 'platform' | 'author' | 'at' | 'text'>;

/** Told of each post, so that some of them can change later. */
export type PostWatcher = (post: {
  id: string;
  at: number;
  author: number;
  text: string;
  /** The same, worded anew: what it could be edited into. */
  reworded(): string;
}) => void;

export interface PostStreamOptions {
  /** Names the draws. */
  name: string;
  platform: string;
  count: number;
  days: number;
  people: Population;
  follows: Follows;
  media: MediaPlan;
  bursts: Bursts;
  watch: PostWatcher;
}

/** Posts remembered for answers: days of a small town, hours of a large one. */
const remembered = 16_384;
/** How far back one looks for something to answer, in posts. */
const lookBack = 24;
/** Longest chain of answers. */
const deepest = 12;

/**
 * The posts of ordinary life, in order of time, one after the other and none kept. Beginnings, answers, reposts and quotes
 * come in about the shares of real microblogs (38, 38, 19 and 5 in a hundred).
 */
export function* postStream(options: PostStreamOptions): Generator<PostRecord & { seconds: number }> {
  const { name, platform, count, days, people, bursts } = options;
  const chance = chanceOf(`${name} posts`);
  const id = scatteredIds(`${name} posts`);
  const dayLuck = (day: number) => share(mix(day, chanceSalt(name)), 30);
  const writer = createWriter(options, chance);
  let index = 0;
  for (const hour of hoursOfTown(count, days, dayLuck, bursts)) {
    const seconds = Uint16Array.from({ length: hour.count }, () => chance.below(3600)).sort();
    for (const second of seconds) {
      const at = hour.at + second;
      const written = writer.write(index, at, hour);
      yield { id: id(index), platform, ...written(id, people), at: instantOf(at * 1000), seconds: at };
      index += 1;
    }
  }
}

function chanceSalt(name: string): number {
  return chanceOf(`${name} days`).next();
}

type Written = (
  id: (index: number) => string,
  people: Population,
) => Omit<PostRecord, 'id' | 'platform' | 'at'>;

interface Writer {
  write(index: number, at: number, hour: HourOfTown): Written;
}

function createWriter(
  { people, follows, media, bursts, watch, name }: PostStreamOptions,
  chance: Chance,
): Writer {
  const recent: RecentPosts = createRecentPosts(remembered);
  const words: readonly Tongue[] = tongues.map(tongueOf);
  /** How many threads each has begun: nobody begins two in the same way until all ways were used. */
  const begun = new Uint16Array(people.count);
  const lately: number[] = [];
  /** What was said last under each hashtag: a page of one tag must not say the same thing over and over. */
  const taggedLately = new Map<string, number[]>();
  const idOf = scatteredIds(`${name} posts`);

  /** What a post will draw: most draw nothing, one in a hundred a hundred times as much. */
  function fate(author: number): { heat: number; shares: number; likes: number; reposts: number } {
    const audience = Math.floor(Math.sqrt(follows.followers(author)));
    const luck = Math.floor(256 / (1 + chance.below(256)));
    const heat = Math.min(30, Math.floor((luck * (4 + Math.floor(audience / 3))) / 20));
    const reposts = Math.min(60, Math.floor((luck * (3 + Math.floor(audience / 2))) / 24));
    const most = Math.min(Math.floor(people.count / 2), follows.followers(author) * 2 + 6);
    const likes = Math.min(most, Math.floor((luck * (2 + audience)) / 3) + reposts * 2 + chance.below(4));
    return { heat, shares: reposts, likes, reposts: Math.min(reposts, people.count - 1) };
  }

  function topicOf(author: number, tongue: Tongue, at: number): { topic: string; event: boolean } {
    const voice = people.voice(author);
    if (voice) return { topic: voice.topic, event: false };
    const burst = bursts.at(at);
    if (burst && chance.below(600) < burst.strength) return { topic: burst.topic, event: true };
    const { topics } = tongue;
    // Three things that somebody cares for, and now and then another.
    const interest =
      chance.below(10) < 8
        ? share(mix(people.nature(author), 70 + chance.below(3)), topics.length)
        : chance.below(topics.length);
    return { topic: topics[interest] ?? '', event: false };
  }

  function fits(said: Said, hour: HourOfTown): boolean {
    if (said.times.length === 0) return true;
    const parts: Record<Hour, boolean> = {
      morning: hour.hour >= 5 && hour.hour < 12,
      noon: hour.hour >= 11 && hour.hour < 15,
      evening: hour.hour >= 17 && hour.hour < 24,
      night: hour.hour >= 20 || hour.hour < 6,
      weekend: hour.dayOff,
      workday: !hour.dayOff,
    };
    // The day must fit, and any of the hours named.
    const hours = said.times.filter((time) => time !== 'weekend' && time !== 'workday');
    const dayFits = said.times.every((time) =>
      time === 'weekend' || time === 'workday' ? parts[time] : true,
    );
    return dayFits && (hours.length === 0 || hours.some((time) => parts[time]));
  }

  function begin(index: number, at: number, hour: HourOfTown): Written {
    const voice =
      hour.hour >= 6 && hour.hour < 22 && chance.happens(7, 100)
        ? people.voiceThatWrites(chance, at)
        : undefined;
    const author = voice ?? people.writer(chance, tongueNow(hour), hour.hour, at);
    const tongueIndex = people.tongue(author);
    const tongue = words[tongueIndex] as Tongue;
    const { topic: wanted, event } = topicOf(author, tongue, at);
    const topic = tongue.outline.topics.get(wanted) ?? tongue.outline.topics.get(tongue.topics[0] ?? '');
    if (!topic) throw new RangeError(`no topic ${wanted}`);
    const number = begun[author] ?? 0;
    begun[author] = (number + 1) & 0xffff;
    const first = share(mix(people.nature(author), 80), topic.starters.length);
    let said = topic.starters[(first + number * 5) % topic.starters.length] as Said;
    for (let step = 1; step < topic.starters.length; step++) {
      if (fits(said, hour) && !lately.includes(tongueIndex * 4096 + said.number)) break;
      said = topic.starters[(first + number * 5 + step) % topic.starters.length] as Said;
    }
    lately.push(tongueIndex * 4096 + said.number);
    if (lately.length > 24) lately.shift();
    const thread = chance.next();
    const more = topic.more.length > 0 && chance.happens(3, 10) ? chance.pick(topic.more) : undefined;
    const wording = (own: number) => {
      const body = fillLine(said.line, tongue.lexicon, thread, own);
      const added = more ? ` ${fillLine(more, tongue.lexicon, thread, own + 1)}` : '';
      return body + added;
    };
    const own = chance.next();
    const wished =
      topic.tags.length > 0 && chance.below(100) < (event ? 80 : voice === undefined ? 11 : 45)
        ? chance.pick(topic.tags)
        : undefined;
    const tag = wished !== undefined && isNewUnder(wished, said, topic.starters.length) ? wished : undefined;
    const manner = mannerOf(people.nature(author));
    const dress = (words_: string) => {
      const dressed =
        voice === undefined
          ? manner.dress(words_, tongue.language, said.mood, chance)
          : words_.charAt(0).toUpperCase() + words_.slice(1);
      return tag === undefined || dressed.includes('#') ? dressed : `${dressed} #${tag}`;
    };
    const text = dress(wording(own));
    const picture =
      said.picture !== undefined && chance.happens(3, 4)
        ? media.picture(said.picture, tongueIndex, chance.next())
        : undefined;
    const { heat, shares, likes, reposts } = fate(author);
    recent.add({
      index,
      at,
      author,
      answered: author,
      tongue: tongueIndex,
      said: said.number,
      thread,
      depth: 0,
      heat,
      shares,
      answers: 0,
      reactions: 0,
      sharers: 0,
    });
    watch({ id: idOf(index), at, author, text, reworded: () => dress(wording(own ^ 0x5bd1)) });
    return (_, who) => ({
      author: who.id(author),
      text,
      lang: tongue.language,
      ...(picture ? { media: [picture] } : {}),
      ...(likes > 0 ? { likes } : {}),
      ...(reposts > 0 ? { reposts } : {}),
    });
  }

  /** Whether half of what can be said of the topic was said under its tag since; remembers it if so. */
  function isNewUnder(tag: string, said: Said, ways: number): boolean {
    const before = taggedLately.get(tag) ?? [];
    if (before.includes(said.number)) return false;
    before.push(said.number);
    if (before.length > Math.floor(ways / 2)) before.shift();
    taggedLately.set(tag, before);
    return true;
  }

  function tongueNow(hour: HourOfTown): number {
    // The languages share the day alike; who is there decides the rest.
    const author = people.writer(
      chance,
      chance.below(100) < 50 ? mainTongue : (mainTongue + 1 + chance.below(2)) % 3,
      hour.hour,
      hour.at,
    );
    return people.tongue(author);
  }
  const mainTongue = majority(people);

  /** An answer that nobody gave yet, or undefined. Marks it as given. */
  function answerTo(
    post: RecentPost,
  ): { said: Said; tongue: number; author: number | undefined } | undefined {
    const tongue = words[post.tongue] as Tongue;
    const parent = tongue.outline.all[post.said] as Said;
    const free = parent.answers.filter((_, at) => ((post.answers >> at) & 1) === 0);
    if (free.length > 0 && chance.below(100) < 90) {
      const said = chance.pick(free);
      post.answers |= 1 << parent.answers.indexOf(said);
      return { said, tongue: post.tongue, author: post.depth === 0 ? undefined : post.answered };
    }
    if (post.depth > 0 && parent.answers.length === 0 && !chance.happens(1, 6)) return undefined;
    if (people.voice(post.author) && post.depth > 0) return undefined;
    const other = chance.happens(7, 100) ? (post.tongue + 1 + chance.below(2)) % 3 : post.tongue;
    const list = words[other]?.reactions[parent.mood] ?? [];
    const at = chance.below(Math.min(31, list.length));
    const said = list[at];
    if (!said || ((post.reactions >> at) & 1) === 1) return undefined;
    post.reactions |= 1 << at;
    return { said, tongue: other, author: undefined };
  }

  function answer(index: number, at: number, hour: HourOfTown): Written | undefined {
    for (const post of recent.around(at - delay(chance), lookBack)) {
      if (post.heat <= 0 || post.depth >= deepest) continue;
      const found = answerTo(post);
      if (!found) {
        if (chance.happens(1, 3)) post.heat -= 1;
        continue;
      }
      const { said, tongue: tongueIndex } = found;
      const author = found.author ?? people.writer(chance, tongueIndex, hour.hour, at);
      if (author === post.author && found.author === undefined) continue;
      post.heat -= 1;
      const tongue = words[tongueIndex] as Tongue;
      const own = chance.next();
      const manner = mannerOf(people.nature(author));
      const isVoice = people.voice(author) !== undefined;
      const dress = (text_: string) =>
        isVoice ? text_ : manner.dress(text_, tongue.language, said.mood, chance);
      const text = dress(fillLine(said.line, tongue.lexicon, post.thread, own));
      const { heat, likes } = fate(author);
      // Who answers within a written conversation is answered for sure, mostly.
      const warm = said.answers.length > 0 && chance.happens(3, 5) ? 1 : 0;
      const liked = Math.floor(likes / 4);
      recent.add({
        index,
        at,
        author,
        answered: post.author,
        tongue: tongueIndex,
        said: said.number,
        thread: post.thread,
        depth: post.depth + 1,
        heat: Math.max(warm, Math.floor(heat / 2)),
        shares: 0,
        answers: 0,
        reactions: 0,
        sharers: 0,
      });
      watch({
        id: idOf(index),
        at,
        author,
        text,
        reworded: () => dress(fillLine(said.line, tongue.lexicon, post.thread, own ^ 0x2c1b)),
      });
      const parent = post.index;
      const picture =
        said.picture !== undefined ? media.picture(said.picture, tongueIndex, chance.next()) : undefined;
      return (id, who) => ({
        author: who.id(author),
        text,
        lang: tongue.language,
        replyTo: id(parent),
        ...(picture ? { media: [picture] } : {}),
        ...(liked > 0 ? { likes: liked } : {}),
      });
    }
    return undefined;
  }

  function repost(at: number, hour: HourOfTown): Written | undefined {
    for (const post of recent.around(at - delay(chance), lookBack)) {
      if (post.shares <= 0 || post.depth > 0) continue;
      const author = people.writer(
        chance,
        chance.happens(4, 5) ? post.tongue : tongueNow(hour),
        hour.hour,
        at,
      );
      const mark = 1 << (mix(author, 5) & 31);
      if (author === post.author || (post.sharers & mark) !== 0) continue;
      post.sharers |= mark;
      post.shares -= 1;
      const original = post.index;
      return (id, who) => ({ author: who.id(author), text: '', repostOf: id(original) });
    }
    return undefined;
  }

  function quote(index: number, at: number, hour: HourOfTown): Written | undefined {
    for (const post of recent.around(at - delay(chance), lookBack)) {
      if (post.shares <= 0 || post.depth > 0) continue;
      const author = people.writer(chance, post.tongue, hour.hour, at);
      if (author === post.author) continue;
      post.shares -= 1;
      const tongue = words[post.tongue] as Tongue;
      const said = chance.pick(tongue.quotes);
      const text = mannerOf(people.nature(author)).dress(
        fillLine(said.line, tongue.lexicon, post.thread, chance.next()),
        tongue.language,
        'glad',
        chance,
      );
      const { likes, reposts, heat } = fate(author);
      recent.add({
        index,
        at,
        author,
        answered: author,
        tongue: post.tongue,
        said: said.number,
        thread: post.thread,
        depth: 0,
        heat: Math.min(heat, 4),
        shares: 0,
        answers: 0,
        reactions: 0,
        sharers: 0,
      });
      const original = post.index;
      return (id, who) => ({
        author: who.id(author),
        text,
        lang: tongue.language,
        quoteOf: id(original),
        ...(likes > 0 ? { likes } : {}),
        ...(reposts > 0 ? { reposts: Math.min(reposts, 6) } : {}),
      });
    }
    return undefined;
  }

  return {
    write(index, at, hour) {
      const kind = chance.below(100);
      const other =
        kind < 38
          ? undefined
          : kind < 76
            ? answer(index, at, hour)
            : kind < 95
              ? repost(at, hour)
              : quote(index, at, hour);
      return other ?? begin(index, at, hour);
    },
  };
}

/** Seconds until somebody answers: mostly minutes, seldom days. */
function delay(chance: Chance): number {
  const kind = chance.below(100);
  if (kind < 30) return chance.between(20, 900);
  if (kind < 62) return chance.between(300, 5400);
  if (kind < 88) return chance.between(3600, 30_000);
  return kind < 98 ? chance.between(20_000, 130_000) : chance.between(86_400, 600_000);
}

function majority(people: Population): number {
  const counts = [0, 0, 0];
  for (let index = 0; index < people.count; index++) {
    const tongue = people.tongue(index);
    counts[tongue] = (counts[tongue] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}
