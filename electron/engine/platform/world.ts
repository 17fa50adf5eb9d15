import { join } from 'node:path';
import { mediaPath } from '../../../core/domain/dataset/dataset-files';
import { mediaAsOf } from '../../../core/domain/simulation/media-as-of';
import { withRemovedPreviews } from '../../../core/domain/simulation/removed-previews';
import type { World } from '../../../core/domain/simulation/world';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import { openDataset } from '../storage/dataset/dataset';
import { datasetFile } from '../storage/dataset/schema';
import { createEventsAsOf } from './events-as-of';
import { accountQueries, accountsAsOf } from './world-accounts';
import { channelQueries } from './world-channels';
import { listQueries } from './world-lists';
import { showingQuery } from './world-media';
import { postQueries } from './world-posts';
import type { WorldSources } from './world-sources';

/** The world of an installed exercise, answered from its `dataset.db`. */
export interface OpenWorld extends World {
  /** What it is answered from, for searches over all of it. */
  readonly sources: WorldSources;
  /** Path of a media file of the package by its record's id, as long as it was not removed at `at`. */
  mediaFile(
    id: string,
    at: Instant,
  ): { path: string; type: string; bytes: number; sha256: string } | undefined;
  close(): void;
}

/** Opens the world of the exercise whose unpacked bag is `folder`. */
export function openWorld(folder: string): OpenWorld {
  const dataset = openDataset(join(folder, datasetFile));
  const { platforms } = dataset.exercise;
  const events = createEventsAsOf(
    withRemovedPreviews(dataset.events(), (id) => dataset.media.byId(id)?.preview),
  );
  const sources: WorldSources = {
    dataset,
    events,
    platformNumber: (id) => platforms.findIndex((platform) => platform.id === id),
  };
  const accounts = accountsAsOf(sources);

  const mediaState: World['media'] = (id, at) => {
    const record = dataset.media.byId(id);
    return record && mediaAsOf(record, events.of('media', id, millisecondsOf(at)));
  };

  return {
    platforms,
    sources,
    ...accountQueries(sources, accounts),
    ...listQueries(sources, accounts),
    ...postQueries(sources, accounts),
    ...channelQueries(sources, accounts),
    media: mediaState,
    mediaByFile(file, at) {
      const record = dataset.media.byFile(file);
      return record && mediaState(record.id, at);
    },
    showing: showingQuery(sources),
    mediaFile(id, at) {
      const state = mediaState(id, at);
      if (!state || state.removed) return undefined;
      const { type, bytes, sha256 } = state;
      return { path: join(folder, mediaPath(state.file)), type, bytes, sha256 };
    },
    close: () => dataset.close(),
  };
}
