import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Served } from '../../../core/contract/shell-engine';
import { HirzError } from '../../../core/domain/fault/fault';
import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import type { PlatformRequest, PlatformResponse } from '../../../core/domain/simulation/response';
import type { Instant } from '../../../core/domain/text/instant';
import type { OpenWorld } from './world';

/**
 * Answers one request of the platform view as of an instant: the page that core renders, or a media file of the package.
 * `null`: the exercise has no such platform. A media file that is not what the package said gives fault `exerciseDamaged`.
 */
export function servePlatform(world: OpenWorld, request: PlatformRequest, at: Instant): Served | null {
  const response = renderPlatform(world, request, at);
  if (!response) return null;
  const { status, platform, title, subject, entities } = response;
  const { body, type } = bodyOf(world, response);
  return {
    status,
    headers: completed(response.headers, body.length, type, request.method),
    body,
    at: response.at,
    platform,
    title,
    ...(subject ? { subject } : {}),
    entities,
  };
}

function bodyOf(world: OpenWorld, { body, at }: PlatformResponse): { body: Uint8Array; type?: string } {
  if (body.kind === 'empty') return { body: new Uint8Array(0) };
  if (body.kind === 'text') return { body: Buffer.from(body.text, 'utf8') };
  const file = world.mediaFile(body.media, at);
  if (!file) return { body: new Uint8Array(0) };
  return { body: readChecked(file), type: file.type };
}

/** A media file's octets, held against the hash that the package stated: a file changed since then is not served. */
function readChecked({ path, sha256 }: { path: string; sha256: string }): Uint8Array {
  const name = basename(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new HirzError('exerciseDamaged', { params: { file: name }, where: { file: name }, cause });
  }
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new HirzError('exerciseDamaged', { params: { file: name }, where: { file: name } });
  }
  return bytes;
}

/** The response's headers with what only the body tells. The type of media is that of the record, which was sniffed at import. */
function completed(
  headers: PlatformResponse['headers'],
  bytes: number,
  type: string | undefined,
  method: string,
): [string, string][] {
  const kept = headers.filter(([name]) => type === undefined || name !== 'content-type');
  const has = (wanted: string) => kept.some(([name]) => name === wanted);
  return [
    ...kept,
    ...(type === undefined ? [] : [['content-type', type] satisfies [string, string]]),
    ...(has('content-length') || method === 'HEAD'
      ? []
      : [['content-length', String(bytes)] satisfies [string, string]]),
    ...(has('x-content-type-options')
      ? []
      : [['x-content-type-options', 'nosniff'] satisfies [string, string]]),
  ];
}
