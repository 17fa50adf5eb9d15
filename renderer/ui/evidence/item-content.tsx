import type { Item } from '../../../core/domain/evidence/item';
import { ArchiveReplay } from './archive-replay';
import './evidence-view.css';
import { HexView } from './hex-view';
import { ItemMedia } from './item-media';
import { ItemText } from './item-text';
import type { View } from './item-views';
import { RecordCards } from './record-cards';

/** One item, looked at in one way. Nothing in it is ever run. */
export function ItemContent({ item, view }: { item: Item; view: View }) {
  switch (view) {
    case 'picture':
    case 'film':
    case 'sound':
      return <ItemMedia key={item.sha256} item={item} view={view} />;
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
