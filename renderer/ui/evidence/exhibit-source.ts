import { useState } from 'react';
import { holdingWords } from '../../../core/domain/simulation/holding-words';

export interface ListedExhibit {
  number: string;
  title: string;
  /** SHA-256 of the record of the capture, where it is one. */
  record?: string | null | undefined;
}

/** Exhibits to choose from, narrowed by what is searched for in them. */
export interface ExhibitSource {
  exhibits: readonly ListedExhibit[];
  /** What is searched for. */
  text: string;
  find: (text: string) => void;
  /** Brings further exhibits where not all have been fetched. */
  more?: () => void;
}

/** Exhibits that are all at hand, found by their number and title. */
export function useListedExhibits(listed: readonly ListedExhibit[]): ExhibitSource {
  const [text, find] = useState('');
  const exhibits = holdingWords(listed, text, ({ number, title }) => `${number} ${title}`);
  return { exhibits, text, find };
}
