export { CheckProof } from './check-proof';
export { CustodyLog } from './custody-log';
export { EventList } from './event-list';
export type { EventNames } from './event-words';
