import { catOnBoat } from './cat-on-boat';
import { ferryLeaving } from './ferry-leaving';
import type { Film } from './film';
import { penalty } from './penalty';
import { promo } from './promo';
import { quayWalk } from './quay-walk';

/** Every film of the exercise. */
export const films: readonly Film[] = [ferryLeaving, quayWalk, promo, catOnBoat, penalty];
