import type { ReactNode } from 'react';
import './empty-state.css';

/** What stands where a list is empty: what would be here, and how it gets there. */
export function EmptyState(props: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty-state">
      {props.icon}
      <p className="empty-state-title">{props.title}</p>
      {props.children !== undefined && <p className="quiet">{props.children}</p>}
      {props.action}
    </div>
  );
}
