import type { CapturedPage } from '../../../core/contract/shell-engine';
import type { ServedResponse } from '../../../core/domain/evidence/capture';
import type { ItemRole } from '../../../core/domain/evidence/item';
import { sha256Hex } from '../custody/node-cryptography';

/** One file of an exhibit before it is stored. */
export interface CapturedFile {
  path: string;
  role: ItemRole;
  type: string;
  bytes: Uint8Array;
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

/** Original media of the page, each file once, in the order in which they were served. */
export function mediaFiles(page: CapturedPage): CapturedFile[] {
  const files = new Map<string, CapturedFile>();
  for (const response of page.responses) {
    const name = mediaName(response);
    if (name === undefined || files.has(name)) continue;
    files.set(name, {
      path: `media/${name}`,
      role: 'media',
      type: contentType(response),
      bytes: response.body,
    });
  }
  return [...files.values()];
}

/** What was served, with the digest of each body, for `capture.json`. */
export function servedResponses(page: CapturedPage): ServedResponse[] {
  return page.responses.map(({ response: { url, status, headers }, body }) => ({
    url,
    status,
    headers,
    bytes: body.length,
    sha256: sha256Hex(body),
  }));
}
