import { createHash } from 'node:crypto';
import type { Media } from '../../../core/domain/dataset/records';
import { pictures } from '../art';
import { render } from '../art/picture';
import { previewOf, printedPages, renderPrintedPage } from '../art/printed';
import { millisecondsOfFilm, renderFilm, stillOf } from '../film/film';
import { films } from '../film/index';
import { renderVoiceNote, voiceNotes } from '../sound/voice-note';
import { descriptions } from './descriptions';

/** A media file before it is made. */
export interface Making {
  id: string;
  file: string;
  render(): Uint8Array;
  /** What its record says beside size and hash. */
  facts: Pick<Media, 'type' | 'alt' | 'width' | 'height' | 'durationMs' | 'preview'>;
}

/** Every media file of the exercise, in order of ids. */
export function makings(): Making[] {
  return [
    ...[...pictures, ...films.map(stillOf), ...printedPages.map(previewOf)].map(
      (picture): Making => ({
        id: picture.id,
        file: `${picture.id}.${picture.format}`,
        render: () => render(picture),
        facts: {
          type: picture.format === 'png' ? 'image/png' : 'image/jpeg',
          alt: picture.alt,
          width: picture.width,
          height: picture.height,
        },
      }),
    ),
    ...voiceNotes.map(
      (note): Making => ({
        id: note.id,
        file: `${note.id}.wav`,
        render: () => renderVoiceNote(note),
        facts: { type: 'audio/wav', alt: note.alt, durationMs: note.seconds * 1000 },
      }),
    ),
    ...films.map(
      (film): Making => ({
        id: film.id,
        file: `${film.id}.webm`,
        render: () => renderFilm(film),
        facts: {
          type: 'video/webm',
          alt: film.alt,
          width: film.width,
          height: film.height,
          durationMs: millisecondsOfFilm(film),
          preview: stillOf(film).id,
        },
      }),
    ),
    ...printedPages.map(
      (page): Making => ({
        id: page.id,
        file: `${page.id}.pdf`,
        render: () => renderPrintedPage(page),
        facts: { type: 'application/pdf', alt: page.alt, preview: previewOf(page).id },
      }),
    ),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The record of a file with these octets. */
export function mediaRecord(making: Making, bytes: Uint8Array): Media {
  return {
    id: making.id,
    file: making.file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...making.facts,
    alt: descriptions[making.id] ?? making.facts.alt,
  };
}
