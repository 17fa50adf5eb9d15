// TextEncoder and TextDecoder are in every runtime of Hirz; core knows neither Node's types nor the browser's.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 of a text. Lone surrogates become U+FFFD: refuse them before, where the text is evidence. */
export function utf8Of(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Text of UTF-8, byte-exact: a byte-order mark stays a character. @throws TypeError where the bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
