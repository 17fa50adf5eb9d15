import { type ReactNode, useRef } from 'react';
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components/Popover';
import { useCover } from './cover';
import './popover.css';

/** What opens beside a button: menus and lists. Makes the platform view step aside where it would cover it. */
export function Popover({
  children,
  ...rest
}: Omit<PopoverProps, 'children' | 'className'> & { children: ReactNode }) {
  return (
    <AriaPopover {...rest} className="popover" offset={4}>
      <Covering />
      {children}
    </AriaPopover>
  );
}

function Covering() {
  const mark = useRef<HTMLSpanElement>(null);
  useCover(() => mark.current?.closest('.popover'));
  return <span ref={mark} hidden />;
}
