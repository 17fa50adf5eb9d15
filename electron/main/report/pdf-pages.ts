/**
 * Number of pages of a PDF that Chromium printed: its page objects stand uncompressed (ISO 32000-1 §7.7.3.3), so that
 * counting them needs no PDF library. Not for PDFs of strangers.
 */
export function countPdfPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0
  );
}
