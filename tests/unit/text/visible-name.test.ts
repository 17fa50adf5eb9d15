import { describe, expect, it } from 'vitest';
import { visibleName } from '../../../core/domain/text/visible-name';

describe('a name from elsewhere', () => {
  it.each([
    ['return (1).csv', 'return (1).csv'],
    ['نسخة ثانية.csv', 'نسخة ثانية.csv'],
    ['می‌خواهم.txt', 'می‌خواهم.txt'],
    ['👩‍👧.png', '👩‍👧.png'],
    ['evil\u202egpj.exe', 'evil⟨U+202E⟩gpj.exe'],
    ['new\nline.txt', 'new⟨U+000A⟩line.txt'],
    ['cr\rname.txt', 'cr⟨U+000D⟩name.txt'],
    [' lead and trail ', '⟨U+0020⟩lead and trail⟨U+0020⟩'],
    ['tag\u{e0041}.txt', 'tag⟨U+E0041⟩.txt'],
    ['', ''],
  ])('%j is shown as %s', (name, shown) => {
    expect(visibleName(name)).toBe(shown);
  });
});
