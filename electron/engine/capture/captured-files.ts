import type { CapturedPage } from '../../../core/contract/shell-engine';
import type { Capture, ServedResponse } from '../../../core/domain/evidence/capture';
import type { ItemRole } from '../../../core/domain/evidence/item';
import { type MediaFacts, mediaFacts } from '../../../core/domain/media-facts/media-facts';
import { sha256Hex } from '../custody/node-cryptography';
import type { ArchivedResponse } from '../web-archive/write-wacz';

/** One file of an exhibit before it is stored. */
export interface CapturedFile {
  path: string;
  role: ItemRole;
  type: string;
  bytes: Uint8Array;
  derivedFrom?: string;
}

type Response = CapturedPage['responses'][number];

function contentType({ response }: Response): string {
  const value = response.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return value?.split(';')[0]?.trim().toLowerCase() || 'application/octet-stream';
}

/** Name of a media file that the platform served in full; undefined for everything else. */
function mediaName({ response }: Response): string | undefined {
  if (response.status !== 200 || !URL.canParse(response.url)) return undefined;
  return /^\/media\/([A-Za-z0-9][A-Za-z0-9._-]*)$/.exec(new URL(response.url).pathname)?.[1];
}

export interface MediaFile extends CapturedFile {
  facts: MediaFacts;
}

/** Original media of the page, each file once, in the order in which they were served. Their types are what they are, not what was said. */
export function mediaFiles(responses: CapturedPage['responses']): MediaFile[] {
  const files = new Map<string, MediaFile>();
  for (const response of responses) {
    const name = mediaName(response);
    if (name === undefined || files.has(name)) continue;
    const { body: bytes, differenceHash } = response;
    const facts = mediaFacts(bytes, contentType(response), differenceHash);
    files.set(name, { path: `media/${name}`, role: 'media', type: facts.type, bytes, facts });
  }
  return [...files.values()];
}

/** The facts of stored media, for `capture.json`. */
export function factsOf(
  media: readonly MediaFile[],
  stored: readonly { sha256: string }[],
): Capture['media'] {
  return media.map(({ path, facts }, at) => ({ path, sha256: stored[at]?.sha256 ?? '', ...facts }));
}

/** Gives equal bodies of one address that come page after page as one, so that what pages share is in memory once. */
export function bodySharing(): (responses: CapturedPage['responses']) => CapturedPage['responses'] {
  const held = new Map<string, Uint8Array[]>();
  return (responses) =>
    responses.map((one) => {
      const { url } = one.response;
      const bodies = held.get(url) ?? [];
      const body = bodies.find((same) => Buffer.compare(same, one.body) === 0);
      if (body) return { ...one, body };
      held.set(url, [...bodies, one.body]);
      return one;
    });
}

/** All that the pages were made of, in their order, what several of them share once, as it came first. Their bodies went through {@link bodySharing}. */
export function distinctResponses(
  pages: readonly (Pick<CapturedPage, 'responses'> & { wall?: string })[],
): ArchivedResponse[] {
  if (pages.length === 1) return pages[0]?.responses ?? [];
  const seen = new Map<string, Set<Uint8Array>>();
  return pages
    .flatMap(({ responses, wall }) =>
      responses.map((one) => ({ ...one, ...(wall === undefined ? {} : { captured: new Date(wall) }) })),
    )
    .filter(({ response: { url }, body }) => {
      const bodies = seen.get(url) ?? new Set();
      if (bodies.has(body)) return false;
      seen.set(url, bodies.add(body));
      return true;
    });
}

/** What was served, with the digest of each body, for `capture.json`. */
export function servedResponses(responses: CapturedPage['responses']): ServedResponse[] {
  return responses.map(({ response: { url, status, headers }, body }) => ({
    url,
    status,
    headers,
    bytes: body.length,
    sha256: sha256Hex(body),
  }));
}
