/** The bar under the article: what the quote in work is, and what can be decided about it, with the keys. */
import type { ComponentChildren } from "preact";
import type { QuoteDetail } from "../src/review/view.ts";
import { StateMark } from "./reader.tsx";

export type Command =
  | "accept"
  | "reject"
  | "speaker"
  | "issue"
  | "boundary"
  | "add"
  | "merge"
  | "undo"
  | "next"
  | "previous"
  | "unchecked"
  | "uncertain"
  | "plain"
  | "search"
  | "keys";

/** Key -> command. Shown on the buttons and in the list of keys. */
export const KEYS: readonly { readonly key: string; readonly command: Command; readonly does: string }[] = [
  { key: "a", command: "accept", does: "Accept, and go on" },
  { key: "x", command: "reject", does: "Reject, with a reason" },
  { key: "s", command: "speaker", does: "Change the speaker" },
  { key: "i", command: "issue", does: "Change the issue" },
  { key: "b", command: "boundary", does: "Move the boundaries" },
  {
    key: "m",
    command: "add",
    does: "Add a missed quote: the selected text, or the sentence after this quote",
  },
  { key: "g", command: "merge", does: "Merge this speaker with another" },
  { key: "z", command: "undo", does: "Undo the last decision" },
  { key: "j", command: "next", does: "Next quote" },
  { key: "k", command: "previous", does: "Previous quote" },
  { key: "n", command: "unchecked", does: "Next unchecked quote of this article" },
  { key: "u", command: "uncertain", does: "Least certain unchecked quote of all" },
  { key: "o", command: "plain", does: "The original without marks, and back" },
  { key: "/", command: "search", does: "Search the queue" },
  { key: "?", command: "keys", does: "Show all keys" },
];

interface DeckProps {
  readonly quote: QuoteDetail;
  readonly onCommand: (command: Command) => void;
  readonly readOnly: boolean;
  /** A choice in progress takes the place of the buttons. */
  readonly children: ComponentChildren;
}

export function Deck({ quote, onCommand, readOnly, children }: DeckProps) {
  return (
    <section class="deck" aria-label="The quote in work">
      <Facts quote={quote}>
        <Action command="plain" label="Original" quiet onCommand={onCommand} />
      </Facts>
      {children ??
        (readOnly ? null : (
          <div class="actions" role="group" aria-label="Decide">
            <Action command="accept" label="Accept" strong onCommand={onCommand} />
            <Action command="reject" label="Reject" onCommand={onCommand} />
            <Action command="speaker" label="Speaker" onCommand={onCommand} />
            <Action command="issue" label="Issue" onCommand={onCommand} />
            <Action command="boundary" label="Boundary" onCommand={onCommand} />
            <Action command="add" label="Add" onCommand={onCommand} />
            <Action command="merge" label="Merge" onCommand={onCommand} />
            <Action command="undo" label="Undo" onCommand={onCommand} />
          </div>
        ))}
    </section>
  );
}

interface ActionProps {
  readonly command: Command;
  readonly label: string;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  readonly onCommand: (command: Command) => void;
}

function Action({ command, label, strong, quiet, onCommand }: ActionProps) {
  const { key, does } = KEYS.find((entry) => entry.command === command)!;
  return (
    <button
      type="button"
      class={quiet ? "quiet" : strong ? "action strong" : "action"}
      title={does}
      onClick={() => onCommand(command)}
    >
      {label} <kbd>{key.toUpperCase()}</kbd>
    </button>
  );
}

function Facts({ quote, children }: { readonly quote: QuoteDetail; readonly children: ComponentChildren }) {
  const { speaker, issue, issues, kind, source, cue, antecedent, scores, rule, attributionRule, state } =
    quote;
  const probability = issues.find(({ id }) => id === issue?.id)?.probability;
  return (
    <div class="facts">
      <p class="facts-line">
        <StateMark state={state} />
        <strong>{speaker?.name ?? "No speaker"}</strong>
        {speaker?.role && <span class="role">{speaker.role}</span>}
        <span class="chip">{issue?.label ?? "No issue"}</span>
        <span class={`chip kind ${kind}`}>{kind}</span>
        {quote.reviewed && (
          <span class="by">
            {quote.reviewed.verdict} by {quote.reviewed.by}
            {quote.reviewed.reason ? `: ${quote.reviewed.reason}` : ""}
          </span>
        )}
        <span class="spacer" />
        {children}
      </p>
      <p class="facts-small">
        {source && (
          <span>
            source “{source.text}”{antecedent && ` (${antecedent.text})`}
          </span>
        )}
        {cue && <span>cue “{cue.text}”</span>}
        {quote.addressee && <span>to “{quote.addressee.text}”</span>}
        {quote.medium && <span>in “{quote.medium.text}”</span>}
        <span>
          quote {percent(scores.quote)}, speaker {percent(scores.speaker)}
          {probability !== undefined && `, issue ${percent(probability)}`}
        </span>
        <span class="rule">
          {rule} → {attributionRule}
        </span>
      </p>
      {quote.waiting && (
        <p class="waiting" role="note">
          <strong>Check again:</strong> {quote.waiting.by} decided “{quote.waiting.action}” on{" "}
          {quote.waiting.at.slice(0, 10)} for “{shorten(quote.waiting.text)}”
          {quote.waiting.speaker &&
            ` (${quote.waiting.speaker}${quote.waiting.issue ? `, ${quote.waiting.issue}` : ""})`}
          . Accept what stands here now, or correct it.
        </p>
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
