import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appendDecision, readLog } from "../../src/review/log.ts";
import { refuse, SECURITY_HEADERS } from "../../src/review/guard.ts";
import { startReview, type ReviewServer } from "../../src/review/server.ts";
import { ReviewStore } from "../../src/review/store.ts";
import type { DatasetView, DecisionAnswer } from "../../src/review/view.ts";
import { synthesize, writeDataset } from "./synthetic.ts";

let folder: string;
let server: ReviewServer;
let store: ReviewStore;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "review-"));
  writeDataset(folder, synthesize(3, 6, 2));
  writeFileSync(join(folder, "secret.txt"), "not for the page");
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  rmSync(join(folder, "reviews.jsonl"), { force: true });
  store = new ReviewStore(folder, { reviewer: "Ada", now: () => new Date("2031-02-03T04:05:06Z") });
  server = await startReview(store, {
    port: 0,
    page: { "index.html": "<p>page</p>", "app.js": "", "app.css": "", "icon.svg": "" },
  });
  return () => server.close();
});

interface Reply {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** Raw requests: fetch would not let a test lie about Host and Origin. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method: options.method ?? "GET", headers: options.headers ?? {} },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (piece: string) => (body += piece));
        response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      },
    );
    sent.on("error", reject);
    sent.end(options.body);
  });
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const origin = server.url.slice(0, -1);
  return ask("/api/decisions", {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

describe("who is answered", () => {
  it("answers under its own address, with every security header", async () => {
    const reply = await ask("/api/dataset");
    expect(reply.status).toBe(200);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(reply.headers[name.toLowerCase()]).toBe(value);
    expect(SECURITY_HEADERS["Content-Security-Policy"]).not.toContain("unsafe");
  });

  it.each([
    "evil.example",
    "127.0.0.1",
    "127.0.0.1:1",
    "localhost.evil.example:80",
    "[::1]:80",
    "0.0.0.0:80",
  ])("refuses the Host %j: a foreign name may point here", async (host) => {
    expect((await ask("/api/dataset", { headers: { Host: host } })).status).toBeGreaterThanOrEqual(400);
    expect((await ask("/", { headers: { Host: host } })).body).not.toContain("page");
  });

  it.each([
    ["another origin", { Origin: "http://evil.example" }],
    ["a null origin", { Origin: "null" }],
    ["the same host over https", { Origin: "https://127.0.0.1" }],
    ["another port", { Origin: "http://127.0.0.1:1" }],
    ["a form", { "Content-Type": "text/plain" }],
    ["a form with a charset", { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" }],
  ])("takes no decision from %s", async (_, headers) => {
    const quote = store.view().quotes[0]!.id;
    const reply = await post({ action: "accept", by: "Eve", quote }, headers);
    expect([403, 415]).toContain(reply.status);
    expect(readLog(join(folder, "reviews.jsonl")).decisions).toEqual([]);
  });

  it("refuses other methods, and reading by other pages", () => {
    const headers = { host: "localhost:80" };
    expect(refuse("DELETE", headers, 80)?.status).toBe(405);
    expect(refuse("POST", headers, 80)?.status).toBe(403);
    expect(refuse("GET", headers, 80)).toBeNull();
    const foreign = { ...headers, "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" };
    expect(refuse("GET", foreign, 80)?.status).toBe(403);
  });

  it.each([
    "/secret.txt",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/quotes.jsonl",
    "/app.js/../../secret.txt",
    "//etc/passwd",
    "/index.html%00.js",
    "/api/article?id=../../secret.txt",
  ])("serves nothing but its fixed files: %s", async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(path.startsWith("/app.js/..") ? reply.status : 404);
    expect(reply.body).not.toContain("not for the page");
  });
});

describe("decisions", () => {
  const log = () => readLog(join(folder, "reviews.jsonl")).decisions;

  it("writes who, when and what, and answers with the article as it is then", async () => {
    const { id } = store.view().quotes[0]!;
    const reply = await post({ action: "accept", by: "Ada", quote: id });
    const answer = JSON.parse(reply.body) as DecisionAnswer;
    expect(answer.article?.quotes.find((quote) => quote.id === id)?.state).toBe("accepted");
    expect(log()).toMatchObject([{ action: "accept", by: "Ada", at: "2031-02-03T04:05:06.000Z" }]);
  });

  it("adds, cuts, undoes, and finds the state again after a restart", async () => {
    const view = JSON.parse((await ask("/api/dataset")).body) as DatasetView;
    const { id, articleId } = view.quotes[0]!;
    const article = store.articleView(articleId)!;
    const { start, end } = article.quotes[0]!.content[0]!;
    await post({ action: "boundary", by: "Ada", quote: id, content: [{ start: start + 1, end: end - 1 }] });
    const at = article.text.indexOf("debate") >= 0 ? article.text.indexOf("debate") : 0;
    await post({
      action: "add",
      by: "Bo",
      articleId,
      content: [{ start: at, end: at + 12 }],
      speaker: null,
      issue: null,
    });
    await post({ action: "undo", by: "Bo" });
    const again = new ReviewStore(folder, { reviewer: "x" });
    const states = again.articleView(articleId)!.quotes.map(({ state }) => state);
    expect(states).toContain("corrected");
    expect(states).not.toContain("added");
    expect(again.view().review.outcomes).toEqual({ applied: 3, "check again": 0, orphan: 0 });
  });

  it("undoes a reviewer's own last decision, not another's", async () => {
    const [one, two] = store.view().quotes;
    await post({ action: "accept", by: "Ada", quote: one!.id });
    await post({ action: "accept", by: "Bo", quote: two!.id });
    await post({ action: "undo", by: "Ada" });
    expect(
      store
        .view()
        .quotes.slice(0, 2)
        .map(({ state }) => state),
    ).toEqual(["unchecked", "accepted"]);
    expect((await post({ action: "undo", by: "Ada" })).status).toBe(409);
  });

  it("merges speakers everywhere, and takes it back", async () => {
    const [a, b] = [
      ...new Map(
        store.view().quotes.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : [])),
      ).values(),
    ];
    const short = ({ id, name, kind }: NonNullable<typeof a>) => ({ id, name, kind });
    await post({ action: "merge", by: "Ada", from: short(a!), into: short(b!) });
    expect(store.view().quotes.some(({ speaker }) => speaker?.id === a!.id)).toBe(false);
    const { merges } = store.view().review;
    await post({ action: "undo", by: "Ada", decision: merges[0]!.decision });
    expect(store.view().quotes.some(({ speaker }) => speaker?.id === a!.id)).toBe(true);
  });

  it("sees the decisions of another reviewer and a regenerated dataset", async () => {
    const other = new ReviewStore(folder, { reviewer: "Bo" });
    other.decide({ action: "accept", by: "Bo", quote: other.view().quotes[1]!.id });
    const view = JSON.parse((await ask("/api/dataset")).body) as DatasetView;
    expect(view.quotes[1]).toMatchObject({ state: "accepted", by: "Bo" });
    writeDataset(folder, synthesize(4, 6, 2));
    expect((JSON.parse((await ask("/api/dataset")).body) as DatasetView).articles).toHaveLength(4);
    writeDataset(folder, synthesize(3, 6, 2));
  });

  it.each([
    ["no JSON", "{", 400],
    ["an unknown action", { action: "drop", by: "Ada" }, 400],
    ["no name", { action: "undo", by: " " }, 400],
    ["extra fields", { action: "undo", by: "Ada", at: "1999-01-01T00:00:00Z" }, 400],
    ["a quote that is not there", { action: "accept", by: "Ada", quote: "nothing" }, 409],
    ["nothing to undo", { action: "undo", by: "Ada" }, 409],
    [
      "a span outside of the text",
      {
        action: "add",
        by: "Ada",
        articleId: "article-0001",
        content: [{ start: 0, end: 1e9 }],
        speaker: null,
        issue: null,
      },
      409,
    ],
    ["too much", `"${"x".repeat(600_000)}"`, 413],
  ])("refuses %s and writes nothing", async (_, body, status) => {
    const reply = await post(body);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.body)).toHaveProperty("error");
    expect(log()).toEqual([]);
  });
});

describe("the log after a kill", () => {
  it("loses no decision that was acknowledged, wherever the next write was torn", () => {
    const path = join(folder, "reviews.jsonl");
    const quotes = store.view().quotes;
    for (let cut = 1; cut < 60; cut++) {
      const { id } = quotes[cut % quotes.length]!;
      store.refresh();
      store.decide({ action: "accept", by: "Ada", quote: id });
      const acknowledged = readLog(path).decisions;
      const whole = readFileSync(path).length;
      appendFileSync(path, `${JSON.stringify({ ...acknowledged.at(-1), id: "torn" })}\n`);
      truncateSync(path, whole + cut * 7);
      store.refresh();
      expect(store.decisions.length).toBe(acknowledged.length);
    }
    appendDecision(path, {
      v: 1,
      id: "last",
      at: "2031-02-03T04:05:06Z",
      by: "Ada",
      action: "undo",
      decision: "x",
    });
    expect(readLog(path).decisions).toHaveLength(60);
    expect(readLog(path).badLines.length).toBe(59);
  });
});

it("finds a free port when the wished one is taken", async () => {
  const port = Number(new URL(server.url).port);
  const second = await startReview(store, { port, page: {} });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
