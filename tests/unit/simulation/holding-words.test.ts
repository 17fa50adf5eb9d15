import { describe, expect, it } from 'vitest';
import { holdingWords } from '../../../core/domain/simulation/holding-words';

describe('what holds every word that was typed', () => {
  const names = ['Zoé at the Harbour', 'أحمد في الميناء', 'harbour master', ''];
  const found = (typed: string) => holdingWords(names, typed, (name) => name);

  it.each([
    ['  harbour ZOE ', ['Zoé at the Harbour']],
    ['harb', ['Zoé at the Harbour', 'harbour master']],
    ['الميناء احمد', ['أحمد في الميناء']],
    ['harbour boat', []],
  ])('%j finds %j', (typed, those) => {
    expect(found(typed)).toEqual(those);
  });

  it('is all where nothing was typed', () => {
    expect(found(' \n')).toEqual(names);
  });
});
