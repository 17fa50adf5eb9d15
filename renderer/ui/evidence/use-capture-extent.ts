import type { CaptureExtent } from '../../../core/contract/exhibit';
import { useQuery } from '../../engine-client';

/** How far a capture went, by the SHA-256 of its record; undefined until it is read, and where there is none. */
export function useCaptureExtent(record: string | undefined): CaptureExtent | undefined {
  const { value } = useQuery('item.extent', { sha256: record ?? '' }, { when: record !== undefined });
  return value ?? undefined;
}
