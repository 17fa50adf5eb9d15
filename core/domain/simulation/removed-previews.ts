import type { VolatilityEvent } from '../dataset/volatility-event';

/**
 * A timeline in which a file that is removed takes the picture that stands for it along: the still of a film, the first page of
 * a PDF. On a real site the picture is made from the file, and goes with it.
 * @param previewOf id of the picture that stands for a media file
 */
export function withRemovedPreviews(
  timeline: readonly VolatilityEvent[],
  previewOf: (media: string) => string | undefined,
): VolatilityEvent[] {
  return timeline.flatMap((event) => {
    const preview = event.kind === 'media-removed' ? previewOf(event.media) : undefined;
    return preview === undefined ? [event] : [event, { ...event, kind: 'media-removed', media: preview }];
  });
}
