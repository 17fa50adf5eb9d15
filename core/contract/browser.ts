import { z } from 'zod';
import { longestShown } from '../domain/simulation/platform-address';
import { Instant } from '../domain/text/instant';
import { call, Nothing } from './call';

/** The simulated platform's view, as the address bar shows it. */
export const BrowserState = z.strictObject({
  address: z.string(),
  title: z.string(),
  status: z.number().int(),
  loading: z.boolean(),
  canGoBack: z.boolean(),
  canGoForward: z.boolean(),
  platform: z.string().nullable(),
  /** Set when an address outside the exercise was asked for and refused. */
  refused: z.string().nullable(),
  /** Instant of the exercise clock that the page shows; null where no page of the exercise is shown. */
  shownAt: Instant.nullable(),
  /** Name of a file that the page was asked to download, which the view does not do. Until the next page. */
  notDownloaded: z.string().nullable(),
});
export type BrowserState = z.infer<typeof BrowserState>;

/** What came to the list of the page since it was shown; more than 99 are told as 100. */
export const BrowserNews = z.strictObject({
  what: z.enum(['posts', 'replies', 'messages', 'chats']),
  count: z.number().int().min(1).max(100),
  /** Where it shows. */
  address: z.string(),
});

/** Words on the page in view: how often they stand there, and which of them is shown, from 1; 0 where there are none. */
export const FoundOnPage = z.strictObject({
  matches: z.number().int().min(0),
  current: z.number().int().min(0),
});
export type FoundOnPage = z.infer<typeof FoundOnPage>;

/** A place in the window, CSS pixels. */
export const Rectangle = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().min(0),
  height: z.number().min(0),
});

export const browserCalls = {
  'browser.state': call({
    kind: 'query',
    by: 'shell',
    roles: ['trainee'],
    input: Nothing,
    output: BrowserState,
  }),
  /** What a page that was shown as of an instant does not show yet; null where that is nothing, and in a sealed case. */
  'browser.news': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ address: z.string().max(longestShown), shownAt: Instant }),
    output: BrowserNews.nullable(),
  }),
  /**
   * Takes what was typed: `murmur.example/@amal` and `https://murmur.example/@amal` alike. Also far more than a platform answers, so that
   * what lies outside is refused and logged as any other.
   */
  'browser.navigate': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: z.strictObject({ address: z.string().min(1).max(10_000) }),
    output: BrowserState,
  }),
  'browser.back': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: Nothing,
    output: BrowserState,
  }),
  'browser.forward': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: Nothing,
    output: BrowserState,
  }),
  'browser.reload': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: Nothing,
    output: BrowserState,
  }),
  /** Gives the view the keyboard; F6 in it comes back to the address. */
  'browser.focus': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: Nothing,
    output: Nothing,
  }),
  /** Finds words on the page in view and marks them: the first from what is seen on, the next, the one before. */
  'browser.find': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: z.strictObject({
      text: z.string().min(1).max(200),
      step: z.enum(['first', 'next', 'previous']),
    }),
    output: FoundOnPage,
  }),
  /** Nothing on the page is marked any longer. */
  'browser.endFind': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: Nothing,
    output: Nothing,
  }),
  /** Where the view lies in the window, CSS pixels; hidden while another screen or an overlay is shown. */
  'browser.place': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: z.strictObject({ visible: z.boolean(), bounds: Rectangle }),
    output: Nothing,
  }),
};
