import { Clock, FileText, Globe, type LucideIcon, Mail, Stamp, Tag } from 'lucide-react';
import type { EventType } from '../../../core/domain/custody/event';
import { type EventGroup, groupOf } from './event-groups';

const icons: Record<EventGroup, LucideIcon> = {
  exhibits: Stamp,
  annotations: Tag,
  pages: Globe,
  messages: Mail,
  report: FileText,
  session: Clock,
};

/** The sign of a group of events. */
export function EventIcon({ type }: { type: EventType }) {
  const Icon = icons[groupOf(type)];
  return <Icon className="event-icon" aria-hidden />;
}
