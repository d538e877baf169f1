/** The review server: a fixed set of files and five addresses, on loopback only. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { ArticleError } from "../errors.ts";
import { requestSchema } from "./decision.ts";
import { refuse, SECURITY_HEADERS } from "./guard.ts";
import { RefusedDecision, type ReviewStore } from "./store.ts";
import { findClusters } from "./clusters.ts";
import { suggestMerges } from "./people.ts";

const MAX_BODY = 512 * 1024;
const LOOPBACK = "127.0.0.1";
/** How many ports after the wished one are tried. */
const PORT_TRIES = 50;

/** Address -> file of the page and its type. Nothing else is ever read from the disk for a request. */
const PAGE_FILES: Readonly<Record<string, readonly [string, string]>> = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/app.js": ["app.js", "text/javascript; charset=utf-8"],
  "/app.css": ["app.css", "text/css; charset=utf-8"],
  "/icon.svg": ["icon.svg", "image/svg+xml"],
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

export interface ReviewServer {
  readonly url: string;
  close(): Promise<void>;
}

interface ServerOptions {
  readonly port?: number;
  /** File name -> content, in place of the built page. */
  readonly page?: Readonly<Record<string, string>>;
}

/** Listens on the first free port from `port` on; 0 takes any. */
export async function startReview(
  store: ReviewStore,
  { port = 4747, page }: ServerOptions = {},
): Promise<ReviewServer> {
  const files = readPage(page);
  let listening = 0;
  const server = createServer((request, response) => {
    void handle(request, { store, files, port: listening })
      .catch(failure)
      .then((answer) => send(response, request.method === "HEAD", answer));
  });
  server.requestTimeout = 30_000;
  listening = await listen(server, port);
  return {
    url: `http://${LOOPBACK}:${listening}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Serving {
  readonly store: ReviewStore;
  readonly files: ReadonlyMap<string, Answer>;
  readonly port: number;
}

async function handle(request: IncomingMessage, { store, files, port }: Serving): Promise<Answer> {
  const method = request.method ?? "GET";
  const refusal = refuse(method, request.headers, port);
  if (refusal) return json(refusal.status, { error: refusal.message });
  const { pathname, searchParams } = new URL(request.url ?? "/", `http://${LOOPBACK}`);
  const reading = method === "GET" || method === "HEAD";
  const file = reading ? files.get(pathname) : undefined;
  if (file) return file;
  if (reading && pathname === "/api/dataset") {
    store.refresh();
    return json(200, store.view());
  }
  if (reading && pathname === "/api/article") {
    const article = store.articleView(searchParams.get("id") ?? "");
    return article ? json(200, article) : json(404, { error: "The dataset has no such article." });
  }
  if (reading && pathname === "/api/clusters")
    return json(200, findClusters(store.reviewedRecords().records));
  if (reading && pathname === "/api/people")
    return json(200, suggestMerges(store.reviewedRecords().records, store.plan.apart));
  if (method === "POST" && pathname === "/api/decisions") return decide(store, await readBody(request));
  return json(404, { error: "There is nothing at this address." });
}

function decide(store: ReviewStore, body: string): Answer {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return json(400, { error: "The decision is not JSON." });
  }
  const parsed = requestSchema.safeParse(value);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    return json(400, { error: `The decision is not understood: ${path.join(".")}: ${message}` });
  }
  store.refresh();
  return json(200, store.decide(parsed.data));
}

function failure(error: unknown): Answer {
  if (error instanceof RefusedDecision) return json(409, { error: error.message });
  if (error instanceof ArticleError) return json(500, { error: error.message });
  const { code } = error as NodeJS.ErrnoException;
  if (code === "TOO_LARGE") return json(413, { error: "The decision is too large." });
  return json(500, {
    error: `The decision could not be written down${code ? ` (${code})` : ""}. Is the disk full?`,
  });
}

function json(status: number, value: unknown): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

function send(response: ServerResponse, headOnly: boolean, { status, type, body }: Answer): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...SECURITY_HEADERS, "Content-Type": type, "Content-Length": length });
  response.end(headOnly ? undefined : body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MAX_BODY) throw Object.assign(new Error("too large"), { code: "TOO_LARGE" });
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

async function listen(server: Server, wished: number): Promise<number> {
  for (let port = wished; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, LOOPBACK, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as { port: number }).port;
    } catch (error) {
      server.removeAllListeners("error");
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== "EADDRINUSE" && code !== "EACCES") || port >= wished + PORT_TRIES || port >= 65_535)
        throw new ArticleError(
          "E030",
          `port ${wished}`,
          `cannot listen (${code}).`,
          "Give another with --port.",
        );
    }
  }
}

/** The folder of the built page: beside this file in the package, under dist/ when run from the sources. */
export function pageFolder(): string {
  const places = ["./page/", "../../dist/review/page/"].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const folder = places.find((place) => existsSync(`${place}index.html`));
  if (!folder)
    throw new ArticleError("E001", places[0]!, "the review page is not built.", "Run npm run build.");
  return folder;
}

function readPage(page: ServerOptions["page"]): Map<string, Answer> {
  const folder = page ? "" : pageFolder();
  return new Map(
    Object.entries(PAGE_FILES).map(([address, [file, type]]) => [
      address,
      { status: 200, type, body: page ? (page[file] ?? "") : readFileSync(`${folder}${file}`) },
    ]),
  );
}
