/** Reads a dataset folder: records, articles, and where its review log lies. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { quoteRecordSchema, type QuoteRecord } from "../emit/schema.ts";
import { ArticleError } from "../errors.ts";

export const QUOTES_FILE = "quotes.jsonl";
export const REJECTED_FILE = "rejected.jsonl";
export const ARTICLES_FILE = "articles.jsonl";
export const REVIEWS_FILE = "reviews.jsonl";

const articleLine = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
  byline: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
  sections: z
    .array(
      z.object({
        start: z.int(),
        end: z.int(),
        kind: z.enum(["title", "subtitle", "byline", "dateline", "heading", "caption", "boilerplate"]),
      }),
    )
    .default([]),
});

export type DatasetArticle = z.infer<typeof articleLine> & { readonly textSha256: string };

export interface Dataset {
  readonly folder: string;
  readonly articles: ReadonlyMap<string, DatasetArticle>;
  /** Those that a reviewer rejected too. */
  readonly records: readonly QuoteRecord[];
}

/** Throws an {@link ArticleError} that names the file, the line and the remedy. */
export function readDataset(folder: string): Dataset {
  for (const file of [QUOTES_FILE, ARTICLES_FILE])
    if (!existsSync(join(folder, file)))
      throw new ArticleError(
        "E001",
        join(folder, file),
        "the dataset has no such file.",
        "Run pullquote batch first, and give its output folder.",
      );
  const articles = new Map<string, DatasetArticle>();
  for (const article of readLines(join(folder, ARTICLES_FILE), articleLine))
    articles.set(article.id, {
      ...article,
      textSha256: createHash("sha256").update(article.text).digest("hex"),
    });
  const rejected = join(folder, REJECTED_FILE);
  const records = [
    ...readLines(join(folder, QUOTES_FILE), quoteRecordSchema),
    ...(existsSync(rejected) ? readLines(rejected, quoteRecordSchema) : []),
  ];
  for (const record of records) checkRecord(record, articles, folder);
  return { folder, articles, records };
}

function checkRecord(
  { id, articleId, textSha256 }: QuoteRecord,
  articles: ReadonlyMap<string, DatasetArticle>,
  folder: string,
): void {
  if (articles.get(articleId)?.textSha256 === textSha256) return;
  throw new ArticleError(
    "E007",
    join(folder, QUOTES_FILE),
    `quote ${id} was taken from another text of article "${articleId}" than ${ARTICLES_FILE} holds.`,
    "Run pullquote batch again.",
  );
}

/** Changes when a run has written the dataset again. */
export function datasetStamp(folder: string): string {
  return [QUOTES_FILE, REJECTED_FILE, ARTICLES_FILE]
    .map((file) => statSync(join(folder, file), { throwIfNoEntry: false }))
    .map((stat) => (stat ? `${stat.size}-${stat.mtimeMs}-${stat.ino}` : "none"))
    .join(" ");
}

function readLines<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema>[] {
  const remedy = "Run pullquote batch again to write the dataset anew.";
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch (error) {
        throw new ArticleError(
          "E005",
          `${path}:${index + 1}`,
          `not JSON (${(error as Error).message}).`,
          remedy,
        );
      }
      const parsed = schema.safeParse(value);
      if (parsed.success) return [parsed.data];
      const { path: field, message } = parsed.error.issues[0]!;
      throw new ArticleError("E007", `${path}:${index + 1}`, `${field.join(".")}: ${message}.`, remedy);
    });
}
