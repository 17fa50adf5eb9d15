import { localeOf, say } from '../../language/index';
import type { Language } from '../text/localised';
import { escapeHtml } from './html-text';

/** The report's own words in one language, ready for HTML. */
export interface ReportWords {
  (key: string, values?: Record<string, string | number>): string;
  /** A whole number as the language writes it, with Latin digits. */
  number(value: number): string;
  /** Words that stand in the window too. */
  shared(key: string, values?: Record<string, string | number>): string;
}

export function reportWords(language: Language): ReportWords {
  const format = new Intl.NumberFormat(localeOf[language]);
  const of =
    (namespace: string) =>
    (key: string, values: Record<string, string | number> = {}) =>
      escapeHtml(say(language, `${namespace}.${key}`, values));
  return Object.assign(of('report'), {
    number: (value: number) => format.format(value),
    shared: of('app'),
  });
}

/** A table of two columns: what is said, and its value, already HTML. */
export function factsTable(facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
  return `<table class="facts"><tbody>${rows.join('')}</tbody></table>`;
}

/** Heads of a table's columns, already HTML; those of amounts stand over the end of their column. */
export function columnHeads(heads: readonly (string | { amount: string })[]): string {
  const cells = heads.map((head) =>
    typeof head === 'string'
      ? `<th scope="col">${head}</th>`
      : `<th scope="col" class="amount">${head.amount}</th>`,
  );
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}
