import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * The names that a message takes values for, sorted. Throws with the parser's words where it is no valid
 * ICU MessageFormat, or where a plural lacks its `other`.
 */
export function placeholdersOf(text: string, language: string): string[] {
  const names = new Set<string>();
  collect(new IntlMessageFormat(text, language).getAst(), names);
  return [...names].sort();
}

function collect(elements: readonly Element[], names: Set<string>): void {
  for (const element of elements) {
    if ('value' in element && !isLiteral(element)) names.add(element.value);
    if ('options' in element)
      for (const option of Object.values(element.options)) collect(option.value, names);
    if ('children' in element) collect(element.children, names);
  }
}

/** Literal text also has a `value`; its type is 0 in the parser's enumeration. */
function isLiteral(element: Element): boolean {
  return element.type === 0;
}
