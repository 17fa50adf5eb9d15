import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Header } from 'react-aria-components/Header';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Popover } from './popover';
import './select.css';
import './text-field.css';

export interface SelectOption {
  id: string;
  label: string;
  /** A definition or explanation under the label. */
  note?: string;
  /** Heading under which it is listed; options of one group stand together. */
  group?: string;
  lang?: string;
}

/** One choice from a list; typing finds. */
export function Select(props: {
  label: string;
  labelHidden?: boolean;
  placeholder?: string;
  options: readonly SelectOption[];
  value: string | null;
  onChange: (id: string) => void;
  disabled?: boolean;
  autoFocus?: boolean;
}) {
  const groups = [...new Set(props.options.map((option) => option.group ?? ''))];
  return (
    <AriaSelect
      className="field"
      value={props.value}
      onChange={(key) => key !== null && props.onChange(String(key))}
      isDisabled={props.disabled === true}
      autoFocus={props.autoFocus === true}
      {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
    >
      <Label className={props.labelHidden ? 'visually-hidden' : 'field-label'}>{props.label}</Label>
      <Button className="select-button">
        <SelectValue className="select-value" />
        <ChevronDown aria-hidden />
      </Button>
      <Popover placement="bottom start">
        <ListBox className="options">
          {groups.map((group) => {
            const options = props.options.filter((option) => (option.group ?? '') === group);
            if (group === '')
              return (
                <Collection key="" items={options}>
                  {Option}
                </Collection>
              );
            return (
              <ListBoxSection key={group} id={`group ${group}`}>
                <Header className="option-group">{group}</Header>
                <Collection items={options}>{Option}</Collection>
              </ListBoxSection>
            );
          })}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function Option(option: SelectOption) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="option">
      {({ isSelected }) => (
        <>
          <span slot="label" lang={option.lang}>
            {option.label}
          </span>
          {isSelected && <Check className="option-mark" aria-hidden />}
          {option.note !== undefined && <span className="option-note">{option.note}</span>}
        </>
      )}
    </ListBoxItem>
  );
}
