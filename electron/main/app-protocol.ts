import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Protocol } from 'electron';
import { windowHeaders } from './content-policy';
import { rendererFolder } from './paths';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** File of the window that an address names; undefined for another host or a path that leaves the folder. */
export function windowFile(address: string, folder: string): string | undefined {
  const url = new URL(address);
  if (url.host !== 'app') return undefined;
  const path = decodeURIComponent(url.pathname);
  // The window's screens have addresses without an extension; all of them are the one page.
  const file = normalize(join(folder, extname(path) === '' ? 'index.html' : path));
  return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
}

/** Serves the window's own files as `hirz://app/…`. */
export function serveApp(protocol: Protocol): void {
  protocol.handle('hirz', async (request) => {
    try {
      const file = windowFile(request.url, rendererFolder);
      const type = file === undefined ? undefined : types[extname(file)];
      if (file === undefined || type === undefined) return new Response(null, { status: 404 });
      const bytes = await readFile(file);
      return new Response(new Uint8Array(bytes), { headers: { ...windowHeaders, 'content-type': type } });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
