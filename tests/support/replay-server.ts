import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from './launch-app';

export interface ReplayServer {
  origin: string;
  close(): void;
}

/** Serves the public replayer (wabac.js, a service worker) and one web archive to it, on this computer. */
export async function startReplayServer(archive: Uint8Array): Promise<ReplayServer> {
  const worker = readFileSync(join(root, 'node_modules/@webrecorder/wabac/dist/sw.js'));
  const bytes = Buffer.from(archive);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/sw.js') return void response.setHeader('content-type', 'text/javascript').end(worker);
    if (path === '/') {
      return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>Replay</title>');
    }
    if (path !== '/page.wacz') return void response.writeHead(404).end();
    response.setHeader('accept-ranges', 'bytes').setHeader('content-type', 'application/wacz');
    const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined || to === undefined)
      return void response
        .setHeader('content-length', bytes.length)
        .end(request.method === 'HEAD' ? '' : bytes);
    const first = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
    const last = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
    response
      .writeHead(206, {
        'content-range': `bytes ${first}-${last}/${bytes.length}`,
        'content-length': last - first + 1,
      })
      .end(request.method === 'HEAD' ? '' : bytes.subarray(first, last + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
