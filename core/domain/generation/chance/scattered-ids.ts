import { hashOf } from './chance';

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id read aloud is typed right and spells nothing. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Ids of numbered records, such as `7q0k2fw`: all different, and telling nothing of their order (a trainee sees them in
 * addresses). The number goes through a bijection of 32 bits that the name chooses; seven characters hold the result.
 */
export function scatteredIds(name: string): (index: number) => string {
  const key = hashOf(`${name} key`);
  const other = hashOf(`${name} other`);
  return (index) => {
    // Each step can be undone: xor, odd factors, shifts folded back.
    let bits = (index ^ key) >>> 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
    bits = Math.imul((bits ^ (bits >>> 15) ^ other) >>> 0, 0x846ca68b);
    bits = (bits ^ (bits >>> 16)) >>> 0;
    let id = '';
    for (let place = 0; place < 7; place++) {
      id = alphabet.charAt(bits & 31) + id;
      bits >>>= 5;
    }
    return id;
  };
}
