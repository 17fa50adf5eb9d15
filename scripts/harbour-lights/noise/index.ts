import { dhowRooms } from './dhow-rooms';
import { murmurTown } from './murmur-town';

/** Ordinary life. */
export const noise: readonly string[] = [murmurTown, dhowRooms];
