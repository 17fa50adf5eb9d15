/** True in the long form (`npm run test:faults`); `npm test` runs the same trials in a short one. */
export const isLong = process.env.HIRZ_FAULTS === 'long';

/** How many trials are made: so many in the long form, so many in the short one. */
export const trials = (long: number, short: number): number => (isLong ? long : short);

/** What the random choices of every trial begin with. Another one: HIRZ_FAULTS_SEED. */
export const seed = Number(process.env.HIRZ_FAULTS_SEED ?? '20261126');
