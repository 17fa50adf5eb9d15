/** Runs product and anchor in turn, `runs` times after one warm-up of each, and gives the milliseconds of both. */
export async function inTurn(
  runs: number,
  { ours, theirs }: { ours: (run: number) => unknown; theirs: (run: number) => unknown },
): Promise<{ ours: number[]; theirs: number[] }> {
  const values: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = -1; run < runs; run += 1) {
    const anchor = await timed(() => theirs(Math.max(0, run)));
    const own = await timed(() => ours(Math.max(0, run)));
    if (run < 0) continue;
    values.theirs.push(anchor);
    values.ours.push(own);
  }
  return values;
}

/** Milliseconds that work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
