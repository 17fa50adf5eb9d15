/** Marks of byte order that tell a list apart from UTF-8, with what follows them. */
const encodings = [
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/** A hash list as text, without a mark of byte order: UTF-8, or the UTF-16 that `>` of Windows PowerShell writes. */
export function listText(octets: Uint8Array): string {
  const found = encodings.find(({ mark }) => mark.every((octet, at) => octets[at] === octet));
  return new TextDecoder(found?.label ?? 'utf-8').decode(octets);
}
