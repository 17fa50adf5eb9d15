import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import './checkbox.css';

/** A yes or no, with words. */
export function Checkbox(props: {
  children: ReactNode;
  selected: boolean;
  onChange: (selected: boolean) => void;
  disabled?: boolean;
}) {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={props.selected}
      onChange={props.onChange}
      isDisabled={props.disabled === true}
    >
      <span className="checkbox-box">{props.selected && <Check aria-hidden />}</span>
      {props.children}
    </AriaCheckbox>
  );
}
