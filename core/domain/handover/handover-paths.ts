/** Where things are in a hand-over's bag; exhibits, tokens and keys are where a submission has them. */
export const handoverPaths = {
  statement: 'data/handover.dsse.json',
  part: 'data/custody/part.json',
} as const;

/** Where a hand-over's envelopes are in a submission: what the giver stated, what receipt came back, what receipt was given. */
export function handoverPath(handover: string, what: 'statement' | 'receipt' | 'receipt-given'): string {
  return `data/handovers/${handover}/${what}.dsse.json`;
}

/** Where an item of a handed exhibit is in the receiver's: under its own path, but what the giver had as origin is one step deeper. */
export function takenPath(path: string): string {
  return path.startsWith(`${originFolder}/`) ? `${originFolder}/${path}` : path;
}

/** Whether an item's path is left free for it in the receiver's exhibit: what Hirz writes there itself can't have come along. */
export function canBeTaken(path: string): boolean {
  return !/^(derived\/|(exhibit|annotations|derivatives)\.json$)/.test(path);
}

const originFolder = 'origin';
/** Items of a taken exhibit that say where it comes from. */
export const originItems = {
  statement: `${originFolder}/handover.dsse.json`,
  exhibit: `${originFolder}/exhibit.json`,
  part: `${originFolder}/part.json`,
  annotations: `${originFolder}/annotations.json`,
  token: `${originFolder}/timestamp.tsr`,
  root: `${originFolder}/timestamp-root.pem`,
  authority: `${originFolder}/timestamp-authority.pem`,
} as const;
