import type { Language } from '../../text/localised';
import { type Chance, mix, share } from '../chance/chance';
import type { Mood } from './outline';

/** How somebody types, by nature: without capitals, without full stops, with signs, with words of another language. */
export interface Manner {
  dress(text: string, language: Language, mood: Mood, chance: Chance): string;
}

const signs: Record<Mood, readonly string[]> = {
  glad: ['🌿', '☀️', '💙', '✨', '🙂', '🌊', '☕'],
  funny: ['😂', '😅', '🙃', '🤷', '😭', '🫠'],
  sad: ['🤍', '🌙', '💔', '🕯️'],
  cross: ['🙄', '😤', '🤦', '💢'],
  ask: ['🙏', '🤔', '👀'],
  news: ['👀', '‼️', '📢'],
};

/** Words of the town's other languages that slip in. */
const slips: Record<Language, readonly string[]> = {
  en: ['Yalla. ', 'Voilà. ', 'Wallah, ', 'Bon. ', 'Ya salam. ', 'Ouf. ', 'Khalas. '],
  ar: ['Voilà، ', 'Okay، ', 'Bref، ', 'Sorry بس ', 'Update: ', 'Alors، '],
  fr: ['Yalla. ', 'Wallah, ', 'So. ', 'Khalas. ', 'Ya salam. ', 'Habibi, ', 'Anyway. '],
};

export function mannerOf(nature: number): Manner {
  const small = share(mix(nature, 60), 8) === 0;
  const open = share(mix(nature, 61), 5) < 2;
  const signed = share(mix(nature, 62), 100);
  const mixes = share(mix(nature, 63), 12);
  return {
    dress(text, language, mood, chance) {
      let dressed = text;
      if (language !== 'ar') {
        dressed = small ? dressed.toLowerCase() : dressed.charAt(0).toUpperCase() + dressed.slice(1);
      }
      if (mixes < 2 && chance.happens(1, 5) && dressed.length > 24) {
        const slip = chance.pick(slips[language]);
        dressed = (small && language !== 'ar' ? slip.toLowerCase() : slip) + dressed;
      }
      if (open && /[^.]\.$/.test(dressed)) dressed = dressed.slice(0, -1);
      // One in five likes signs, most seldom use them.
      if (
        chance.below(100) < (signed < 20 ? 40 : signed < 60 ? 5 : 0) &&
        !/\p{Extended_Pictographic}$/u.test(dressed)
      ) {
        dressed += ` ${chance.pick(signs[mood])}`;
      }
      return dressed;
    },
  };
}
