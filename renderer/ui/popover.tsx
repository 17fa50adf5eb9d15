import { type ReactNode, useRef } from 'react';
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components/Popover';
import { useCover } from './cover';
import './popover.css';

/** What opens beside a button: menus and lists. Makes the platform view step aside where it would cover it. */
export function Popover({
  children,
  ...rest
}: Omit<PopoverProps, 'children' | 'className'> & { children: ReactNode }) {
  const element = useRef<HTMLElement>(null);
  return (
    <AriaPopover {...rest} ref={element} className="popover" offset={4}>
      <Covering element={element} />
      {children}
    </AriaPopover>
  );
}

function Covering({ element }: { element: React.RefObject<HTMLElement | null> }) {
  useCover(element);
  return null;
}
