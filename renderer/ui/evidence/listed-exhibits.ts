import { useState } from 'react';
import { foldText } from '../../../core/domain/simulation/fold-text';

export interface ListedExhibit {
  number: string;
  title: string;
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
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const holds = ({ number, title }: ListedExhibit) => {
    const searched = foldText(`${number} ${title}`);
    return words.every((word) => searched.includes(word));
  };
  return { exhibits: words.length === 0 ? listed : listed.filter(holds), text, find };
}
