/** The choices that a decision needs: a reason, a speaker, an issue, somebody to merge with. */
import type { Span } from "../src/types.ts";
import type { ArticleView, QuoteDetail } from "../src/review/view.ts";
import { Picker, type Choice } from "./picker.tsx";
import { speakersOf, typedSpeaker, useApp, type Ask } from "./store.ts";

export type Picking = "reject" | "speaker" | "issue" | "merge" | "add";

/** The usual reasons to reject a quote; the reviewer may type another. */
const REASONS: readonly string[] = ["not a quote", "wrong span", "duplicate", "boilerplate", "other"];

interface ChooseProps {
  readonly picking: Picking;
  readonly article: ArticleView;
  readonly quote: QuoteDetail;
  readonly content: readonly Span[] | null;
  readonly send: (ask: Ask, done: string, then: "advance" | "stay") => Promise<void>;
  readonly onClose: () => void;
}

/** Which choice is open: why, who, what about. */
export function Choose({ picking, article, quote, content, send, onClose }: ChooseProps) {
  const { data } = useApp();
  if (picking === "reject")
    return (
      <Picker
        title="Why is it rejected?"
        choices={REASONS.map((reason) => ({ id: reason, label: reason }))}
        typed={(text) => ({ id: text, label: text })}
        onClose={onClose}
        onPick={({ label }) =>
          void send({ action: "reject", quote: quote.id, reason: label }, `Rejected: ${label}.`, "advance")
        }
      />
    );
  if (picking === "issue") {
    const judged = quote.issues.map(({ id, label, probability }) => ({
      id,
      label,
      hint: `${Math.round(probability * 100)} %`,
    }));
    const others = data.issues.filter(({ id }) => !judged.some((choice) => choice.id === id));
    return (
      <Picker
        title="Which issue?"
        choices={[...judged, ...others].filter(({ id }) => id !== quote.issue?.id)}
        typed={(text) => ({ id: slug(text), label: text })}
        onClose={onClose}
        onPick={({ id, label }) =>
          void send({ action: "issue", quote: quote.id, issue: { id, label } }, `Issue: ${label}.`, "advance")
        }
      />
    );
  }
  const all = speakersOf(data.quotes);
  const here = [...namedIn(quote, all), ...speakersOf(article.quotes)].filter(unique);
  const known = [...here, ...all.filter(({ id }) => !here.some((speaker) => speaker.id === id))];
  const except = picking === "add" ? null : quote.speaker?.id;
  const choices: Choice[] = known
    .filter(({ id }) => id !== except)
    .map(({ id, name, role }) => ({ id, label: name, ...(role ? { hint: role } : {}) }));
  const noSpeaker: Choice = { id: "", label: "nobody is named" };
  const pick = ({ id, label }: Choice): void => {
    const chosen = known.find((speaker) => speaker.id === id) ?? typedSpeaker(label, known);
    const speaker = id === "" ? null : { id: chosen.id, name: chosen.name, kind: chosen.kind };
    if (picking === "merge") {
      const { id: fromId, name, kind } = quote.speaker!;
      if (speaker)
        void send(
          { action: "merge", from: { id: fromId, name, kind }, into: speaker },
          `${name} is now ${speaker.name}.`,
          "stay",
        );
    } else if (picking === "add")
      void send(
        { action: "add", articleId: article.id, content: [...content!], speaker, issue: quote.issue },
        "Quote added.",
        "stay",
      );
    else void send({ action: "speaker", quote: quote.id, speaker }, `Speaker: ${label}.`, "advance");
  };
  const title = {
    speaker: "Who says it?",
    add: "Who says it?",
    merge: `${quote.speaker?.name} is the same as …`,
  }[picking];
  return (
    <Picker
      title={title}
      choices={picking === "merge" ? choices : withLast(choices, noSpeaker)}
      typed={(text) => ({ id: `typed:${text}`, label: text })}
      onClose={onClose}
      onPick={pick}
    />
  );
}

/** Speakers whose surname stands in what the text names as source: the likely ones. */
function namedIn<T extends { readonly name: string }>(quote: QuoteDetail, speakers: readonly T[]): T[] {
  const named = ` ${quote.source?.text ?? ""} ${quote.antecedent?.text ?? ""} `.toLowerCase();
  return speakers.filter(({ name }) => named.includes(` ${name.split(" ").at(-1)!.toLowerCase()}`));
}

function unique<T extends { readonly id: string }>(item: T, index: number, list: readonly T[]): boolean {
  return list.findIndex(({ id }) => id === item.id) === index;
}

/** `last` is within the numbered choices, however many there are. */
function withLast(choices: readonly Choice[], last: Choice): Choice[] {
  return [...choices.slice(0, 7), last, ...choices.slice(7)];
}

function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, 150) || "issue"
  );
}
