/**
 * A text as text inside HTML, in an element or a quoted attribute: whatever it holds is shown, never followed. A carriage return
 * stays one (a parser would make a line feed of it), and NUL, which HTML has no way to write, becomes U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('\0', '\ufffd');
}

/** Hashes, addresses, code names and times: monospaced where `mono`, left to right and isolated in any language. */
export function latin(text: string, kind: 'mono' | 'plain' = 'plain'): string {
  return `<bdi dir="ltr"${kind === 'mono' ? ' class="mono"' : ''}>${escapeHtml(text)}</bdi>`;
}

/** Words of a stranger (a page's title, a trainee's reason): isolated, in the direction of their own first letter. */
export function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** An instant of the exercise: `2031-04-03 14:07:00 UTC`. */
export function exerciseMoment(instant: string): string {
  return latin(`${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`);
}

/** A local time with its offset: `2031-04-03 16:07:00 +02:00`. */
export function wallMoment(wall: string): string {
  const offset = /([+-]\d\d:\d\d|Z)$/.exec(wall)?.[1] ?? '';
  return latin(`${wall.slice(0, 10)} ${wall.slice(11, 19)} ${offset === 'Z' ? 'UTC' : offset}`.trim());
}
