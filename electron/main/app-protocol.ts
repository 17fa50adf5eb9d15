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

async function answer(address: string): Promise<Response> {
  try {
    const file = windowFile(address, rendererFolder);
    const type = file === undefined ? undefined : types[extname(file)];
    if (file === undefined || type === undefined) return new Response(null, { status: 404 });
    const bytes = await readFile(file);
    return new Response(new Uint8Array(bytes), { headers: { ...windowHeaders, 'content-type': type } });
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** Serves the window's own files as `hirz://app/…`. Resolves when the first was asked for and answered: the window is on its way. */
export function serveApp(protocol: Protocol): Promise<void> {
  return new Promise((resolve) => {
    protocol.handle('hirz', ({ url }) => answer(url).finally(() => setImmediate(resolve)));
  });
}
