/** Why each quote is what it is: rule -> spans -> mention -> entity, and why the runner-up lost. For people. */
import type { AttributedQuote, Span } from "./types.ts";
import type { Analysis } from "./pipeline.ts";

export function explain({ doc, extraction, attributed }: Analysis): string {
  const { text } = doc.article;
  const show = ({ start, end }: Span): string => `${clip(text.slice(start, end))} [${start}-${end}]`;
  const blocks = attributed.map((quote, index) => explainQuote(quote, index + 1, show));
  const setAside = extraction.setAside.map((span) => `  ${span.reason}: ${show(span)}`);
  if (setAside.length > 0) blocks.push(["Marks with nobody speaking:", ...setAside].join("\n"));
  return blocks.join("\n\n");
}

function explainQuote(quote: AttributedQuote, number: number, show: (span: Span) => string): string {
  const { content, cue, source, antecedent, speaker, addressee, medium, candidates } = quote;
  const lines = [
    `${number}. ${quote.kind} ${quote.act}, by rule ${quote.rule} (score ${quote.score.toFixed(2)})`,
    ...content.map((span) => `   content    ${show(span)}`),
  ];
  if (cue) lines.push(`   cue        ${show(cue)}`);
  if (source) lines.push(`   source     ${show(source)}`);
  if (antecedent) lines.push(`   stands for ${show(antecedent)}`);
  if (addressee) lines.push(`   addressee  ${show(addressee)}`);
  if (medium) lines.push(`   medium     ${show(medium)}`);
  const who = speaker
    ? `${speaker.name} (${[speaker.kind, speaker.role?.text].filter(Boolean).join(", ")})`
    : "nobody";
  lines.push(
    `   speaker    ${who}, by rule ${quote.attributionRule} (score ${quote.speakerScore.toFixed(2)})`,
  );
  for (const { name, score, reason } of candidates.slice(0, 3)) {
    lines.push(`   not        ${name} (score ${score.toFixed(2)}): ${reason}`);
  }
  return lines.join("\n");
}

function clip(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length <= 100 ? line : `${line.slice(0, 60)} … ${line.slice(-35)}`;
}
