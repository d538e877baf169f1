/** The page's state: the dataset, the articles read so far, and where the reader stands. */
import { useEffect, useState } from "preact/hooks";
import type {
  ArticleInfo,
  ArticleView,
  DatasetView,
  DecisionAnswer,
  MergeSuggestion,
  QuoteCluster,
  QuoteRow,
  ReportData,
} from "../src/review/view.ts";
import type { DecidedSpeaker, DecisionRequest } from "../src/review/decision.ts";

export interface App {
  data: DatasetView;
  rows: Map<string, QuoteRow>;
  articleInfos: Map<string, ArticleInfo>;
  articles: Map<string, ArticleView>;
  clusters: readonly QuoteCluster[] | null;
  suggestions: readonly MergeSuggestion[] | null;
  /** Id of the quote in work. */
  current: string | null;
  reviewer: string;
  /** The last thing that was done or went wrong, for everybody to see and hear. */
  message: { readonly text: string; readonly error: boolean };
}

type WithoutReviewer<T> = T extends unknown ? Omit<T, "by"> : never;
export type Ask = WithoutReviewer<DecisionRequest>;

let app: App;
let report: ReportData | null = null;
const listeners = new Set<() => void>();

export function useApp(): App {
  const [, setTick] = useState(0);
  useEffect(() => {
    const listener = (): void => setTick((tick) => tick + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return app;
}

export function update(change: Partial<App>): void {
  app = { ...app, ...change };
  for (const listener of listeners) listener();
}

const MESSAGE_MS = 6_000;
let clearing: ReturnType<typeof setTimeout> | undefined;

export function say(text: string, error = false): void {
  clearTimeout(clearing);
  update({ message: { text, error } });
  if (!error) clearing = setTimeout(() => update({ message: { text: "", error: false } }), MESSAGE_MS);
}

/** Loads the dataset: from the page itself in a report, from the server otherwise. */
export async function start(): Promise<void> {
  const inline = document.getElementById("data");
  report = inline ? (JSON.parse(inline.textContent) as ReportData) : null;
  const data = report ? report.dataset : await get<DatasetView>("/api/dataset");
  app = {
    ...indexed(data),
    articles: new Map(report?.articles.map((article) => [article.id, article])),
    clusters: report?.clusters ?? null,
    suggestions: null,
    current: null,
    reviewer: recall("reviewer") ?? data.reviewer,
    message: { text: "", error: false },
  };
}

function indexed(data: DatasetView): Pick<App, "data" | "rows" | "articleInfos"> {
  return {
    data,
    rows: new Map(data.quotes.map((row) => [row.id, row])),
    articleInfos: new Map(data.articles.map((article) => [article.id, article])),
  };
}

export async function loadArticle(id: string): Promise<void> {
  if (app.articles.has(id) || report) return;
  const article = await attempt(() => get<ArticleView>(`/api/article?id=${encodeURIComponent(id)}`));
  if (article) update({ articles: new Map(app.articles).set(id, article) });
}

export async function loadClusters(): Promise<void> {
  if (app.clusters) return;
  const clusters = await attempt(() => get<QuoteCluster[]>("/api/clusters"));
  if (clusters) update({ clusters });
}

export async function loadSuggestions(): Promise<void> {
  if (app.suggestions || report) return;
  const suggestions = await attempt(() => get<MergeSuggestion[]>("/api/people"));
  if (suggestions) update({ suggestions });
}

async function reload(): Promise<void> {
  const data = await get<DatasetView>("/api/dataset");
  update({ ...indexed(data), articles: new Map(), clusters: null, suggestions: null });
  const article = app.current && app.rows.get(app.current)?.articleId;
  if (article) await loadArticle(article);
}

/** Sends a decision; the answer is null when it was refused, and the reader is told why. */
export async function decide(ask: Ask, done: string): Promise<DecisionAnswer | null> {
  const answer = await attempt(() => post<DecisionAnswer>("/api/decisions", { ...ask, by: app.reviewer }));
  if (!answer) return null;
  if (answer.article) takeIn(answer.article, answer.review);
  else await reload();
  say(done);
  return answer;
}

function takeIn(article: ArticleView, review: DatasetView["review"]): void {
  const others = app.data.quotes.filter(({ articleId }) => articleId !== article.id);
  const at = app.data.quotes.findIndex(({ articleId }) => articleId === article.id);
  const before = at < 0 ? others.length : at;
  const quotes = [...others.slice(0, before), ...article.quotes, ...others.slice(before)];
  update({
    ...indexed({ ...app.data, quotes, review }),
    articles: new Map(app.articles).set(article.id, article),
    clusters: null,
    suggestions: null,
  });
}

async function attempt<T>(action: () => Promise<T>): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    say((error as Error).message, true);
    return null;
  }
}

async function get<T>(address: string): Promise<T> {
  return answerOf<T>(await ask(address));
}

async function post<T>(address: string, body: unknown): Promise<T> {
  const headers = { "Content-Type": "application/json" };
  return answerOf<T>(await ask(address, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function ask(address: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch {
    throw new Error("The review server does not answer. Is pullquote review still running?");
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  const value = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(value.error ?? `The server answered ${response.status}.`);
  return value;
}

/** What the reader chose before; a browser that keeps nothing is no failure. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`pullquote.${key}`);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`pullquote.${key}`, value);
  } catch {
    // private windows may refuse
  }
}

/** A speaker that somebody typed: the same name gives the same id, in any article. */
export function typedSpeaker(name: string, known: readonly DecidedSpeaker[]): DecidedSpeaker {
  const same = known.find((speaker) => speaker.name.toLowerCase() === name.trim().toLowerCase());
  if (same) return same;
  const id = name
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 150);
  return { id: id || "speaker", name: name.trim(), kind: "person" };
}

/** All speakers of the dataset with how many quotes they have, the most quoted first. */
export function speakersOf(
  rows: readonly QuoteRow[],
): (DecidedSpeaker & { role?: string; quotes: QuoteRow[] })[] {
  const speakers = new Map<string, DecidedSpeaker & { role?: string; quotes: QuoteRow[] }>();
  for (const row of rows) {
    if (!row.speaker || row.state === "rejected") continue;
    const speaker = speakers.get(row.speaker.id) ?? { ...row.speaker, quotes: [] };
    speaker.role ??= row.speaker.role;
    speaker.quotes.push(row);
    speakers.set(speaker.id, speaker);
  }
  return [...speakers.values()].sort(
    (a, b) => b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1),
  );
}

export function isOpen({ state }: QuoteRow): boolean {
  return state === "unchecked" || state === "check again";
}
