import { pictureSize, pixelLimit, sniffMediaType } from '../../../core/domain/dataset/media-type';
import {
  type AnnotationMark,
  markNumbers,
  type PictureWork,
  type PixelBox,
} from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import { pngOf } from '../../../core/domain/picture/png';
import { decodeJpeg } from './decode-jpeg';
import { decodePng } from './decode-png';
import { drawMarks } from './draw-marks';
import { type Raster, UnreadablePicture } from './raster';
import { upright } from './upright';

function decoded(file: Uint8Array, path: string): Raster {
  const type = sniffMediaType(file);
  if (type !== 'image/png' && type !== 'image/jpeg')
    throw new HirzError('derivativePictureType', { params: { path } });
  const size = pictureSize(file, type);
  // Told by its header, before anything is decoded.
  if (size && size.width * size.height > pixelLimit) {
    throw new HirzError('derivativePictureTooLarge', {
      params: {
        path,
        millions: Math.ceil((size.width * size.height) / 1_000_000),
        most: pixelLimit / 1_000_000,
      },
    });
  }
  try {
    return upright(type === 'image/png' ? decodePng(file) : decodeJpeg(file), file, type);
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error;
    if (error.kind)
      throw new HirzError('derivativePictureKind', { params: { path, kind: error.kind }, cause: error });
    throw new HirzError('derivativePictureDamaged', { params: { path }, cause: error });
  }
}

function checkInside({ width, height }: Raster, box: PixelBox): void {
  if (box.x + box.width <= width && box.y + box.height <= height) return;
  const { x, y, width: wide, height: high } = box;
  throw new HirzError('derivativeOutside', { params: { x, y, wide, high, width, height } });
}

function cropped(raster: Raster, { x, y, width, height }: PixelBox): Raster {
  const rgb = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const from = ((y + row) * raster.width + x) * 3;
    rgb.set(raster.rgb.subarray(from, from + width * 3), row * width * 3);
  }
  return { width, height, rgb };
}

function boxOf(mark: AnnotationMark): PixelBox {
  if (mark.kind === 'box') return mark.box;
  const ends = mark.kind === 'arrow' ? [mark.from, mark.to] : [mark.at];
  const xs = ends.map(({ x }) => x);
  const ys = ends.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 };
}

/** Does to the pixels what was asked for; gives the picture that is left. */
function work(raster: Raster, { operation, parameters }: PictureWork): Raster {
  const { width, height } = parameters.picture;
  if (width !== raster.width || height !== raster.height) {
    const { width: wide, height: high } = raster;
    throw new HirzError('derivativeOtherSize', { params: { width, height, wide, high } });
  }
  switch (operation) {
    case 'redaction':
      for (const box of parameters.boxes) {
        checkInside(raster, box);
        for (let row = box.y; row < box.y + box.height; row += 1) {
          const from = (row * raster.width + box.x) * 3;
          raster.rgb.fill(0, from, from + box.width * 3);
        }
      }
      return raster;
    case 'crop':
      checkInside(raster, parameters.box);
      return cropped(raster, parameters.box);
    case 'annotation':
      for (const mark of parameters.marks) checkInside(raster, boxOf(mark));
      drawMarks(raster, parameters.marks);
      return raster;
  }
}

/** Legend of an annotated picture, a line for each number. */
function legendOf({ operation, parameters }: PictureWork): string | undefined {
  if (operation !== 'annotation') return undefined;
  const numbers = markNumbers(parameters.marks);
  const lines = parameters.marks.flatMap(({ label }, at) => {
    const number = numbers[at];
    return number === undefined ? [] : [`${number} ${label}`];
  });
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** What a working copy is made of, for `derivePicture`. */
export interface PictureSource {
  number: string;
  path: string;
  sha256: string;
}

/** A picture that was made, PNG. */
export interface MadePicture {
  png: Uint8Array;
  width: number;
  height: number;
}

/**
 * The working copy of a picture: decoded, changed in its pixels, and written anew as a PNG of red, green and blue. Nothing of the source's
 * file goes over but pixels: no metadata, no preview, no layer. Its own notes say what it was made of. The same source and the same work
 * give the same octets on every machine. Without work, the picture that work is then done on: boxes are drawn over these pixels, and so lie
 * on the same in the copy, whatever a browser would have made of the source's file.
 * @throws HirzError `derivativePictureType`, `derivativePictureTooLarge`, `derivativePictureKind`, `derivativePictureDamaged`, `derivativeOtherSize`, `derivativeOutside`
 */
export function derivePicture(file: Uint8Array, source: PictureSource, what?: PictureWork): MadePicture {
  const whole = decoded(file, source.path);
  const { width, height, rgb } = what ? work(whole, what) : whole;
  return { png: pngOf(width, height, rgb, what && notesOf(source, what)), width, height };
}

function notesOf({ number, path, sha256 }: PictureSource, what: PictureWork): Record<string, string> {
  const legend = legendOf(what);
  return {
    Comment: `Synthetic, for training. Working copy (${what.operation}), not the original.`,
    Source: `${number} ${path} sha256 ${sha256}`,
    ...(legend === undefined ? {} : { Description: legend }),
  };
}
