/** A cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe, so that it stays text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as CSV, UTF-8 with a mark at its beginning, which spreadsheets need. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
