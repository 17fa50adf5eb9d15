import { readFile } from 'node:fs/promises';
import { BrowserWindow, session as sessions } from 'electron';
import { reportFontFiles } from './report-fonts';

export interface Printable {
  /** One self-contained document; its fonts are asked for as `fonts/<file>`. */
  html: string;
  /** Templates of Chromium's header and footer, with `pageNumber` and `totalPages`. */
  header: string;
  footer: string;
}

const partition = 'report-printing';
const address = 'hirz://report/report.html';

/** Only what the document brings with it, and our fonts. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";

const fontFiles = new Map<string, string>(Object.entries(reportFontFiles));

async function serve(html: string, url: string): Promise<Response> {
  if (url === address) {
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    });
  }
  const file = fontFiles.get(new URL(url).pathname.replace(/^\/fonts\//, ''));
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await readFile(file)), { headers: { 'content-type': 'font/woff2' } });
}

/** Prints a document as tagged PDF, A4, in a hidden window without scripts that can reach nothing but the document and its fonts. */
export async function printPdf({ html, header, footer }: Printable): Promise<Uint8Array> {
  const { protocol } = sessions.fromPartition(partition);
  protocol.handle('hirz', ({ url }) => serve(html, url));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(address);
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
      // Inches: room for header and footer above and below the text.
      margins: { top: 1, bottom: 0.85, left: 0.8, right: 0.8 },
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  } finally {
    window.destroy();
    protocol.unhandle('hirz');
  }
}
