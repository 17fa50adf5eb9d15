import { score } from '../assessor/score';

export const shown = score;
