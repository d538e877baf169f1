/** The queue: what to check next, filtered and sorted, with the progress of the review. */
import { useMemo, useState } from "preact/hooks";
import type { QuoteRow } from "../src/review/view.ts";
import { ExportButtons } from "./export.tsx";
import { EVERYTHING, NONE, type Filters } from "./filter.ts";
import { VirtualList } from "./list.tsx";
import { StateMark } from "./reader.tsx";
import { isOpen, speakersOf, useApp } from "./store.ts";

interface QueueProps {
  readonly queue: readonly QuoteRow[];
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  readonly onPick: (row: QuoteRow) => void;
  readonly onLeave: () => void;
}

const ROW_HEIGHT = 78;

export function Queue({ queue, filters, onFilter, onPick, onLeave }: QueueProps) {
  const { data, current } = useApp();
  const [more, setMore] = useState(false);
  const set = (change: Partial<Filters>): void => onFilter({ ...filters, ...change });
  const speakers = useMemo(
    () => speakersOf(data.quotes).sort((a, b) => (a.name < b.name ? -1 : 1)),
    [data.version],
  );
  const narrowed =
    [filters.article, filters.speaker, filters.issue, filters.kind].filter(Boolean).length +
    (filters.confidence < 1 ? 1 : 0);
  return (
    <nav class="queue" aria-label="Queue of quotes">
      <div class="filters">
        <input
          id="queue-search"
          type="search"
          aria-label="Search quotes, speakers, issues and titles"
          placeholder="Search  /"
          value={filters.text}
          onInput={(event) => set({ text: event.currentTarget.value })}
          onKeyDown={(event) => (event.key === "Escape" || event.key === "Enter") && onLeave()}
        />
        <div class="filter-row">
          <Select
            label="State"
            value={filters.state}
            onPick={(state) => set({ state: state as Filters["state"] })}
          >
            {[
              ["open", "To check"],
              ["all", "All states"],
              ["unchecked", "Unchecked"],
              ["check again", "Check again"],
              ["accepted", "Accepted"],
              ["corrected", "Corrected"],
              ["added", "Added"],
              ["rejected", "Rejected"],
            ]}
          </Select>
          <Select
            label="Order"
            value={filters.sort}
            onPick={(sort) => set({ sort: sort as Filters["sort"] })}
          >
            {[
              ["uncertain", "Least certain first"],
              ["article", "Article by article"],
              ["speaker", "By speaker"],
              ["newest", "Newest first"],
            ]}
          </Select>
        </div>
        <button type="button" class="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? "Fewer filters" : "More filters"}
          {narrowed > 0 && ` (${narrowed} set)`}
        </button>
        {more && (
          <div class="filter-grid">
            <Select label="Article" value={filters.article} onPick={(article) => set({ article })}>
              {[["", "All articles"], ...data.articles.map(({ id, title }) => [id, title] as const)]}
            </Select>
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
            <Select
              label="Confidence"
              value={String(filters.confidence)}
              onPick={(confidence) => set({ confidence: Number(confidence) })}
            >
              {[
                ["1", "Any"],
                ["0.8", "80 % or less"],
                ["0.5", "50 % or less"],
                ["0.3", "30 % or less"],
              ]}
            </Select>
            <button
              type="button"
              class="quiet"
              onClick={() => onFilter({ ...EVERYTHING, sort: filters.sort })}
            >
              Clear filters
            </button>
          </div>
        )}
      </div>
      <p class="count">
        <span aria-live="polite">
          {queue.length === 1 ? "1 quote" : `${queue.length.toLocaleString("en")} quotes`}
          {filters.state === "open" && `, ${queue.filter(isOpen).length.toLocaleString("en")} left`}
        </span>
        <ExportButtons quotes={queue} name="queue" />
      </p>
      <VirtualList
        items={queue}
        rowHeight={ROW_HEIGHT}
        label="Quotes"
        keyOf={({ id }) => id}
        current={current}
        onPick={onPick}
        render={(row) => <QueueRow row={row} />}
      />
    </nav>
  );
}

function QueueRow({ row: { state, speaker, issue, text, confidence } }: { readonly row: QuoteRow }) {
  return (
    <span class="queue-row">
      <span class="queue-head">
        <StateMark state={state} />
        <strong>{speaker?.name ?? "No speaker"}</strong>
        <span class="percent" title="How sure the pipeline is">
          {Math.round(confidence * 100)} %
        </span>
      </span>
      <span class="queue-text">{text}</span>
      <span class="queue-issue">{issue?.label ?? "No issue"}</span>
    </span>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly children: readonly (readonly string[])[];
}

export function Select({ label, value, onPick, children }: SelectProps) {
  return (
    <label class="select">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {children.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
