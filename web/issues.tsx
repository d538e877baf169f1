/** Issues: who speaks on each, how much, and when. */
import { useMemo } from "preact/hooks";
import type { QuoteRow } from "../src/review/view.ts";
import { Cards } from "./cards.tsx";
import { Bars, Matrix, Timeline } from "./charts.tsx";
import { ExportButtons } from "./export.tsx";
import { VirtualList } from "./list.tsx";
import { countBy } from "./people.tsx";
import { useApp } from "./store.ts";

const NO_ISSUE = { id: "", label: "No issue" };
const MAX_SPEAKERS = 20;

export function Issues({ chosen }: { readonly chosen: string | null }) {
  const { data, rows } = useApp();
  const quotes = useMemo(() => data.quotes.filter(({ state }) => state !== "rejected"), [rows]);
  const issues = useMemo(() => countBy(quotes, ({ issue }) => issue ?? NO_ISSUE), [quotes]);
  const issue = issues.find(({ id }) => id === chosen);
  return (
    <div class="split">
      <nav class="side" aria-label="Issues">
        <div class="side-head">
          <a href="#/issues" aria-current={issue ? undefined : "true"}>
            Speakers by issue
          </a>
        </div>
        <VirtualList
          items={issues}
          rowHeight={36}
          label="Issues"
          keyOf={({ id }) => id}
          current={issue?.id ?? null}
          onPick={({ id }) => (location.hash = `#/issues/${encodeURIComponent(id)}`)}
          render={({ label, count }) => (
            <span class="side-row">
              <span>{label}</span>
              <small>{count}</small>
            </span>
          )}
        />
      </nav>
      {issue ? (
        <Issue
          key={issue.id}
          label={issue.label}
          quotes={quotes.filter((row) => (row.issue?.id ?? "") === issue.id)}
        />
      ) : (
        <main class="explore">
          <h2>Speakers by issue</h2>
          <p class="lead">
            The {MAX_SPEAKERS} speakers with the most quotes; the larger the square, the more quotes.
          </p>
          <Matrix quotes={quotes} issues={data.issues} maxSpeakers={MAX_SPEAKERS} />
          <h3>All quotes over time</h3>
          <Timeline quotes={quotes} articles={useApp().articleInfos} />
        </main>
      )}
    </div>
  );
}

function Issue({ label, quotes }: { readonly label: string; readonly quotes: readonly QuoteRow[] }) {
  const { articleInfos } = useApp();
  const speakers = countBy(quotes, ({ speaker }) => ({
    id: speaker?.id ?? "",
    label: speaker?.name ?? "No speaker",
  }));
  return (
    <main class="explore">
      <h2>{label}</h2>
      <p class="lead">
        {quotes.length} {quotes.length === 1 ? "quote" : "quotes"} by {speakers.length}{" "}
        {speakers.length === 1 ? "speaker" : "speakers"}
      </p>
      <h3>Who speaks on it</h3>
      <Bars counts={speakers.slice(0, MAX_SPEAKERS)} href={(id) => `#/people/${encodeURIComponent(id)}`} />
      <h3>When</h3>
      <Timeline quotes={quotes} articles={articleInfos} />
      <h3>
        Quotes <ExportButtons quotes={quotes} name={label} />
      </h3>
      <Cards quotes={quotes} />
    </main>
  );
}
