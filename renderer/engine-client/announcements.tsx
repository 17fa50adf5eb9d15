import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Announcement } from '../../core/contract/announcement';
import type { Job } from '../../core/contract/job';
import { queriesAbout } from './subjects';

/** Turns announcements into fresh queries. One of these stands at the root of the window. */
export function Announcements({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  useEffect(
    () =>
      window.hirz.listen((announcement) => {
        if (announcement.topic === 'changed') {
          const names = new Set<string>(announcement.subjects.flatMap((subject) => queriesAbout[subject]));
          void client.invalidateQueries({ predicate: ({ queryKey }) => names.has(String(queryKey[0])) });
        } else if (announcement.topic === 'job') {
          const { job } = announcement;
          client.setQueryData(['job.get', { job: job.id }], job);
          client.setQueryData<Job[]>(['job.list', {}], (jobs) => jobs && withJob(jobs, job));
        } else if (announcement.topic === 'browser') {
          client.setQueryData(['browser.state', {}], announcement.state);
        } else if (announcement.topic === 'archive') {
          client.setQueryData(['archive.state', {}], announcement.state);
        }
      }),
    [client],
  );
  return children;
}

/** Newest first, as `job.list` gives them. */
function withJob(jobs: readonly Job[], job: Job): Job[] {
  return jobs.some(({ id }) => id === job.id)
    ? jobs.map((one) => (one.id === job.id ? job : one))
    : [job, ...jobs];
}

/** Hears announcements of one topic while the component stands. */
export function useAnnouncement<T extends Announcement['topic']>(
  topic: T,
  heard: (announcement: Extract<Announcement, { topic: T }>) => void,
): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(
    () =>
      window.hirz.listen((announcement) => {
        if (announcement.topic === topic) latest.current(announcement as Extract<Announcement, { topic: T }>);
      }),
    [topic],
  );
}
