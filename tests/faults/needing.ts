import { it } from 'vitest';

/**
 * A test that some machines can't make: there it says 'skipped', with the reason. `why` is undefined where it can be made.
 */
export const needing = (why: string | undefined) => ({
  it: (title: string, work: () => Promise<void>, timeout?: number) =>
    it.skipIf(why !== undefined)(why === undefined ? title : `${title} (skipped: ${why})`, work, timeout),
});
