export { CustodyLog } from './custody-log';
export { EventDetail } from './event-detail';
export { EventList } from './event-list';
export { type EventNames, useEventWords } from './event-words';
