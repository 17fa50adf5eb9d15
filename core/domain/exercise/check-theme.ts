import { inField } from '../dataset/check-context';
import type { Where } from '../fault/fault';
import type { ProblemList } from '../fault/problem-list';
import { contrast, readable } from '../simulation/style/contrast';
import type { Platform } from './platform';

/**
 * Whether a platform's words can be read on its grounds (WCAG 2.2, 1.4.3). Its other colours are made to read where they are
 * used; the ink is used as it is.
 */
export function checkTheme({ theme }: Platform, problems: ProblemList, where: Where): void {
  for (const ground of ['paper', 'surface'] as const) {
    const found = contrast(theme.ink, theme[ground]);
    if (found >= readable) continue;
    // Rounded down, so that what fails never reads as what is needed.
    const values = { ground, found: Math.floor(found * 10) / 10, least: readable };
    problems.add('themeContrast', inField(where, `${where.field}.theme.ink`), values);
  }
}
