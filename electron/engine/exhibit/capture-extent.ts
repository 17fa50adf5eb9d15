import { z } from 'zod';
import type { CaptureExtent } from '../../../core/contract/exhibit';
import { Capture } from '../../../core/domain/evidence/capture';
import type { EvidenceFile } from './evidence-file';
import { recordJson } from './record-json';

/** As much of a capture's record as says how far it went. */
const Extent = z.object({
  format: Capture.shape.format,
  scope: Capture.shape.scope,
  records: z.array(z.unknown()),
  pages: z.array(z.unknown()).optional(),
  complete: Capture.shape.complete,
});

/** How far a capture went; null where the file is no record of one. */
export async function captureExtent(file: EvidenceFile): Promise<CaptureExtent | null> {
  const capture = Extent.safeParse(await recordJson(file)).data;
  if (!capture) return null;
  const { scope, records, pages, complete = true } = capture;
  return { scope, things: records.length, pages: pages?.length ?? 1, complete };
}
