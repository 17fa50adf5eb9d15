import { z } from 'zod';
import { Identifier } from '../domain/exercise/identifier';
import { longestShown } from '../domain/simulation/platform-address';
import { Instant } from '../domain/text/instant';
import { call, Nothing } from './call';

/** What a search can find. */
export const FoundKind = z.enum(['post', 'message', 'account', 'channel', 'media']);
export type FoundKind = z.infer<typeof FoundKind>;

/** What a search is narrowed by; what is left out narrows nothing. */
export const SearchFilters = z.strictObject({
  kind: FoundKind.optional(),
  platform: Identifier.optional(),
  lang: z.enum(['en', 'ar', 'fr', 'und']).optional(),
  /** Identifier of the account that wrote it. */
  author: Identifier.optional(),
  /** Calendar month or day, in the zone of the platform of each answer: `2031-04` or `2031-04-03`. */
  when: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'when')
    .optional(),
  media: z.literal(true).optional(),
  /** Only what an exhibit of the case preserves. */
  preserved: z.literal(true).optional(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

export const SearchSort = z.enum(['newest', 'oldest', 'relevance']);
export type SearchSort = z.infer<typeof SearchSort>;

/** A search over everything that the exercise's platforms show, as it is typed, narrowed and sorted. */
export const Search = z.strictObject({
  /** Words, "phrases", `#tags`, `@handles`, emoji, and the operators of the platforms' own search. Empty: everything. */
  text: z.string().max(500),
  filters: SearchFilters.default({}),
  sort: SearchSort.default('newest'),
});
export type Search = z.infer<typeof Search>;

/** One value that a result could be narrowed by, and how many answers it would leave. */
const Facet = z.strictObject({ value: z.string(), count: z.number().int() });
export type Facet = z.infer<typeof Facet>;

const AuthorFacet = Facet.extend({ name: z.string(), handle: z.string(), platform: Identifier });

/** A finished search. The engine holds its answers, as of `at`, so that the window can look anywhere into them. */
export const SearchResult = z.strictObject({
  id: z.string(),
  search: Search,
  at: Instant,
  total: z.number().int(),
  /** How many of the answers, the newest ones, were ranked; the others follow in order of time. Null unless sorted so. */
  ranked: z.number().int().nullable(),
  /** The handle after `from:`, where no account has it at `at`. */
  nobody: z.string().nullable(),
  /** Each counted under all filters but its own. Authors are those with most answers. */
  facets: z.strictObject({
    kind: z.array(Facet),
    platform: z.array(Facet),
    lang: z.array(Facet),
    author: z.array(AuthorFacet),
    /** Days of the month that is chosen, otherwise months; oldest first. */
    when: z.array(Facet),
    media: z.number().int(),
    preserved: z.number().int(),
  }),
});
export type SearchResult = z.infer<typeof SearchResult>;

/** One answer, as of the search's instant. */
export const Found = z.strictObject({
  kind: FoundKind,
  id: Identifier,
  platform: Identifier,
  /** When it was written, or when account or channel began. Null where the platform does not show it. */
  at: Instant.nullable(),
  author: z.strictObject({ id: Identifier, name: z.string(), handle: z.string() }).nullable(),
  /** Of a message or channel: the channel's name. */
  place: z.string().nullable(),
  /** Its text, or the part of it around what was found. */
  text: z.string(),
  lang: z.enum(['en', 'ar', 'fr', 'und']),
  /** Where in `text` what was asked for stands: UTF-16 offsets, from and up to. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
  address: z.string(),
  media: z.number().int(),
  /** Numbers of the exhibits that preserve it. */
  exhibits: z.array(z.string()),
  /**
   * `exhibit`: a visitor is no longer shown this; it stands here as the newest of its exhibits preserved it. `gone`: it was shown when the
   * search was made and is not any more, so nothing is told of it but where it stood and what preserves it.
   */
  from: z.enum(['platform', 'exhibit', 'gone']),
});
export type Found = z.infer<typeof Found>;

/** A search that the trainee keeps. */
export const SavedSearch = z.strictObject({
  id: z.string(),
  name: z.string(),
  search: Search,
  /** When it was last run, exercise time, and how much it found. */
  ranAt: Instant,
  found: z.number().int(),
  /** Answers written since it was last run. */
  fresh: z.number().int(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

const SearchName = z.string().trim().min(1).max(80);

/** How two accounts can be linked. */
export const LinkKind = z.enum([
  'follows',
  'followedBy',
  'mentions',
  'mentionedBy',
  'repliesTo',
  'repliedBy',
  'reposts',
  'sharesChannel',
  'linksTo',
]);
export type LinkKind = z.infer<typeof LinkKind>;

const LinkedAccount = z.strictObject({
  id: Identifier,
  platform: Identifier,
  handle: z.string(),
  name: z.string(),
  verified: z.boolean(),
  private: z.boolean(),
});

const AccountLink = z.strictObject({
  account: LinkedAccount,
  /** How often; 1 for relations that are or are not. */
  count: z.number().int(),
  /** Where it can be seen, newest first. */
  examples: z.array(z.strictObject({ text: z.string(), address: z.string(), at: Instant.nullable() })),
});

export const AccountLinks = z.strictObject({
  at: Instant,
  account: LinkedAccount.extend({
    bio: z.string(),
    /** Null where the platform does not show it. */
    joinedAt: Instant.nullable(),
    posts: z.number().int(),
    address: z.string(),
    /** Other handles that an exhibit of the case shows it under. */
    formerHandles: z.array(z.strictObject({ handle: z.string(), exhibit: z.string() })),
    exhibits: z.array(z.string()),
  }),
  groups: z.array(
    z.strictObject({
      kind: LinkKind,
      /** Accounts linked so; `more`: at least so many. */
      total: z.number().int(),
      more: z.boolean(),
      /** Those linked most, or latest. */
      links: z.array(AccountLink),
    }),
  ),
  /** Posts or messages that were read for it, the newest; `all` where there are no others. */
  read: z.strictObject({ writings: z.number().int(), all: z.boolean() }),
});
export type AccountLinks = z.infer<typeof AccountLinks>;

export const searchCalls = {
  /** Searches as of the exercise clock, and holds the answers. Logged, but where the same was only sorted anew. `saved`: the kept search that it is. */
  'search.make': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: Search.extend({ saved: z.string().optional() }),
    output: SearchResult,
  }),
  /** The search that was made last, as long as it is held. */
  'search.current': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: SearchResult.nullable(),
  }),
  /** Answers from a place on. Fault `searchGone` where the result is no longer held. */
  'search.page': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({
      id: z.string(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.strictObject({ items: z.array(Found) }),
  }),
  /** The kept searches, in the order in which they were kept. */
  'search.saved': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: z.array(SavedSearch),
  }),
  'search.save': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ name: SearchName, result: z.string() }),
    output: SavedSearch,
  }),
  'search.rename': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ saved: z.string(), name: SearchName }),
    output: Nothing,
  }),
  /** Takes a kept search away, or puts it back. */
  'search.forget': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ saved: z.string(), forgotten: z.boolean() }),
    output: Nothing,
  }),
  /** The account that an address of a platform is of: its profile, its posts. Null where it is of none that is shown. */
  'account.at': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ address: z.string().max(longestShown) }),
    output: z.strictObject({ id: Identifier, handle: z.string() }).nullable(),
  }),
  /** An account, and whom it is linked with, as far as a visitor can see it. Fault `accountNotShown` otherwise. */
  'account.links': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ account: Identifier }),
    output: AccountLinks,
  }),
};
