/**
 * The letter of a shortcut, small: what the key writes where that is a Latin letter, wherever the layout has it; otherwise, as on Arabic
 * layouts or with Option on a Mac, the letter that the key has on a Latin keyboard. Empty for other keys.
 */
export function shortcutLetter({ key, code }: { key: string; code: string }): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}
