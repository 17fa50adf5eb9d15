import type { VolatilityEvent } from '../../dataset/volatility-event';
import { hours } from './cast';

/** What the story's people wipe away while the exercise runs. `needs` is the post or message that must be there. */
export function storyChanges(id: (key: string) => string): { needs: string; event: VolatilityEvent }[] {
  const change = (needs: string, at: number, rest: object) => ({
    needs,
    event: { id: id(`e-${needs}-${at}`), at: hours(at), ...rest } as VolatilityEvent,
  });
  return [
    change('slip', 3, { kind: 'message-deleted', message: id('slip') }),
    change('hook', 5, {
      kind: 'post-edited',
      post: id('hook'),
      text: 'Flat with blue shutters: let long ago. Thank you for your interest.',
    }),
    change('', 6, {
      kind: 'channel-subscribers-changed',
      channel: id('r-offers'),
      by: -23,
      until: hours(38),
    }),
    change('hurry', 8, { kind: 'post-deleted', post: id('hurry') }),
    change('', 10, {
      kind: 'account-profile-changed',
      account: id('b-shutters'),
      name: 'Sea & Shutters',
      bio: 'Photographs of windows.',
    }),
    change('lotte', 14, { kind: 'post-deleted', post: id('lotte') }),
    change('happy', 26, { kind: 'post-deleted', post: id('happy') }),
    change('', 28, { kind: 'account-renamed', account: id('b-shutters'), handle: 'windows.of.tarin' }),
    change('', 30, {
      kind: 'channel-role-changed',
      channel: id('r-waiting'),
      member: id('p-keys'),
      role: 'owner',
      by: id('p-shutters'),
    }),
    change('again', 33, { kind: 'post-deleted', post: id('again') }),
    change('account', 34, {
      kind: 'message-edited',
      message: id('account'),
      text: 'Please ask the bank for the account.',
    }),
    change('', 40, { kind: 'channel-closed', channel: id('r-offers') }),
  ];
}
