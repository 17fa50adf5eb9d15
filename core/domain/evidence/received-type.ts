import { sniffMediaType } from '../dataset/media-type';
import { textOf } from '../text/utf8';

/** Types of texts by the ends of their names. */
const texts: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  xml: 'application/xml',
  eml: 'message/rfc822',
  mhtml: 'multipart/related',
};

/** Whether a stretch from a file's beginning is text: UTF-8 without a NUL, but for a character that is cut at its end. */
function isText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      textOf(head.subarray(0, head.length - cut));
      return true;
    } catch {
      // Perhaps a character that the stretch cuts.
    }
  }
  return false;
}

/** Programs by the headers of their systems: Windows (PE, behind a stub of DOS), Linux (ELF), macOS (Mach-O of 32 and 64 bits). */
function programType(head: Uint8Array): string | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 4) return undefined;
  const first = view.getUint32(0);
  if (first === 0x7f454c46) return 'application/x-elf';
  if (first === 0xcefaedfe || first === 0xcffaedfe) return 'application/x-mach-binary';
  if (first >>> 16 !== 0x4d5a || head.length < 64) return undefined;
  const header = view.getUint32(0x3c, true);
  const isWindows = header + 4 <= head.length && view.getUint32(header) === 0x50450000;
  return isWindows ? 'application/vnd.microsoft.portable-executable' : undefined;
}

/** Type of a received file: by its first octets where they tell it, otherwise by its name as far as its content agrees. */
export function receivedType(head: Uint8Array, name: string): string {
  const sniffed = sniffMediaType(head) ?? programType(head);
  if (sniffed) return sniffed;
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
  if (isZip) return end === 'wacz' ? 'application/wacz' : 'application/zip';
  return isText(head) ? (texts[end] ?? 'text/plain') : 'application/octet-stream';
}
