import type { LostItems } from '../../../core/domain/custody/lost-items';
import { Address } from '../../ui';
import './lost-list.css';

/** Items by exhibit and path. */
export function LostList({ lost }: { lost: readonly LostItems[] }) {
  return (
    <ul className="lost-list">
      {lost.flatMap(({ number, items }) =>
        items.map((item) => (
          <li key={`${number}/${item}`}>
            <Address>{`${number}/${item}`}</Address>
          </li>
        )),
      )}
    </ul>
  );
}
