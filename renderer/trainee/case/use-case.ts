import { useQuery, useSession } from '../../engine-client';

/** The open case, and the exercise that it works. */
export function useCase() {
  const { value: session } = useSession();
  const open = session?.role === 'trainee' && session.case !== null;
  const { value: state, fault } = useQuery('case.get', {}, { when: open });
  const { value: found, fault: exerciseFault } = useQuery(
    'exercise.get',
    { key: state?.exercise.key ?? '' },
    { when: state !== undefined },
  );
  return {
    /** A case is open in the session; false sends the trainee back to choosing. */
    open,
    /** Where to go when no case is open; undefined until the session is known. */
    elsewhere: session && (session.role === null ? ('/' as const) : (`/${session.role}` as const)),
    case: open ? state : undefined,
    exercise: open ? found?.exercise : undefined,
    scope: open ? found?.scope : undefined,
    fault: fault ?? exerciseFault,
  };
}
