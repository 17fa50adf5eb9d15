import type { EventPayload } from '../../../core/domain/custody/event';
import { sha256Hex } from '../custody/node-cryptography';
import { servePlatform } from './serve';
import type { OpenWorld } from './world';

/** A page that was visited, rendered again. */
export interface ReplayedVisit {
  /** What the platform answers for that address as of that instant. */
  body: Uint8Array;
  status: number;
  sha256: string;
  /** Platform of the exercise that answers. */
  platform: string;
  /** Octet for octet what was on the screen: status and SHA-256 are those of the log. */
  same: boolean;
}

/**
 * Computes again what a `page.visited` event says was shown, from the exercise alone: rendering is a pure function of world,
 * instant and address. `null` where the exercise has no such platform. A page that is not the same tells of another
 * exercise, another version of Hirz, or a log that is not what was written.
 */
export function replayVisit(
  world: OpenWorld,
  { url, servedAt, ...logged }: EventPayload<'page.visited'>,
): ReplayedVisit | null {
  const served = servePlatform(world, { url, method: 'GET' }, servedAt);
  if (!served) return null;
  const { body, status, platform } = served;
  const sha256 = sha256Hex(body);
  return { body, status, sha256, platform, same: status === logged.status && sha256 === logged.sha256 };
}
