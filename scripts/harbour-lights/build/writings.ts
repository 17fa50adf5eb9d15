import type { Channel, Message, Post } from '../../../core/domain/dataset/records';
import { personOf } from '../cast';
import { accountId, isMicroblog } from '../cast/person';
import { idOf } from '../entity-ids';
import { languageOf } from '../language-of';
import { instant, localTime, minutes } from '../local-time';
import { noise } from '../noise';
import { plot } from '../plot';
import { chanceOf } from '../random';
import { readScenes, type Scene } from '../scene';
import { schedule, type Timed } from './schedule';

const end = localTime('04-17 08:00');
const compare = (a: { at: string; id: string }, b: { at: string; id: string }) =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;

let scenes: Scene[] | undefined;

/** All scenes, plot and noise. */
export function allScenes(): Scene[] {
  scenes ??= readScenes([...plot, ...noise].join('\n'));
  return scenes;
}

function timedLines(onMicroblog: boolean): Timed[] {
  return allScenes()
    .filter(({ where }) => isMicroblog(where) === onMicroblog)
    .flatMap(schedule)
    .filter(({ at }) => at < end);
}

/** Likes of a post: a few for most, many for some, more for those whom many follow. */
function likesOf({ line }: Timed, followers: number): number {
  if (line.likes !== undefined) return line.likes;
  const chance = chanceOf(`likes ${line.name}`);
  const reach = line.replyTo ? 6 : 4 + 1.4 * Math.sqrt(followers);
  const share = chance.next();
  // Square roots and products are exact everywhere; other powers may differ in the last bit.
  return Math.floor(reach * share * share);
}

function postOf(timed: Timed): Post {
  const { line, scene, at } = timed;
  const platform = scene.where;
  if (!isMicroblog(platform)) throw new RangeError(`${platform} is no microblog: ${line.name}`);
  const presence = personOf(line.by)[platform];
  if (!presence) throw new RangeError(`${line.by} is not on ${platform}: ${line.name}`);
  const likes = likesOf(timed, presence.followers ?? 0);
  return {
    id: idOf('post', line.name),
    platform,
    author: accountId(platform, line.by),
    at: instant(at),
    text: line.text,
    lang: line.lang ?? languageOf(line.text),
    ...(line.replyTo ? { replyTo: idOf('post', line.replyTo) } : {}),
    ...(line.quote ? { quoteOf: idOf('post', line.quote) } : {}),
    media: line.media,
    likes,
    reposts: line.reposts ?? (line.replyTo ? 0 : Math.floor(likes / 9)),
  };
}

/** Who shares what: popular posts, each by a few of those who would. None by a suspect but of the club's own. */
function repostsOf(posts: readonly Post[]): Post[] {
  const sharers = [
    'salwa',
    'hiba',
    'mimo',
    'farah',
    'joelle',
    'elie',
    'rita',
    'ghada',
    'faris',
    'emma',
    'leila',
    'sofiane',
    'jamal',
    'adel',
    'hassan',
    'maya',
    'marwan',
    'okafor',
    'nisrine',
    'bilal',
    'cats',
    'radio',
    'youssef',
    'lamia',
    'omar',
  ];
  const ofClub = ['yazid', 'kiko', 'tarek', 'dalia', 'rana', 'sami'];
  return posts
    .filter((post) => post.platform === 'murmur' && !post.replyTo && post.reposts >= 5)
    .flatMap((post): Post[] => {
      const chance = chanceOf(`reposts ${post.id}`);
      const recruiting = post.author === 'm-sami' || post.author === 'm-club';
      const from = recruiting ? ofClub : sharers;
      const count = Math.min(post.reposts, chance.between(0, recruiting ? 2 : 3));
      return chance
        .shuffle(from.filter((key) => accountId('murmur', key) !== post.author))
        .slice(0, count)
        .map((key) => ({
          id: idOf('post', `repost ${key} ${post.id}`),
          platform: 'murmur',
          author: accountId('murmur', key),
          at: instant(Date.parse(post.at) + minutes(chance.between(2, 600))),
          text: '',
          lang: 'und' as const,
          repostOf: post.id,
          media: [],
          likes: 0,
          reposts: 0,
        }));
    })
    .filter((post) => Date.parse(post.at) < end);
}

export function posts(): Post[] {
  const written = timedLines(true).map(postOf);
  return [...written, ...repostsOf(written)].sort(compare);
}

export function messages(channels: readonly Channel[]): Message[] {
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return timedLines(false)
    .map(({ line, scene, at }): Message => {
      const channel = byId.get(scene.where);
      const author = accountId('dhow', line.by);
      if (!channel?.members.some(({ account }) => account === author)) {
        throw new RangeError(`${line.by} is no member of ${scene.where}: ${line.name}`);
      }
      return {
        id: idOf('message', line.name),
        channel: scene.where,
        author,
        at: instant(at),
        text: line.text,
        lang: line.lang ?? languageOf(line.text),
        ...(line.replyTo ? { replyTo: idOf('message', line.replyTo) } : {}),
        ...(line.forwardedFrom ? { forwardedFrom: line.forwardedFrom } : {}),
        media: line.media,
        reactions: line.reactions,
        pinned: line.pinned,
      };
    })
    .sort(compare);
}
