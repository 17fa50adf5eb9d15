import type { Topic } from './topic';
import { feed } from './topics/feed';
import { generating } from './topics/generate';
import { hashing } from './topics/hash';
import { importing } from './topics/import';
import { custodyLog } from './topics/log';
import { preserve } from './topics/preserve';
import { scroll } from './topics/scroll';
import { sealing } from './topics/seal';
import { search } from './topics/search';
import { show } from './topics/show';
import { startUp } from './topics/start-up';
import { validating } from './topics/validate';
import { verifying } from './topics/verify';

/** Everything that is measured, in the order of the page. */
export const topics: readonly Topic[] = [
  startUp,
  preserve,
  generating,
  importing,
  validating,
  feed,
  show,
  search,
  scroll,
  hashing,
  custodyLog,
  sealing,
  verifying,
];
