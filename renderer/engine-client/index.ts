export { Announcements, useAnnouncement } from './announcements';
export { call, faultOf } from './call';
export { evidenceAddress, mediaAddress } from './evidence-address';
export { createQueryClient } from './query-client';
export { type CommandState, useCommand } from './use-command';
export { type JobCall, type JobState, useJob } from './use-job';
export { type LogPagesState, useLogPages } from './use-log-pages';
export { type QueryState, useQuery } from './use-query';
export { useSession } from './use-session';
