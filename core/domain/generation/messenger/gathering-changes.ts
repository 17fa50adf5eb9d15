import type { MemberRole } from '../../dataset/records';
import { instantOf } from '../../text/instant';
import { type Chance, chanceOf } from '../chance/chance';
import type { Population } from '../people/population';
import { daySeconds, endsAt, startsAt } from '../town/calendar';
import type { ChangeDraft } from '../town/change-draft';
import type { Gatherings } from './gatherings';

/** What the clock changes where people talk: readers of channels come and go, groups give, take and hand on their roles. */
export function* gatheringChanges(
  name: string,
  gatherings: Gatherings,
  people: Population,
): Generator<ChangeDraft> {
  const chance = chanceOf(`${name} gathering changes`);
  for (let room = 0; room < gatherings.count; room++) {
    if (gatherings.kind(room) === 'channel') yield* readers(chance, gatherings, room);
    if (gatherings.kind(room) === 'group' && chance.happens(1, 2))
      yield* roles(chance, gatherings, people, room);
  }
}

/** Each day some hours in which readers come, or leave; here and there the platform strikes off some at once. */
function* readers(chance: Chance, gatherings: Gatherings, room: number): Generator<ChangeDraft> {
  const channel = gatherings.id(room);
  const count = gatherings.subscribers(room);
  const kind = 'channel-subscribers-changed';
  for (let begin = startsAt; begin < endsAt; begin += daySeconds) {
    const at = begin + chance.below(8 * 3600);
    const until = at + chance.between(2 * 3600, 12 * 3600);
    const some = 1 + chance.below(1 + Math.floor(count / 30));
    const by = chance.happens(3, 4) ? some : -some;
    yield { at, kind, channel, by, until: instantOf(until * 1000) };
  }
  if (chance.happens(1, 3))
    yield { at: during(chance), kind, channel, by: -(1 + chance.below(1 + Math.floor(count / 12))) };
}

/** One of those who run a group makes somebody an administrator, perhaps for some hours alone; or hands it all on. */
function* roles(
  chance: Chance,
  gatherings: Gatherings,
  people: Population,
  room: number,
): Generator<ChangeDraft> {
  const at = during(chance);
  const [owner, ...others] = gatherings.company(room, at);
  const plain = others.filter(({ role }) => role === 'member');
  if (owner?.role !== 'owner' || plain.length === 0) return;
  const chosen = chance.pick(plain);
  const change = (when: number, role: MemberRole): ChangeDraft => ({
    at: when,
    kind: 'channel-role-changed',
    channel: gatherings.id(room),
    member: people.id(chosen.account),
    role,
    by: people.id(owner.account),
  });
  if (chance.happens(1, 4)) {
    yield change(at, 'owner');
    return;
  }
  yield change(at, 'admin');
  const later = at + chance.between(3600, 20 * 3600);
  const stays = gatherings.present(room, later).includes(chosen.account);
  if (chance.happens(1, 2) && stays) yield change(later, 'member');
}

const during = (chance: Chance) => startsAt + 1800 + chance.below(64 * 3600);
