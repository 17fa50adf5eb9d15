import { embarcadereOf, onBoardPeople } from './embarcadere-people';
import { falseFollowers } from './false-followers';
import type { Person } from './person';
import { plotPeople } from './plot-people';
import { townspeople } from './townspeople';

const inTown = [...plotPeople, ...townspeople].map((person): Person => {
  const embarcadere = embarcadereOf.get(person.key);
  return embarcadere ? { ...person, embarcadere } : person;
});

export const people: readonly Person[] = [...inTown, ...onBoardPeople, ...falseFollowers];
const byKey = new Map(people.map((person) => [person.key, person]));

/** @throws RangeError where nobody has that key. */
export function personOf(key: string): Person {
  const person = byKey.get(key);
  if (!person) throw new RangeError(`nobody in the cast is called ${key}`);
  return person;
}
