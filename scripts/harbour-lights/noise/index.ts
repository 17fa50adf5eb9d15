// See /tmp/team/NOTE-harbour-lights.md (remove this line).
import { bulletins } from './bulletins';
import { dhowRooms } from './dhow-rooms';
import { dhowRoomsMore } from './dhow-rooms-more';
import { murmurDays } from './murmur-days';
import { murmurTown } from './murmur-town';

/** Ordinary life. */
export const noise: readonly string[] = [murmurTown, murmurDays, dhowRooms, dhowRoomsMore, bulletins];
