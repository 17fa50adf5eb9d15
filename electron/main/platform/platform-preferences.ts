import type { WebPreferences } from 'electron';

/** What every view has that shows pages of a platform: sandboxed, no preload, no scripts, nothing that leads elsewhere. */
export const platformPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  javascript: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  autoplayPolicy: 'document-user-activation-required',
} as const satisfies WebPreferences;
