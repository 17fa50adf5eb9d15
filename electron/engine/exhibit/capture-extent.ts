import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CaptureExtent } from '../../../core/contract/exhibit';
import { Capture } from '../../../core/domain/evidence/capture';
import type { EvidenceFile } from './evidence-file';

/** Largest file that is read as a record of a capture, octets. */
const largest = 64 * 2 ** 20;

const WideCapture = z.object({
  format: Capture.shape.format,
  pages: z.array(z.unknown()),
  complete: Capture.shape.complete.unwrap(),
});

/** How far a capture of several pages went; null where the file is no record of one. */
export async function captureExtent({ path, bytes }: EvidenceFile): Promise<CaptureExtent | null> {
  if (bytes > largest) return null;
  const capture = WideCapture.safeParse(jsonOf(await readFile(path, 'utf8'))).data;
  return capture ? { pages: capture.pages.length, complete: capture.complete } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
