import type { TypedEvent } from '../custody/event';
import type { Item } from '../evidence/item';
import type { Source } from '../evidence/source';
import type { Exercise } from '../exercise/exercise';
import type { Instant } from '../text/instant';
import type { Language } from '../text/localised';
import type { ReportFigure } from './derivative-figure';
import type { ReportDocument } from './report-document';

/** An exhibit as the report lists it. */
export interface ReportExhibit {
  number: string;
  title: string;
  address: string;
  /** Name of the platform as people know it: `Murmur`, not its id. */
  platform: string;
  /** Of received files; these have neither platform nor address. */
  source?: Source;
  exerciseTime: Instant;
  /** Local time of the capture with its offset, RFC 3339. */
  wall: string;
  items: Item[];
  /** Only some of what the page showed was chosen. */
  selection: boolean;
  /** Those of its working copies, in the order in which they were made. */
  copies: Item[];
  /** Tags that stand (withdrawn ones left out), with the term's label in the report's language. */
  tags: { label: string; item?: string; reason: string }[];
  verified: 'never' | 'intact' | 'altered';
}

/** One entry of the custody log with the SHA-256 of its line, hexadecimal. */
export interface ReportLogEntry {
  event: TypedEvent;
  sha256: string;
}

/**
 * Everything that the printed report says. The engine gathers it; `reportHtml` computes the document from it
 * and reads nothing else, so that the same input always gives the same text.
 */
export interface ReportInput {
  /** Language of the form: headings, tables, header and footer. The trainee's own text keeps `document.language`. */
  language: Language;
  /** Local time with offset, RFC 3339. */
  generatedAt: string;
  exercise: Pick<Exercise, 'id' | 'edition' | 'title' | 'jurisdiction' | 'tlp' | 'authority'>;
  /** SHA-256 of the exercise package's `manifest-sha256.txt`. */
  manifestSha256: string;
  case: { id: string };
  trainee: { name: string; seat: string };
  document: ReportDocument;
  /** In the order of their numbers. */
  exhibits: ReportExhibit[];
  /** Working copies that the text cites: they are shown where they are first cited. */
  figures?: readonly ReportFigure[];
  custody: {
    /** Code of the log's head, as `witnessCode` writes it. */
    code: string;
    /** Raw Ed25519 public key of the seat, base64, as event 0 has it. */
    publicKey: string;
    /** The whole log up to now, oldest first. */
    log: readonly ReportLogEntry[];
  };
  /** `Hirz 0.1.0`. */
  software: string;
}
