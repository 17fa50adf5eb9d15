import { platformOf, readAddress } from '../../../core/domain/simulation/read-address';
import type { OpenCase } from '../case/open-case';
import { accountStanding } from './account-standing';

/** The account whose profile, or a page under it, an address leads to; null where a visitor is shown none there. */
export function accountAt(open: OpenCase, address: string): { id: string; handle: string } | null {
  const { world } = open.exercise;
  const at = open.clock.now();
  const place = platformOf(world, address);
  const [first = '', second = ''] = (place && readAddress(place.url)?.segments) ?? [];
  const handle = place?.platform.kind === 'microblog' ? first.replace(/^@/, '') : second;
  const isOfAccount = place?.platform.kind === 'microblog' ? first.startsWith('@') : first === 'u';
  if (!place || !isOfAccount || handle === '') return null;
  const account = world.accountByHandle(place.platform.id, handle, at);
  const standing = accountStanding(account);
  return account && (standing === 'shown' || standing === 'private')
    ? { id: account.id, handle: account.handle }
    : null;
}
