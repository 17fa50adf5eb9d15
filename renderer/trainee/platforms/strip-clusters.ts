/** Something that is drawn on a line from 0 to 1. */
export interface Placed {
  place: number;
}

/** What is drawn as one, at the place of its first. */
export interface Cluster<T extends Placed> extends Placed {
  marks: [T, ...T[]];
}

/**
 * Puts together what would lie over each other: everything less than `reach` after the first of a cluster is in it, so that
 * no two clusters are nearer than that, however many marks there are.
 */
export function clustersOf<T extends Placed>(marks: readonly T[], reach: number): Cluster<T>[] {
  const clusters: Cluster<T>[] = [];
  for (const mark of [...marks].sort((a, b) => a.place - b.place)) {
    const last = clusters.at(-1);
    if (last && mark.place - last.place < reach) last.marks.push(mark);
    else clusters.push({ place: mark.place, marks: [mark] });
  }
  return clusters;
}
