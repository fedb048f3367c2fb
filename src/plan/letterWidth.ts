/** Widths of letters as shares of their size, of Arial, which is wider than the fonts of newer themes: what has room is reckoned with them. */

const letters: readonly (readonly [RegExp, number])[] = [
  [/[mwMW%@—]/, 0.88],
  [/[ijl'|]/, 0.24],
  [/[ ftI.,:;!/\\[\]·]/, 0.28],
  [/[r()\-"“”]/, 0.36],
  [/[ckJsvxyz]/, 0.5],
  [/[a-z0-9?+<>=~^#$]/, 0.57],
  [/[A-ZÀ-Þ&–…]/, 0.7],
];
const otherLetter = 0.6;
const sign = 0.8;
const chinese = 1;

const measured = (letter: string): number => {
  if (letter >= "\u2e80" && letter <= "\uffef") return chinese;
  if (letter >= "\u2190") return sign;
  return letters.find(([pattern]) => pattern.test(letter))?.[1] ?? otherLetter;
};

const known = new Map<string, number>();

export const letterWidth = (letter: string): number => {
  const width = known.get(letter) ?? measured(letter);
  // Of a script that writes each word otherwise there is no end.
  if (known.size < 2000) known.set(letter, width);
  return width;
};

/** How much wider bold letters are. */
export const boldWidth = 1.08;
