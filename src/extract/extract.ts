/** Doc -> quotes with content, cue and source, and marks set apart as no quotation. */
import type { Doc, Extraction, Quote, Span } from "../types.ts";
import { hash } from "../model-file.ts";
import { firstEndingAfter, firstStartingAt, mergeSpans } from "../text.ts";
import type { Candidate } from "./scene.ts";
import { chooseBest, type Weighed } from "./choose.ts";
import { adoptSentences, findContinuations, findInPart } from "./continuations.ts";
import { complete } from "./complete.ts";
import { withoutDateline } from "./dateline.ts";
import { describe } from "./describe.ts";
import { findUnattributed } from "./unclaimed.ts";
import { propose } from "./propose.ts";
import { spanOf, type Range } from "./reading.ts";
import { calibrated, featuresOf, probability, quotedWords } from "./weigh.ts";
import { attributionModel, type Curve } from "./weights.ts";

/** Fewest words between marks that make a quotation rather than a quoted term. */
export const QUOTED_WORDS = 3;

/** Pure but for one thing: the weights are read on first use. */
export function extract(doc: Doc): Extraction {
  return finish(doc, findAttributions(doc));
}

/** The rules' quotes that have a cue of their own, before anything is made of them that both engines share. */
export function findAttributions(doc: Doc): Quote[] {
  const { weights, curves } = attributionModel();
  const proposals = propose(doc, weights);
  const weighed = proposals.candidates.map((candidate) => ({
    candidate,
    probability: probability(candidate, featuresOf(doc, candidate, proposals, hash), weights),
    quotedWords: quotedWords(candidate, proposals),
  }));
  return chooseBest(weighed, doc.tokens.length).map((item) =>
    toQuote(doc, item, item.quotedWords >= QUOTED_WORDS ? curves.quoted : curves.indirect),
  );
}

/** The end of both engines: quotations without a cue of their own are found, and everything is put in order. */
export function finish(doc: Doc, attributions: readonly Quote[]): Extraction {
  const named = adoptSentences(
    doc,
    attributions
      .flatMap(withoutDateline(doc))
      .flatMap((quote) =>
        isGuess(doc, quote)
          ? []
          : !isTopic(doc, quote)
            ? [quote]
            : quote.kind === "direct"
              ? [{ ...quote, source: null, cue: signOf(doc, quote) }]
              : [],
      ),
  );
  const whole = [...named, ...findContinuations(doc, named)];
  const quotes = [...whole, ...findInPart(doc, whole)];
  return complete(doc, [...quotes, ...findUnattributed(doc, quotes)]);
}

/** `Ferry row: islanders abandoned`: what stands before the colon of a headline is what it is about and says nothing, unless it is somebody. */
function isTopic(
  { article: { text }, entities, mentions, paragraphs }: Doc,
  { cue, source, content }: Quote,
): boolean {
  const sign = cue && text.slice(cue.start, cue.end);
  if (!cue || !source || !sign || !/^(?:remembered ?)?:$|^(?:remembered|is|are|was|were)$/u.test(sign))
    return false;
  const line = paragraphs[firstEndingAfter(paragraphs, cue.start)]?.kind;
  if (line !== "title" && line !== "subtitle" && line !== "heading") return false;
  if (
    sign !== ":" || // `Ana Brandt remembered: ‘She sang’`, `New rover is ‘a golf cart’`
    THINGS.test(text.slice(source.start, source.end)) ||
    NEWS.test(text.slice(content[0]!.start, content[0]!.end))
  )
    return true;
  let at = firstStartingAt(mentions, source.start);
  while (at < mentions.length && mentions[at]!.start < source.end && mentions[at]!.end !== source.end) at++;
  const mention = mentions[at]?.end === source.end ? mentions[at] : undefined;
  const who = entities[mention?.entity ?? -1]?.kind;
  return mention?.kind !== "pronoun" && (who === undefined || who === "unknown");
}

/** A verb of nobody is no cue, a colon may stand. */
const signOf = ({ article: { text } }: Doc, { cue }: Quote): Quote["cue"] =>
  cue && text.slice(cue.start, cue.end) === ":" ? cue : null;

/** What has a person's name and is nobody: `Storm Hedda: latest updates`. */
const THINGS =
  /^(?:(?:tropical )?storm|hurricane|cyclone|typhoon|operation|project|flight|hms|hmas|uss|mv|rms) \p{Lu}/iu;

/** What a paper has to say of somebody: `Ana Brandt: what we know`. */
const NEWS =
  /^(?:all (?:you|we) need to know|everything (?:you|we) (?:need to )?know|(?:the )?latest (?:news|on|updates)|live(?: updates)?\b(?!,)|(?:a )?timeline\b|what (?:we|you need to) know\b|where to watch\b)/iu;

/** `Tiny crystals may explain why …`: a finding may explain something, and nobody says so. */
function isGuess({ article: { text }, entities, mentions }: Doc, { cue, source, kind }: Quote): boolean {
  if (!cue || !source || kind !== "indirect") return false;
  if (
    !/^(?:(?:may|might|could|can|would) (?:help )?|helps? (?:to )?)explain/iu.test(
      text.slice(cue.start, cue.end),
    )
  )
    return false;
  const mention = mentions[firstStartingAt(mentions, source.start)];
  const who = mention && mention.start < source.end ? entities[mention.entity]?.kind : undefined;
  return who === undefined || who === "unknown" || who === "document";
}

export function contentSpans(doc: Doc, { content, extension }: Candidate): Span[] {
  return mergeSpans([...content, ...extension].map((range) => withoutStop(doc, range)));
}

/** `she was ill.`: what the tokeniser takes for an abbreviation at the end of a sentence is a word and a full stop. */
function withoutStop(doc: Doc, range: Range): Span {
  const { start, end } = spanOf(doc, range);
  const last = doc.tokens[range.end - 1]!;
  const closes = doc.sentences[last.sentence]!.last === range.end;
  return {
    start,
    end:
      closes && /^(?:\p{Ll}{2,}|[\d.:]+[ap]m)\.$/u.test(last.text) && !/^(?:al|etc|inc)\.$/u.test(last.text)
        ? end - 1
        : end,
  };
}

function toQuote(doc: Doc, { candidate, probability: raw }: Weighed, curve: Curve): Quote {
  const score = calibrated(raw, curve);
  const content = contentSpans(doc, candidate);
  const cue = spanOf(doc, candidate.cue);
  const source = candidate.source ? spanOf(doc, candidate.source) : null;
  const { kind, act, verbatim } = describe(doc, content, cue, source);
  return {
    kind,
    act: candidate.rule === "object:np-at" ? "speech" : act, // `put the loss at 4 million`
    content,
    verbatim,
    cue,
    source,
    addressee: candidate.addressee ? spanOf(doc, candidate.addressee) : null,
    medium: candidate.medium ? spanOf(doc, candidate.medium) : null,
    parent: null,
    rule: candidate.rule,
    score: Math.round(score * 1000) / 1000,
  };
}
