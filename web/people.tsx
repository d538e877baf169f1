/** People and bodies: who they are, what they said, on what, when; and which of them are one. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { DecidedSpeaker } from "../src/review/decision.ts";
import type { MergeSuggestion, QuoteRow } from "../src/review/view.ts";
import { Cards } from "./cards.tsx";
import { Bars, Timeline } from "./charts.tsx";
import { ExportButtons } from "./export.tsx";
import { VirtualList } from "./list.tsx";
import { decide, loadSuggestions, speakersOf, useApp } from "./store.ts";

const MOST_QUOTED = 10;

type Speaker = ReturnType<typeof speakersOf>[number];

export function People({ chosen }: { readonly chosen: string | null }) {
  const { data, rows } = useApp();
  const [text, setText] = useState("");
  const speakers = useMemo(() => speakersOf(data.quotes), [rows]);
  const words = text.toLowerCase();
  const matching = speakers.filter(({ name, role }) => `${name} ${role ?? ""}`.toLowerCase().includes(words));
  const speaker = speakers.find(({ id }) => id === chosen);
  return (
    <div class="split">
      <nav class="side" aria-label="Speakers">
        <div class="side-head">
          <input
            type="search"
            aria-label="Search people"
            placeholder="Search people"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <a href="#/people" aria-current={speaker ? undefined : "true"}>
            Overview and merges
          </a>
        </div>
        <VirtualList
          items={matching}
          rowHeight={36}
          label="Speakers"
          keyOf={({ id }) => id}
          current={speaker?.id ?? null}
          onPick={({ id }) => (location.hash = `#/people/${encodeURIComponent(id)}`)}
          render={({ name, quotes }) => (
            <span class="side-row">
              <span>{name}</span>
              <small>{quotes.length}</small>
            </span>
          )}
        />
      </nav>
      {speaker ? <Person key={speaker.id} speaker={speaker} /> : <Overview speakers={speakers} />}
    </div>
  );
}

function Person({ speaker }: { readonly speaker: Speaker }) {
  const { articleInfos, data } = useApp();
  const { name, kind, quotes } = speaker;
  const roles = [...new Set(quotes.flatMap((row) => (row.speaker?.role ? [row.speaker.role] : [])))].slice(
    0,
    5,
  );
  const issues = countBy(quotes, (row) => row.issue ?? { id: "", label: "No issue" });
  const merged = data.review.merges.filter(({ into }) => into.id === speaker.id);
  const articles = new Set(quotes.map(({ articleId }) => articleId)).size;
  return (
    <main class="explore">
      <h2>{name}</h2>
      <p class="lead">
        {roles.length > 0 ? roles.join("; ") : kind} · {quotes.length}{" "}
        {quotes.length === 1 ? "quote" : "quotes"} in {articles} {articles === 1 ? "article" : "articles"}
        {merged.length > 0 && ` · also ${merged.map(({ from }) => from.name).join(", ")}`}
      </p>
      <h3>Issues</h3>
      <Bars counts={issues} href={(id) => `#/issues/${encodeURIComponent(id)}`} />
      <h3>When</h3>
      <Timeline quotes={quotes} articles={articleInfos} />
      <h3>
        Quotes <ExportButtons quotes={quotes} name={name} />
      </h3>
      <Cards quotes={quotes} withSpeaker={false} />
    </main>
  );
}

function Overview({ speakers }: { readonly speakers: readonly Speaker[] }) {
  const { data, suggestions } = useApp();
  const { merges, orphans } = data.review;
  const certain = suggestions?.filter((suggestion) => suggestion.certain) ?? [];
  useEffect(() => void loadSuggestions(), [suggestions]);
  return (
    <main class="explore">
      <h2>People</h2>
      <p class="lead">
        {speakers.length.toLocaleString("en")} speakers. Choose one on the left to see what they said, on
        what, and when.
      </p>
      <h3>Most quoted</h3>
      <Bars
        counts={speakers
          .slice(0, MOST_QUOTED)
          .map(({ id, name, quotes }) => ({ id, label: name, count: quotes.length }))}
        href={(id) => `#/people/${encodeURIComponent(id)}`}
      />
      {!data.readOnly && (
        <>
          <h3>Likely the same</h3>
          {suggestions?.length === 0 && <p class="lead">No two speakers look like one.</p>}
          {certain.length > 1 && (
            <button type="button" class="action" onClick={() => void mergeAll(certain)}>
              Merge the {certain.length} that are one name written differently
            </button>
          )}
          {suggestions?.slice(0, 100).map(({ from, into, reason }) => (
            <div class="merge" key={`${from.id} ${into.id}`}>
              <span>
                <strong>{from.name}</strong> and <strong>{into.name}</strong>
              </span>
              <small>{reason}</small>
              <button type="button" class="action" onClick={() => void merge(from, into)}>
                Merge{" "}
                <span class="hidden">
                  {from.name} into {into.name}
                </span>
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() =>
                  void decide({ action: "apart", from, into }, `${from.name} and ${into.name} stay apart.`)
                }
              >
                Keep apart{" "}
                <span class="hidden">
                  {from.name} and {into.name}
                </span>
              </button>
            </div>
          ))}
        </>
      )}
      <h3>Merged</h3>
      {merges.length === 0 && <p class="lead">Nobody was merged yet.</p>}
      {merges.map(({ decision, from, into, by, at }) => (
        <div class="merge" key={decision}>
          <span>
            <strong>{from.name}</strong> is <strong>{into.name}</strong>
          </span>
          <small>
            {by}, {at.slice(0, 10)}
          </small>
          {!data.readOnly && (
            <button
              type="button"
              class="quiet"
              onClick={() => void decide({ action: "undo", decision }, `${from.name} stands alone again.`)}
            >
              Undo <span class="hidden">the merge of {from.name}</span>
            </button>
          )}
        </div>
      ))}
      {orphans.length > 0 && (
        <>
          <h3>Orphaned decisions</h3>
          <p class="lead">
            Their words are no longer in the article. They stay in the log; discard those that are done with.
          </p>
          {orphans.map(({ decision, action, by, at, text, articleId }) => (
            <div class="merge" key={decision}>
              <span>
                “{text.slice(0, 160)}” <small>({action})</small>
              </span>
              <small>
                {articleId} · {by}, {at.slice(0, 10)}
              </small>
              <button
                type="button"
                class="quiet"
                onClick={() => void decide({ action: "undo", decision }, "Discarded.")}
              >
                Discard <span class="hidden">the decision on {text.slice(0, 40)}</span>
              </button>
            </div>
          ))}
        </>
      )}
    </main>
  );
}

async function mergeAll(suggestions: readonly MergeSuggestion[]): Promise<void> {
  for (const { from, into } of suggestions) await merge(from, into);
}

function merge(from: DecidedSpeaker, into: DecidedSpeaker): Promise<unknown> {
  return decide({ action: "merge", from, into }, `${from.name} is now ${into.name}.`);
}

/** How many rows have each key, the most frequent first. */
export function countBy(
  rows: readonly QuoteRow[],
  key: (row: QuoteRow) => { readonly id: string; readonly label: string },
): { id: string; label: string; count: number }[] {
  const counts = new Map<string, { id: string; label: string; count: number }>();
  for (const row of rows) {
    const { id, label } = key(row);
    const entry = counts.get(id) ?? { id, label, count: 0 };
    entry.count++;
    counts.set(id, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
