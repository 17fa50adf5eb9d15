import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import type { PlatformResponse } from '../../../core/domain/simulation/response';
import { styleSheet } from '../../../core/domain/simulation/style/style-sheet';
import type { World } from '../../../core/domain/simulation/world';
import type { Language } from '../../../core/domain/text/localised';
import { type MemoryDataset, memoryWorld } from '../../support/memory-world';
import * as story from '../../support/tiny/story';

const tagline = { en: 'Say it short', ar: 'قلها باختصار', fr: 'En peu de mots' };
const theme = {
  accent: '#0a6e8a',
  ink: '#10242c',
  paper: '#f5f8f9',
  surface: '#ffffff',
  muted: '#5c6b73',
  mark: 'M2 12 L12 4 L22 12 Z',
};

export function platforms(language: Language): MemoryDataset['platforms'] {
  const both = { tagline, language, offsetMinutes: 120, theme };
  return [
    { id: 'gull', kind: 'microblog', domain: 'gull.example', name: 'Gull', ...both },
    { id: 'quay', kind: 'messenger', domain: 'quay.example', name: 'Quay', ...both },
  ];
}

const media: MemoryDataset['media'] = ['sami', 'lina', 'poster', 'ticket'].map((name) => ({
  id: `m-${name}`,
  file: `${name}.png`,
  type: 'image/png',
  bytes: 640,
  sha256: name.charCodeAt(0).toString(16).repeat(32),
  width: 48,
  height: 32,
  alt: `Picture of ${name}`,
}));

/** The small story of the tests as a world in memory; `more` adds to it. */
export function smallWorld(language: Language = 'en', more: Partial<MemoryDataset> = {}): World {
  return memoryWorld({
    platforms: platforms(language),
    accounts: [...story.accounts, ...(more.accounts ?? [])],
    posts: [...story.posts, ...(more.posts ?? [])],
    channels: [...story.channels, ...(more.channels ?? [])],
    messages: [...story.messages, ...(more.messages ?? [])],
    media: [...(media ?? []), ...(more.media ?? [])],
    follows: [...story.follows, ...(more.follows ?? [])],
    lists: [...story.lists, ...(more.lists ?? [])],
    timeline: [...story.timeline, ...(more.timeline ?? [])],
  });
}

/** An hour of the day on which everything changes. */
export const hour = (hours: number, minutes = 30) =>
  `2031-04-03T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00Z`;

/** What is answered, and its markup: the text without the platform's own style sheet. */
export function get(
  world: World,
  address: string,
  at: string,
): PlatformResponse & { text: string; markup: string } {
  const response = renderPlatform(world, { url: `https://${address}`, method: 'GET' }, at);
  const platform = world.platforms.find(({ id }) => id === response?.platform);
  if (!response || !platform) throw new Error(`no platform at ${address}`);
  const text = response.body.kind === 'text' ? response.body.text : '';
  const markup = text.replace(`<style>${styleSheet(platform).css}</style>\n`, '');
  return { ...response, text, markup };
}

export const header = ({ headers }: PlatformResponse, name: string) =>
  headers.find(([one]) => one === name)?.[1];
