/** Generators of articles for property tests: newsroom prose put together from pieces, and hostile text. */
import fc from "fast-check";

const NAMES = [
  "Ana Brandt",
  "Victor Sand",
  "Dr. Imre Sandor",
  "José-María Ibáñez",
  "Piet van der Wal",
  "O'Malley",
  "NordLine",
  "the ministry",
  "a spokeswoman for the port",
  "She",
  "He",
  "they",
  "Mr. Okafor",
  "MAYOR BRANDT",
  "Zoë",
];
const CUES = [
  "said",
  "says",
  "told reporters",
  "wrote on X",
  "insisted that",
  "was quoted as saying",
  "declined to say",
  "according to",
  "accused",
  "believes",
  "called for",
  "whispered",
  "did not say",
  "asked",
];
const CLAUSES = [
  "the bridge was safe",
  "that nobody would lose a home",
  "taxes must fall",
  "it “will not happen”",
  "we waited 4 hours",
  "no.",
  "the so-called ‘peace bonus’",
  "to leave",
  "why not?",
];
const MARKS = ["“", "”", '"', "'", "‘", "’", "''", "``", "«", "»", "„", "‹", "›", "＂", "`", "”“", "'''"];
const ODD = [
  "😀",
  "👩‍👩‍👧",
  "e\u0301",
  "שלום",
  "\u202eabc\u202c",
  "\ud83d",
  "\udc00",
  "\u0000",
  "\ufeff",
  "\u2028",
  "\u00a0",
  "\u200b",
  "\t",
  "\r",
  "<b>",
  '<tweet id="1">',
  "</p>",
  "&quot;",
  "__proto__",
  "constructor",
  "toString",
  "%s%n",
  "${x}",
  "'; DROP TABLE quotes; --",
  "…",
  "—",
  "--",
  "...",
  "!!!",
  "Q:",
  "A:",
  "NAME:",
  "http://a.example/b”",
  "$1",
  "\\",
  "1994",
  "U.S.",
  "No.",
  "Jr.",
];
const BREAKS = ["\n", "\n\n", ". ", ", ", " ", ": ", "? ", ".” ", ",” "];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 4, arbitrary: fc.constantFrom(...CUES) },
  { weight: 4, arbitrary: fc.constantFrom(...CLAUSES) },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 5, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

/** Text of pieces in any order, with and without spaces between them. */
export const hostileText = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ", " ")), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.map(([text, space]) => text + space).join(""));

const speaker = fc.constantFrom(
  "Ana Brandt",
  "Victor Sand",
  "Imre Sandor, the head of the Lake Institute,",
  "The ministry",
  "Noor Haddad",
);
const clause = fc.constantFrom(
  "the bridge is safe and will stay open",
  "nobody will lose a home this winter",
  "taxes must fall before the vote",
  "it is the worst flood in a century",
);
const verb = fc.constantFrom("said", "insisted", "warned", "added");

const sentence = fc
  .tuple(speaker, verb, clause, fc.integer({ min: 0, max: 4 }))
  .map(([who, says, what, form]) => {
    const capital = what.charAt(0).toUpperCase() + what.slice(1);
    switch (form) {
      case 0:
        return `“${capital},” ${says} ${who.replace(/,$/, "")}.`;
      case 1:
        return `${who} ${says}: “${capital}.”`;
      case 2:
        return `${who} ${says} that ${what}.`;
      case 3:
        return `“${capital},” ${who} ${says}. “It is time.”`;
      default:
        return `The council met on Tuesday to discuss the harbour.`;
    }
  });

/** Well-formed prose: curly marks that pair, one to four sentences a paragraph. */
export const newsText = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(" ")).join("\n\n"));
