import { annotationsFor, annotationsOf } from '../../../core/domain/custody/annotations';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { exhibitPath, submissionPaths, timestampPath } from '../../../core/domain/custody/submission-layout';
import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { custodyPart } from '../../../core/domain/handover/custody-part';
import { handoverPaths } from '../../../core/domain/handover/handover-paths';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { utf8Of } from '../../../core/domain/text/utf8';
import { pemOf } from '../../../core/domain/timestamp/pem';
import type { BagPayload } from '../bag/write-bag';
import type { OpenCase } from '../case/open-case';
import { entryOf } from '../custody/custody-log';
import { nodeCryptography, sha256Hex } from '../custody/node-cryptography';
import { custodyOf } from '../exhibit/exhibit-summary';

/** A checkpoint as the database keeps it. */
export type Checkpointed = ReturnType<OpenCase['database']['events']['checkpoints']>[number];

/** Entries that speak of exhibits, and those that name the authority whose tokens come along; none that the checkpoint does not cover. */
function entriesOf(open: OpenCase, exhibits: readonly Exhibit[], size: number): TypedEvent[] {
  const sessions = open.database.events
    .ofTypes(['session.started'], Number.MAX_SAFE_INTEGER)
    .map((line) => entryOf(line).event as TypedEvent)
    .filter((event) => event.type === 'session.started' && event.payload.timestamps !== undefined);
  const said = exhibits.flatMap(({ number }) =>
    custodyOf(open, number).map(({ event }) => event as TypedEvent),
  );
  return [...sessions, ...said].filter(({ seq }) => seq < size);
}

/** A file of a hand-over, and the SHA-256 of what it holds. */
export type GivenFile = BagPayload & { sha256: string };

/** Everything that a hand-over's file holds but the giver's statement. Working copies stay with the giver. */
export function handoverPayload(
  open: OpenCase,
  exhibits: readonly Exhibit[],
  checkpoint: Checkpointed,
): GivenFile[] {
  const { database, objects } = open;
  const entries = entriesOf(open, exhibits, checkpoint.size);
  const lines = [...database.events.from(0)].map(({ line }) => line);
  const part = custodyPart(
    nodeCryptography,
    lines,
    checkpoint,
    entries.map(({ seq }) => seq),
  );
  const annotations = annotationsOf([...entries].sort((a, b) => a.seq - b.seq));
  const numbers = new Set(exhibits.map(({ number }) => number));
  const chains = database.timestamps.chains();
  const made = (path: string, bytes: Uint8Array) => ({ path, source: { bytes }, sha256: sha256Hex(bytes) });
  const pem = (path: string, certificates: readonly Uint8Array[]) => made(path, utf8Of(pemOf(certificates)));
  return [
    made(handoverPaths.part, canonicalBytes(part)),
    ...exhibits.flatMap((exhibit): GivenFile[] => [
      made(exhibitPath(exhibit.number, 'exhibit.json'), canonicalBytes(exhibit)),
      made(
        exhibitPath(exhibit.number, 'annotations.json'),
        canonicalBytes(annotationsFor(annotations, exhibit.number)),
      ),
      ...exhibit.items.map(({ path, sha256 }) => ({
        path: exhibitPath(exhibit.number, path),
        source: { file: objects.path(sha256) },
        sha256,
      })),
    ]),
    ...database.timestamps
      .all()
      .filter(({ name }) => numbers.has(name))
      .map(({ name, token }) => made(timestampPath(name), token)),
    pem(
      submissionPaths.timestampRoot,
      chains.map(({ root }) => root),
    ),
    pem(
      submissionPaths.timestampAuthority,
      chains.map(({ certificate }) => certificate),
    ),
  ];
}
