import drawn from './type.json';

/** A letter or a label as it was drawn: coverage 0 to 15, a pixel each, rows from the top. */
export interface Drawn {
  /** Where the next letter begins, pixels. */
  advance: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

function unpacked(
  { advance, width, coverage }: (typeof drawn.label.words.exhibit)[number],
  height: number,
): Drawn {
  const packed = Buffer.from(coverage, 'base64');
  const pixels = new Uint8Array(packed.length * 2);
  packed.forEach((octet, at) => {
    pixels[at * 2] = octet >> 4;
    pixels[at * 2 + 1] = octet & 15;
  });
  return { advance, width, height, coverage: pixels };
}

const letters = new Map(
  Object.entries(drawn.value.letters).map(([letter, one]) => [letter, unpacked(one, drawn.value.height)]),
);
const words = new Map(
  Object.entries(drawn.label.words).map(([label, ones]) => [
    label,
    ones.map((one) => unpacked(one, drawn.label.height)),
  ]),
);

export type Label = keyof typeof drawn.label.words;

export const valueHeight = drawn.value.height;
export const labelHeight = drawn.label.height;

/** The letters of a value. Printable ASCII is all that addresses, times, numbers and codes are written in; what else comes is `?`. */
export function lettersOf(text: string): Drawn[] {
  const unknown = letters.get('?');
  return [...text].flatMap((letter) => letters.get(letter) ?? unknown ?? []);
}

/** A label in every language. */
export function wordsOf(label: Label): readonly Drawn[] {
  return words.get(label) ?? [];
}

export const widthOf = (run: readonly Drawn[]) => run.reduce((sum, { advance }) => sum + advance, 0);
