/** The benchmark's formats: gold attributions in, predictions out. One article per line; spans are lists of [start, end]. */
import { z } from "zod";
import type { Act, AttributedQuote, Span } from "../types.ts";
import { ArticleError } from "../errors.ts";

const pair = z.tuple([z.int().min(0), z.int().min(0)]);
const spans = z.array(pair);

const goldAttribution = z.looseObject({
  id: z.string(),
  content: spans,
  cue: spans.default([]),
  source: spans.default([]),
  sourceType: z.enum(["name", "pronoun", "nominal", "none"]).optional(),
  /** Acceptable names; null: unattributed is right too. */
  speakers: z.array(z.string().nullable()).optional(),
  /** Acceptable issues, best first. */
  issues: z.array(z.string()).optional(),
  act: z.enum(["speech", "writing", "thought", "attitude"]).optional(),
  /** false: a reader may or may not count it; missing it is no error, and finding it is none either. */
  required: z.boolean().default(true),
  /** Id of the attribution that this one stands inside. */
  parent: z.string().optional(),
});

const goldArticle = z.looseObject({
  id: z.string(),
  text: z.string(),
  title: z.string().optional(),
  /** Who wrote it, where metadata say so and the text does not: `I` is the author. */
  byline: z.string().optional(),
  /** Parts that the annotators skipped: predictions that lie mostly there are dropped. */
  discard: spans.default([]),
  /** Does a quotation that starts anew, without a cue, belong to the one before or count as its own? */
  continuations: z.enum(["joined", "apart"]).default("joined"),
  attributions: z.array(goldAttribution),
});

export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldAttribution = z.infer<typeof goldAttribution>;

/** Reads one line of a gold file. `place` is `file:line`. Throws an {@link ArticleError}. */
export function parseGold(line: string, place: string): GoldArticle {
  const remedy = "Each line is {id, text, attributions: [{id, content: [[start, end]], cue, source}]}.";
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new ArticleError("E005", place, `not JSON (${(error as Error).message}).`, remedy);
  }
  const parsed = goldArticle.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new ArticleError("E008", place, `${path.join(".") || "the line"}: ${message}.`, remedy);
}

type Pairs = readonly (readonly [number, number])[];

export interface Prediction {
  readonly id: string;
  readonly attributions: readonly PredictedAttribution[];
}

export interface PredictedAttribution {
  readonly content: Pairs;
  readonly cue: Pairs;
  readonly source: Pairs;
  /** Canonical name; absent without a speaker. */
  readonly speaker?: string;
  readonly issue?: string;
  /** What the engine takes it for; scorers that do not know the field go by the cue. */
  readonly act?: Act;
  /** Stands inside another quote. */
  readonly nested?: boolean;
}

/** The benchmark counts what continues a quotation, without a cue of its own, as part of that quotation. */
function joinContinuations<Q extends AttributedQuote>(quotes: readonly Q[]): Q[] {
  const joined: Q[] = [];
  for (const quote of quotes) {
    const last = joined.at(-1);
    if (quote.rule === "unattributed") continue; // words without a cue or a source attribute nothing
    if (last && quote.rule.startsWith("continuation:"))
      joined[joined.length - 1] = { ...last, content: [...last.content, ...quote.content] };
    else joined.push(quote);
  }
  return joined;
}

/** What the engine found in one article, as the benchmark's scorer reads it, by the conventions of its gold. */
export function toPrediction(
  { id, continuations, attributions }: Pick<GoldArticle, "id" | "continuations" | "attributions">,
  quotes: readonly (AttributedQuote & { issue?: string })[],
): Prediction {
  const pairs = (list: readonly (Span | null)[]): Pairs =>
    list.flatMap((span) => (span ? [[span.start, span.end] as const] : []));
  const nests = attributions.some(({ parent }) => parent !== undefined);
  const counted = quotes.filter(({ parent }) => nests || parent === null);
  return {
    id,
    attributions: (continuations === "apart" ? counted : joinContinuations(counted)).map(
      ({ content, cue, source, parent, speaker, issue, act }) => ({
        content: pairs(content),
        cue: pairs([cue]),
        source: pairs([source]),
        ...(parent === null ? {} : { nested: true }),
        ...(speaker ? { speaker: speaker.name } : {}),
        ...(issue === undefined ? {} : { issue }),
        act,
      }),
    ),
  };
}
