import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/domain/text/localised';
import { say } from '../../../core/language';
import { droppedKinds, isDroppedKind } from '../../../electron/main/dropped-kinds';

describe('files that are dropped', () => {
  it('are taken by the end of their names alone, in capitals or not', () => {
    for (const kind of droppedKinds) {
      expect(isDroppedKind(`/stick/one${kind}`)).toBe(true);
      expect(isDroppedKind(`C:\\stick\\ONE${kind.toUpperCase()}`)).toBe(true);
      expect(isDroppedKind(`/stick/one${kind}.png`)).toBe(false);
    }
    expect(isDroppedKind('/stick/hirz-exercise')).toBe(false);
  });

  it.each(languages)('are all named, and no others, to who dropped another one (%s)', (language) => {
    const named = say(language, 'faults.dropRefused.remedy').match(/\.hirz-[a-z.-]*[a-z]/g);
    expect(named?.toSorted()).toEqual([...droppedKinds].sort());
  });
});
