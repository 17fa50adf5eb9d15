import { avatars } from './avatars';
import { cats } from './cats';
import { papers } from './papers';
import type { Picture } from './picture';
import { places } from './places';
import { posters } from './posters';
import { screens } from './screens';
import { stillLifes } from './still-lifes';
import { views } from './views';

/** Every picture of the exercise. */
export const pictures: readonly Picture[] = [
  ...views,
  ...places,
  ...stillLifes,
  ...cats,
  ...posters,
  ...papers,
  ...screens,
  ...avatars,
];
