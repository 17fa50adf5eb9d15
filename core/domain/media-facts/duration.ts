import { boxesOf, elementsOf, riffChunksOf } from './containers';

/**
 * How long a sound or film plays by what its container says, whole milliseconds; nothing is decoded. Undefined where it says
 * nothing: a stream that was never closed, MPEG audio without a header of its whole.
 */
export function durationOf(file: Uint8Array, type: string): number | undefined {
  try {
    const seconds = secondsOf(file, type);
    return seconds !== undefined && Number.isFinite(seconds) && seconds >= 0
      ? Math.round(seconds * 1000)
      : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function secondsOf(file: Uint8Array, type: string): number | undefined {
  switch (type) {
    case 'audio/wav':
      return ofWave(file);
    case 'audio/ogg':
      return ofOgg(file);
    case 'audio/mpeg':
      return ofMpeg(file);
    case 'audio/mp4':
    case 'video/mp4':
    case 'video/3gpp':
    case 'video/3gpp2':
    case 'video/quicktime':
      return ofMp4(file);
    case 'video/webm':
      return ofWebm(file);
    default:
      return undefined;
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Octets of sound by octets a second. */
function ofWave(file: Uint8Array): number | undefined {
  let rate: number | undefined;
  for (const { name, body, length } of riffChunksOf(file)) {
    if (name === 'fmt ') rate = viewOf(body).getUint32(8, true);
    else if (name === 'data' && rate) return Math.min(length, body.length) / rate;
  }
  return undefined;
}

const indexOf = (file: Uint8Array, text: string, from: number, step: 1 | -1): number => {
  const wanted = [...text].map((character) => character.charCodeAt(0));
  for (let at = from; at >= 0 && at + wanted.length <= file.length; at += step) {
    if (wanted.every((octet, index) => file[at + index] === octet)) return at;
  }
  return -1;
};

/** The last page's position by the first stream's rate (RFC 3533; Vorbis I, 4.2.2; RFC 7845: Opus counts at 48 kHz). */
function ofOgg(file: Uint8Array): number | undefined {
  const opus = indexOf(file.subarray(0, 200), 'OpusHead', 0, 1);
  const vorbis = indexOf(file.subarray(0, 200), '\x01vorbis', 0, 1);
  const last = indexOf(file, 'OggS', file.length - 4, -1);
  if (last < 0 || (opus < 0 && vorbis < 0)) return undefined;
  const position = Number(viewOf(file).getBigInt64(last + 6, true));
  if (opus >= 0) return (position - viewOf(file).getUint16(opus + 10, true)) / 48_000;
  return position / viewOf(file).getUint32(vorbis + 12, true);
}

/** Samples a second by the header's bits, MPEG 1; halved for 2, quartered for 2.5. */
const mpegRates = [44_100, 48_000, 32_000];

/** Frames of the whole, where a first frame `Xing` or `Info` counts them. */
function ofMpeg(file: Uint8Array): number | undefined {
  const at = mpegFrame(file);
  const view = viewOf(file);
  const header = view.getUint32(at);
  const version = (header >>> 19) & 3;
  const rate = (mpegRates[(header >>> 10) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const head = file.subarray(at, at + 64);
  const tag = Math.max(indexOf(head, 'Xing', 0, 1), indexOf(head, 'Info', 0, 1));
  if (tag < 0 || rate === 0 || (view.getUint32(at + tag + 4) & 1) === 0) return undefined;
  return (view.getUint32(at + tag + 8) * (version === 3 ? 1152 : 576)) / rate;
}

/** Where the first frame begins: behind an ID3 tag, whose length has seven bits an octet. */
function mpegFrame(file: Uint8Array): number {
  if (String.fromCharCode(...file.subarray(0, 3)) !== 'ID3') return 0;
  return 10 + file.subarray(6, 10).reduce((size, octet) => size * 128 + (octet & 127), 0);
}

/** The movie header (ISO/IEC 14496-12, 8.2.2). */
function ofMp4(file: Uint8Array): number | undefined {
  const movie = [...boxesOf(file)].find(({ name }) => name === 'moov');
  const header = movie && [...boxesOf(movie.body)].find(({ name }) => name === 'mvhd');
  if (!header) return undefined;
  const view = viewOf(header.body);
  return view.getUint8(0) === 1
    ? Number(view.getBigUint64(24)) / view.getUint32(20)
    : view.getUint32(16) / view.getUint32(12);
}

const segmentId = 0x18538067;
const infoId = 0x1549a966;
const timestampScaleId = 0x2ad7b1;
const durationId = 0x4489;

/** The segment's information (RFC 9559, 5.1.2): duration in units of so many nanoseconds. */
function ofWebm(file: Uint8Array): number | undefined {
  const segment = [...elementsOf(file)].find(({ id }) => id === segmentId);
  const info = segment && [...elementsOf(segment.body)].find(({ id }) => id === infoId);
  if (!info) return undefined;
  let scale = 1_000_000;
  let duration: number | undefined;
  for (const { id, body } of elementsOf(info.body)) {
    if (id === timestampScaleId) scale = body.reduce((value, octet) => value * 256 + octet, 0);
    else if (id === durationId)
      duration = body.length === 4 ? viewOf(body).getFloat32(0) : viewOf(body).getFloat64(0);
  }
  return duration === undefined ? undefined : (duration * scale) / 1e9;
}
