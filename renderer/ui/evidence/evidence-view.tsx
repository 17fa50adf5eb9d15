import type { Item } from '../../../core/domain/evidence/item';
import { useText } from '../../i18n';
import { Tabs } from '../tabs';
import './evidence-view.css';
import { ItemContent } from './item-content';
import type { View } from './item-views';
import { MediaFacts } from './media-facts';
import type { ItemInHand } from './use-item-in-hand';

/** Ways of looking under which there is room for what the file says of itself. */
const shownWhole: ReadonlySet<View> = new Set(['picture', 'film', 'sound']);

/**
 * An exhibit looked at again, offline: as picture, film or sound, as the page replayed from its web archive, as records, as text, as
 * octets. Nothing in it is ever run.
 */
export function EvidenceView({ items, inHand }: { items: readonly Item[]; inHand: ItemInHand }) {
  const t = useText();
  const { item, view, views, look } = inHand;
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
        tabs={views.map((id) => ({
          id,
          label: labels[id],
          content: id === view && (
            <>
              <ItemContent key={item.path} item={item} view={view} />
              {shownWhole.has(view) && <MediaFacts items={items} item={item} />}
            </>
          ),
        }))}
      />
    </div>
  );
}
