import { z } from 'zod';
import type { CaptureExtent } from '../../../core/contract/exhibit';
import { Capture } from '../../../core/domain/evidence/capture';
import type { EvidenceFile } from './evidence-file';
import { recordJson } from './record-json';

const WideCapture = z.object({
  format: Capture.shape.format,
  pages: z.array(z.unknown()),
  complete: Capture.shape.complete.unwrap(),
});

/** How far a capture of several pages went; null where the file is no record of one. */
export async function captureExtent(file: EvidenceFile): Promise<CaptureExtent | null> {
  const capture = WideCapture.safeParse(await recordJson(file)).data;
  return capture ? { pages: capture.pages.length, complete: capture.complete } : null;
}
