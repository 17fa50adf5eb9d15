import type { Platform } from '../../exercise/platform';
import { inkOn } from './contrast';

/** The platform's mark as a picture: in the tab, and wherever the brand stands alone. */
export function markSvg({ theme }: Platform): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="9" fill="${theme.accent}"/><path transform="translate(6 6)" fill="${inkOn(theme.accent)}" d="${theme.mark}"/></svg>
`;
}
