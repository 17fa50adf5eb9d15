import type { DerivativeOperation } from '../../../core/domain/evidence/derivative';
import type { Item } from '../../../core/domain/evidence/item';
import { PictureDesk } from './picture-desk';
import { WritingDesk } from './writing-desk';

/** Where a working copy is made of an item. */
export function DeriveDesk({
  operation,
  ...rest
}: {
  number: string;
  source: Item;
  operation: DerivativeOperation;
  onMade: (derivative: string) => void;
  onLeave: () => void;
}) {
  switch (operation) {
    case 'translation':
    case 'transcript':
      return <WritingDesk operation={operation} {...rest} />;
    default:
      return <PictureDesk operation={operation} {...rest} />;
  }
}
