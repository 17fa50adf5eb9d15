import { bulletins } from './bulletins';
import { catPictures } from './cat-pictures';
import { dhowRooms } from './dhow-rooms';
import { dhowRoomsMore } from './dhow-rooms-more';
import { gangwayDays } from './gangway-days';
import { murmurDays } from './murmur-days';
import { murmurTown } from './murmur-town';
import { roomPictures } from './room-pictures';
import { sailings } from './sailings';
import { schoolyard } from './schoolyard';
import { townPictures } from './town-pictures';

/** Ordinary life. */
export const noise: readonly string[] = [
  murmurTown,
  murmurDays,
  dhowRooms,
  dhowRoomsMore,
  bulletins,
  townPictures,
  catPictures,
  roomPictures,
  schoolyard,
  gangwayDays,
  sailings,
];
