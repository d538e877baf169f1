/** Quotes with their citation, as the explore views list them: a few at a time, more on demand. */
import { useState } from "preact/hooks";
import type { QuoteRow } from "../src/review/view.ts";
import { isWebLink } from "../src/review/export.ts";
import { StateMark } from "./reader.tsx";
import { update, useApp } from "./store.ts";

const PAGE = 50;

export function Cards({
  quotes,
  withSpeaker = true,
}: {
  readonly quotes: readonly QuoteRow[];
  readonly withSpeaker?: boolean;
}) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol class="cards">
        {quotes.slice(0, shown).map((row) => (
          <Card key={row.id} row={row} withSpeaker={withSpeaker} />
        ))}
      </ol>
      {quotes.length > shown && (
        <button type="button" class="action" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, quotes.length - shown)} more of {quotes.length - shown}
        </button>
      )}
    </>
  );
}

function Card({ row, withSpeaker }: { readonly row: QuoteRow; readonly withSpeaker: boolean }) {
  return (
    <li class="card">
      <blockquote>{row.text}</blockquote>
      <Cite row={row} withSpeaker={withSpeaker} />
    </li>
  );
}

export function Cite({ row, withSpeaker }: { readonly row: QuoteRow; readonly withSpeaker: boolean }) {
  const { articleInfos } = useApp();
  const { id, articleId, speaker, issue, kind, state } = row;
  const article = articleInfos.get(articleId);
  return (
    <p class="cite">
      {withSpeaker && speaker && <a href={`#/people/${encodeURIComponent(speaker.id)}`}>{speaker.name}</a>}
      {withSpeaker && !speaker && <span>No speaker</span>}
      <span>{[article?.publisher, article?.publishedAt?.slice(0, 10)].filter(Boolean).join(", ")}</span>
      <a href="#/review" onClick={() => update({ current: id })}>
        {article?.title ?? articleId}
      </a>
      {isWebLink(article?.url) && (
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          original
        </a>
      )}
      <span>
        {kind}
        {issue && ` · ${issue.label}`}
      </span>
      <StateMark state={state} />
    </p>
  );
}
