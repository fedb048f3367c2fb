/** How Chinese is typed on a Latin keyboard: the syllables of its characters. The library is loaded when somebody begins to search. */

/** Syllables of the characters, one list for each run of characters that nothing separates. */
export type Spell = (text: string) => readonly (readonly string[])[];

/** Until the library is there nothing can be spelled. */
export const unspelled: Spell = () => [];

const runsOf = (text: string): readonly string[] => text.match(/\p{Script=Han}+/gu) ?? [];

export const loadSpelling = async (): Promise<Spell> => {
  const { pinyin } = await import("pinyin-pro");
  return (text) => runsOf(text).map((run) => pinyin(run, { toneType: "none", type: "array", v: true }));
};

/** Whether letters spell characters that follow each other: their first letters, or whole syllables of which the last may be begun only. */
export const isSpelled = (syllables: readonly string[], letters: string): boolean =>
  letters.length > 1 &&
  (syllables
    .map((one) => one.charAt(0))
    .join("")
    .includes(letters) ||
    syllables.some((_one, index) => syllables.slice(index).join("").startsWith(letters)));
