import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Announcement } from '../../core/contract/announcement';
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
          client.setQueryData(['job.get', { job: announcement.job.id }], announcement.job);
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
