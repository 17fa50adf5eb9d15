/** A checklist in the terminal: the step under way, then a tick with the time that it took. */
export interface Checklist {
  /** Does one step and ticks it off; the text that it returns stands behind the tick. */
  step(what: string, work: () => Promise<string | undefined>): Promise<void>;
}

/** On a terminal the line under way is overwritten by its tick; in a log only the ticks are written. */
export function createChecklist(stream: NodeJS.WriteStream = process.stdout): Checklist {
  return {
    async step(what, work) {
      const begun = Date.now();
      if (stream.isTTY) stream.write(`  … ${what}`);
      const clear = () => stream.isTTY && stream.write('\r\u001b[K');
      try {
        const outcome = await work();
        clear();
        const seconds = ((Date.now() - begun) / 1000).toFixed(1);
        stream.write(`  ✓ ${what}${outcome ? `: ${outcome}` : ''} (${seconds} s)\n`);
      } catch (error) {
        clear();
        stream.write(`  ✗ ${what}\n`);
        throw error;
      }
    },
  };
}
