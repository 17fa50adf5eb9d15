import { useMemo } from 'react';
import { useQuery } from '../../engine-client';
import { useLanguage } from '../../i18n';
import type { EventNames } from '../../ui/custody';
import { useOpenCase } from './case-context';

/** Terms of the vocabulary and subjects of messages by their identifiers, in the reader's language. */
export function useNames(): Required<EventNames> {
  const language = useLanguage();
  const { exercise } = useOpenCase();
  const { value: injects } = useQuery('inject.list', {});
  return useMemo(() => {
    const terms = new Map(exercise.vocabulary.map((term) => [term.id, term.label[language]]));
    const subjects = new Map(injects?.map(({ inject }) => [inject.id, inject.subject[language]]));
    return { term: (id) => terms.get(id) ?? id, inject: (id) => subjects.get(id) ?? id };
  }, [exercise, injects, language]);
}
