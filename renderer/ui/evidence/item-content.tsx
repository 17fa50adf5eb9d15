import type { Item } from '../../../core/domain/evidence/item';
import { evidenceAddress } from '../../engine-client';
import { useText } from '../../i18n';
import { ArchiveReplay } from './archive-replay';
import './evidence-view.css';
import { HexView } from './hex-view';
import { ItemText } from './item-text';
import type { View } from './item-views';
import { RecordCards } from './record-cards';

/** One item, looked at in one way. Nothing in it is ever run. */
export function ItemContent({ item, view }: { item: Item; view: View }) {
  const t = useText();
  const address = evidenceAddress(item.sha256);
  switch (view) {
    case 'picture':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture longer than the screen must scroll by keyboard too.
        <figure className="item-picture" tabIndex={0}>
          <img src={address} alt={t('app.item.picture', { path: item.path })} decoding="async" />
        </figure>
      );
    case 'film':
      // biome-ignore lint/a11y/useMediaCaption: evidence is shown as it was found; it has no captions of ours.
      return <video className="item-film" src={address} controls preload="metadata" />;
    case 'sound':
      // biome-ignore lint/a11y/useMediaCaption: as above.
      return <audio className="item-sound" src={address} controls preload="metadata" />;
    case 'page':
      return <ArchiveReplay sha256={item.sha256} />;
    case 'records':
      return <RecordCards sha256={item.sha256} />;
    case 'text':
      return <ItemText sha256={item.sha256} plain={item.type === 'text/plain'} />;
    case 'hex':
      return <HexView sha256={item.sha256} bytes={item.bytes} />;
  }
}
