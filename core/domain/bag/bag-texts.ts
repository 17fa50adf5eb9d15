/** `bagit.txt`, the whole of it (RFC 8493 §2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Whether a text declares a bag of version 1.0 in UTF-8, in exactly two lines. Line ends may be LF or CRLF. */
export function isBagDeclaration(text: string): boolean {
  return text.replace(/\r\n/g, '\n').replace(/\n?$/, '\n') === bagDeclaration;
}

/** Text of `bag-info.txt` (RFC 8493 §2.2.2). Labels hold no colon; line ends in values become spaces. */
export function formatBagInfo(info: readonly (readonly [string, string])[]): string {
  return info.map(([label, value]) => `${label}: ${value.replace(/\s*[\r\n]+\s*/g, ' ')}\n`).join('');
}

/** Reads `bag-info.txt`: label and value in order, continued lines joined. Lines that are neither are left out. */
export function parseBagInfo(text: string): [string, string][] {
  const info: [string, string][] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = info.at(-1);
    if (/^[ \t]/.test(line) && last) {
      last[1] = `${last[1]} ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) info.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return info;
}

/** Value of a label, compared without letter case (RFC 8493 §2.2.2). */
export function bagInfoValue(
  info: readonly (readonly [string, string])[],
  label: string,
): string | undefined {
  return info.find(([name]) => name.toLowerCase() === label.toLowerCase())?.[1];
}

/** `Payload-Oxum`: octets and number of the payload's files (RFC 8493 §2.2.2). */
export function payloadOxum(bytes: number, files: number): string {
  return `${bytes}.${files}`;
}
