import type { Account, Channel } from '../dataset/records';
import type { Platform } from '../exercise/platform';
import type { AccountState } from './state';

/** Whether a visitor reads more of an account than its name and handle: a messenger hides the rest of a private one. */
export function isProfileShown(
  { private: hidden }: Pick<AccountState, 'private'>,
  on: Platform['kind'],
): boolean {
  return !hidden || on === 'microblog';
}

/** What a search for words looks at in an account: as the full-text index has it, a part a line; where its profile does not show, less. */
export function accountText(
  { handle, name, bio, location }: Pick<Account, 'handle' | 'name' | 'bio' | 'location'>,
  profileShown: boolean,
): string {
  const head = `@${handle}\n${name}`;
  return profileShown ? `${head}\n${bio}\n${location}` : head;
}

/** The same of a channel; its description only where it may be read. */
export function channelText(
  { handle, name, description }: Pick<Channel, 'handle' | 'name' | 'description'>,
  readable: boolean,
): string {
  return `@${handle}\n${name}\n${readable ? description : ''}`;
}
