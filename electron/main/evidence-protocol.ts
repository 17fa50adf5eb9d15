import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Protocol } from 'electron';
import { contentRange, readRange } from './byte-range';
import { evidenceHeaders } from './content-policy';
import type { Engine } from './engine-process';
import { sniffType } from './sniff-type';

/** What an `evidence:` address names: `evidence://item/<sha256>`, `evidence://pixels/<sha256>` or `evidence://media/<media id>`. */
export function readEvidenceAddress(
  address: string,
): { sha256: string } | { pixels: string } | { media: string } | undefined {
  const url = new URL(address);
  const name = url.pathname.slice(1);
  if (url.host === 'item' && /^[0-9a-f]{64}$/.test(name)) return { sha256: name };
  if (url.host === 'pixels' && /^[0-9a-f]{64}$/.test(name)) return { pixels: name };
  if (url.host === 'media' && /^[a-z0-9][a-z0-9._-]{0,63}$/.test(name)) return { media: name };
  return undefined;
}

async function firstOctets(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(32), 0, 32, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * Serves items of exhibits and media of the exercise to the window. The engine looks them up by hash or id in what is
 * open now; no path ever comes from the window. The type is sniffed, ranges are answered, and nothing runs.
 */
export function serveEvidence(protocol: Protocol, engine: Engine): void {
  protocol.handle('evidence', async (request) => {
    const named = readEvidenceAddress(request.url);
    if (named === undefined) return new Response(null, { status: 404 });
    try {
      if ('pixels' in named) {
        const png = await engine.ask('evidence.pixels', { sha256: named.pixels });
        if (png === null) return new Response(null, { status: 404 });
        return new Response(new Uint8Array(png), {
          headers: { ...evidenceHeaders, 'content-type': 'image/png', 'content-length': String(png.length) },
        });
      }
      const found =
        'sha256' in named ? await engine.ask('evidence.find', named) : await engine.ask('media.find', named);
      if (found === null) return new Response(null, { status: 404 });
      const { path, bytes } = found;
      const headers: Record<string, string> = {
        ...evidenceHeaders,
        'content-type': sniffType(await firstOctets(path)),
        'accept-ranges': 'bytes',
      };
      const range = readRange(request.headers.get('range'), bytes);
      if (range === 'unsatisfiable') {
        return new Response(null, {
          status: 416,
          headers: { ...headers, 'content-range': contentRange(range, bytes) },
        });
      }
      const { first, last } = range ?? { first: 0, last: bytes - 1 };
      headers['content-length'] = String(last - first + 1);
      if (range !== undefined) headers['content-range'] = contentRange(range, bytes);
      const body =
        bytes === 0
          ? null
          : (Readable.toWeb(
              createReadStream(path, { start: first, end: last }),
            ) as ReadableStream<Uint8Array>);
      return new Response(body, { status: range === undefined ? 200 : 206, headers });
    } catch (error) {
      console.error('evidence:', error);
      return new Response(null, { status: 500 });
    }
  });
}
