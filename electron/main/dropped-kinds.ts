/** Ends of the names of files that Hirz takes when they are dropped on its window; where evidence is received or hashed it takes any. */
export const droppedKinds = [
  '.hirz-exercise',
  '.hirz-ticket',
  '.hirz-handover',
  '.hirz-submission',
  '.hirz-export',
  '.hirz-drill',
  '.hirz-drill-answer',
  '.hirz-proof',
  '.hirz-assessor-key.json',
] as const;

export function isDroppedKind(path: string): boolean {
  return droppedKinds.some((kind) => path.toLowerCase().endsWith(kind));
}
