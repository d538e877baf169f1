/** Search over all quotes: words, speaker, issue, kind, dates. */
import { useMemo, useState } from "preact/hooks";
import { Cards } from "./cards.tsx";
import { Timeline } from "./charts.tsx";
import { ExportButtons } from "./export.tsx";
import { EVERYTHING, filterRows, NONE, type Filters } from "./filter.ts";
import { Select } from "./queue.tsx";
import { speakersOf, useApp } from "./store.ts";

export function Quotes() {
  const { data, rows, articleInfos } = useApp();
  const [filters, setFilters] = useState<Filters>({ ...EVERYTHING, sort: "newest" });
  const set = (change: Partial<Filters>): void => setFilters({ ...filters, ...change });
  const found = useMemo(
    () => filterRows(data.quotes, filters, articleInfos).filter(({ state }) => state !== "rejected"),
    [rows, filters],
  );
  const speakers = useMemo(() => speakersOf(data.quotes), [rows]);
  return (
    <main class="explore">
      <h2>Search</h2>
      <div class="toolbar">
        <label class="select wide">
          <span>Words</span>
          <input
            type="search"
            value={filters.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        </label>
        <Select label="Speaker" value={filters.speaker} onPick={(speaker) => set({ speaker })}>
          {[
            ["", "All speakers"],
            [NONE, "No speaker"],
            ...speakers.map(({ id, name }) => [id, name] as const),
          ]}
        </Select>
        <Select label="Issue" value={filters.issue} onPick={(issue) => set({ issue })}>
          {[
            ["", "All issues"],
            [NONE, "No issue"],
            ...data.issues.map(({ id, label }) => [id, label] as const),
          ]}
        </Select>
        <Select label="Kind" value={filters.kind} onPick={(kind) => set({ kind })}>
          {[
            ["", "All kinds"],
            ["direct", "Direct"],
            ["mixed", "Mixed"],
            ["indirect", "Indirect"],
          ]}
        </Select>
        <label class="select">
          <span>From</span>
          <input
            type="date"
            value={filters.from}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
        </label>
        <label class="select">
          <span>To</span>
          <input
            type="date"
            value={filters.to}
            onChange={(event) => set({ to: event.currentTarget.value })}
          />
        </label>
      </div>
      <Timeline quotes={found} articles={articleInfos} />
      <h3>
        <span aria-live="polite">{found.length.toLocaleString("en")} quotes</span>{" "}
        <ExportButtons quotes={found} name={filters.text || "quotes"} />
      </h3>
      <Cards key={JSON.stringify(filters)} quotes={found} />
    </main>
  );
}
