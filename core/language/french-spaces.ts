/**
 * French text with a space that no line breaks at before `:` `;` `!` `?` `»` and after `«`: it is written with ordinary spaces.
 * ICU's skeletons (`::group-off`) stay as they are.
 */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[;!?»]|:(?!:))/g, '\u00a0').replaceAll('« ', '«\u00a0');
}
