/** Text that no writer wrote, of any length: what `bench/hostile.ts` times and `test/slow/hostile.slow.ts` reads. */

/** What is repeated, behind what stands once in front. */
const SHAPES: Record<string, string | readonly [front: string, unit: string]> = {
  "full stops": ".",
  "one word": "a",
  "opening marks": "“",
  "straight marks": '"',
  apostrophes: "'",
  "pairs of marks": "“a” ",
  "marks never closed": "X said “so\n",
  "marks opened again": ["Ana Brandt said: “It is late.\n", "“So it is very late here.\n"],
  "reporting verbs": "said ",
  "pronouns and verbs": "he said she said ",
  "one opening clause": ["When he said ", "he said she said "],
  names: "Ana Brandt Victor Sand ",
  initials: "A. B. ",
  commas: "the man, the boat, ",
  lawmakers: "Ann Lind, R-S.C., Health, ",
  ages: "Ana Brandt left. The 58-year-old said so. ",
  quotations: "“It is time,” Ana Brandt said. He agreed that “it was late”. ",
  "newlines and tags": "<b>\n",
};

export const HOSTILE = Object.keys(SHAPES);

/** A shape as text of `size` UTF-16 units. */
export function hostileText(shape: string, size: number): string {
  const found = SHAPES[shape]!;
  const [front, unit] = typeof found === "string" ? ["", found] : found;
  return (front + unit.repeat(Math.ceil(size / unit.length))).slice(0, size);
}
