/** Downloads of what a view shows. */
import { citeQuotes, exportQuotes, type ExportFormat } from "../src/review/export.ts";
import type { QuoteRow } from "../src/review/view.ts";
import { say, useApp } from "./store.ts";

const FORMATS: readonly (readonly [ExportFormat, string, string])[] = [
  ["csv", "CSV", "text/csv"],
  ["json", "JSON", "application/json"],
  ["md", "Markdown", "text/markdown"],
];

export function ExportButtons({
  quotes,
  name,
}: {
  readonly quotes: readonly QuoteRow[];
  readonly name: string;
}) {
  const { articleInfos } = useApp();
  const save = (format: ExportFormat, type: string): void => {
    const blob = new Blob([exportQuotes(citeQuotes(quotes, articleInfos), format)], { type });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `pullquote-${name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, 60)}.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
    say(`${quotes.length} quotes saved as ${link.download}.`);
  };
  return (
    <span class="exports" role="group" aria-label="Export these quotes">
      {FORMATS.map(([format, label, type]) => (
        <button
          key={format}
          type="button"
          class="quiet"
          title={`Export as ${label}`}
          onClick={() => save(format, type)}
        >
          {label}
        </button>
      ))}
    </span>
  );
}
