/** An instant as it is typed: `2031-04-03 14:07`, UTC as the exercise clock. */
export function typedInstant(instant: string | number): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}

/** What was typed as an instant; undefined where it is none. */
export function readTypedInstant(typed: string): string | undefined {
  const found = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)$/.exec(typed.trim());
  if (!found) return undefined;
  const at = new Date(`${found[1]}T${found[2]}:00Z`);
  return Number.isNaN(at.getTime()) || typedInstant(at.getTime()) !== `${found[1]} ${found[2]}`
    ? undefined
    : at.toISOString().replace('.000Z', 'Z');
}
