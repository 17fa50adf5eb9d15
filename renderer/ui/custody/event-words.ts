import { createElement, type ReactNode, useMemo } from 'react';
import type { CustodyEvent } from '../../../core/domain/custody/event';
import {
  type Say,
  type SentenceValues,
  sentenceOf,
  valuesOf,
  Written,
} from '../../../core/domain/custody/event-sentence';
import { languageName } from '../../../core/domain/text/language-name';
import { useFormats, useLanguage, useRichText, useText } from '../../i18n';
import { Foreign } from '../bdi';

/** Names that the log gives by identifier: the terms of the vocabulary, the subjects of injects. */
export interface EventNames {
  term?: (id: string) => string;
  inject?: (id: string) => string;
}

/** Custody events as sentences in the reader's language. */
export interface EventWords {
  /** To be shown: what others wrote in it is isolated, whatever marks of direction it holds. */
  shown(event: CustodyEvent): ReactNode;
  /** To be searched in. */
  plain(event: CustodyEvent): string;
}

export function useEventWords(names: EventNames): EventWords {
  const t = useText();
  const rich = useRichText();
  const formats = useFormats();
  const language = useLanguage();
  return useMemo(() => {
    const say: Say = {
      term: names.term ?? ((id) => id),
      inject: names.inject ?? ((id) => id),
      searched: (name, value) => t(`custody.searched.${name}`, value === undefined ? {} : { value }),
      language: (tag) => languageName(language, tag),
      bytes: formats.bytes,
      verdict: (verdict) => t(`app.mark.${verdict}`),
    };
    const keyOf = (event: CustodyEvent) => `custody.${sentenceOf(event)}`;
    return {
      shown: (event) => rich(keyOf(event), mapped(valuesOf(event, say), isolated)),
      plain: (event) =>
        t(
          keyOf(event),
          mapped(valuesOf(event, say), ({ text }) => text),
        ),
    };
  }, [t, rich, formats, language, names]);
}

function isolated({ text }: Written): ReactNode {
  return createElement(Foreign, null, text);
}

/** The values with what others wrote made into something else. */
function mapped<T>(of: SentenceValues, made: (written: Written) => T): Record<string, T | string | number> {
  return Object.fromEntries(
    Object.entries(of).map(([key, value]) => [
      key,
      value instanceof Written ? made(value) : typeof value === 'number' ? value : String(value),
    ]),
  );
}
