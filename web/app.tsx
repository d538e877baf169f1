/** The frame of the page: views, progress, who reviews, keys. */
import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { KEYS } from "./deck.tsx";
import { Issues } from "./issues.tsx";
import { People } from "./people.tsx";
import { Quotes } from "./quotes.tsx";
import { Review } from "./review.tsx";
import { SameQuote } from "./same.tsx";
import { isOpen, keep, recall, start, update, useApp } from "./store.ts";

const VIEWS = [
  ["review", "Review"],
  ["people", "People"],
  ["issues", "Issues"],
  ["same", "Same quote"],
  ["quotes", "Search"],
] as const;

type View = (typeof VIEWS)[number][0];

function Frame() {
  const { data, message } = useApp();
  const [view, argument] = useRoute();
  const keys = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    document.title = `${VIEWS.find(([id]) => id === view)![1]} · pullquote · ${data.name}`;
  }, [view]);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <h1 class="brand">
          <span aria-hidden="true">“</span>pullquote <span class="dataset">{data.name}</span>
        </h1>
        <nav aria-label="Views">
          {VIEWS.map(([id, label]) => (
            <a key={id} href={`#/${id}`} aria-current={id === view ? "page" : undefined}>
              {id === "review" && data.readOnly ? "Read" : label}
            </a>
          ))}
        </nav>
        <Progress />
        {!data.readOnly && <Reviewer />}
        <Theme />
        <button type="button" class="quiet" onClick={() => keys.current?.showModal()}>
          Keys <kbd>?</kbd>
        </button>
      </header>
      <div id="main" class="view" tabIndex={-1}>
        {view === "review" && <Review onKeys={() => keys.current?.showModal()} />}
        {view === "people" && <People chosen={argument} />}
        {view === "issues" && <Issues chosen={argument} />}
        {view === "same" && <SameQuote />}
        {view === "quotes" && <Quotes />}
      </div>
      <p class={message.error ? "message error" : "message"} role={message.error ? "alert" : "status"}>
        {message.text}
      </p>
      <dialog ref={keys} aria-label="Keys">
        <h2>Keys</h2>
        <dl class="keys">
          {KEYS.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key.toUpperCase()}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <SingleKeys />
        <button type="button" class="action strong" onClick={() => keys.current?.close()}>
          Close <kbd>Esc</kbd>
        </button>
      </dialog>
    </>
  );
}

function useRoute(): [View, string | null] {
  const read = (): [View, string | null] => {
    const [, view, argument] = location.hash.split("/");
    const known = VIEWS.find(([id]) => id === view)?.[0] ?? "review";
    return [known, argument ? decodeURIComponent(argument) : null];
  };
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const listener = (): void => setRoute(read());
    addEventListener("hashchange", listener);
    return () => removeEventListener("hashchange", listener);
  }, []);
  return route;
}

function Progress() {
  const { data } = useApp();
  const total = data.quotes.length;
  const open = data.quotes.filter(isOpen).length;
  const { outcomes } = data.review;
  if (data.readOnly) return <p class="progress">{total.toLocaleString("en")} quotes</p>;
  return (
    <div class="progress">
      <progress max={total || 1} value={total - open} aria-label="Quotes checked" />
      <span>
        {(total - open).toLocaleString("en")} of {total.toLocaleString("en")} checked
        {outcomes["check again"] > 0 && ` · ${outcomes["check again"]} to check again`}
        {outcomes.orphan > 0 && (
          <>
            {" · "}
            <a href="#/people">{outcomes.orphan} orphaned</a>
          </>
        )}
      </span>
    </div>
  );
}

function Reviewer() {
  const { reviewer } = useApp();
  return (
    <label class="reviewer">
      <span>Reviewer</span>
      <input
        type="text"
        value={reviewer}
        maxLength={80}
        autocomplete="off"
        onChange={(event) => {
          const name = event.currentTarget.value.trim() || reviewer;
          keep("reviewer", name);
          update({ reviewer: name });
        }}
      />
    </label>
  );
}

function Theme() {
  const [theme, setTheme] = useState(recall("theme") ?? "auto");
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    keep("theme", theme);
  }, [theme]);
  const next = { auto: "light", light: "dark", dark: "auto" }[theme] ?? "auto";
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => setTheme(next)}
      title="Light, dark, or as the system says"
    >
      {{ auto: "Auto", light: "Light", dark: "Dark" }[theme] ?? "Auto"}
    </button>
  );
}

function SingleKeys() {
  const [on, setOn] = useState(recall("keys") !== "off");
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          setOn(event.currentTarget.checked);
          keep("keys", event.currentTarget.checked ? "on" : "off");
        }}
      />
      Single letters are keys (switch off when you use speech input)
    </label>
  );
}

const root = document.getElementById("app")!;
try {
  await start();
  root.replaceChildren();
  render(<Frame />, root);
} catch (error) {
  root.textContent = (error as Error).message;
}
