import type { z } from 'zod';
import type { Localised } from '../../../core/domain/text/localised';
import type { TinyChanges, TinyContent } from '../tiny-exercise';
import { cut, forged } from './attack-texts';

/** Longest texts of the records, in characters (UTF-16): see docs/formats/exercise-package.md. */
export const nameLength = 80;
export const channelNameLength = 120;
export const platformNameLength = 40;
const altLength = 500;

const began = '2031-03-01T00:00:00Z';
const alike = (text: string): z.input<typeof Localised> => ({ en: text, ar: text, fr: text });
const second = (n: number) => new Date(Date.UTC(2031, 3, 2, 6) + n * 1000).toISOString().replace('.000', '');

/** Account `h<n>` of the microblog bears text `n` as its name and says it in post `h<n>`; `w<n>` is its like on the messenger. */
export const handleOf = (n: number) => `h${n}`;
/** Channel of the messenger in which everybody says their text. */
export const crowd = 'crowd';

/** Every kind of attack in one line, for what an exercise has but once: its title, its author, the name of a platform. */
export const hostileTitle = `</b>"><${forged}>\u202eeltit'\u2066 {who} =1+1`;

/**
 * Puts hostile texts wherever a package may hold words. The first `apart` of them also get a channel, a list, an inject, a term, a task,
 * a rule and an item of the answer key of their own; all are said in posts and messages by accounts that bear them.
 */
export function withHostileTexts(texts: readonly string[], apart: number): TinyChanges {
  return {
    content: (content) => {
      texts.forEach((text, n) => {
        addWriter(content, text, n);
        if (n < apart) addApart(content, text, n);
      });
      content.channels.push({
        ...channel(crowd, 'Everybody', ''),
        kind: 'group',
        members: texts.map((_, n) => ({ account: `w${n}`, role: 'member', from: began })),
      });
      for (const records of [content.posts, content.messages, content.injects])
        records.sort((a, b) => a.at.localeCompare(b.at));
      setExercise(content, inParagraphs(texts.slice(0, apart)));
    },
    payload: (files) => {
      const picture = files.get('data/media/m-sami.png');
      if (!picture) throw new Error('the tiny exercise has no such picture');
      for (const n of texts.keys()) files.set(`data/media/alt${n}.png`, picture);
    },
  };
}

/** Those of the texts that stay whole where a text is parted by its empty lines. */
export function inParagraphs(texts: readonly string[]): string[] {
  return texts.filter((text) => text.trim() === text && !/\n\s*\n/.test(text));
}

function addWriter(content: TinyContent, text: string, n: number): void {
  const picture = content.media.find(({ id }) => id === 'm-sami');
  if (!picture) throw new Error('the tiny exercise has no such picture');
  const person = {
    handle: handleOf(n),
    name: cut(text, nameLength),
    bio: text,
    location: cut(text, nameLength),
    joinedAt: '2031-01-05T09:00:00Z',
  };
  const said = { id: `h${n}`, at: second(n), text, media: [`alt${n}`] };
  content.accounts.push(
    { ...person, id: `h${n}`, platform: 'gull', avatar: picture.id },
    { ...person, id: `w${n}`, platform: 'quay' },
  );
  content.media.push({ ...picture, id: `alt${n}`, file: `alt${n}.png`, alt: cut(text, altLength) });
  content.posts.push({ ...said, platform: 'gull', author: `h${n}` });
  content.messages.push({
    ...said,
    channel: crowd,
    author: `w${n}`,
    forwardedFrom: cut(text, channelNameLength),
  });
  content.follows.push({ follower: `h${n}`, followee: 'g-news', from: second(n) });
}

function addApart(content: TinyContent, text: string, n: number): void {
  const { exercise, answerKey } = content;
  const id = `h${n}`;
  content.channels.push(channel(id, cut(text, channelNameLength), text));
  content.lists.push({
    id,
    platform: 'gull',
    owner: 'g-news',
    name: cut(text, nameLength),
    description: text,
    createdAt: began,
  });
  content.injects.push({
    id,
    at: '2031-04-03T08:00:00Z',
    kind: n % 2 === 0 ? 'tip' : 'order',
    from: alike(text),
    subject: alike(text),
    body: alike(text),
    attachments: [`alt${n}`],
  });
  exercise.vocabulary.push({
    id,
    group: alike(cut(text, nameLength)),
    label: alike(cut(text, nameLength)),
    definition: alike(text),
  });
  exercise.tasks.push({ id, text: alike(text) });
  exercise.authority.mayCollect.push(alike(text));
  answerKey.items.push({
    id,
    label: alike(text),
    why: alike(text),
    targets: [{ kind: 'post', id }],
    deadline: '2031-04-03T11:00:00Z',
    points: 1,
    tags: [],
  });
  answerKey.traps.push({
    id: `trap${n}`,
    kind: 'privileged',
    label: alike(text),
    why: alike(text),
    targets: [{ kind: 'message', id }],
    penalty: 1,
  });
}

function setExercise({ exercise }: TinyContent, paragraphs: readonly string[]): void {
  Object.assign(exercise, {
    title: alike(hostileTitle),
    summary: alike(hostileTitle),
    author: hostileTitle,
    jurisdiction: alike(hostileTitle),
    brief: alike(paragraphs.join('\n\n')),
  });
  Object.assign(exercise.authority, {
    title: alike(hostileTitle),
    issuedBy: alike(hostileTitle),
    reference: hostileTitle,
    text: alike(paragraphs.join('\n\n')),
  });
  for (const platform of exercise.platforms) {
    platform.name = cut(hostileTitle, platformNameLength);
    platform.tagline = alike(hostileTitle);
  }
}

const channel = (id: string, name: string, description: string): TinyContent['channels'][number] => ({
  id,
  platform: 'quay',
  kind: 'channel',
  handle: id,
  name,
  description,
  createdAt: began,
  access: 'open',
  members: [],
});
