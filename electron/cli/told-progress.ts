import { say } from '../../core/language';
import type { JobControl } from '../engine/jobs/jobs';
import { type Terminal, text } from './terminal';

/** Milliseconds between two lines of progress: a log of a long run stays short. */
const tellEvery = 2000;

/** Writes how far work has come as lines to `err`, each a while after the one before; nothing of work that ends sooner. */
export function toldProgress(
  terminal: Terminal,
  line: (counts: { done: number; total: number; percent: number }) => string,
): (done: number, total: number) => void {
  let told = Date.now();
  return (done, total) => {
    const now = Date.now();
    if (now - told < tellEvery || done === total || total === 0) return;
    told = now;
    terminal.err(line({ done, total, percent: Math.floor((done / total) * 100) }));
  };
}

/** Writes each step of a job as it begins and how far it has come, for who watches a terminal; nothing for who does not. */
export function toldSteps(terminal: Terminal): Pick<JobControl, 'step' | 'progress'> {
  if (!terminal.watched) return { step: () => {}, progress: () => {} };
  let step = '';
  return {
    step(key) {
      step = say(terminal.language, `jobs.${key}`);
      terminal.err(step);
    },
    progress: toldProgress(terminal, ({ percent }) => text(terminal, 'stepProgress', { step, percent })),
  };
}
