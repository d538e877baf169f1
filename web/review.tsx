/** The review: queue, article, decisions. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Span } from "../src/types.ts";
import type { ArticleView, QuoteDetail, QuoteRow } from "../src/review/view.ts";
import { moveEnd, selectedSpan, sentenceAt, setEnd, type End } from "./boundary.ts";
import { Choose, type Picking } from "./choose.tsx";
import { Deck, KEYS, type Command } from "./deck.tsx";
import { EVERYTHING, filterRows, type Filters } from "./filter.ts";
import { Queue } from "./queue.tsx";
import { Reader } from "./reader.tsx";
import { decide, isOpen, loadArticle, recall, say, update, useApp, type Ask } from "./store.ts";

export function Review({ onKeys }: { readonly onKeys: () => void }) {
  const app = useApp();
  const { data, rows, articles, articleInfos } = app;
  const [filters, setFilters] = useState<Filters>({ ...EVERYTHING, state: data.readOnly ? "all" : "open" });
  // The order stands still while decisions are taken; it is made anew when a filter or the dataset changes.
  const order = useMemo(
    () => filterRows(data.quotes, filters, articleInfos).map(({ id }) => id),
    [filters, data.version],
  );
  const queue = useMemo(
    () => order.map((id) => rows.get(id)).filter((row) => row !== undefined),
    [order, rows],
  );
  const [picking, setPicking] = useState<Picking | null>(null);
  const [cutting, setCutting] = useState<readonly Span[] | null>(null);
  const [adding, setAdding] = useState(false);
  const [plain, setPlain] = useState(false);
  const [sending, setSending] = useState(false);
  const row = (app.current !== null && rows.get(app.current)) || null;
  const article = row ? articles.get(row.articleId) : undefined;
  const quote = article?.quotes.find(({ id }) => id === row!.id);

  const go = (id: string | null | undefined): void => {
    if (!id) return;
    setPicking(null);
    setCutting(null);
    setAdding(false);
    update({ current: id });
  };
  useEffect(() => {
    if (!row) go(queue[0]?.id);
    else void loadArticle(row.articleId).then(() => prefetch(queue, row.id));
  }, [row?.id, queue, row === null]);

  // A quote that was just added stands in no queue: the way goes on from where it was left.
  const place = useRef(0);
  const placeOf = (quoteId: string | null): number => {
    const at = queue.findIndex(({ id }) => id === quoteId);
    if (at >= 0) place.current = at;
    return place.current;
  };
  placeOf(app.current);
  const step = (direction: 1 | -1): void => {
    const at = placeOf(app.current);
    go(queue[Math.max(0, Math.min(queue.length - 1, at + direction))]?.id);
  };
  const advance = (from: string): void => {
    const at = placeOf(from);
    const open = (candidate: QuoteRow): boolean => candidate.id !== from && isOpen(candidate);
    const next = queue.slice(at + 1).find(open) ?? queue.slice(0, Math.max(0, at)).find(open);
    if (next) go(next.id);
    else say("Nothing in this queue is left to check.");
  };
  const send = async (ask: Ask, done: string, then: "advance" | "stay"): Promise<void> => {
    setPicking(null);
    setCutting(null);
    setAdding(false);
    setSending(true);
    const from = app.current;
    const answer = await decide(ask, done);
    setSending(false);
    if (!answer) return;
    if (then === "advance" && from) advance(from);
    else if (answer.quote) update({ current: answer.quote });
  };

  const startCut = (): void => quote && setCutting(quote.content.map(({ start, end }) => ({ start, end })));
  const startAdd = (): void => {
    if (!article || !quote) return;
    const end = quote.content.at(-1)!.end;
    setAdding(true);
    setCutting([selectedSpan() ?? sentenceAt(article.text, Math.min(article.text.length - 1, end + 2))]);
    getSelection()?.removeAllRanges();
  };
  const commands: Readonly<Record<Command, () => void>> = {
    accept: () => quote && void send({ action: "accept", quote: quote.id }, "Accepted.", "advance"),
    reject: () => quote && setPicking("reject"),
    speaker: () => quote && setPicking("speaker"),
    issue: () => quote && setPicking("issue"),
    merge: () => (quote?.speaker ? setPicking("merge") : say("This quote has no speaker to merge.", true)),
    boundary: startCut,
    add: startAdd,
    undo: () => void send({ action: "undo" }, "Taken back.", "stay"),
    next: () => step(1),
    previous: () => step(-1),
    unchecked: () => go(nextUnchecked(article, quote)?.id),
    uncertain: () => go(leastCertain(data.quotes, app.current)?.id),
    plain: () => setPlain(!plain),
    search: () => document.getElementById("queue-search")?.focus(),
    keys: onKeys,
  };
  const onCommand = (command: Command): void => {
    const changes = !["next", "previous", "unchecked", "uncertain", "plain", "search", "keys"].includes(
      command,
    );
    if (changes && data.readOnly) return;
    commands[command]();
  };
  const saveCut = (): void => {
    if (!cutting || !article) return;
    if (adding) setPicking("add");
    else if (quote)
      void send({ action: "boundary", quote: quote.id, content: [...cutting] }, "Boundary moved.", "stay");
  };
  const cutKey = (event: KeyboardEvent): boolean => {
    const direction = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
    if (event.key === "Escape") {
      setCutting(null);
      setAdding(false);
    } else if (event.key === "Enter") saveCut();
    else if (direction)
      setCutting(moveEnd(article!.text, cutting!, event.shiftKey ? "start" : "end", direction));
    else if (adding && (event.key === "ArrowDown" || event.key === "ArrowUp"))
      setCutting([neighbour(article!.text, cutting!, event.key === "ArrowDown" ? 1 : -1)]);
    else return false;
    return true;
  };
  useKeys(
    (event) => {
      if (picking) return false;
      if (cutting) return cutKey(event);
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (!(event.target as Element).closest(".list, body > *:not(#app)") && event.target !== document.body)
          return false;
        step(event.key === "ArrowDown" ? 1 : -1);
        return true;
      }
      const command = KEYS.find(({ key }) => key === event.key.toLowerCase())?.command;
      if (!command) return false;
      onCommand(command);
      return true;
    },
    sending || (row !== null && !quote),
  );

  return (
    <main class="review">
      <Queue
        queue={queue}
        filters={filters}
        onFilter={setFilters}
        onPick={(picked) => go(picked.id)}
        onLeave={() => (document.activeElement as HTMLElement | null)?.blur()}
      />
      <div class="desk">
        {article && row ? (
          <Reader
            article={article}
            current={row.id}
            cutting={cutting}
            plain={plain}
            onPick={go}
            onDrag={(end: End, place) =>
              setCutting((content) => content && setEnd(content, end, place, article.text.length))
            }
          />
        ) : (
          <p class="empty">
            {queue.length === 0 ? "No quote matches these filters." : "Reading the article…"}
          </p>
        )}
        {quote && article && (
          <Deck quote={quote} onCommand={onCommand} readOnly={data.readOnly}>
            {picking ? (
              <Choose
                key={picking}
                picking={picking}
                article={article}
                quote={quote}
                content={cutting}
                send={send}
                onClose={() => {
                  setPicking(null);
                  if (picking === "add") setAdding(true);
                }}
              />
            ) : cutting ? (
              <CutHelp adding={adding} onSave={saveCut} onCancel={() => go(quote.id)} />
            ) : null}
          </Deck>
        )}
      </div>
    </main>
  );
}

function CutHelp({
  adding,
  onSave,
  onCancel,
}: {
  adding: boolean;
  onSave: () => void;
  onCancel: () => void;
}) {
  return (
    <div
      class="actions cut-help"
      role="group"
      aria-label={adding ? "Add a missed quote" : "Move the boundaries"}
    >
      <span>
        End <kbd>←</kbd> <kbd>→</kbd>
      </span>
      <span>
        Start <kbd>Shift</kbd> <kbd>←</kbd> <kbd>→</kbd>
      </span>
      {adding && (
        <span>
          Other sentence <kbd>↑</kbd> <kbd>↓</kbd>
        </span>
      )}
      <span>or drag the handles</span>
      <span class="spacer" />
      <button type="button" class="action strong" onClick={onSave}>
        {adding ? "Choose the speaker" : "Save"} <kbd>Enter</kbd>
      </button>
      <button type="button" class="action" onClick={onCancel}>
        Cancel <kbd>Esc</kbd>
      </button>
    </div>
  );
}

function nextUnchecked(
  article: ArticleView | undefined,
  quote: QuoteDetail | undefined,
): QuoteDetail | undefined {
  if (!article) return undefined;
  const at = article.quotes.findIndex(({ id }) => id === quote?.id);
  const after = [...article.quotes.slice(at + 1), ...article.quotes.slice(0, Math.max(0, at))];
  return after.find(isOpen);
}

function leastCertain(rows: readonly QuoteRow[], current: string | null): QuoteRow | undefined {
  let least: QuoteRow | undefined;
  for (const row of rows)
    if (isOpen(row) && row.id !== current && (!least || row.confidence < least.confidence)) least = row;
  return least;
}

/** The sentence before or after the one being marked. */
function neighbour(text: string, content: readonly Span[], direction: 1 | -1): Span {
  const place = direction === 1 ? content.at(-1)!.end + 2 : content[0]!.start - 2;
  return sentenceAt(text, Math.max(0, Math.min(text.length - 1, place)));
}

/** The article that comes next is read while this one is decided on. */
function prefetch(queue: readonly QuoteRow[], from: string): void {
  const at = queue.findIndex(({ id }) => id === from);
  const next = queue.slice(at + 1).find(isOpen);
  if (next) void loadArticle(next.articleId);
}

/**
 * One listener for the life of the view. Keys are left alone in fields, with modifiers, and when switched off. Keys
 * that come while a decision is on its way are kept and given again in their order: fast typing loses nothing.
 */
function useKeys(handle: (event: KeyboardEvent) => boolean, waiting: boolean): void {
  const latest = useRef({ handle, waiting });
  latest.current = { handle, waiting };
  const kept = useRef<KeyboardEvent[]>([]);
  const replay = (): void => {
    const event = latest.current.waiting ? undefined : kept.current.shift();
    if (!event) return;
    const { key, shiftKey } = event;
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
    setTimeout(replay);
  };
  useLayoutEffect(() => {
    if (!waiting && kept.current.length > 0) setTimeout(replay);
  }, [waiting]);
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest("input, select, textarea, dialog"))
        return;
      if (recall("keys") === "off" && event.key.length === 1) return;
      if (event.key === "Enter" && target.closest("button, a")) return;
      const isReplayed = !event.isTrusted;
      if (event.key !== "Tab" && (latest.current.waiting || (kept.current.length > 0 && !isReplayed))) {
        kept.current.push(event);
        event.preventDefault();
      } else if (latest.current.handle(event)) event.preventDefault();
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
