import type { Exercise } from '../exercise/exercise';
import { latinDigits } from '../text/latin-digits';

const longestSeat = 6;

/** A text without the marks on its letters. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** At most three Latin letters; names in other scripts give `EX`. */
function initialsOf(name: string): string {
  const initials = plain(name)
    .split(/[^A-Za-z]+/)
    .filter((word) => word.length > 0)
    .slice(0, 3)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return initials === '' ? 'EX' : initials;
}

/** Letters and digits of a seat as numbers of exhibits and seals name it, at most six, digits of every script as 0 to 9; `0` where it has none. */
export function seatOf(seat: string): string {
  const letters = latinDigits(plain(seat))
    .replace(/[^A-Za-z0-9]+/g, '')
    .slice(0, longestSeat)
    .toUpperCase();
  return letters === '' ? '0' : letters;
}

/**
 * Number of a trainee's exhibit by the scheme of the exercise: `AK-007` for the seventh of Amal Karim with three digits and nothing else
 * chosen. Of capital letters, digits and one separator alone: it names the exhibit's folder in a submission on every system.
 */
export function exhibitNumber(
  { numbering, clock }: Pick<Exercise, 'numbering' | 'clock'>,
  trainee: { name: string; seat: string },
  ordinal: number,
): string {
  const { prefix, initials = true, seat = false, year = false, separator = '-', digits } = numbering;
  return [
    prefix,
    initials ? initialsOf(trainee.name) : undefined,
    seat ? seatOf(trainee.seat) : undefined,
    year ? clock.startsAt.slice(0, 4) : undefined,
    String(ordinal).padStart(digits, '0'),
  ]
    .filter((part) => part !== undefined)
    .join(separator);
}

/** A number as the scheme gives it, for showing it to whoever chose the scheme. */
export function sampleNumber(exercise: Pick<Exercise, 'numbering' | 'clock'>): string {
  return exhibitNumber(exercise, { name: 'Amal Karim', seat: '12' }, 7);
}

/** Whether a text is a number as some scheme gives it: safe as the name of a folder. */
export function isExhibitNumber(text: string): boolean {
  return text.length <= 40 && /^[A-Z0-9]+([-_][A-Z0-9]+)*$/.test(text);
}
