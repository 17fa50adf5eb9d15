import { FileQuestion } from 'lucide-react';
import type { Item } from '../../../core/domain/evidence/item';
import { evidenceAddress, useQuery } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { EmptyState } from '../empty-state';
import { FaultNote } from '../fault-note';
import './item-view.css';
import { readable } from './readable';

/** One item as a person can look at it inside Hirz: picture, sound, film, or text. Nothing in it is ever run. */
export function ItemView({ item }: { item: Item }) {
  const t = useText();
  const { type } = item;
  const address = evidenceAddress(item.sha256);
  if (type.startsWith('image/')) {
    return (
      <figure className="item-picture">
        <img src={address} alt={t('app.item.picture', { path: item.path })} decoding="async" />
      </figure>
    );
  }
  if (type.startsWith('video/')) {
    // biome-ignore lint/a11y/useMediaCaption: evidence is shown as it was found; it has no captions of ours.
    return <video className="item-film" src={address} controls preload="metadata" />;
  }
  if (type.startsWith('audio/')) {
    // biome-ignore lint/a11y/useMediaCaption: as above.
    return <audio className="item-sound" src={address} controls preload="metadata" />;
  }
  if (['page', 'records', 'text', 'capture'].includes(item.role)) return <ItemText item={item} />;
  return (
    <EmptyState icon={<FileQuestion aria-hidden />} title={t('app.item.notShown')}>
      {t('app.item.notShown.hint')}
    </EmptyState>
  );
}

function ItemText({ item }: { item: Item }) {
  const t = useText();
  const formats = useFormats();
  const { value, fault } = useQuery('item.text', { sha256: item.sha256 });
  if (fault) return <FaultNote fault={fault} />;
  if (value === undefined) return null;
  return (
    <div className="item-text">
      {value.truncated && (
        <p className="quiet">{t('app.item.truncated', { bytes: formats.bytes(value.bytes) })}</p>
      )}
      <pre className="mono" dir={item.role === 'text' ? 'auto' : 'ltr'}>
        {readable(item.role, value.text)}
      </pre>
    </div>
  );
}
