import { useCallback } from 'react';
import type { DerivativeOperation } from '../../../core/domain/evidence/derivative';
import type { Item } from '../../../core/domain/evidence/item';
import { useOpenCase } from '../case/case-context';
import { PictureDesk } from './picture-desk';
import { forget } from './unfinished';
import { WritingDesk } from './writing-desk';

/** Where a working copy is made of an item. What is unfinished is there again after a look at something else, unless it was given up. */
export function DeriveDesk(props: {
  number: string;
  source: Item;
  operation: DerivativeOperation;
  onMade: (derivative: string) => void;
  onLeave: () => void;
}) {
  const { number, source, operation, onMade, onLeave } = props;
  const { case: state } = useOpenCase();
  const work = [state.id, number, source.path, operation].join(' ');
  const made = useCallback(
    (derivative: string) => {
      forget(work);
      onMade(derivative);
    },
    [work, onMade],
  );
  const leave = () => {
    forget(work);
    onLeave();
  };
  const rest = { number, source, work, onMade: made, onLeave: leave };
  switch (operation) {
    case 'translation':
    case 'transcript':
      return <WritingDesk operation={operation} {...rest} />;
    default:
      return <PictureDesk operation={operation} {...rest} />;
  }
}
