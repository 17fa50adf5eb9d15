import { bulletins } from './bulletins';
import { dhowRooms } from './dhow-rooms';
import { dhowRoomsMore } from './dhow-rooms-more';
import { murmurDays } from './murmur-days';
import { murmurTown } from './murmur-town';
import { roomPictures } from './room-pictures';
import { townPictures } from './town-pictures';

/** Ordinary life. */
export const noise: readonly string[] = [
  murmurTown,
  murmurDays,
  dhowRooms,
  dhowRoomsMore,
  bulletins,
  townPictures,
  roomPictures,
];
