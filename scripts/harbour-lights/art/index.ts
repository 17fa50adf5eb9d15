import { avatars } from './avatars';
import { cats } from './cats';
import { documents } from './documents';
import { food } from './food';
import { football } from './football';
import type { Picture } from './picture';
import { places } from './places';
import { posters } from './posters';
import { prints } from './prints';
import { screens } from './screens';
import { things } from './things';
import { views } from './views';

/** Every picture of the exercise. */
export const pictures: readonly Picture[] = [
  ...views,
  ...places,
  ...football,
  ...food,
  ...things,
  ...cats,
  ...posters,
  ...documents,
  ...prints,
  ...screens,
  ...avatars,
];
