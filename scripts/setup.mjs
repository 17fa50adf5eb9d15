// `npm run setup`: does all the set-up that is missing. `--check` also hashes the whole runtime anew.
import { setUp, speakingOfFaults } from './setup/set-up.mjs';

process.exitCode = await speakingOfFaults((teller) =>
  setUp('setup', { teller, deeply: process.argv.includes('--check') }),
);
