import { expect, it } from 'vitest';
import { DrillRequest } from '../../../core/domain/drill/drill';
import { say } from '../../../core/language';
import { byHand } from '../../../electron/engine/drill/by-hand';

const told = (language: 'en' | 'ar' | 'fr', title: string) =>
  say(language, 'faults.drillByHand', byHand({ title }).fault.params);

it('names a drill that is to be worked by hand as its instructor did, and as a drill where they did not', () => {
  for (const language of ['en', 'ar', 'fr'] as const) {
    expect(told(language, 'Monday')).toContain('Monday');
    expect(told(language, '')).not.toMatch(/[“”«»]/);
  }
  expect(told('en', '')).toContain('a copy of a drill that asks you to find out by hand');
});

it('takes a drill without a title, but none that is too long', () => {
  const request = { kinds: ['none'], copies: 1, seed: 1, verifier: false };
  expect(DrillRequest.parse({ ...request, title: ' ' }).title).toBe('');
  expect(() => DrillRequest.parse({ ...request, title: 'x'.repeat(121) })).toThrow();
});
