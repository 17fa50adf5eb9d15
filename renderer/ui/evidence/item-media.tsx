import { useState } from 'react';
import type { Item } from '../../../core/domain/evidence/item';
import { evidenceAddress } from '../../engine-client';
import { useText } from '../../i18n';
import { EmptyState } from '../empty-state';
import './evidence-view.css';

/** A picture, film or sound; or, where it is of a kind that can't be shown here (HEIC), word of that. */
export function ItemMedia({ item, view }: { item: Item; view: 'picture' | 'film' | 'sound' }) {
  const t = useText();
  const [isUnshown, setUnshown] = useState(false);
  const address = evidenceAddress(item.sha256);
  const giveUp = () => setUnshown(true);
  if (isUnshown) {
    return (
      <EmptyState title={t('app.item.unshown', { type: item.type })}>{t('app.item.unshown.what')}</EmptyState>
    );
  }
  switch (view) {
    case 'picture':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture longer than the screen must scroll by keyboard too.
        <figure className="item-picture" tabIndex={0}>
          <img
            src={address}
            onError={giveUp}
            alt={t('app.item.picture', { path: item.path })}
            decoding="async"
          />
        </figure>
      );
    case 'film':
      // biome-ignore lint/a11y/useMediaCaption: evidence is shown as it was found; it has no captions of ours.
      return <video className="item-film" src={address} onError={giveUp} controls preload="metadata" />;
    case 'sound':
      // biome-ignore lint/a11y/useMediaCaption: as above.
      return <audio className="item-sound" src={address} onError={giveUp} controls preload="metadata" />;
  }
}
