/** Which words of a text stand between quotation marks. Only what gold files need: `kind` follows from it. */

const OPENING_BEFORE = /[\s([{—–]/u;
const CLOSING_AFTER = /[\s)\]}.,;:!?—–\-…/]/u;

/** Places of the words of `text` between `start` and `end`. */
export function wordSpans(text, start, end) {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}_]+/gu)].map((m) => {
    return [start + m.index, start + m.index + m[0].length];
  });
}

/**
 * Stretches between marks, marks left out: “ ”, ", '' (two apostrophes), « » and, outside of those, ‘ ’ and ' '.
 * What is still open at the end of its paragraph reaches to that end, as a quotation over several paragraphs does.
 */
export function quotedRegions(text) {
  return [...text.matchAll(/[^\n]+/g)].flatMap((p) => paragraphRegions(text, p.index, p.index + p[0].length));
}

function paragraphRegions(text, from, to) {
  const doubles = scan(text, from, to, doubleMark, () => true);
  const outside = (i) => !doubles.some(([s, e]) => i >= s && i < e);
  return [...doubles, ...scan(text, from, to, singleMark, outside).filter(([, , closed]) => closed)];
}

function scan(text, from, to, markAt, counts) {
  const regions = [];
  let open = -1;
  for (let i = from; i < to; i++) {
    const mark = counts(i) ? markAt(text, i) : "";
    if (!mark) continue;
    const before = i === from ? " " : text[i - 1];
    const next = i + mark.length >= to ? " " : text[i + mark.length];
    const opening = mark === "«" || (OPENING_BEFORE.test(before) && !/[\s.,;:!?)]/.test(next));
    const closing = mark === "»" || (!OPENING_BEFORE.test(before) && CLOSING_AFTER.test(next));
    if (open < 0 && opening) open = i + mark.length;
    else if (open >= 0 && closing) {
      regions.push([open, i, true]);
      open = -1;
    }
    i += mark.length - 1;
  }
  if (open >= 0) regions.push([open, to, false]);
  return regions;
}

function doubleMark(text, i) {
  if ('“”"„«»'.includes(text[i])) return text[i];
  return text.startsWith("''", i) ? "''" : "";
}

function singleMark(text, i) {
  return "‘’'".includes(text[i]) && text[i + 1] !== "'" && text[i - 1] !== "'" ? text[i] : "";
}
