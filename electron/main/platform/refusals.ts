import { randomUUID } from 'node:crypto';

/** Host of the pages below; reserved (RFC 2606), so it is no platform's. */
const host = 'outside.invalid';

/**
 * Pages that stand for addresses which the view never asks for. Each has an address of its own, which back, forward and reload
 * find again; nobody else can make one, so none can say that something was asked for which was not.
 */
export interface Refusals {
  /** Address of a page that says why this one was not followed. */
  pageFor(address: string): string;
  /** What the page at `url` stands for; undefined where `url` is no such page. */
  addressOf(url: string): string | undefined;
}

export function createRefusals(): Refusals {
  const addresses = new Map<string, string>();
  return {
    pageFor(address) {
      const page = `https://${host}/${randomUUID()}`;
      addresses.set(page, address);
      return page;
    },
    addressOf: (url) => addresses.get(url),
  };
}
