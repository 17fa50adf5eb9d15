/** Pixels of a picture: red, green and blue of each, row by row. */
export interface Raster {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** Kinds of JPEG that hardly any program writes, and that Hirz does not decode. */
export type RareKind = 'arithmetic' | 'lossless' | 'hierarchical' | 'depth' | 'colours';

/** A file that says that it is a picture, and can't be read as one. */
export class UnreadablePicture extends Error {
  override name = 'UnreadablePicture';

  /** @param kind where nothing is wrong with it but that it is of a rare kind */
  constructor(
    message: string,
    readonly kind?: RareKind,
  ) {
    super(message);
  }
}
