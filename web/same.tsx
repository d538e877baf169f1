/** The same quote in several articles: shown once, with every appearance and what it words differently. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { differences } from "../src/review/words.ts";
import type { QuoteRow } from "../src/review/view.ts";
import { Cite } from "./cards.tsx";
import { ExportButtons } from "./export.tsx";
import { loadClusters, useApp } from "./store.ts";

interface Cluster {
  readonly reference: QuoteRow;
  readonly rows: readonly QuoteRow[];
  /** Wordings that change words, not only leave out the beginning or the end. */
  readonly changed: number;
}

const PAGE = 30;

export function SameQuote() {
  const { clusters, rows } = useApp();
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => void loadClusters(), [clusters]);
  const all = useMemo(
    () =>
      (clusters ?? [])
        .map(({ quotes }) => toCluster(quotes.map((id) => rows.get(id)).filter((row) => row !== undefined)))
        .filter((cluster) => cluster !== null)
        .sort((a, b) => b.rows.length - a.rows.length),
    [clusters, rows],
  );
  const listed = onlyChanged ? all.filter(({ changed }) => changed > 0) : all;
  return (
    <main class="explore">
      <h2>The same quote in several articles</h2>
      <p class="lead">
        {clusters === null
          ? "Comparing the quotes…"
          : `${all.length} quotes appear in more than one article; ${all.filter(({ changed }) => changed > 0).length} of them in different words.`}
      </p>
      <div class="toolbar">
        <label class="check">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
          />
          Only where the wording differs
        </label>
        <ExportButtons quotes={listed.flatMap((cluster) => cluster.rows)} name="same-quote" />
      </div>
      <ol class="cards">
        {listed.slice(0, shown).map((cluster) => (
          <ClusterCard key={cluster.reference.id} cluster={cluster} />
        ))}
      </ol>
      {listed.length > shown && (
        <button type="button" class="action" onClick={() => setShown(shown + PAGE)}>
          Show more of {listed.length - shown}
        </button>
      )}
    </main>
  );
}

/** The most frequent wording is the reference, the longest among equals. */
function toCluster(rows: readonly QuoteRow[]): Cluster | null {
  if (rows.length < 2) return null;
  const counts = new Map<string, number>();
  for (const { text } of rows) counts.set(text, (counts.get(text) ?? 0) + 1);
  const weight = ({ text }: QuoteRow): number => counts.get(text)! * 10_000 + text.length;
  const reference = [...rows].sort((a, b) => weight(b) - weight(a))[0]!;
  const changed = rows.filter((row) => differs(reference.text, row.text)).length;
  return { reference, rows, changed };
}

function differs(reference: string, text: string): boolean {
  return differences(reference, text).some(({ change }) => change !== "same");
}

function ClusterCard({ cluster: { reference, rows, changed } }: { readonly cluster: Cluster }) {
  const articles = new Set(rows.map(({ articleId }) => articleId)).size;
  const speakers = new Set(rows.map(({ speaker }) => speaker?.id)).size;
  return (
    <li class="card">
      <blockquote>{reference.text}</blockquote>
      <p class="cite">
        <strong>{articles} articles</strong>
        {changed > 0 && <span class="warn">{changed} in other words</span>}
        {speakers > 1 && <span class="warn">given to {speakers} speakers</span>}
      </p>
      <ul class="appearances">
        {rows.map((row) => (
          <li key={row.id}>
            {row.text !== reference.text && (
              <p class="wording">
                {differences(reference.text, row.text).map(({ text, change }, index) =>
                  change === "same" ? (
                    <span key={index}>{text}</span>
                  ) : change === "missing" ? (
                    <del key={index}> {text} </del>
                  ) : (
                    <ins key={index}>{text}</ins>
                  ),
                )}
              </p>
            )}
            <Cite row={row} withSpeaker />
          </li>
        ))}
      </ul>
    </li>
  );
}
