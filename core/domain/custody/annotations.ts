import { z } from 'zod';
import { Note, Tag } from '../evidence/tag';
import type { TypedEvent } from './event';

/** `data/exhibits/<number>/annotations.json` of a submission: what the trainee put on the exhibit, in the order of the log. */
export const Annotations = z.strictObject({
  format: z.literal('hirz-annotations'),
  version: z.literal(1),
  exhibit: z.string(),
  tags: z.array(Tag),
  notes: z.array(Note),
});
export type Annotations = z.infer<typeof Annotations>;

/** Tags and notes of every exhibit as the log tells them; exhibits without any are absent. */
export function annotationsOf(events: Iterable<TypedEvent>): Map<string, Annotations> {
  const found = new Map<string, Annotations>();
  const of = (exhibit: string): Annotations => {
    const made = found.get(exhibit) ?? {
      format: 'hirz-annotations',
      version: 1,
      exhibit,
      tags: [],
      notes: [],
    };
    found.set(exhibit, made);
    return made;
  };
  for (const event of events) {
    const { exerciseTime } = event;
    if (event.type === 'tag.put') {
      const { tag: id, number, item, term, reason } = event.payload;
      of(number).tags.push({
        id,
        exhibit: number,
        ...(item === undefined ? {} : { item }),
        term,
        reason,
        exerciseTime,
      });
    } else if (event.type === 'tag.withdrawn') {
      const { tag: id, number, reason } = event.payload;
      const tag = of(number).tags.find((put) => put.id === id);
      if (tag) tag.withdrawn = { reason, exerciseTime };
    } else if (event.type === 'note.written') {
      const { note: id, number, text } = event.payload;
      of(number).notes.push({ id, exhibit: number, text, exerciseTime });
    }
  }
  return found;
}

/** Annotations of an exhibit that may have none. */
export function annotationsFor(all: ReadonlyMap<string, Annotations>, exhibit: string): Annotations {
  return all.get(exhibit) ?? { format: 'hirz-annotations', version: 1, exhibit, tags: [], notes: [] };
}
