import { describe, expect, it } from 'vitest';
import { checkTheme } from '../../../core/domain/exercise/check-theme';
import { Platform } from '../../../core/domain/exercise/platform';
import { createProblemList } from '../../../core/domain/fault/problem-list';
import { contrast, inkOn, mixed } from '../../../core/domain/simulation/style/contrast';
import { tokens } from '../../../core/domain/simulation/style/tokens';
import { memoryWorld } from '../../support/memory-world';
import { randomOf } from '../../support/random-timeline';
import { accounts, channels, messages, posts } from '../../support/tiny/story';
import { get, hour, platforms } from './small-world';

const at = hour(9);
const pages = ['gull.example/', 'gull.example/@PortNews', 'quay.example/', 'quay.example/c/crossing'];

describe.each([
  ['en', 'ltr', 'Fresh from the quay'],
  ['ar', 'rtl', 'طازج من الرصيف'],
  ['fr', 'ltr', 'Tout frais du quai'],
] as const)('a platform as its package makes it, in %s', (language, direction, words) => {
  const theme = { accent: '#7a1f5c', ink: '#1c1016', paper: '#fbf3f8', surface: '#fffdfe', muted: '#6f5a66' };
  const world = memoryWorld({
    platforms: platforms(language).map((platform) => ({
      ...platform,
      name: `${platform.name} ${words}`,
      theme: { ...theme, mark: 'M4 4 L20 4 L12 20 Z' },
      wording: { 'home.title': words, channels: words },
    })),
    accounts,
    posts: posts.map(({ media: _, ...post }) => post),
    channels,
    messages: messages.map(({ media: _, ...message }) => message),
  });

  it('has its name, its language and direction, and its words', () => {
    for (const address of pages) {
      const { text, title } = get(world, address, at);
      expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(title).toMatch(new RegExp(`(Gull|Quay) ${words}$`));
    }
    expect(get(world, 'gull.example/', at).text).toContain(`<h1 class="page-title">${words}</h1>`);
    expect(get(world, 'quay.example/c/crossing', at).text).toContain(`aria-label="${words}"`);
  });

  it('has its colours and its mark', () => {
    for (const host of ['gull.example', 'quay.example']) {
      const style = styleOf(get(world, `${host}/`, at).text);
      for (const [name, colour] of Object.entries(theme).filter(([part]) => part !== 'muted')) {
        expect(style).toContain(`--${name}: ${colour};`);
      }
      expect(get(world, `${host}/mark.svg`, at).text).toContain('M4 4 L20 4 L12 20 Z');
    }
  });

  it('is laid out from where its reading begins: no side is named left or right', () => {
    for (const host of ['gull.example', 'quay.example']) {
      const style = styleOf(get(world, `${host}/`, at).text);
      expect(style).not.toMatch(
        /(?:margin|padding|border)-(?:left|right)|[;{ ](?:left|right):|text-align: ?(?:left|right)/,
      );
    }
  });
});

/** The style sheet that stands in a page. */
const styleOf = (page: string) => /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';

describe('any colours that a package may have', () => {
  const random = randomOf(7);
  const colour = () => `#${random(0x1000000).toString(16).padStart(6, '0')}`;
  const base = platforms('en')[0]!;
  const themes = Array.from({ length: 2_000 }, (_, index) => {
    const ink = ['#10242c', '#f2f4f5'][index % 2];
    const colours = { ink, accent: colour(), paper: colour(), surface: colour(), muted: colour() };
    return Platform.parse({ ...base, theme: { ...base.theme, ...colours } });
  }).filter((platform) => {
    const problems = createProblemList();
    checkTheme(platform, problems, {});
    return problems.total === 0;
  });

  it('are made to read where words stand on them', () => {
    expect(themes.length).toBeGreaterThan(100);
    for (const platform of themes) {
      const { accent, paper, surface } = platform.theme;
      const value = (name: string) =>
        new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens(platform))?.[1] ?? '';
      for (const [name, ground] of [
        ['on-accent', accent],
        ['link', surface],
        ['muted', surface],
        ['link-on-paper', mixed(accent, paper, 0.12)],
        ['link-on-tint', mixed(accent, surface, 0.22)],
        ['muted-on-tint', mixed(accent, surface, 0.22)],
      ] as const) {
        expect(contrast(value(name), ground), `${name} of ${accent}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('have an ink of their own on every ground', () => {
    for (let grey = 0; grey < 256; grey += 1) {
      const ground = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
      expect(contrast(inkOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
