import type { ReactNode } from 'react';
import './remark.css';

/** A sentence about what stands beside it, behind a sign; one that asks for caution has its sign in that colour. */
export function Remark({
  icon,
  caution = false,
  small = false,
  children,
}: {
  icon: ReactNode;
  caution?: boolean;
  small?: boolean;
  children: ReactNode;
}) {
  return (
    <p className={`remark${caution ? ' remark-caution' : ''}${small ? ' small' : ''}`} role="note">
      {icon}
      <span>{children}</span>
    </p>
  );
}
