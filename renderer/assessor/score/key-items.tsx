import { Check, CircleDashed, Clock, type LucideIcon, Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ItemScore } from '../../../core/domain/assessment/score';
import { useFormats, useLocalised, useText } from '../../i18n';
import { Button, Panel } from '../../ui';
import type { GoToView } from '../submission/view';
import { ExhibitLinks } from './exhibit-links';
import { spanOf, TimeTrack } from './time-track';

const signs: Record<ItemScore['outcome'], LucideIcon> = {
  found: Check,
  late: Clock,
  missed: CircleDashed,
};

/** What the exercise expected, one row each: what became of it, when, with which tags, and why it matters. */
export function KeyItems({ items, show }: { items: readonly ItemScore[]; show: GoToView }) {
  const t = useText();
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const span = spanOf(items);
  const short = span !== undefined && span.until - span.from < 129_600_000;
  const axis = short ? formats.dateTime : formats.date;
  return (
    <Panel
      title={t('assessor.items.title')}
      aside={
        <Button
          size="small"
          look="quiet"
          icon={all ? <Minus aria-hidden /> : <Plus aria-hidden />}
          onPress={() => setAll(!all)}
        >
          {all ? t('assessor.items.less') : t('assessor.items.more')}
        </Button>
      }
    >
      <div className="key-items">
        <div className="key-items-head" aria-hidden="true">
          <span>{t('assessor.items.outcome')}</span>
          <span>{t('assessor.items.what')}</span>
          <span className="key-items-axis">
            {span !== undefined && (
              <>
                <span>{axis(span.from, 'UTC')}</span>
                <span>{axis(span.until, 'UTC')}</span>
              </>
            )}
          </span>
          <span>{t('assessor.items.exhibits')}</span>
          <span className="key-items-points">{t('assessor.items.points')}</span>
        </div>
        <ol className="bare-list">
          {items.map((item) => (
            <li key={item.id}>
              <Row item={item} span={span} all={all} show={show} />
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}

function Row(props: { item: ItemScore; span: ReturnType<typeof spanOf>; all: boolean; show: GoToView }) {
  const { item, show } = props;
  const t = useText();
  const localised = useLocalised();
  const Sign = signs[item.outcome];
  const outcomes: Record<ItemScore['outcome'], string> = {
    found: t('assessor.outcome.found'),
    late: t('assessor.outcome.late'),
    missed: t('assessor.outcome.missed'),
  };
  return (
    <div className={`key-item key-item-${item.outcome}`}>
      <p className="key-item-outcome">
        <Sign aria-hidden /> {outcomes[item.outcome]}
      </p>
      <div className="key-item-what">
        <p className="key-item-label">{localised(item.label)}</p>
        {item.tags.length > 0 && (
          <ul className="key-item-tags bare-list" aria-label={t('assessor.items.tags')}>
            {item.tags.map(({ term, label, put }) => (
              <li key={term} className={put ? 'key-tag' : 'key-tag key-tag-missing'}>
                {put
                  ? t('assessor.tag.put', { term: localised(label) })
                  : t('assessor.tag.missing', { term: localised(label) })}
              </li>
            ))}
          </ul>
        )}
        {props.all && <p className="quiet key-item-why">{localised(item.why)}</p>}
      </div>
      <TimeTrack item={item} span={props.span} />
      <div className="key-item-exhibits">
        <ExhibitLinks exhibits={item.exhibits} show={show} />
        {item.seq !== undefined && (
          <Button size="small" look="quiet" onPress={() => show('log', String(item.seq))}>
            {t('assessor.items.entry', { entry: item.seq })}
          </Button>
        )}
      </div>
      <p className="key-items-points">
        <strong>{item.points}</strong> <span className="quiet">/ {item.of}</span>
      </p>
    </div>
  );
}
