import { foldHandle } from '../../dataset/known-entities';
import { mix, share } from '../chance/chance';
import { fillLine } from '../words/line';
import type { Tongue, Voice } from '../words/tongue';
import { families, latinNames, nicknames } from './names';

/** Gives names and handles; each handle once on its platform. */
export interface Handles {
  /** The name shown for somebody of this nature. */
  nameOf(nature: number, tongue: Tongue, voice: Voice | undefined): string;
  make(nature: number, tongue: Tongue, voice: Voice | undefined): string;
  /** Another handle from this one, also free. */
  change(handle: string, nature: number): string;
}

export function createHandles(taken: readonly string[]): Handles {
  const known = new Set(taken.map(foldHandle));
  const free = (wanted: string, nature: number): string => {
    let handle = wanted.slice(0, 32);
    for (let attempt = 0; known.has(foldHandle(handle)); attempt++) {
      const digits =
        attempt < 3 ? 2 + share(mix(nature, 90 + attempt), 96) : mix(nature, attempt) % 1_000_000;
      handle = `${wanted.slice(0, 30)}${attempt < 3 ? '' : '_'}${digits}`;
    }
    known.add(foldHandle(handle));
    return handle;
  };
  return {
    nameOf(nature, tongue, voice) {
      if (voice) return fillLine(voice.name, tongue.lexicon, nature, mix(nature, 1));
      const { shown, family } = personOf(nature, tongue);
      switch (share(mix(nature, 13), 12)) {
        case 0:
          return shown;
        case 1:
          return `${shown} ${Array.from(family)[0]}.`;
        case 2:
          return nickname(nature, tongue, shown);
        default:
          return `${shown} ${family}`;
      }
    },
    make(nature, tongue, voice) {
      const { first, latinFamily } = personOf(nature, tongue);
      if (voice) return free(voice.handle.endsWith('_') ? `${voice.handle}${first}` : voice.handle, nature);
      const year = String((60 + share(mix(nature, 14), 55)) % 100).padStart(2, '0');
      const habit = habits[share(mix(nature, 16), habits.length)];
      const forms = [
        `${first}.${latinFamily}`,
        `${first}_${latinFamily}`,
        `${first}${latinFamily}`,
        `${first}${year}`,
        `${first}_${year}`,
        `${latinFamily}.${first.charAt(0)}`,
        `${first}${latinFamily.charAt(0)}${year}`,
        `${first}.tarin`,
        `the_${first}`,
        `${first}_${habit}`,
      ];
      return free(forms[share(mix(nature, 17), forms.length)] ?? first, nature);
    },
    change: (handle, nature) => free(`${handle.replace(/[\d_.]+$/, '')}_${10 + share(nature, 89)}`, nature),
  };
}

const habits = ['sea', 'reads', 'bakes', 'rides', 'notes', 'daily', 'walks', 'sews'];

/** Which list of first names, and of faces. */
export function genderOf(nature: number): 'her' | 'him' {
  return share(mix(nature, 10), 2) === 0 ? 'her' : 'him';
}

/** First name, in the language's letters and in Latin ones, and family name. */
function personOf(nature: number, { language, lexicon }: Tongue) {
  const gender = genderOf(nature);
  const list = lexicon.get(gender) ?? [];
  const place = share(mix(nature, 11), list.length);
  const [latin = '', arabic = ''] = families[share(mix(nature, 12), families.length)] ?? [];
  return {
    shown: list[place]?.[0] ?? '',
    first: latinNames[language][gender][place] ?? 'x',
    family: language === 'ar' ? arabic : latin,
    latinFamily: latin.toLowerCase(),
  };
}

function nickname(nature: number, { language }: Tongue, first: string): string {
  const list = nicknames[language];
  return (list[share(mix(nature, 18), list.length)] ?? '{x}').replace('{x}', first);
}
