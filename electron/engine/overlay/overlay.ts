import { digestCode } from '../../../core/domain/custody/witness-code';
import type { Instant } from '../../../core/domain/text/instant';
import { drawBand } from './band';
import { bandedPng, pngFrame } from './banded-png';

export interface OverlayInput {
  exhibit: string;
  /** The exhibit's item that it is made from, and its SHA-256, hexadecimal. */
  source: { path: string; bytes: Uint8Array; sha256: string };
  address: string;
  exerciseTime: Instant;
  /** Pixels of the picture in a CSS pixel. */
  scale: number;
}

/**
 * The working copy of a picture for looking at and for handing round: the picture with a band that carries address, exercise time,
 * exhibit number and the code of the picture's SHA-256 for reading aloud. Undefined where the picture is no plain PNG.
 */
export function overlayOf({
  exhibit,
  source,
  address,
  exerciseTime,
  scale,
}: OverlayInput): Uint8Array | undefined {
  const frame = pngFrame(source.bytes);
  if (!frame) return undefined;
  const time = `${exerciseTime.replace('T', ' ').replace(/(\.\d+)?Z$/, '')} UTC`;
  const code = digestCode(Buffer.from(source.sha256, 'hex'));
  const band = drawBand({ exhibit, time, code, address }, frame.width, scale >= 1.5);
  return bandedPng(source.bytes, frame, band, `${exhibit} ${source.path} sha256 ${source.sha256}`);
}
