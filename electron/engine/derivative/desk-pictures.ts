import type { CurrentCase } from '../case/current-case';
import type { MadePicture, PictureSource } from '../picture/derive-picture';
import { makePicture } from '../picture/make-picture';
import { sourceOf } from './make-derivative';
import { patience } from './patience';
import { readSource } from './source-file';

/** Pictures as one works on them: decoded and turned by the very code that then makes the working copies. */
export interface DeskPictures {
  /** Decodes a picture of an exhibit, and says how large it is. @throws HirzError those of `derivePicture`, `exhibitUnknown`, `itemUnknown` */
  look(number: string, path: string): Promise<{ sha256: string; width: number; height: number }>;
  /** The same picture as a PNG; null where nobody looked at it. */
  pixels(sha256: string): Promise<Uint8Array | null>;
}

export function createDeskPictures(current: CurrentCase): DeskPictures {
  /** What was looked at, by hash: what an address may name. */
  const sources = new Map<string, PictureSource>();
  /** The last one, until it was fetched: it is large. */
  let last: { sha256: string; made: Promise<MadePicture> } | undefined;

  function decoded(source: PictureSource): Promise<MadePicture> {
    const { sha256 } = source;
    if (last?.sha256 === sha256) return last.made;
    const file = current.require().objects.path(sha256);
    const made = readSource(file, source).then((octets) =>
      makePicture(octets, source, undefined, patience(source.path)),
    );
    last = { sha256, made };
    return made;
  }
  function forget(sha256: string): void {
    if (last?.sha256 === sha256) last = undefined;
  }

  return {
    async look(number, path) {
      const { sha256 } = sourceOf(current.require(), number, path);
      const source = { number, path, sha256 };
      sources.set(sha256, source);
      try {
        const { width, height } = await decoded(source);
        return { sha256, width, height };
      } catch (error) {
        forget(sha256);
        throw error;
      }
    },
    async pixels(sha256) {
      const source = sources.get(sha256);
      if (!source || !current.get()) return null;
      try {
        return (await decoded(source)).png;
      } finally {
        forget(sha256);
      }
    },
  };
}
