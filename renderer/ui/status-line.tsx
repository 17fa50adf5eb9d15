import type { ReactNode } from 'react';
import { useText } from '../i18n';
import './status-line.css';

/** The line at the foot of every screen: how things stand, and that all of it is for training. */
export function StatusLine({ children }: { children?: ReactNode }) {
  const t = useText();
  return (
    <footer className="status-line">
      <div className="status-line-facts">{children}</div>
      <strong className="status-line-synthetic">{t('app.synthetic')}</strong>
    </footer>
  );
}

/** Says that something was done, beside where it was done; read out by screen readers. */
export function Confirmation({ children }: { children?: ReactNode }) {
  return (
    <div className="confirmation" role="status" aria-live="polite">
      {children}
    </div>
  );
}
