import { readFile } from 'node:fs/promises';
import { BrowserWindow, session as sessions } from 'electron';
import { reportFontFiles } from './report-fonts';

export interface Printable {
  /** One document; its fonts are asked for as `fonts/<file>`, its pictures by the names that they have here. */
  html: string;
  /** Templates of Chromium's header and footer, with `pageNumber` and `totalPages`. */
  header: string;
  footer: string;
  pictures: readonly { file: string; path: string }[];
}

const partition = 'report-printing';
const address = 'hirz://report/report.html';

/** Only the document, its pictures and our fonts. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self'";

const fontFiles = new Map<string, string>(Object.entries(reportFontFiles));

async function serve({ html, pictures }: Printable, url: string): Promise<Response> {
  if (url === address) {
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    });
  }
  const name = new URL(url).pathname.slice(1);
  const picture = pictures.find(({ file }) => file === name);
  if (picture) {
    return new Response(new Uint8Array(await readFile(picture.path)), {
      headers: { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' },
    });
  }
  const file = fontFiles.get(name.replace(/^fonts\//, ''));
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await readFile(file)), { headers: { 'content-type': 'font/woff2' } });
}

/** Prints a document as tagged PDF, A4, in a hidden window without scripts that can reach nothing but the document, its pictures and its fonts. */
export async function printPdf(printable: Printable): Promise<Uint8Array> {
  const { protocol } = sessions.fromPartition(partition);
  let lost: unknown;
  protocol.handle('hirz', ({ url }) =>
    serve(printable, url).catch((error: unknown) => {
      lost = error;
      return new Response(null, { status: 500 });
    }),
  );
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
    // A report that lacks a picture is none.
    if (lost !== undefined) throw lost;
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: printable.header,
      footerTemplate: printable.footer,
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
