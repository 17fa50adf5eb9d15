import { Navigate, Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FaultNote } from '../../ui';
import { RoleFrame } from '../../ui/role-frame';
import { type OpenCase, OpenCaseProvider } from '../case/case-context';
import { useCase } from '../case/use-case';
import { GuideBar } from '../guide/guide-bar';
import { CaseStatus } from './case-status';
import { Navigation } from './navigation';
import './workspace.css';
import { WorkspaceBar } from './workspace-bar';
import { WorkspaceCommands } from './workspace-commands';

/** The trainee's workspace: bar, navigation, the screen in hand, status line. */
export function Workspace() {
  const { open, elsewhere, case: state, exercise, scope, fault } = useCase();
  const inHand = useMemo<OpenCase | undefined>(
    () => state && exercise && scope && { case: state, exercise, scope, readOnly: state.state !== 'open' },
    [state, exercise, scope],
  );
  if (elsewhere !== undefined && !open) return <Navigate to={elsewhere} />;
  if (fault) {
    return (
      <RoleFrame of="trainee">
        <FaultNote fault={fault} />
      </RoleFrame>
    );
  }
  if (inHand === undefined) return null;
  return (
    <OpenCaseProvider value={inHand}>
      <div className="workspace">
        <WorkspaceBar />
        <Navigation />
        <div className="workspace-screen">
          <GuideBar />
          <main className="workspace-main">
            <Outlet />
          </main>
        </div>
        <CaseStatus />
      </div>
      <WorkspaceCommands />
    </OpenCaseProvider>
  );
}
