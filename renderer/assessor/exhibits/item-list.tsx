import type { Item } from '../../../core/domain/evidence/item';
import { useFormats, useText } from '../../i18n';
import { Address, Button, Foreign, Hash } from '../../ui';
import { NameDiffers, useReceivedNames } from '../../ui/evidence';

/** The files of an exhibit, each with its hash; each that is there can be taken in hand, to be looked at above. */
export function ItemList(props: {
  items: readonly Item[];
  missing: readonly string[];
  shown: string;
  onShow: (path: string) => void;
}) {
  const t = useText();
  const formats = useFormats();
  const received = useReceivedNames(props.items);
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
    file: t('assessor.item.file'),
    receipt: t('assessor.item.receipt'),
    origin: t('assessor.item.origin'),
    derivative: t('app.derivative.copy'),
  };
  return (
    <ul className="assessor-items bare-list">
      {props.items.map((item) => (
        <li key={item.path}>
          <div className="assessor-items-head">
            <p>
              <strong>{roles[item.role]}</strong> <Address>{item.path}</Address>{' '}
              <span className="quiet">{formats.bytes(item.bytes)}</span>{' '}
              {received(item) !== undefined && (
                <span className="quiet">
                  {t('app.receivedAs')} <Foreign>{received(item) ?? ''}</Foreign>
                </span>
              )}
            </p>
            {props.missing.includes(item.path) ? (
              <em>{t('assessor.item.missing')}</em>
            ) : (
              <Button
                size="small"
                look="quiet"
                aria-pressed={item.path === props.shown}
                onPress={() => props.onShow(item.path)}
              >
                {t('assessor.item.look')}
              </Button>
            )}
          </div>
          {item.role === 'file' && <NameDiffers file={item} why={item.path === props.shown} />}
          <Hash value={item.sha256} label={item.path} />
        </li>
      ))}
    </ul>
  );
}
