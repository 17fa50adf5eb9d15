import { useQuery } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { EmptyState } from '../empty-state';
import { FaultNote } from '../fault-note';
import { CopyButton } from '../hash';

/** The text of an item, exactly as it is; `plain` words run in their own direction, code from left to right. */
export function ItemText({ sha256, plain }: { sha256: string; plain: boolean }) {
  const t = useText();
  const formats = useFormats();
  const { value, fault } = useQuery('item.text', { sha256 });
  if (fault) return <FaultNote fault={fault} />;
  if (value === undefined) return null;
  if (value.bytes === 0) return <EmptyState title={t('app.item.empty')} />;
  return (
    <div className="item-text">
      <p className="item-text-head quiet small">
        {value.truncated
          ? t('app.item.truncated', { bytes: formats.bytes(value.bytes) })
          : formats.bytes(value.bytes)}
        <CopyButton text={value.text} label={t('app.item.text')} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the screen must scroll by keyboard too. */}
      <pre className="mono" dir={plain ? 'auto' : 'ltr'} tabIndex={0}>
        {value.text}
      </pre>
    </div>
  );
}
