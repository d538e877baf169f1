/** What reviewers decided on issues, as examples for an issue list. */
import type { ConfirmedAnswer } from "../types.ts";
import type { Decision } from "./decision.ts";
import { planReviews } from "./plan.ts";

/**
 * The quotes whose issue a reviewer confirmed, corrected or gave, by the last decision on each that was not undone. A
 * rejected quote is none; a decision on the speaker or the borders also says that the issue is right.
 */
export function confirmedAnswers(decisions: readonly Decision[]): ConfirmedAnswer[] {
  return [...planReviews(decisions).rulings.values()].flat().flatMap(({ decision }) => {
    const { action, target, values } = decision;
    if (action === "reject" || values.issue === null) return [];
    const text = values.content.map((span) => span.text).join(" ");
    const { before, after } = target;
    return text.trim() === "" ? [] : [{ text, context: { before, after }, issue: values.issue.id }];
  });
}
