import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  useNavigate,
  useParams,
} from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import type { RolePageProps } from '../ui';
import { RoleFrame } from '../ui/role-frame';
import { Broken } from './error-boundary';
import { StartScreen } from './start-screen';

const AssessorHome = lazy(async () => ({
  default: (await import('../assessor/assessor-home')).AssessorHome,
}));
const InstructorHome = lazy(async () => ({
  default: (await import('../instructor/instructor-home')).InstructorHome,
}));

function Unroutable({ error, reset }: ErrorComponentProps) {
  return <Broken error={error instanceof Error ? error : new Error(String(error))} again={reset} />;
}

const root = createRootRoute({
  component: Outlet,
  errorComponent: Unroutable,
  notFoundComponent: StartScreen,
});
const at = <const P extends string>(path: P) => ({ getParentRoute: () => root, path });

const start = createRoute({ ...at('/'), component: StartScreen });

const trainee = createRoute({
  ...at('/trainee'),
  component: lazyRouteComponent(() => import('../trainee/choose/choose-screen'), 'ChooseScreen'),
});
const traineeExercise = createRoute({
  ...at('/trainee/exercise/$key'),
  component: lazyRouteComponent(() => import('../trainee/choose/begin-screen'), 'BeginScreen'),
});
const traineeDrill = createRoute({
  ...at('/trainee/drill/$drill'),
  component: lazyRouteComponent(() => import('../trainee/drill/drill-screen'), 'DrillScreen'),
});
const workspace = createRoute({
  ...at('/case'),
  component: lazyRouteComponent(() => import('../trainee/workspace/workspace'), 'Workspace'),
});
const inWorkspace = <const P extends string>(path: P) => ({ getParentRoute: () => workspace, path });
const workspaceScreens = [
  createRoute({
    ...inWorkspace('/brief'),
    component: lazyRouteComponent(() => import('../trainee/brief/brief-screen'), 'BriefScreen'),
  }),
  createRoute({
    ...inWorkspace('/platforms'),
    component: lazyRouteComponent(() => import('../trainee/platforms/platforms-screen'), 'PlatformsScreen'),
  }),
  createRoute({
    ...inWorkspace('/search'),
    component: lazyRouteComponent(() => import('../trainee/search/search-screen'), 'SearchScreen'),
  }),
  createRoute({
    ...inWorkspace('/search/$'),
    component: lazyRouteComponent(() => import('../trainee/search/search-screen'), 'SearchScreen'),
  }),
  createRoute({
    ...inWorkspace('/exhibits'),
    component: lazyRouteComponent(() => import('../trainee/exhibits/exhibits-screen'), 'ExhibitsScreen'),
  }),
  createRoute({
    ...inWorkspace('/exhibits/$number'),
    component: lazyRouteComponent(() => import('../trainee/exhibits/exhibits-screen'), 'ExhibitsScreen'),
  }),
  createRoute({
    ...inWorkspace('/hash'),
    component: lazyRouteComponent(() => import('../trainee/hashing/hash-screen'), 'HashScreen'),
  }),
  createRoute({
    ...inWorkspace('/handovers'),
    component: lazyRouteComponent(() => import('../trainee/handover/handovers-screen'), 'HandoversScreen'),
  }),
  createRoute({
    ...inWorkspace('/messages'),
    component: lazyRouteComponent(() => import('../trainee/messages/messages-screen'), 'MessagesScreen'),
  }),
  createRoute({
    ...inWorkspace('/messages/$inject'),
    component: lazyRouteComponent(() => import('../trainee/messages/messages-screen'), 'MessagesScreen'),
  }),
  createRoute({
    ...inWorkspace('/report'),
    component: lazyRouteComponent(() => import('../trainee/report/report-screen'), 'ReportScreen'),
  }),
  createRoute({
    ...inWorkspace('/log'),
    component: lazyRouteComponent(() => import('../trainee/log/log-screen'), 'LogScreen'),
  }),
  createRoute({
    ...inWorkspace('/seal'),
    component: lazyRouteComponent(() => import('../trainee/seal/seal-screen'), 'SealScreen'),
  }),
];

const assessor = createRoute({ ...at('/assessor'), component: () => <RolePage of="assessor" /> });
const assessorBelow = createRoute({ ...at('/assessor/$'), component: () => <RolePage of="assessor" /> });
const instructor = createRoute({ ...at('/instructor'), component: () => <RolePage of="instructor" /> });
const instructorBelow = createRoute({
  ...at('/instructor/$'),
  component: () => <RolePage of="instructor" />,
});

/** A role whose screens lie in one lazy part of the window. */
function RolePage({ of: role }: { of: 'assessor' | 'instructor' }) {
  const navigate = useNavigate();
  const { _splat: path = '' } = useParams({ strict: false });
  const Home: ComponentType<RolePageProps> = role === 'assessor' ? AssessorHome : InstructorHome;
  return (
    <RoleFrame of={role}>
      <Suspense>
        <Home path={path} go={(to) => void navigate({ to: `/${role}/$`, params: { _splat: to } })} />
      </Suspense>
    </RoleFrame>
  );
}

const routeTree = root.addChildren([
  start,
  trainee,
  traineeExercise,
  traineeDrill,
  workspace.addChildren(workspaceScreens),
  assessor,
  assessorBelow,
  instructor,
  instructorBelow,
]);

/** The routes of the window. Addresses stand after `#`, since the window has one page. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    defaultPreload: 'intent',
    defaultErrorComponent: Unroutable,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
