import { describe, expect, it } from 'vitest';
import { messages, say } from '../../../core/language';
import { frenchSpaces } from '../../../core/language/french-spaces';

describe('French texts', () => {
  it('have no line break before a colon, nor inside quotation marks', () => {
    expect(frenchSpaces('« Un mot » : oui ; non ? Si !')).toBe(
      '«\u00a0Un mot\u00a0»\u00a0: oui\u00a0; non\u00a0? Si\u00a0!',
    );
    const breaking = Object.entries(messages.fr).filter(([, text]) => /« | (?:[;!?»]|:(?!:))/.test(text));
    expect(breaking).toEqual([]);
  });

  it('keep the skeletons of their numbers', () => {
    expect(frenchSpaces('{count, number, ::group-off} : x')).toBe('{count, number, ::group-off}\u00a0: x');
    expect(say('fr', 'cli.code', { code: 'X' })).toBe('Code\u00a0: X');
  });

  it('leaves other languages as they are', () => {
    expect(say('en', 'cli.code', { code: 'X' })).not.toContain('\u00a0');
  });
});
