import { useState } from 'react';
import type { Item } from '../../../core/domain/evidence/item';
import { useFormats, useText } from '../../i18n';
import { Address, Button, Dialog, Hash } from '../../ui';
import { ItemView } from '../../ui/evidence';

/** The files of an exhibit, each with its hash; what can be read or seen opens in place. */
export function ItemList({ items }: { items: readonly Item[] }) {
  const t = useText();
  const formats = useFormats();
  const [open, setOpen] = useState<Item>();
  const roles: Record<Item['role'], string> = {
    screenshot: t('assessor.item.screenshot'),
    overlay: t('assessor.item.overlay'),
    page: t('assessor.item.page'),
    archive: t('assessor.item.archive'),
    snapshot: t('assessor.item.snapshot'),
    records: t('assessor.item.records'),
    text: t('assessor.item.text'),
    media: t('assessor.item.media'),
    capture: t('assessor.item.capture'),
  };
  return (
    <>
      <ul className="assessor-items bare-list">
        {items.map((item) => (
          <li key={item.path}>
            <div className="assessor-items-head">
              <p>
                <strong>{roles[item.role]}</strong> <Address>{item.path}</Address>{' '}
                <span className="quiet">{formats.bytes(item.bytes)}</span>
              </p>
              {item.role !== 'snapshot' && item.role !== 'archive' && (
                <Button size="small" look="quiet" onPress={() => setOpen(item)}>
                  {t('assessor.item.look')}
                </Button>
              )}
            </div>
            <Hash value={item.sha256} label={item.path} />
          </li>
        ))}
      </ul>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open?.path ?? ''}
        size="wide"
      >
        {open !== undefined && <ItemView item={open} />}
      </Dialog>
    </>
  );
}
