import type { Item } from '../../../core/domain/evidence/item';
import { evidenceAddress } from '../../engine-client';
import { useText } from '../../i18n';
import { Tabs } from '../tabs';
import { ArchiveReplay } from './archive-replay';
import './evidence-view.css';
import { HexView } from './hex-view';
import { ItemText } from './item-text';
import { type View, viewsOfAll } from './item-views';
import { RecordCards } from './record-cards';
import type { ItemInHand } from './use-item-in-hand';

/**
 * An exhibit looked at again, offline: as picture, film or sound, as the page replayed from its web archive, as records, as text, as
 * octets. Nothing in it is ever run.
 */
export function EvidenceView({ items, inHand }: { items: readonly Item[]; inHand: ItemInHand }) {
  const t = useText();
  const { item, view, look } = inHand;
  const labels: Record<View, string> = {
    picture: t('app.view.picture'),
    film: t('app.view.film'),
    sound: t('app.view.sound'),
    page: t('app.view.page'),
    records: t('app.view.records'),
    text: t('app.view.text'),
    hex: t('app.view.hex'),
  };
  return (
    <div className={`evidence-view evidence-view-${view}`}>
      <Tabs
        label={t('app.view')}
        chosen={view}
        onChoose={(id) => look(id as View)}
        tabs={viewsOfAll(items, item).map((id) => ({
          id,
          label: labels[id],
          content: id === view && <Content key={item.path} item={item} view={view} />,
        }))}
      />
    </div>
  );
}

function Content({ item, view }: { item: Item; view: View }) {
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
