import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from './popover';

export interface MenuChoice {
  id: string;
  label: string;
  note?: string;
  disabled?: boolean;
  /** Language of the label, where it is not the reader's. */
  lang?: string;
}

/**
 * A button (`trigger`) with a menu, below it or, where its place is at the foot of the window, above it.
 * With `chosen`, one of the choices is marked as the one in force.
 */
export function Menu(props: {
  label: string;
  trigger: ReactNode;
  choices: readonly MenuChoice[];
  chosen?: string;
  above?: boolean;
  onChoose: (id: string) => void;
}) {
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover {...(props.above ? { placement: 'top start', maxHeight: 420 } : { placement: 'bottom end' })}>
        <AriaMenu
          aria-label={props.label}
          className="options"
          onAction={(key) => props.onChoose(String(key))}
          {...(props.chosen !== undefined && { selectionMode: 'single', selectedKeys: [props.chosen] })}
        >
          {props.choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              className="option"
              textValue={choice.label}
              isDisabled={choice.disabled === true}
            >
              {({ isSelected }) => (
                <>
                  <span lang={choice.lang}>{choice.label}</span>
                  {isSelected && <Check className="option-mark" aria-hidden />}
                  {choice.note !== undefined && <span className="option-note">{choice.note}</span>}
                </>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
