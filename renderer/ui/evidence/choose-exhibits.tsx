import { useText } from '../../i18n';
import { Address, ForeignLine } from '../bdi';
import { Checkbox } from '../checkbox';
import { RowList } from '../row-list';
import { SearchField } from '../search-field';
import './choose-exhibits.css';
import type { ExhibitSource } from './exhibit-source';
import { SelectionMark } from './selection-note';

/** Height of an exhibit in the list, in pixels. */
const rowHeight = 40;

/** Exhibits to choose from, each with a box. One that can't be chosen says why. */
export function ChooseExhibits(props: {
  label: string;
  source: ExhibitSource;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** As many as can be chosen; left out, all. */
  most?: number;
  /** Why an exhibit can't be chosen; undefined where it can. */
  why?: (number: string) => string | undefined;
  disabled?: boolean;
}) {
  const t = useText();
  const { source, chosen, onChange, most = Number.POSITIVE_INFINITY } = props;
  const full = chosen.length >= most;
  return (
    <div className="choose-exhibits">
      <SearchField label={t('app.exhibits.find')} value={source.text} onChange={source.find} />
      <RowList
        label={props.label}
        items={source.exhibits}
        idOf={({ number }) => number}
        rowHeight={rowHeight}
        of={source.text}
        {...(source.more && { onEnd: source.more })}
      >
        {({ number, title, record }) => {
          const why = props.why?.(number);
          const selected = chosen.includes(number);
          return (
            <Checkbox
              selected={selected}
              disabled={props.disabled === true || why !== undefined || (full && !selected)}
              onChange={(yes) =>
                onChange(yes ? [...chosen, number] : chosen.filter((other) => other !== number))
              }
            >
              <span className="choose-exhibits-words">
                <strong>
                  <Address>{number}</Address>
                </strong>
                <SelectionMark record={record ?? undefined} />
                <ForeignLine>{title}</ForeignLine>
                {why !== undefined && <span className="small quiet">{why}</span>}
              </span>
            </Checkbox>
          );
        }}
      </RowList>
      <p className="small quiet choose-exhibits-count" role="status">
        {source.exhibits.length === 0
          ? t('app.exhibits.none')
          : t('app.exhibits.chosen', { count: chosen.length })}
        {full && <> · {t('app.exhibits.most')}</>}
      </p>
    </div>
  );
}
