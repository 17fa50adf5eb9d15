import type { AnswerKey } from '../assessment/answer-key';
import type { Exercise } from '../exercise/exercise';
import { hashOf, mix, share } from './chance/chance';
import { scatteredIds } from './chance/scattered-ids';
import { gatheringChanges } from './messenger/gathering-changes';
import { createGatherings } from './messenger/gatherings';
import { messageStream } from './messenger/message-stream';
import { postStream } from './microblog/post-stream';
import { createFollows, type Member } from './people/follows';
import { genderOf } from './people/handles';
import { createPopulation, kinds, type Population, tongues } from './people/population';
import {
  hourSeconds,
  hours,
  joinedAt,
  messenger,
  microblog,
  playerRecord,
  players,
  roomRecord,
  rooms,
  type TiedPlayer,
  tiedPlayers,
} from './story/cast';
import { storyChanges } from './story/changes';
import { edition, exerciseId, exerciseOf, injectsOf } from './story/exercise';
import { answerKeyOf } from './story/key';
import { storyMessages, storyPosts } from './story/lines';
import { storyIds } from './story/story-ids';
import { burstsOf } from './town/bursts';
import { createChanges } from './town/changes';
import { accountsFor, type GenerationOptions, generatorVersion } from './town/measures';
import { type Making, planMedia } from './town/media-plan';
import { tongueOf } from './words/tongue';

/** A record as it is written: what the format fills in is left out. */
type Line = object;

/**
 * A whole package before it is written. The files of records are walked once each; the timeline only after posts and
 * messages, because it changes some of them.
 */
export interface PackagePlan {
  readonly exercise: Exercise;
  readonly answerKey: AnswerKey;
  readonly media: readonly Making[];
  accounts(): Iterable<Line>;
  channels(): Iterable<Line>;
  follows(): Iterable<Line>;
  posts(): Iterable<Line>;
  messages(): Iterable<Line>;
  injects(): Iterable<Line>;
  /** @throws Error where posts and messages were not walked before. */
  timeline(): Iterable<Line>;
}

/** Plans the package that these options name: the same on every machine. Takes memory by the accounts, not by the posts. */
export function planPackage(options: GenerationOptions): PackagePlan {
  const { seed, posts, messages, accounts, days, language } = options;
  const name = `hirz ${generatorVersion} seed ${seed} posts ${posts} messages ${messages} accounts ${accounts} days ${days} language ${language}`;
  const told = storyPosts.slice(0, posts);
  const sent = storyMessages.slice(0, messages);
  const has = new Set([...told, ...sent].map(({ key }) => key));
  const holds = (key: string) => has.has(key);

  const taken = (platform: string) =>
    players.filter((player) => player.platform === platform).map(({ handle }) => handle);
  const people = createPopulation({
    name: `${name} ${microblog}`,
    platform: microblog,
    count: accounts,
    days,
    language,
    taken: taken(microblog),
  });
  const others = createPopulation({
    name: `${name} ${messenger}`,
    platform: messenger,
    count: Math.min(accounts, accountsFor(messages)),
    days,
    language,
    taken: taken(messenger),
  });
  const media = planMedia(name, posts, messages, accounts);
  const bursts = burstsOf(name, days, tongueOf('en').events);
  const rest = messages - sent.length;
  const gatherings = createGatherings(`${name} ${messenger}`, messenger, rest, days, others);
  const changes = createChanges(name, people, () => gatheringChanges(name, gatherings, others));
  const posted = scatteredIds(`${name} posts`);
  const messaged = scatteredIds(`${name} messages`);
  const unseen = scatteredIds(`${name} story`);
  const id = storyIds({
    account: (platform, place) =>
      platform === microblog ? people.id(people.count + place) : others.id(others.count + place),
    channel: (place) => gatherings.id(gatherings.count + place),
    post: (place) => posted(posts + place),
    message: (place) => messaged(messages + place),
    unseen: (number) => `x${unseen(number)}`,
  });
  const follows = createFollows(
    name,
    people,
    tiedPlayers.map((player) => memberOf(player, id)),
  );
  const walked = new Set<string>();

  function* records(population: Population, shownFollows: boolean): Generator<Line> {
    for (let index = 0; index < population.count; index++) {
      const bits = population.nature(index);
      const isPerson = population.kind(index) === kinds.person;
      const avatar = isPerson
        ? share(mix(bits, 50), 100) < 72
          ? media.face(genderOf(bits), mix(bits, 51))
          : undefined
        : media.sign(mix(bits, 51));
      const banner =
        shownFollows && share(mix(bits, 52), 100) < (isPerson ? 25 : 70)
          ? media.picture(
              ['sea', 'sunset', 'boat'][share(mix(bits, 53), 3)] ?? 'sea',
              population.tongue(index),
              mix(bits, 54),
            )
          : undefined;
      yield population.record(index, {
        ...(avatar ? { avatar } : {}),
        ...(banner ? { banner } : {}),
        followers: shownFollows ? follows.followers(index) : 0,
        following: shownFollows ? follows.following(index) : 0,
      });
    }
  }

  return {
    exercise: exerciseOf(options, id),
    answerKey: answerKeyOf(exerciseId(options), edition, id, holds),
    media: media.makings,
    *accounts() {
      for (const player of players) {
        // The same handle, the same face: somebody's accounts on both platforms show it.
        const bits = hashOf(`${name} ${player.handle}`);
        const avatar =
          player.picture === undefined || player.picture === 'sign'
            ? player.picture && media.sign(bits)
            : media.face(player.picture, bits);
        const place = tiedPlayers.findIndex(({ key }) => key === player.key);
        const ties = (count: (index: number) => number) => (place === -1 ? 0 : count(people.count + place));
        yield playerRecord(player, id, {
          ...(avatar ? { avatar } : {}),
          followers: ties(follows.followers),
          following: ties(follows.following),
        });
      }
      yield* records(people, true);
      yield* records(others, false);
    },
    *channels() {
      for (const room of rooms) yield roomRecord(room, id);
      yield* gatherings.records(media.sign);
    },
    follows: () => follows.records(),
    *posts() {
      const story = [...told]
        .sort((a, b) => a.at - b.at)
        .map(({ key, by, at, text, lang, replyTo, likes }) => ({
          seconds: hourSeconds(at),
          id: id(key),
          platform: microblog,
          author: id(by),
          at: hours(at),
          text,
          lang,
          ...(replyTo !== undefined && has.has(replyTo) ? { replyTo: id(replyTo) } : {}),
          ...(likes ? { likes: Math.min(likes, accounts) } : {}),
        }));
      yield* inOrder(
        story,
        postStream({
          name,
          platform: microblog,
          count: posts - told.length,
          days,
          people,
          follows,
          media,
          bursts,
          watch: changes.watchPost,
        }),
      );
      walked.add('posts');
    },
    *messages() {
      const story = [...sent]
        .sort((a, b) => a.at - b.at)
        .map(({ key, room, by, at, text, lang, replyTo, pinned }) => ({
          seconds: hourSeconds(at),
          id: id(key),
          channel: id(room),
          author: id(by),
          at: hours(at),
          text,
          lang,
          ...(replyTo !== undefined && has.has(replyTo) ? { replyTo: id(replyTo) } : {}),
          ...(pinned ? { pinned } : {}),
        }));
      yield* inOrder(
        story,
        messageStream({
          name,
          count: rest,
          days,
          people: others,
          gatherings,
          media,
          bursts,
          watch: changes.watchMessage,
        }),
      );
      walked.add('messages');
    },
    injects: () => injectsOf(id),
    *timeline() {
      if (walked.size < 2) throw new Error('posts and messages come before the timeline');
      const story = storyChanges(id)
        .filter(({ needs }) => needs === '' || holds(needs))
        .map(({ event }) => event);
      yield* [...story, ...changes.events()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },
  };
}

/** What a player of the story is in the town. */
function memberOf(player: TiedPlayer, id: (key: string) => string): Member {
  const { followers, following, knows } = player.ties;
  return {
    id: id(player.key),
    joinedAt: joinedAt(player),
    tongue: tongues.indexOf(player.lang),
    followers,
    following,
    knows: knows.map((known) => tiedPlayers.findIndex(({ key }) => key === known)),
  };
}

/** Two lists in order of time as one, without the seconds by which they were merged. */
function* inOrder(
  few: readonly ({ seconds: number } & Line)[],
  many: Iterable<{ seconds: number } & Line>,
): Generator<Line> {
  let next = 0;
  for (const { seconds, ...record } of many) {
    for (let one = few[next]; one && one.seconds <= seconds; one = few[next]) {
      yield without(one);
      next += 1;
    }
    yield record;
  }
  for (const one of few.slice(next)) yield without(one);
}

function without({ seconds: _, ...record }: { seconds: number } & Line): Line {
  return record;
}
