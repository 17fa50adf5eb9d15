import { verdict } from '../../core/domain/verdict';

export const shown = verdict;
