import type { EntityRef } from '../domain/dataset/entity-ref';
import type { ServedResponse } from '../domain/evidence/capture';
import type { Box } from '../domain/evidence/seen';
import type { Fault } from '../domain/fault/fault';
import type { ReportDocument } from '../domain/report/report-document';
import type { PlatformRequest } from '../domain/simulation/response';
import type { Instant } from '../domain/text/instant';
import type { Language } from '../domain/text/localised';
import type { ArchivedResponse } from '../domain/web-archive/read-warc';
import type { Announcement } from './announcement';
import type { ExhibitSummary } from './exhibit';

/** One response as the shell serves it to the platform view, and keeps it for a capture. */
export interface Served {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
  at: Instant;
  platform: string;
  title: string;
  subject?: EntityRef;
  entities: EntityRef[];
}

/** What the shell hands over at a capture: what only it can take. */
export interface CapturedPage {
  addressAsked: string;
  addressFinal: string;
  title: string;
  screenshot: Uint8Array;
  snapshot: Uint8Array;
  /** In the order in which they were served; the first is the page itself. */
  responses: {
    response: Omit<ServedResponse, 'sha256' | 'bytes'>;
    body: Uint8Array;
    /** Of a picture that the shell can decode. */
    differenceHash?: string;
  }[];
  servedAt: Instant;
  viewport: { width: number; height: number; scale: number };
  pageSize: { width: number; height: number };
  /** What the screenshot shows, from the top of the page: lower than the page where that is too high for one picture. */
  pictured: { width: number; height: number };
  /** How far the page was scrolled, CSS pixels. */
  scroll: { x: number; y: number };
  /** Where the first block of each thing stands, by its `data-entity`, CSS pixels from the top of the page. */
  layout: { entity: string; box: Box }[];
  userAgent: string;
}

/** Where a capture of several pages goes next; `going` is false once it was cancelled. */
export interface NextPage {
  going: boolean;
  next: string | null;
}

/**
 * What the shell, and only the shell, may ask of the engine beside the contract.
 * Never reachable from the window.
 */
export interface ShellCalls {
  /** Makes a grant for a path that the user chose or dropped. */
  'grant.make': {
    input: { path: string; purpose: 'read' | 'write' };
    output: { grant: string; name: string };
  };
  /** Makes grants for all paths of one choice, or for none of them. */
  'grant.makeAll': {
    input: { paths: string[]; purpose: 'read' | 'write' };
    output: { grant: string; name: string }[];
  };
  /** Answers one request of the platform view as of the exercise clock. `null`: no such platform in the exercise. */
  'platform.serve': { input: PlatformRequest; output: Served | null };
  /** A page finished loading in the view, or an address was refused: goes to the custody log. */
  'platform.visited': {
    input: { url: string; status: number; title: string; servedAt: Instant; sha256: string };
    output: null;
  };
  'platform.left': { input: { url: string }; output: null };
  /** Address of a page that the log of an opened submission says was visited; `null` where nobody assesses now. */
  'visit.find': { input: { submission: string; seq: number }; output: { url: string } | null };
  /** Answers one request of the view that shows such a page again, as of the instant of the visit. */
  'visit.serve': {
    input: { submission: string; seq: number; request: PlatformRequest };
    output: Served | null;
  };
  /** The response that a web archive among the evidence holds for an address; `null`: it holds none. */
  'archive.serve': { input: { sha256: string; url: string }; output: ArchivedResponse | null };
  /** `only`: what the trainee chose of the page; without it, all of it. */
  'capture.store': { input: CapturedPage & { only?: EntityRef[] }; output: ExhibitSummary };
  /** Begins a capture of all the pages of what the address is of, as a job: where to go first. */
  'capture.begin': { input: { address: string }; output: { job: string; next: string } };
  'capture.add': { input: { job: string; page: CapturedPage }; output: NextPage };
  /** Makes the exhibit of all pages; `null` where the job was cancelled. */
  'capture.finish': { input: { job: string }; output: ExhibitSummary | null };
  'capture.fail': { input: { job: string; fault: Fault }; output: null };
  /** An item's file for the `evidence:` scheme, looked up by hash in the open case or the opened submissions. */
  'evidence.find': {
    input: { sha256: string };
    output: { path: string; type: string; bytes: number } | null;
  };
  /** A picture for the `evidence:` scheme as `derivative.picture` decoded it, as a PNG; `null`: it was not asked for there. */
  'evidence.pixels': { input: { sha256: string }; output: Uint8Array | null };
  /** The file of an attachment of an inject that has come, for the `evidence:` scheme. */
  'media.find': { input: { media: string }; output: { path: string; type: string; bytes: number } | null };
  /**
   * The report as one HTML document, with header and footer templates. Fonts come from the shell; `pictures` are those of the working
   * copies that it cites, asked for beside it as `file`.
   */
  'report.html': {
    input: { language: Language };
    output: {
      html: string;
      header: string;
      footer: string;
      document: ReportDocument;
      pictures: { file: string; path: string }[];
    };
  };
  /** Keeps the printed PDF in the case, logs it, and writes a copy through the grant. */
  'report.keepPdf': {
    input: { language: Language; pdf: Uint8Array; grant?: string };
    output: { name: string; bytes: number; sha256: string };
  };
  /**
   * What the system's key store keeps for Hirz, 32 octets; null where there is no such store, or none that keeps a secret. Said before
   * a case is begun or opened.
   */
  'keyStore.offer': { input: { secret: Uint8Array | null }; output: null };
  /** Graceful end: closes the open case, ends the session in the log. */
  'engine.stop': { input: Record<string, never>; output: null };
}
export type ShellCallName = keyof ShellCalls;

/** Messages from the shell to the engine's process. */
export type ToEngine =
  | { id: number; via: 'contract'; name: string; input: unknown }
  | { id: number; via: 'shell'; name: ShellCallName; input: unknown };

/** Messages from the engine's process to the shell. */
export type FromEngine =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; fault: Fault }
  | { ready: true }
  | { announcement: Announcement };
