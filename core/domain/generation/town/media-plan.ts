import type { Media } from '../../dataset/records';
import { chanceOf, share } from '../chance/chance';
import { scatteredIds } from '../chance/scattered-ids';
import { tongues } from '../people/population';
import { drawFace, drawSign } from '../picture/faces';
import { sceneKinds } from '../picture/scenes';
import { humOf } from '../sound/hum';

/** A media file before it is made. */
export interface Making {
  readonly id: string;
  readonly file: string;
  /** What its record says beside size and hash. */
  readonly facts: Pick<Media, 'type' | 'alt' | 'width' | 'height' | 'durationMs'>;
  make(): Uint8Array;
}

/** The pictures and sounds of a package: enough that a page seldom shows one twice, few enough to stay small. */
export interface MediaPlan {
  readonly makings: readonly Making[];
  /** A picture of a kind, or of any, for a post in this language. Undefined where there is none. */
  picture(kind: string, tongue: number, bits: number): string | undefined;
  face(whose: 'her' | 'him', bits: number): string | undefined;
  sign(bits: number): string | undefined;
  sound(bits: number): string | undefined;
}

export function planMedia(name: string, posts: number, messages: number, accounts: number): MediaPlan {
  const id = scatteredIds(`${name} media`);
  const makings: Making[] = [];
  const pools = new Map<string, string[]>();
  const add = (pool: string, facts: Making['facts'], extension: string, make: () => Uint8Array) => {
    const made = `m${id(makings.length)}`;
    makings.push({ id: made, file: `${made}.${extension}`, facts, make });
    const list = pools.get(pool) ?? [];
    list.push(made);
    pools.set(pool, list);
  };
  const chance = (pool: string, number: number) => chanceOf(`${name} media ${pool} ${number}`);

  const perKind = Math.min(24, Math.ceil(posts / 600));
  for (const { kind, draw, alt } of posts > 0 ? sceneKinds : []) {
    tongues.forEach((language, tongue) => {
      for (let number = 0; number < perKind; number++) {
        add(
          `${kind} ${tongue}`,
          { type: 'image/png', alt: alt[language], width: 400, height: 280 },
          'png',
          () => draw(chance(`${kind} ${tongue}`, number)).png(),
        );
      }
    });
  }
  for (const whose of ['her', 'him'] as const) {
    for (let number = 0; number < Math.min(450, Math.ceil(accounts / 4)); number++)
      add(whose, { type: 'image/png', alt: '', width: 112, height: 112 }, 'png', () =>
        drawFace(chance(whose, number), whose).png(),
      );
  }
  for (let number = 0; number < Math.min(60, Math.ceil(accounts / 20)); number++)
    add('sign', { type: 'image/png', alt: '', width: 112, height: 112 }, 'png', () =>
      drawSign(chance('sign', number)).png(),
    );
  for (let number = 0; number < Math.min(60, Math.ceil(messages / 250)); number++) {
    const seconds = 3 + chance('length', number).below(6);
    add('sound', { type: 'audio/wav', alt: '', durationMs: seconds * 1000 }, 'wav', () =>
      humOf(chance('sound', number), seconds),
    );
  }

  const from = (pool: string, bits: number): string | undefined => {
    const list = pools.get(pool) ?? [];
    return list[share(bits, list.length)];
  };
  return {
    makings,
    picture: (kind, tongue, bits) => from(`${kind} ${tongue}`, bits),
    face: from,
    sign: (bits) => from('sign', bits),
    sound: (bits) => from('sound', bits),
  };
}
