import type { Platform } from '../../exercise/platform';
import { base64Of } from '../../integrity/base64';
import { sha256 } from '../../integrity/sha-256';
import { utf8Of } from '../../text/utf8';
import { baseCss } from './base-css';
import { messengerCss } from './messenger-css';
import { microblogCss } from './microblog-css';
import { tokens } from './tokens';

/** What all pages of a platform look like. */
export interface StyleSheet {
  /** Its theme, what all platforms share, its kind. Stands in every page, so that none waits for it. */
  css: string;
  /** What the pages' policy allows as a style: this very sheet by its hash (CSP Level 3, 2.3.1), and no other. */
  source: string;
}

const made = new WeakMap<Platform, StyleSheet>();

export function styleSheet(platform: Platform): StyleSheet {
  const known = made.get(platform);
  if (known) return known;
  const css = `\n${tokens(platform)}${baseCss}${platform.kind === 'microblog' ? microblogCss : messengerCss}`;
  const sheet = { css, source: `'sha256-${base64Of(sha256(utf8Of(css)))}'` };
  made.set(platform, sheet);
  return sheet;
}
