import type { Input } from 'electron';

export type PlatformKey =
  | 'preserve'
  /** All the pages of what is shown. */
  | 'preserve-wide'
  /** A choice of what is on the page. */
  | 'preserve-selection'
  | 'focus-address'
  | 'palette'
  | 'find'
  | 'search'
  | 'hash-bench'
  | 'back'
  | 'forward'
  | 'reload'
  /** Out of the platform's page, back to Hirz's own controls. */
  | 'leave';

/** What a key pressed inside the platform's page means to Hirz; undefined: it belongs to the page. */
export function readPlatformKey(
  {
    type,
    key,
    code,
    control,
    meta,
    alt,
    shift,
  }: Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt' | 'shift'>,
  platform: NodeJS.Platform,
): PlatformKey | undefined {
  if (type !== 'keyDown') return undefined;
  const mac = platform === 'darwin';
  const command = mac ? meta && !control : control && !meta;
  if (shift) {
    if (!command || alt) return undefined;
    if (key === 'Enter') return 'preserve-wide';
    if (code === 'KeyF') return 'search';
    return code === 'KeyH' ? 'hash-bench' : undefined;
  }
  if (command && alt && key === 'Enter') return 'preserve-selection';
  if (command && !alt) {
    if (key === 'Enter') return 'preserve';
    // Letters by their place, so that they are the same on an Arabic keyboard, as in the window.
    if (code === 'KeyL') return 'focus-address';
    if (code === 'KeyK') return 'palette';
    if (code === 'KeyF') return 'find';
    if (code === 'KeyR') return 'reload';
    if (mac && key === '[') return 'back';
    if (mac && key === ']') return 'forward';
    return undefined;
  }
  if (alt && !control && !meta && !mac) {
    if (key === 'ArrowLeft') return 'back';
    if (key === 'ArrowRight') return 'forward';
    return undefined;
  }
  if (control || meta || alt) return undefined;
  if (key === 'F5') return 'reload';
  if (key === 'F6') return 'leave';
  return undefined;
}
