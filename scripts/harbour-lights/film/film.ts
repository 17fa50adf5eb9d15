import { type Brush, canvasFor, letter, type Picture } from '../art/picture';
import { type Chance, chanceOf } from '../random';
import { keyFrameOf } from './key-frame';
import { durationOf, webm } from './webm';

/** A short film without sound, drawn frame by frame. */
export interface Film {
  /** Id of the medium and stem of its file. */
  id: string;
  alt: string;
  width: number;
  height: number;
  framesPerSecond: number;
  seconds: number;
  /** Second whose frame stands for the film where it is not played. */
  stillAt: number;
  /** Draws the frame at so many seconds. The chance begins anew for each, so that what does not move stays where it is. */
  draw(brush: Brush, width: number, height: number, seconds: number, chance: Chance): void;
}

/** Quality of lossy WebP, of 100: coarse as a telephone's film. */
const quality = 46;

/** Every frame says what it is. */
function mark(brush: Brush, width: number, height: number): void {
  letter(brush, 'SYNTHETIC · FOR TRAINING', width - 8, height - 8, {
    size: 9,
    weight: 600,
    colour: 'rgba(255,255,255,0.6)',
    align: 'right',
  });
}

function drawFrame(film: Film, brush: Brush, seconds: number): void {
  brush.save();
  film.draw(brush, film.width, film.height, seconds, chanceOf(`film ${film.id}`));
  brush.restore();
  mark(brush, film.width, film.height);
}

/** Octets of the WebM file. */
export function renderFilm(film: Film): Uint8Array {
  const frames = Array.from({ length: film.seconds * film.framesPerSecond }, (_, index) => {
    const { canvas, brush } = canvasFor(film.width, film.height);
    drawFrame(film, brush, index / film.framesPerSecond);
    return keyFrameOf(canvas.toBuffer('image/webp', quality));
  });
  return webm({ ...film, frames });
}

export const millisecondsOfFilm = ({ seconds, framesPerSecond }: Film) =>
  durationOf(seconds * framesPerSecond, framesPerSecond);

/** The picture that stands for a film. */
export function stillOf(film: Film): Picture {
  return {
    id: `${film.id}-still`,
    alt: film.alt,
    width: film.width,
    height: film.height,
    format: 'jpg',
    draw: (brush) => drawFrame(film, brush, film.stillAt),
  };
}
