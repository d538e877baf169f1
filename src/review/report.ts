/** A dataset as one HTML file: the same page as the review, read only, with its data in it and nothing to load. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findClusters } from "./clusters.ts";
import { pageFolder } from "./server.ts";
import type { ReviewStore } from "./store.ts";
import type { ReportData } from "./view.ts";

/** Throws an ArticleError when the page is not built. */
export function toReport(store: ReviewStore): string {
  const folder = pageFolder();
  const [script, style, icon] = ["app.js", "app.css", "icon.svg"].map((file) =>
    readFileSync(`${folder}${file}`, "utf8"),
  ) as [string, string, string];
  const data: ReportData = {
    dataset: store.view(true),
    articles: store.articles.flatMap(({ id }) => store.articleView(id) ?? []),
    clusters: findClusters(store.reviewedRecords().records),
  };
  return fillReport({ script, style, icon, data });
}

interface ReportParts {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  readonly data: ReportData;
}

/** Only this very script and style may run: whatever a quote holds cannot become one. */
export function fillReport({ script, style, icon, data }: ReportParts): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>pullquote report</title>
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}">
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">Reading the report…</p></div>
<noscript>This report needs JavaScript. It loads nothing.</noscript>
<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** JSON that can end no script element and begin no comment. */
function inScript(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}

function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
