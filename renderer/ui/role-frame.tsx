import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../engine-client';
import { useText } from '../i18n';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import './role-frame.css';

/** What stands around the screens of a role: top bar, status line with the mark. Where the session has another role it leads there. */
export function RoleFrame({
  of: role,
  children,
}: {
  of: 'trainee' | 'assessor' | 'instructor';
  children: ReactNode;
}) {
  const t = useText();
  const { value: session } = useSession();
  const names = {
    trainee: t('app.role.trainee'),
    assessor: t('app.role.assessor'),
    instructor: t('app.role.instructor'),
  };
  // The session is the engine's: after it was restarted, or on a reload without one, a role is chosen anew.
  if (session !== undefined && session.role !== role)
    return <Navigate to={session.role === null ? '/' : `/${session.role}`} />;
  return (
    <div className="role-frame">
      <TopBar>{names[role]}</TopBar>
      <main className="role-frame-main">{children}</main>
      <StatusLine />
    </div>
  );
}
