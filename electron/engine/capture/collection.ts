import type { CapturedPage } from '../../../core/contract/shell-engine';
import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import { HirzError } from '../../../core/domain/fault/fault';
import { firstPages, type WideScope, waysOn, widerThan } from '../../../core/domain/simulation/page-ways';
import { platformOf } from '../../../core/domain/simulation/read-address';
import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import type { World } from '../../../core/domain/simulation/world';
import type { Instant } from '../../../core/domain/text/instant';
import { wallTime } from '../custody/moment';
import type { ObjectDigests, ObjectStore } from '../objects/object-store';
import { bodySharing } from './captured-files';

/** Pages of one exhibit at most. What is longer is preserved so far, and its record says so. */
export const mostPages = 200;

/** A page of a wide capture, its picture already on disk. */
export interface CollectedPage extends Omit<CapturedPage, 'screenshot' | 'snapshot'> {
  screenshot: ObjectDigests & { bytes: number };
  /** When it was taken: local time with its offset. */
  wall: string;
  /** Of the first page alone: that of any other would be kept for nothing. */
  snapshot?: Uint8Array;
}

/** A capture that goes from page to page: what was taken so far, and where it goes next. */
export interface Collection {
  readonly scope: WideScope;
  /** What it is of: the post, the account, the channel. */
  readonly subject: EntityRef;
  readonly pages: readonly CollectedPage[];
  /** The page to take next; undefined where all were taken, or as many as one exhibit holds. */
  readonly next: string | undefined;
  /** Whether nothing was left out. */
  readonly complete: boolean;
  /** Keeps a page, its picture durably, and finds out where it leads on. */
  add(page: CapturedPage): Promise<void>;
}

/**
 * Begins a capture of more than one page at the page that is shown.
 * @throws HirzError `nothingToPreserve` where the page is of nothing that has more pages
 */
export function beginCollection(
  world: World,
  objects: Pick<ObjectStore, 'put'>,
  { address, at }: { address: string; at: Instant },
): Collection {
  const platform = platformOf(world, address)?.platform;
  const subject = renderPlatform(world, { url: address, method: 'GET' }, at)?.subject;
  const scope = platform && widerThan(platform, subject);
  const queue = scope && subject ? firstPages(world, platform, subject, at) : [];
  if (!scope || !subject || queue.length === 0) throw new HirzError('nothingToPreserve');
  const known = new Set(queue);
  const shared = bodySharing();
  const pages: CollectedPage[] = [];
  return {
    scope,
    subject: subject.kind === 'message' ? channelOf(world, subject, at) : subject,
    pages,
    get next() {
      return pages.length < mostPages ? queue[0] : undefined;
    },
    get complete() {
      return queue.length === 0;
    },
    async add({ screenshot, snapshot, responses, ...page }) {
      const wall = wallTime(new Date());
      const [digests] = await objects.put([screenshot]);
      if (!digests) throw new TypeError('one object was stored');
      const [taken] = queue.splice(0, 1);
      pages.push({
        ...page,
        screenshot: { ...digests, bytes: screenshot.length },
        wall,
        ...(pages.length === 0 ? { snapshot } : {}),
        responses: shared(responses),
      });
      const markup = Buffer.from(responses[0]?.body ?? []).toString('utf8');
      for (const way of taken === undefined ? [] : waysOn(scope, taken, markup, known)) {
        known.add(way);
        queue.push(way);
      }
    },
  };
}

function channelOf(world: World, message: EntityRef, at: Instant): EntityRef {
  const id = world.message(message.id, at)?.channel;
  return id === undefined ? message : { kind: 'channel', id };
}
