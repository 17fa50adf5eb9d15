import type { ReactNode } from 'react';
import { useText } from '../i18n';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import './role-frame.css';

/** What stands around the screens of a role: top bar, status line with the mark. */
export function RoleFrame({
  of: role,
  children,
}: {
  of: 'trainee' | 'assessor' | 'instructor';
  children: ReactNode;
}) {
  const t = useText();
  const names = {
    trainee: t('app.role.trainee'),
    assessor: t('app.role.assessor'),
    instructor: t('app.role.instructor'),
  };
  return (
    <div className="role-frame">
      <TopBar>{names[role]}</TopBar>
      <main className="role-frame-main">{children}</main>
      <StatusLine />
    </div>
  );
}
