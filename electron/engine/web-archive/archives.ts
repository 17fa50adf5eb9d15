import type { ArchiveContents } from '../../../core/contract/archive';
import { HirzError } from '../../../core/domain/fault/fault';
import type { ArchivedResponse } from '../../../core/domain/web-archive/read-warc';
import type { EvidenceFile } from '../exhibit/evidence-file';
import { listWacz, readWaczResponse, type WaczListing } from './read-wacz';

/** The web archives among the evidence, looked up by their hash, for showing their pages again. */
export interface Archives {
  /** @throws HirzError `itemFileMissing`, `archiveDamaged` */
  contents(sha256: string): Promise<ArchiveContents>;
  /** The response that the archive holds for an address; null where it holds none. @throws as `contents` */
  serve(sha256: string, url: string): Promise<ArchivedResponse | null>;
}

const withoutPlace = (url: string) => url.split('#', 1)[0] ?? url;

/** @param find the file with this hash in what is open now; null where there is none */
export function createArchives(find: (sha256: string) => Promise<EvidenceFile | null>): Archives {
  /** A page is asked for with all that is on it: its archive's index is read once. */
  let last: { path: string; bytes: number; listing: WaczListing } | undefined;

  async function list(sha256: string): Promise<{ path: string; listing: WaczListing }> {
    const file = await find(sha256);
    if (!file) throw new HirzError('itemFileMissing');
    if (last?.path !== file.path || last.bytes !== file.bytes)
      last = { path: file.path, bytes: file.bytes, listing: await listWacz(file.path) };
    return last;
  }

  return {
    async contents(sha256) {
      const { pages, responses } = (await list(sha256)).listing;
      const [first] = responses;
      return {
        // An archive without a list of pages begins at its first response.
        pages: pages.length > 0 ? pages : first ? [{ url: first.url, title: '', date: '' }] : [],
        responses: responses.length,
      };
    },
    async serve(sha256, url) {
      const { path, listing } = await list(sha256);
      const wanted = withoutPlace(url);
      const placed = listing.responses.find((one) => withoutPlace(one.url) === wanted);
      return placed ? readWaczResponse(path, placed) : null;
    },
  };
}
