import type { InputOf } from '../../core/contract/index';
import type { Engine } from '../../electron/engine/engine';
import { jobEnd } from './worked-case';

/** Makes a working copy, and waits until it is there; resolves to its id. */
export async function makeDerivative(engine: Engine, order: InputOf<'derivative.make'>): Promise<string> {
  const { job } = await engine.call('derivative.make', order);
  return ((await jobEnd(engine, job)).result as { derivative: string }).derivative;
}

/** Size of the tests' screenshot. */
export const picture = { width: 80, height: 60 };

/** A box of the tests' screenshot blacked out. */
export const redaction: InputOf<'derivative.make'>['work'] & { operation: 'redaction' } = {
  operation: 'redaction',
  parameters: {
    picture,
    boxes: [{ x: 10, y: 20, width: 30, height: 5, reason: 'A third party, not in the order.' }],
  },
};

/** A redaction and a translation of an exhibit of a page. */
export async function makeTwo(engine: Engine, number: string): Promise<void> {
  await makeDerivative(engine, { number, source: 'screenshot.png', work: redaction });
  await makeDerivative(engine, {
    number,
    source: 'text.txt',
    work: { operation: 'translation', parameters: { from: 'en', to: 'ar', by: 'Amal Karim' } },
    text: 'عمل جيد عبر البحر',
  });
}
