import type { EntityRef } from '../../../core/domain/dataset/entity-ref';
import type { World } from '../../../core/domain/simulation/world';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { MediaUse } from '../storage/dataset/media-use-rows';
import type { WorldSources } from './world-sources';

/** What shows a media file: what the dataset has, and the faces that events give to accounts. */
export function showingQuery({ dataset, events }: WorldSources): World['showing'] {
  /** The record that a media file hangs on, if it is there by then. */
  function thereAt({ kind, n }: MediaUse, at: number): EntityRef | undefined {
    switch (kind) {
      case 'account': {
        const found = dataset.accounts.byNumber(n)?.record;
        return found && millisecondsOf(found.joinedAt) <= at ? { kind, id: found.id } : undefined;
      }
      case 'channel': {
        const found = dataset.channels.byNumber(n)?.record;
        return found && millisecondsOf(found.createdAt) <= at ? { kind, id: found.id } : undefined;
      }
      case 'post':
      case 'message': {
        const found = dataset[`${kind}s`].byNumber(n)?.record;
        return found && millisecondsOf(found.at) <= at ? { kind, id: found.id } : undefined;
      }
    }
  }

  return function* showing(media, instant) {
    const at = millisecondsOf(instant);
    for (const use of dataset.mediaUses.of(media)) {
      const found = thereAt(use, at);
      if (found) yield found;
    }
    for (const { account, avatar, at: since } of events.faces) {
      if (avatar === media && millisecondsOf(since) <= at) yield { kind: 'account', id: account };
    }
  };
}
