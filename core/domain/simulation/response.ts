import type { EntityRef } from '../dataset/entity-ref';
import type { Instant } from '../text/instant';

/** What a simulated platform answers to one request: a pure function of (world, instant, address). */
export interface PlatformResponse {
  status: number;
  /** In the order in which they are sent; names in lower case. */
  headers: [string, string][];
  /** `media` is the id of a media record, `file` the name of its file under `data/media/`: its octets are the body. */
  body: { kind: 'text'; text: string } | { kind: 'media'; media: string; file: string } | { kind: 'empty' };
  /** The instant that it shows. */
  at: Instant;
  /** Platform that answered. */
  platform: string;
  title: string;
  /** What the page is about: a profile's account, a permalink's post, a channel. */
  subject?: EntityRef;
  /** Everything shown on the page in reading order, without repetition. */
  entities: EntityRef[];
}

/** One request: method GET or HEAD, absolute `https` address. */
export interface PlatformRequest {
  url: string;
  method: string;
}
