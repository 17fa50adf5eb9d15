import type { EntityRef } from '../dataset/entity-ref';
import type { Platform } from '../exercise/platform';

/** Characters of the longest address that a platform answers with a page: servers have such a limit, and a log that names every page needs one. */
export const longestAddress = 4_000;

/** Characters of the longest address that a page in view can have, one that a platform answers with 414 among them: what Chromium loads at most. */
export const longestShown = 2 ** 21;

/** Paths of the simulated platforms, as they stand in links. Handles and tags of any script are percent-encoded. */
export const paths = {
  home: '/',
  profile: (handle: string) => `/@${encodeURIComponent(handle)}`,
  replies: (handle: string) => `/@${encodeURIComponent(handle)}/replies`,
  followers: (handle: string) => `/@${encodeURIComponent(handle)}/followers`,
  following: (handle: string) => `/@${encodeURIComponent(handle)}/following`,
  lists: (handle: string) => `/@${encodeURIComponent(handle)}/lists`,
  list: (handle: string, id: string) => `/@${encodeURIComponent(handle)}/list/${id}`,
  listMembers: (handle: string, id: string) => `/@${encodeURIComponent(handle)}/list/${id}/members`,
  post: (handle: string, id: string) => `/@${encodeURIComponent(handle)}/post/${id}`,
  tag: (tag: string) => `/tag/${encodeURIComponent(tag)}`,
  search: (query: string) => `/search?q=${encodeURIComponent(query)}`,
  people: (query: string) => `/search?q=${encodeURIComponent(query)}&in=people`,
  channel: (handle: string) => `/c/${encodeURIComponent(handle)}`,
  message: (handle: string, id: string) => `/c/${encodeURIComponent(handle)}/${id}`,
  members: (handle: string) => `/c/${encodeURIComponent(handle)}/members`,
  user: (handle: string) => `/u/${encodeURIComponent(handle)}`,
  media: (file: string) => `/media/${file}`,
  /** The page about a file that can't be shown in a page itself. */
  file: (file: string) => `/file/${file}`,
};

/** The address of an account on its platform. */
export function accountPath(platform: Platform, handle: string): string {
  return platform.kind === 'microblog' ? paths.profile(handle) : paths.user(handle);
}

export function absolute(platform: Platform, path: string): string {
  return `https://${platform.domain}${path}`;
}

/** The value of a block's `data-entity`. */
export function entityAttribute(kind: EntityRef['kind'], id: string): string {
  return `${kind}:${id}`;
}
