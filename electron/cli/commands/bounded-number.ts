import { HirzError } from '../../../core/domain/fault/fault';

/** A whole number of an option. @throws HirzError `optionOutOfRange`, naming the option and its bounds */
export function boundedNumber(
  option: string,
  typed: string,
  [least, most]: readonly [least: number, most: number],
): number {
  const value = /^-?\d{1,16}$/.test(typed) ? Number(typed) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new HirzError('optionOutOfRange', { params: { option, typed, least, most } });
}
