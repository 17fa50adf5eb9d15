import { CheckList } from './check-list';
import { MakeList } from './make-list';

/** The hash list of a folder: made, saved, and held against a folder. */
export function HashLists() {
  return (
    <div className="hash-lists">
      <MakeList />
      <CheckList />
    </div>
  );
}
