/**
 * All shared types: readonly plain JSON, no code.
 *
 * A place in a text is always a {@link Span}; `article.text.slice(start, end)` is the only way to get text.
 */

/** A place in `article.text`: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the text that stands there. */
export interface TextSpan extends Span {
  readonly text: string;
}

// --- ingest ---------------------------------------------------------------------------------------

/** What a part of the article is when it is not running text. Boilerplate is never quoted from. */
export type SectionKind =
  "title" | "subtitle" | "byline" | "dateline" | "heading" | "caption" | "boilerplate";

export interface Section extends Span {
  readonly kind: SectionKind;
}

/** Where an article came from. `line` is 1-based, `offset` in bytes. */
export interface Origin {
  readonly file: string;
  readonly line?: number;
  readonly offset?: number;
}

/** A normalised article. Nobody changes `text` after ingest; paragraphs are separated by newlines. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string;
  /** Non-body parts of `text`, in order, not overlapping. */
  readonly sections?: readonly Section[];
  readonly origin?: Origin;
}

// --- annotate -------------------------------------------------------------------------------------

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Span {
  readonly text: string;
  /** Lower-cased, apostrophes straightened. */
  readonly lower: string;
  readonly pos: Pos;
  /** Index into `doc.sentences`. */
  readonly sentence: number;
  /** Index into `doc.quotations` of the innermost quotation the token stands in, or -1. */
  readonly quotation: number;
}

/** `first` and `last` are token indexes, `last` exclusive. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  /** Sentence indexes, `lastSentence` exclusive. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly kind: SectionKind | "body";
}

/** A stretch between quotation marks. `start`..`end` includes the marks, `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** 0 = outermost. */
  readonly depth: number;
  /** Index of the enclosing quotation, or -1. */
  readonly parent: number;
  /** The closing mark is missing: it reaches to the end of its paragraph. */
  readonly unclosed: boolean;
  /** Index of the quotation in the paragraph before that this one continues (opened again, never closed before), or -1. */
  readonly continues: number;
  readonly style: "double" | "single" | "guillemet";
}

export type MentionKind = "name" | "nominal" | "pronoun";
export type SpeakerKind = "person" | "organisation" | "group" | "document" | "unknown";
export type Gender = "male" | "female" | "unknown";

/** What a mention does in its clause; `modifier` is the name in `the Ivers campaign`. */
export type MentionUse = "subject" | "object" | "possessive" | "modifier" | "other";

/** A name, nominal or pronoun in the text. `head` is a token index; `entity` an index into `doc.entities` or -1. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly head: number;
  readonly plural: boolean;
  readonly gender: Gender;
  readonly use: MentionUse;
  readonly entity: number;
}

/** The person or body behind mentions. Role and affiliation as the article gives them. */
export interface Entity {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender: Gender;
  /** Only the ending of the given name, or one pronoun nearby, speaks for that gender. */
  readonly genderIsDoubtful?: true;
  readonly role?: TextSpan;
  readonly affiliation?: TextSpan;
  /** Further roles that the article gives, in text order. */
  readonly otherRoles?: readonly TextSpan[];
  /** An id from the people file, such as a Wikidata QID. */
  readonly externalId?: string;
  /** Indexes into `doc.mentions`, in text order. */
  readonly mentions: readonly number[];
}

/** A person (or body) that the user knows, with all spellings. Ids are free: `{"wikidata": "Q42"}`. */
export interface Person {
  /** The canonical name. */
  readonly name: string;
  /** What `speaker.id` becomes; default: the Wikidata id, else a slug of the name. */
  readonly id?: string;
  /** Other spellings and short forms that mean nobody else. */
  readonly aliases?: readonly string[];
  readonly kind?: Exclude<SpeakerKind, "unknown">;
  readonly gender?: Exclude<Gender, "unknown">;
  /** ISO 8601 dates; both ends belong to the time. */
  readonly roles?: readonly { readonly title: string; readonly from?: string; readonly to?: string }[];
  readonly ids?: Readonly<Record<string, string>>;
}

export interface PeopleFile {
  readonly people: readonly Person[];
}

export interface Doc {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

// --- extract --------------------------------------------------------------------------------------

export type QuoteKind = "direct" | "mixed" | "indirect";
export type Act = "speech" | "writing" | "thought" | "attitude";
export type EngineName = "rules" | "neural";

/** One attribution: what is said, the words that say so, who the text names there. */
export interface Quote {
  readonly kind: QuoteKind;
  readonly act: Act;
  /** In text order; more than one span when the content is interrupted. Outer quotation marks are included. */
  readonly content: readonly Span[];
  /** The parts of the content between quotation marks, marks left out. */
  readonly verbatim: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly addressee: Span | null;
  readonly medium: Span | null;
  /** Index (in the same list) of the quote that this one stands inside, or null. */
  readonly parent: number | null;
  /** The named decision that made it. */
  readonly rule: string;
  /** How sure the engine is that this is an attribution with these spans, 0..1. */
  readonly score: number;
}

/** Marks with nobody speaking: kept apart, with the reason, for review. */
export type SetAsideReason =
  "title" | "nickname" | "term" | "scare" | "headline" | "unattributed" | "boilerplate";

export interface SetAside extends Span {
  readonly reason: SetAsideReason;
}

export interface Extraction {
  readonly quotes: readonly Quote[];
  readonly setAside: readonly SetAside[];
}

// --- attribute ------------------------------------------------------------------------------------

export interface Speaker {
  /** Stable within a dataset: a slug of the canonical name, or an id of the people file. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: TextSpan;
  readonly affiliation?: TextSpan;
}

export interface Candidate {
  readonly name: string;
  readonly score: number;
  readonly reason: string;
}

export interface AttributedQuote extends Quote {
  readonly speaker: Speaker | null;
  /** The mention that a pronoun or nominal source stands for. */
  readonly antecedent: Span | null;
  readonly addresseeName: string | null;
  readonly mediumName: string | null;
  /** The named decision that found the speaker, or why there is none. */
  readonly attributionRule: string;
  /** How sure the speaker is, 0..1; 0 without a speaker. */
  readonly speakerScore: number;
  /** The best others and why they lost, best first. */
  readonly candidates: readonly Candidate[];
}

// --- classify -------------------------------------------------------------------------------------

export type Segment =
  "quote" | "sentence" | "before" | "after" | "paragraph" | "heading" | "title" | "article";

/**
 * A reason for (or, when its weight is negative, against) an issue. `span` is set where the phrase stands in the
 * article. Three segments have no phrase: `neighbours` is the agreement with the quotes around, `prior` how
 * frequent the issue is, `rest` all smaller reasons together.
 */
export interface Evidence {
  readonly segment: Exclude<Segment, "article"> | "neighbours" | "prior" | "rest";
  readonly phrase: string;
  /** In units of log odds: what it adds to the score of the issue. */
  readonly weight: number;
  readonly span?: Span;
}

export interface IssueScore {
  readonly id: string;
  readonly label: string;
  /** Calibrated: of all answers given with .8, eight in ten are right. */
  readonly probability: number;
  /** The weights of the evidence add up to this. Only differences between the issues of one quote mean something. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface ClassifiedQuote extends AttributedQuote {
  /** Best first; the first may be `none`. Probabilities of the whole list sum to 1; the tail is cut. */
  readonly issues: readonly IssueScore[];
  /** Probability of the first issue less that of the second: near 0 is a toss-up. */
  readonly margin: number;
  /** The quote's own words did not decide the first issue. */
  readonly fromContext: boolean;
}

// --- issue lists ----------------------------------------------------------------------------------

/** Words around a quote that help to tell its issue. Empty and missing are the same. */
export interface QuoteContext {
  /** What else stands in its sentence: who says so, where, to whom. */
  readonly sentence?: string;
  /** The sentences before and after the quote. */
  readonly before?: string;
  readonly after?: string;
  /** The paragraph, or the wider passage, that the quote stands in. */
  readonly paragraph?: string;
  readonly heading?: string;
  readonly title?: string;
}

/** A quote that a person gave an issue. */
export interface IssueExample {
  readonly text: string;
  readonly context?: QuoteContext;
}

/** A quote and the issue that a person confirmed or gave it. */
export interface ConfirmedAnswer extends IssueExample {
  readonly issue: string;
}

/** One entry of an issue list. */
export interface Issue {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Words and phrases that speak for the issue; matched by word stem. */
  readonly keywords?: readonly string[];
  /** Words and phrases that speak against it. */
  readonly exclude?: readonly string[];
  readonly examples?: readonly IssueExample[];
  /** The general topics (ids of the default list) that a story's issue belongs to. */
  readonly parents?: readonly string[];
  /** Code of the general topic in the CAP codebook. */
  readonly code?: number;
}

export interface IssueList {
  readonly id: string;
  readonly title?: string;
  /** May hold an issue with the id `none`; without it, none is an answer all the same. */
  readonly issues: readonly Issue[];
}
