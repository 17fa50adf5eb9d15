import type { DeskPicture } from '../../../core/contract/derivative';
import type { CurrentCase } from '../case/current-case';
import type { JobControl } from '../jobs/jobs';
import type { MadePicture, PictureSource } from '../picture/derive-picture';
import { makePicture } from '../picture/make-picture';
import { sourceOf } from './make-derivative';
import { patience } from './patience';
import { readSource } from './source-file';

/** Pictures as one works on them: decoded and turned by the very code that then makes the working copies. */
export interface DeskPictures {
  /**
   * Decodes a picture of an exhibit, and says how large it is.
   * @throws HirzError those of `derivePicture`, `exhibitUnknown`, `itemUnknown`; the reason of the signal
   */
  look(number: string, path: string, control: Pick<JobControl, 'signal' | 'step'>): Promise<DeskPicture>;
  /** The same picture as a PNG; null where nobody looked at it. */
  pixels(sha256: string): Promise<Uint8Array | null>;
}

export function createDeskPictures(current: CurrentCase): DeskPictures {
  /** What was looked at, by hash: what an address may name. */
  const sources = new Map<string, PictureSource>();
  /** The last one, until it was fetched: it is large. */
  let last: { sha256: string; made: MadePicture } | undefined;

  async function decoded(source: PictureSource, signal: AbortSignal): Promise<MadePicture> {
    const octets = await readSource(current.require().objects.path(source.sha256), source);
    return makePicture(octets, source, undefined, signal);
  }

  return {
    async look(number, path, { signal, step }) {
      const { sha256 } = sourceOf(current.require(), number, path);
      const source = { number, path, sha256 };
      sources.set(sha256, source);
      step('decoding');
      const made = await decoded(source, signal);
      last = { sha256, made };
      return { sha256, width: made.width, height: made.height };
    },
    async pixels(sha256) {
      const source = sources.get(sha256);
      if (!source || !current.get()) return null;
      const held = last?.sha256 === sha256 ? last.made : undefined;
      if (held) last = undefined;
      return (held ?? (await decoded(source, patience(source.path)))).png;
    },
  };
}
