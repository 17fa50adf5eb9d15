// What the set-up says while it works: one line a step, with progress, in plain words.

/**
 * @typedef {object} Step
 * @property {(share: number, note?: string) => void} progress share done, 0–1; the note stands beside it.
 * @property {(note: string) => void} note progress that is not a share, such as seconds.
 * @property {(outcome: string) => void} done
 */

/** Speaks to a stream; a terminal sees one line change, a log gets a new line now and then. */
export class Teller {
  #stream;
  #live = '';
  #every;
  #begun = false;
  /** Steps under way, by the word before the colon: of two at once, the one that was begun last tells how far it is. */
  #steps = new Set();

  /** @param {NodeJS.WriteStream} stream */
  constructor(stream = process.stdout, every = 15_000) {
    this.#stream = stream;
    this.#every = every;
  }

  /** True once anything was said, so that a quick run can stay silent. */
  get begun() {
    return this.#begun;
  }

  say(text) {
    this.#clear();
    this.#begun = true;
    this.#stream.write(`${text}\n`);
  }

  /**
   * Begins a step.
   * @param {string} what what is being done, and how long it usually takes.
   * @returns {Step}
   */
  step(what) {
    this.say(`· ${what}`);
    const started = Date.now();
    let last = started;
    let lastTenth = 0;
    const [about] = what.split(':');
    // Anew: behind the others.
    this.#steps.delete(about);
    this.#steps.add(about);
    const show = (text, important) => {
      if ([...this.#steps].at(-1) !== about) return;
      if (this.#stream.isTTY) {
        this.#clear();
        this.#live = `  ${text}`.slice(0, Math.max(20, (this.#stream.columns || 80) - 1));
        this.#stream.write(this.#live);
      } else if (important || Date.now() - last > this.#every) {
        last = Date.now();
        this.#stream.write(`  ${text}\n`);
      }
    };
    return {
      progress: (share, note = '') => {
        const percent = Math.max(0, Math.min(100, Math.floor(share * 100)));
        const tenth = Math.floor(percent / 25);
        const important = tenth > lastTenth;
        lastTenth = Math.max(lastTenth, tenth);
        show(`${String(percent).padStart(3)} %${note ? `  ${note}` : ''}`, important);
      },
      note: (note) => show(note, false),
      done: (outcome) => {
        this.#steps.delete(about);
        this.#clear();
        this.#stream.write(`  ${outcome} (${seconds(Date.now() - started)})\n`);
      },
    };
  }

  #clear() {
    if (this.#live && this.#stream.isTTY) this.#stream.write(`\r${' '.repeat(this.#live.length)}\r`);
    this.#live = '';
  }

  /** Ends a half-written line, before something else speaks. */
  pause() {
    this.#clear();
  }
}

/** @param {number} ms */
export function seconds(ms) {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
