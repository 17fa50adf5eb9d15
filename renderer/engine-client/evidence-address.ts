/** Address of an item of evidence for an `<img>` or `<video>`: looked up by its hash, never by a path. */
export function evidenceAddress(sha256: string): string {
  return `evidence://item/${sha256}`;
}

/** Address of a picture's pixels as the engine decodes and turns them: only of one that `derivative.picture` was asked for. */
export function pixelsAddress(sha256: string): string {
  return `evidence://pixels/${sha256}`;
}

/** Address of a media file of the exercise, for the attachments of injects. */
export function mediaAddress(media: string): string {
  return `evidence://media/${media}`;
}
