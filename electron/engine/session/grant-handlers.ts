import type { Handlers, ShellHandlers } from '../handler';

/** Grants as the shell makes them, and as the window lets go of them. */
export const grantHandlers: Handlers<'files.putAway'> = {
  'files.putAway'({ grants: given }, { grants }) {
    for (const grant of given) grants.spend(grant);
    return {};
  },
};

export const grantShellHandlers: ShellHandlers<'grant.make' | 'grant.makeAll'> = {
  'grant.make': ({ path, purpose }, { grants }) => grants.make(path, purpose),
  'grant.makeAll': ({ paths, purpose }, { grants }) => grants.makeAll(paths, purpose),
};
