import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Teller } from '../../../scripts/setup/tell.mjs';

/** A teller that speaks to no terminal, and the lines that it said. */
function heard(): { teller: Teller; lines(): string[] } {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  const lines = () => text.split('\n').map((line) => line.replace(/ \([\d.]+ s\)$/, ''));
  return {
    teller: new Teller(stream as unknown as NodeJS.WriteStream, 0),
    lines: () => lines().slice(0, -1),
  };
}

describe('the set-up while it works', () => {
  it('tells how far one step is while two are under way, and goes on with the other', () => {
    const { teller, lines } = heard();
    const compiling = teller.step('Database: compiling');
    compiling.progress(0.3);
    const fetching = teller.step('Runtime: fetching');
    compiling.progress(0.6);
    fetching.progress(0.5);
    fetching.done('fetched');
    compiling.progress(0.8);
    compiling.done('compiled');
    expect(lines()).toEqual([
      '· Database: compiling',
      '   30 %',
      '· Runtime: fetching',
      '   50 %',
      '  fetched',
      '   80 %',
      '  compiled',
    ]);
  });

  it('waits for no step that failed once another one about the same was begun', () => {
    const { teller, lines } = heard();
    const compiling = teller.step('Database: compiling');
    teller.step('Runtime: fetching').progress(0.5);
    teller.step('Runtime: fetching another').done('fetched');
    compiling.progress(0.8);
    expect(lines().slice(-2)).toEqual(['  fetched', '   80 %']);
  });
});
