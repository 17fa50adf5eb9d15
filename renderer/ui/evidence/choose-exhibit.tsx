import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { useText } from '../../i18n';
import { Address, ForeignLine } from '../bdi';
import { Popover } from '../popover';
import { SearchField } from '../search-field';
import '../select.css';
import '../text-field.css';
import { VirtualList } from '../virtual-list';
import './choose-exhibit.css';
import type { ExhibitSource } from './exhibit-source';
import { SelectionMark } from './selection-note';

/** One exhibit of however many: a button that opens a list to search in. */
export function ChooseExhibit(props: {
  label: string;
  placeholder: string;
  source: ExhibitSource;
  value: string | undefined;
  onChange: (number: string) => void;
}) {
  const { label, source, value } = props;
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [inHand, setInHand] = useState(value);
  const show = (shown: boolean) => {
    setOpen(shown);
    setInHand(value);
    source.find('');
  };
  const take = (number: string) => {
    props.onChange(number);
    show(false);
  };
  return (
    <div className="field">
      <span id={`${id}-label`} className="field-label">
        {label}
      </span>
      <DialogTrigger isOpen={open} onOpenChange={show}>
        <Button id={`${id}-value`} className="select-button" aria-labelledby={`${id}-label ${id}-value`}>
          <span className="select-value" data-placeholder={value === undefined || undefined}>
            {value === undefined ? props.placeholder : <Address>{value}</Address>}
          </span>
          <ChevronDown aria-hidden />
        </Button>
        <Popover placement="bottom start">
          <Dialog aria-label={label} className="choose-exhibit">
            <SearchField label={t('app.exhibits.find')} value={source.text} onChange={source.find} />
            {source.exhibits.length === 0 ? (
              <p className="quiet">{t('app.exhibits.none')}</p>
            ) : (
              <VirtualList
                label={label}
                items={source.exhibits}
                idOf={({ number }) => number}
                textOf={({ number, title }) => `${number} ${title}`}
                selected={inHand}
                onSelect={setInHand}
                onOpen={take}
                opensOnClick
                rowHeight={36}
                place={`${id} ${source.text}`}
                {...(source.more && { onEnd: source.more })}
              >
                {({ number, title, record }) => (
                  <span className="choose-exhibit-row">
                    <strong>
                      <Address>{number}</Address>
                    </strong>
                    <SelectionMark record={record ?? undefined} />
                    <ForeignLine>{title}</ForeignLine>
                  </span>
                )}
              </VirtualList>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
