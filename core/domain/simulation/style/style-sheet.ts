import type { Platform } from '../../exercise/platform';
import { baseCss } from './base-css';
import { messengerCss } from './messenger-css';
import { microblogCss } from './microblog-css';
import { tokens } from './tokens';

/** `/style.css` of a platform: its theme, what all platforms share, its kind. */
export function styleSheet(platform: Platform): string {
  return tokens(platform) + baseCss + (platform.kind === 'microblog' ? microblogCss : messengerCss);
}
