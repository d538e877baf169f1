/** Records as CSV (RFC 4180), one quote a row. */
import { COLUMNS, type Row } from "./row.ts";

export function csvHeader(): string {
  return COLUMNS.map(({ name }) => name).join(",") + "\r\n";
}

export function toCsv(row: Row): string {
  return COLUMNS.map(({ name }) => escapeField(row[name])).join(",") + "\r\n";
}

/**
 * A field that a spreadsheet would take for a formula gets an apostrophe in front: a quote may begin with `=` or `@`,
 * and whoever wrote the article must not run anything on the reader's machine.
 */
export function escapeField(value: Row[keyof Row]): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
