import { randomBytes } from 'node:crypto';
import type { Note, Tag } from '../../../core/domain/evidence/tag';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import type { OpenCase } from '../case/open-case';
import type { Handlers } from '../handler';

function checkExhibit(open: OpenCase, number: string, item?: string): void {
  const { exhibits } = open.database;
  if (!exhibits.has(number)) throw new HirzError('exhibitUnknown', { params: { number } });
  if (item !== undefined && !exhibits.has(number, item)) {
    throw new HirzError('itemUnknown', { params: { number, item } });
  }
}

export function annotationHandlers(
  current: CurrentCase,
): Handlers<'tag.put' | 'tag.withdraw' | 'note.write'> {
  return {
    'tag.put'({ number, item, term, reason }, { announce }) {
      const open = current.requireUnsealed();
      checkExhibit(open, number, item);
      if (!open.exercise.exercise.vocabulary.some(({ id }) => id === term)) {
        throw new HirzError('termUnknown', { params: { term } });
      }
      const onItem = item === undefined ? {} : { item };
      const stands = open.database.annotations
        .tags(number)
        .some((tag) => tag.term === term && tag.item === item && !tag.withdrawn);
      if (stands) throw new HirzError('tagStands', { params: { number, term } });
      const stamp = open.log.stamp();
      const id = `tag-${randomBytes(6).toString('hex')}`;
      const tag: Tag = { id, exhibit: number, ...onItem, term, reason, exerciseTime: stamp.exerciseTime };
      open.log.append(
        'tag.put',
        { tag: id, number, ...onItem, term, reason },
        { stamp, also: (event) => open.database.annotations.addTag(tag, event.seq) },
      );
      announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
      return tag;
    },
    'tag.withdraw'({ tag: id, reason }, { announce }) {
      const open = current.requireUnsealed();
      const tag = open.database.annotations.tag(id);
      if (!tag || tag.withdrawn) throw new HirzError('tagUnknown');
      const stamp = open.log.stamp();
      open.log.append(
        'tag.withdrawn',
        { tag: id, number: tag.exhibit, term: tag.term, reason },
        { stamp, also: () => open.database.annotations.withdrawTag(id, reason, stamp.exerciseTime) },
      );
      announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
      return { ...tag, withdrawn: { reason, exerciseTime: stamp.exerciseTime } };
    },
    'note.write'({ number, text }, { announce }) {
      const open = current.requireUnsealed();
      checkExhibit(open, number);
      const stamp = open.log.stamp();
      const note: Note = {
        id: `note-${randomBytes(6).toString('hex')}`,
        exhibit: number,
        text,
        exerciseTime: stamp.exerciseTime,
      };
      open.log.append(
        'note.written',
        { note: note.id, number, text },
        { stamp, also: (event) => open.database.annotations.addNote(note, event.seq) },
      );
      announce({ topic: 'changed', subjects: ['exhibit', 'log'] });
      return note;
    },
  };
}
