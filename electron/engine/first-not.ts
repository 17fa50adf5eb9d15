/**
 * The first place, from another on, of what is not so; the length where there is none. In a list in which all that is so
 * stands before all that is not, which is halved until it is found.
 */
export function firstNot<T>(list: ArrayLike<T>, isSo: (one: T) => boolean, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
