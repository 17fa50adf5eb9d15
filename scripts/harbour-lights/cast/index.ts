import type { Person } from './person';
import { plotPeople } from './plot-people';
import { townspeople } from './townspeople';

export const people: readonly Person[] = [...plotPeople, ...townspeople];
const byKey = new Map(people.map((person) => [person.key, person]));

/** @throws RangeError where nobody has that key. */
export function personOf(key: string): Person {
  const person = byKey.get(key);
  if (!person) throw new RangeError(`nobody in the cast is called ${key}`);
  return person;
}
