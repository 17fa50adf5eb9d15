import type { Item } from '../../../core/domain/evidence/item';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Foreign } from '../bdi';
import { Facts } from '../panel';
import './media-facts.css';

/** A value as Exif has it, numbers to six places. */
const plain = (value: string | number) =>
  typeof value === 'number' ? String(Number(value.toFixed(6))) : value;

/** What a picture, sound or film in hand says of itself, as the exhibit's record took it down; of anything else, nothing. */
export function MediaFacts({ items, item }: { items: readonly Item[]; item: Item }) {
  const t = useText();
  const record = items.find(({ role }) => role === 'capture' || role === 'receipt');
  const { value: said } = useQuery(
    'item.media',
    { record: record?.sha256 ?? '', path: item.path },
    { when: record !== undefined && (item.role === 'media' || item.role === 'file') },
  );
  if (!said) return null;
  const { width, height, durationMs, perceptualHash, exif = {} } = said;
  const facts = [
    ...(width !== undefined && height !== undefined
      ? [{ name: t('app.media.size'), value: t('app.media.pixels', { width, height }) }]
      : []),
    ...(durationMs !== undefined
      ? [{ name: t('app.media.length'), value: t('app.media.seconds', { seconds: durationMs / 1_000 }) }]
      : []),
    ...(perceptualHash
      ? [
          {
            name: t('app.media.hash'),
            value: (
              <bdi dir="ltr" className="mono">
                {perceptualHash.value} · {perceptualHash.algorithm}
              </bdi>
            ),
          },
        ]
      : []),
    ...Object.entries(exif).map(([name, value]) => ({
      name,
      value: <Foreign>{[value].flat().map(plain).join(', ')}</Foreign>,
    })),
  ];
  if (facts.length === 0) return null;
  return (
    <section className="media-facts" aria-label={t('app.media')}>
      <p className="small quiet">{t('app.media')}</p>
      <Facts facts={facts} />
    </section>
  );
}
