import { z } from 'zod';
import { Capture } from '../../../core/domain/evidence/capture';
import { Receipt } from '../../../core/domain/evidence/receipt';
import { MediaContents } from '../../../core/domain/media-facts/media-facts';
import type { EvidenceFile } from './evidence-file';
import { recordJson } from './record-json';

const Said = z.object(MediaContents.shape);
const Recorded = z.discriminatedUnion('format', [
  z.object({ format: Capture.shape.format, media: z.array(Said.extend({ path: z.string() })) }),
  z.object({
    format: Receipt.shape.format,
    files: z.array(z.object({ path: z.string(), media: Said.optional() })),
  }),
]);

/** What the record of an exhibit took down of one of its media files; null where it says nothing of it. */
export async function itemMedia(record: EvidenceFile, path: string): Promise<MediaContents | null> {
  const recorded = Recorded.safeParse(await recordJson(record)).data;
  if (recorded?.format === 'hirz-receipt')
    return recorded.files.find((file) => file.path === path)?.media ?? null;
  const { path: _, ...said } = recorded?.media.find((file) => file.path === path) ?? { path };
  return Object.keys(said).length > 0 ? said : null;
}
