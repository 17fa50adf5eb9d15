/** Pixels of a picture: red, green and blue of each, row by row. */
export interface Raster {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** A file that says that it is a picture, and can't be read as one. */
export class UnreadablePicture extends Error {
  override name = 'UnreadablePicture';
}
