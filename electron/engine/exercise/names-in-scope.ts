import type { NamedInScope } from '../../../core/contract/exercise';
import { openWorld } from '../platform/world';
import type { InstalledExercise } from './exercise-library';

/** The accounts and channels that the authority names, as they were called when it was issued. */
export function namesInScope({ folder, exercise }: InstalledExercise): {
  accounts: NamedInScope[];
  channels: NamedInScope[];
} {
  const { scope, issuedAt } = exercise.authority;
  const world = openWorld(folder);
  try {
    const named = (found: NamedInScope | undefined): NamedInScope[] =>
      found ? [{ platform: found.platform, handle: found.handle, name: found.name }] : [];
    return {
      accounts: scope.accounts.flatMap((id) => named(world.account(id, issuedAt))),
      channels: scope.channels.flatMap((id) => named(world.channel(id, issuedAt))),
    };
  } finally {
    world.close();
  }
}
