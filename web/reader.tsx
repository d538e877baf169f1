/** The article as it was, with its quotes marked in place and speaker and issue in the margin beside each. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Span } from "../src/types.ts";
import type { ArticleView, QuoteDetail } from "../src/review/view.ts";
import { isWebLink } from "../src/review/export.ts";
import { placeAtPoint, type End } from "./boundary.ts";
import { blocksOf, type Block, type Stretch } from "./segments.ts";

interface ReaderProps {
  readonly article: ArticleView;
  readonly current: string | null;
  /** The content being cut, in place of the current quote's own. */
  readonly cutting: readonly Span[] | null;
  /** Show the text alone. */
  readonly plain: boolean;
  readonly onPick: (id: string) => void;
  readonly onDrag: (end: End, place: number) => void;
}

export function Reader({ article, current, cutting, plain, onPick, onDrag }: ReaderProps) {
  const blocks = useMemo(() => blocksOf(article), [article]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = box.current?.querySelector(".now");
    mark?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [article.id, current]);
  // Under the pointer or the focus, a quote shows its cue and source as the current one does.
  const [looked, setLooked] = useState<string | null>(null);
  const look = (event: Event): void => {
    const element = (event.target as Element).closest("[data-quote], [data-note]");
    setLooked(element?.getAttribute("data-quote") ?? element?.getAttribute("data-note") ?? null);
  };
  const shown = { current, looked, cutting, plain, onPick, onDrag };
  const title = article.text.slice(0, article.title.length + 40).includes(article.title)
    ? null
    : article.title;
  return (
    <article
      class={plain ? "article plain" : "article"}
      ref={box}
      aria-label={`Article: ${article.title}`}
      onMouseOver={look}
      onMouseLeave={() => setLooked(null)}
      onFocusIn={look}
      onFocusOut={() => setLooked(null)}
    >
      <header class="article-head">
        <p>
          {[article.publisher, article.publishedAt?.slice(0, 10), article.byline].filter(Boolean).join(" · ")}
          {isWebLink(article.url) && (
            <a href={article.url} target="_blank" rel="noopener noreferrer">
              original
            </a>
          )}
        </p>
        {title && <h2>{title}</h2>}
      </header>
      {blocks.map((block) => (
        <Paragraph key={block.start} block={block} {...shown} />
      ))}
    </article>
  );
}

type Shown = Omit<ReaderProps, "article"> & { readonly looked: string | null };

function Paragraph({ block, ...shown }: { readonly block: Block } & Shown) {
  const Tag =
    block.kind === "title" ? "h2" : block.kind === "heading" || block.kind === "subtitle" ? "h3" : "p";
  return (
    <div class={`block ${block.kind}`}>
      <Tag class="text">
        {block.stretches
          .flatMap((stretch) => cutStretch(stretch, shown.cutting))
          .map((stretch) => (
            <Words key={stretch.start} stretch={stretch} {...shown} />
          ))}
      </Tag>
      {block.notes.length > 0 && !shown.plain && (
        <div class="notes">
          {block.notes.map((quote) => (
            <Note key={quote.id} quote={quote} current={quote.id === shown.current} onPick={shown.onPick} />
          ))}
        </div>
      )}
    </div>
  );
}

type CutStretch = Stretch & { readonly cut: boolean; readonly first: boolean; readonly last: boolean };

/** Stretches are cut at the ends of the content that is being moved, so that it can be shown. */
function cutStretch(stretch: Stretch, cutting: readonly Span[] | null): CutStretch[] {
  const places = new Set([stretch.start, stretch.end]);
  for (const { start, end } of cutting ?? [])
    for (const at of [start, end]) if (at > stretch.start && at < stretch.end) places.add(at);
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index]!;
    return {
      ...stretch,
      start,
      end,
      text: stretch.text.slice(start - stretch.start, end - stretch.start),
      cut: cutting?.some((span) => span.start <= start && span.end >= end) ?? false,
      first: cutting?.[0]?.start === start,
      last: cutting?.at(-1)?.end === end,
    };
  });
}

function Words({
  stretch,
  current,
  looked,
  cutting,
  plain,
  onPick,
  onDrag,
}: { readonly stretch: CutStretch } & Shown) {
  const quote = stretch.quotes.at(-1);
  const now = !cutting && stretch.quotes.some(({ id }) => id === current);
  const parts = stretch.parts.filter(({ id }) => id === (looked ?? current)).map(({ part }) => part);
  const verbatim = stretch.parts.some(({ part }) => part === "verbatim");
  const classes = [
    !plain && quote && `quote ${quote.kind} ${quote.state.replace(" ", "-")}`,
    !plain && verbatim && "verbatim",
    now && "now",
    looked !== null && stretch.quotes.some(({ id }) => id === looked) && "looked",
    ...(plain || cutting ? [] : parts.filter((part) => part !== "verbatim")),
    stretch.cut && "cut",
  ].filter(Boolean);
  const label = !plain && !cutting ? parts.find((part) => part !== "verbatim") : undefined;
  return (
    <>
      {stretch.first && stretch.cut && <Handle end="start" onDrag={onDrag} />}
      <span
        class={classes.join(" ") || undefined}
        data-start={stretch.start}
        data-quote={quote?.id}
        title={label}
        onClick={quote && !cutting ? () => onPick(quote.id) : undefined}
      >
        {stretch.text}
      </span>
      {stretch.last && stretch.cut && <Handle end="end" onDrag={onDrag} />}
    </>
  );
}

/** A knob that is dragged to where the content shall begin or end. The keys do the same: see the bar below. */
function Handle({ end, onDrag }: { readonly end: End; readonly onDrag: ReaderProps["onDrag"] }) {
  return (
    <span
      class={`handle ${end}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        const move = (moved: PointerEvent): void => {
          const place = placeAtPoint(moved.clientX, moved.clientY);
          if (place !== null) onDrag(end, place);
        };
        document.addEventListener("pointermove", move);
        document.addEventListener("pointerup", () => document.removeEventListener("pointermove", move), {
          once: true,
        });
      }}
    />
  );
}

const STATE_MARKS: Readonly<Record<QuoteDetail["state"], string>> = {
  unchecked: "○",
  "check again": "↻",
  accepted: "✓",
  corrected: "✎",
  added: "+",
  rejected: "✕",
};

export function StateMark({ state }: { readonly state: QuoteDetail["state"] }) {
  return (
    <span class={`state ${state.replace(" ", "-")}`} title={state}>
      <span aria-hidden="true">{STATE_MARKS[state]}</span>
      <span class="hidden">{state}</span>
    </span>
  );
}

function Note({
  quote,
  current,
  onPick,
}: {
  quote: QuoteDetail;
  current: boolean;
  onPick: (id: string) => void;
}) {
  const { id, state, speaker, issue, kind, confidence } = quote;
  return (
    <button
      type="button"
      class={`note ${kind} ${state.replace(" ", "-")}`}
      aria-current={current ? "true" : undefined}
      data-note={id}
      onClick={() => onPick(id)}
    >
      <StateMark state={state} />
      <strong>{speaker?.name ?? "No speaker"}</strong>
      <span class="note-issue">{issue?.label ?? "No issue"}</span>
      <span class="note-kind">
        {kind} · {Math.round(confidence * 100)} %
      </span>
    </button>
  );
}
