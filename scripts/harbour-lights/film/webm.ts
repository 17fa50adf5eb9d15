import { binary, type Element, float, joined, master, octetsOfElement, string, unsigned } from './ebml';

/** Frames of a film without sound, each a VP8 key frame. */
export interface Frames {
  width: number;
  height: number;
  framesPerSecond: number;
  frames: readonly Uint8Array[];
}

/** Ids of the elements used, from the Matroska specification (RFC 9559). */
const ids = {
  ebml: 0x1a45dfa3,
  docType: 0x4282,
  docTypeVersion: 0x4287,
  docTypeReadVersion: 0x4285,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  seekPosition: 0x53ac,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackUid: 0x73c5,
  trackType: 0x83,
  flagLacing: 0x9c,
  codecId: 0x86,
  defaultDuration: 0x23e383,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cues: 0x1c53bb6b,
  cuePoint: 0xbb,
  cueTime: 0xb3,
  cueTrackPositions: 0xb7,
  cueTrack: 0xf7,
  cueClusterPosition: 0xf1,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
} as const;

const app = 'Hirz, synthetic films for training';

/** Millisecond at which a frame begins. */
const beginOf = (index: number, framesPerSecond: number) => Math.round((index * 1000) / framesPerSecond);

/** Milliseconds that so many frames last. */
export const durationOf = (frames: number, framesPerSecond: number) => beginOf(frames, framesPerSecond);

/** A frame in its block: track 1, milliseconds after the cluster's beginning, a key frame. */
function block(frame: Uint8Array, offset: number): Element {
  const head = new Uint8Array([0x81, 0, 0, 0x80]);
  new DataView(head.buffer).setInt16(1, offset);
  return binary(ids.simpleBlock, joined([head, frame]));
}

/** Clusters of one second each, so that a player can go to any of them. */
function clustersOf({ frames, framesPerSecond }: Frames): { at: number; octets: Uint8Array }[] {
  const clusters = [];
  for (let first = 0; first < frames.length; first += framesPerSecond) {
    const at = beginOf(first, framesPerSecond);
    const blocks = frames
      .slice(first, first + framesPerSecond)
      .map((frame, index) => block(frame, beginOf(first + index, framesPerSecond) - at));
    clusters.push({
      at,
      octets: octetsOfElement(master(ids.cluster, unsigned(ids.timestamp, at), ...blocks)),
    });
  }
  return clusters;
}

/** Where the parts of the segment lie, from the beginning of its data; four octets each, so that the head has one length. */
function seekHead(positions: readonly [id: number, position: number][]): Uint8Array {
  return octetsOfElement(
    master(
      ids.seekHead,
      ...positions.map(([id, position]) =>
        master(ids.seek, unsigned(ids.seekId, id), unsigned(ids.seekPosition, position, 4)),
      ),
    ),
  );
}

function cuesOf(clusters: readonly { at: number }[], positions: readonly number[]): Uint8Array {
  return octetsOfElement(
    master(
      ids.cues,
      ...clusters.map(({ at }, index) =>
        master(
          ids.cuePoint,
          unsigned(ids.cueTime, at),
          master(
            ids.cueTrackPositions,
            unsigned(ids.cueTrack, 1),
            unsigned(ids.cueClusterPosition, positions[index] ?? 0, 4),
          ),
        ),
      ),
    ),
  );
}

/** A WebM file. No date, no random identifier: equal frames give equal bytes. */
export function webm(film: Frames): Uint8Array {
  const { width, height, framesPerSecond } = film;
  const head = octetsOfElement(
    master(
      ids.ebml,
      string(ids.docType, 'webm'),
      unsigned(ids.docTypeVersion, 4),
      unsigned(ids.docTypeReadVersion, 2),
    ),
  );
  const info = octetsOfElement(
    master(
      ids.info,
      unsigned(ids.timestampScale, 1_000_000),
      float(ids.duration, durationOf(film.frames.length, framesPerSecond)),
      string(ids.muxingApp, app),
      string(ids.writingApp, app),
    ),
  );
  const tracks = octetsOfElement(
    master(
      ids.tracks,
      master(
        ids.trackEntry,
        unsigned(ids.trackNumber, 1),
        unsigned(ids.trackUid, 1),
        unsigned(ids.trackType, 1),
        unsigned(ids.flagLacing, 0),
        string(ids.codecId, 'V_VP8'),
        unsigned(ids.defaultDuration, Math.round(1e9 / framesPerSecond)),
        master(ids.video, unsigned(ids.pixelWidth, width), unsigned(ids.pixelHeight, height)),
      ),
    ),
  );
  const clusters = clustersOf(film);
  const parts = [ids.info, ids.tracks, ids.cues];
  // Measured once with zeros: positions have a fixed width, so nothing moves when they are filled in.
  const headLength = seekHead(parts.map((id) => [id, 0])).length;
  const beforeClusters = headLength + info.length + tracks.length + cuesOf(clusters, []).length;
  let next = beforeClusters;
  const positions = clusters.map(({ octets }) => {
    const here = next;
    next += octets.length;
    return here;
  });
  const segment = joined([
    seekHead([
      [ids.info, headLength],
      [ids.tracks, headLength + info.length],
      [ids.cues, headLength + info.length + tracks.length],
    ]),
    info,
    tracks,
    cuesOf(clusters, positions),
    ...clusters.map(({ octets }) => octets),
  ]);
  return joined([head, octetsOfElement(binary(ids.segment, segment))]);
}
