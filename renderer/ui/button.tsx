import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  /** `primary` is the one thing to do now: at most one on a screen. */
  look?: 'primary' | 'plain' | 'quiet';
  icon?: ReactNode;
  /** Keys, shown in the button: `Ctrl ⏎`. */
  keys?: string;
  size?: 'normal' | 'small' | 'large';
}

/** A button with words. */
export function Button({ children, look = 'plain', icon, keys, size = 'normal', ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look} button-${size}`}>
      {icon}
      <span className="button-words">{children}</span>
      {keys !== undefined && (
        <kbd className="keys" dir="ltr">
          {keys}
        </kbd>
      )}
    </AriaButton>
  );
}

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** Says what it does; shown as a tooltip too. */
  label: string;
  icon: ReactNode;
  side?: 'top' | 'bottom' | 'start' | 'end';
  size?: 'normal' | 'small';
}

/** A button with a picture; its words are in the tooltip. */
export function IconButton({ label, icon, side = 'top', size = 'normal', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className={`button button-quiet button-icon button-${size}`}>
        {icon}
      </AriaButton>
      <Tooltip className="tooltip" placement={side} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
