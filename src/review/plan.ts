/** Folds the log of decisions: what was undone, what holds for each quote, which speakers are merged. */
import type { DecidedSpeaker, Decision, MergeDecision, QuoteDecision, Target } from "./decision.ts";

/** All decisions about one quote at one place of one version of a text, oldest first; the last one holds. */
export interface Ruling {
  readonly decision: QuoteDecision;
  /** The quote was added by a reviewer. */
  readonly added: boolean;
  /** Ids of the decisions that this ruling answers for. */
  readonly ids: readonly string[];
}

export interface ReviewPlan {
  /** Article id -> rulings, in the order of their last decisions. */
  readonly rulings: ReadonlyMap<string, readonly Ruling[]>;
  readonly merges: readonly MergeDecision[];
  /** Speaker id -> whom it was merged into, chains followed. */
  readonly mergedInto: ReadonlyMap<string, DecidedSpeaker>;
  /** Pairs of speaker ids, sorted and joined by a line feed, that are known to be different. */
  readonly apart: ReadonlySet<string>;
  /** Decisions that need no place: undone ones, undos, and what keeps speakers apart. */
  readonly settled: readonly string[];
  /** Decisions that were taken back. */
  readonly undone: ReadonlySet<string>;
}

/** `homeOf` gives the id of the article that a decision is about now: an article may have been renamed. */
export function planReviews(
  decisions: readonly Decision[],
  homeOf: (target: Target) => string = ({ articleId }) => articleId,
): ReviewPlan {
  const undone = undoneIds(decisions);
  const settled: string[] = [];
  const bySubject = new Map<string, QuoteDecision[]>();
  const merges: MergeDecision[] = [];
  const apart = new Set<string>();
  for (const decision of decisions) {
    if (decision.action === "undo" || undone.has(decision.id)) settled.push(decision.id);
    else if ("target" in decision) {
      const key = subjectKey(decision);
      const group = bySubject.get(key) ?? [];
      // Set again, so that subjects stand in the order of their last decisions.
      bySubject.delete(key);
      bySubject.set(key, [...group, decision]);
    } else if (decision.action === "merge") merges.push(decision);
    else {
      apart.add(pairKey(decision.from.id, decision.into.id));
      settled.push(decision.id);
    }
  }
  const rulings = new Map<string, Ruling[]>();
  for (const group of bySubject.values()) {
    const decision = group.at(-1)!;
    const home = homeOf(decision.target);
    const ofArticle = rulings.get(home) ?? [];
    if (ofArticle.length === 0) rulings.set(home, ofArticle);
    ofArticle.push({
      decision,
      added: group.some(({ action }) => action === "add"),
      ids: group.map(({ id }) => id),
    });
  }
  return { rulings, merges, mergedInto: followMerges(merges), apart, settled, undone };
}

/** The article of the same name or, when that is gone, the first with the very same text. */
export function homeFinder(
  articles: Iterable<{ readonly id: string; readonly textSha256: string }>,
): (target: Target) => string {
  const ids = new Set<string>();
  const byText = new Map<string, string>();
  for (const { id, textSha256 } of articles) {
    ids.add(id);
    if (!byText.has(textSha256)) byText.set(textSha256, id);
  }
  return ({ articleId, textSha256 }) =>
    ids.has(articleId) ? articleId : (byText.get(textSha256) ?? articleId);
}

/** All that {@link homeFinder} can be asked for with these decisions: a dataset has many articles more. */
export function whichAreNamed(
  decisions: readonly Decision[],
): (article: { readonly id: string; readonly textSha256: string }) => boolean {
  const targets = decisions.flatMap((decision) => ("target" in decision ? [decision.target] : []));
  const ids = new Set(targets.map(({ articleId }) => articleId));
  const texts = new Set(targets.map(({ textSha256 }) => textSha256));
  return ({ id, textSha256 }) => ids.has(id) || texts.has(textSha256);
}

export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** An undo can be undone: read from the end, each undo that still holds takes its decision away. */
function undoneIds(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>();
  for (const decision of decisions.toReversed())
    if (decision.action === "undo" && !undone.has(decision.id)) undone.add(decision.decision);
  return undone;
}

function subjectKey({ target }: QuoteDecision): string {
  const places = target.content.map(({ start, end }) => `${start}-${end}`).join(",");
  return `${target.articleId}\n${target.textSha256}\n${places}`;
}

/** Chains are followed; a merge that would close a circle changes nothing. */
function followMerges(merges: readonly MergeDecision[]): Map<string, DecidedSpeaker> {
  const direct = new Map<string, DecidedSpeaker>();
  for (const { from, into } of merges) if (endOf(direct, into).id !== from.id) direct.set(from.id, into);
  return new Map([...direct.keys()].map((id) => [id, endOf(direct, direct.get(id)!)]));
}

function endOf(direct: ReadonlyMap<string, DecidedSpeaker>, speaker: DecidedSpeaker): DecidedSpeaker {
  let end = speaker;
  for (let next = direct.get(end.id); next; next = direct.get(end.id)) end = next;
  return end;
}
