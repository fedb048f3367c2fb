/**
 * Influence, backing, priority, next move, support index, coverage and its gaps, relationship stage and social style as formulas of functions that every Excel since 2016 and
 * LibreOffice 7.4 have.
 *
 * Words are looked up in the Lists sheet as they stand there; a word that is not there gives #N/A, where the KAM function says #VALUE!.
 */
import type { NativeReferences } from "../../../plan/functions/functionDefinition";
import { nativeYes, quote } from "../../../plan/functions/twins";
import { labelOf, type Vocabulary } from "../../../plan/words";
import { approach, buyerKinds } from "../figures";
import { attitudeWords, closenessWords, functionWords, levelWords, noneMissing, relationshipWords, roleWords, styleWords } from "../words";
import { weightedLists } from "../settings";

const blank = (reference: string): string => `TRIM(${reference})=""`;

const unlessBlank = (references: readonly string[], formula: string): string => `IF(OR(${references.map(blank).join(",")}),"",${formula})`;

const lists = Object.values(weightedLists);

const weight = (word: string, { words, weights }: NativeReferences): string =>
  `INDEX(${weights(...lists)},MATCH(TRIM(${word}),${words(...lists)},0))`;

const power = (level: string, role: string, references: NativeReferences): string =>
  `100*${weight(level, references)}*${weight(role, references)}/(MAX(${references.weights(levelWords)})*MAX(${references.weights(roleWords)}))`;

export const nativeInfluence = ([level = "", role = ""]: readonly string[], references: NativeReferences): string =>
  unlessBlank([level, role], power(level, role, references));

export const nativeBacking = (
  [level = "", role = "", attitude = "", closeness = ""]: readonly string[],
  references: NativeReferences,
): string =>
  unlessBlank(
    [level, role, attitude, closeness],
    `${power(level, role, references)}*${weight(attitude, references)}*${weight(closeness, references)}`,
  );

export const nativePriority = (
  [level = "", role = "", attitude = "", closeness = ""]: readonly string[],
  references: NativeReferences,
): string =>
  unlessBlank(
    [level, role, attitude, closeness],
    `${power(level, role, references)}*(1-${weight(closeness, references)}*(1+${weight(attitude, references)})/2)`,
  );

/** A blank level or role weighs 0 and so drops out by itself; attitude and closeness have to be asked. */
export const nativeSupport = (
  [levels = "", roles = "", attitudes = "", closenesses = ""]: readonly string[],
  references: NativeReferences,
): string => {
  const weights = (words: string): string => `SUMIF(${references.words(...lists)},TRIM(${words}),${references.weights(...lists)})`;
  const total = `SUMPRODUCT(${weights(levels)}*${weights(roles)}*(TRIM(${attitudes})<>"")*(TRIM(${closenesses})<>""))`;
  const forUs = `SUMPRODUCT(${weights(levels)}*${weights(roles)}*${weights(attitudes)}*${weights(closenesses)})`;
  return `IF(${total}=0,"",100*${forUs}/${total})`;
};

/** The first branch whose word a cell holds, else the last; `checked` has refused words that are none of them. */
const byWord = (cell: string, list: Vocabulary, branch: (id: string) => string, { word }: NativeReferences): string =>
  list.terms
    .slice(0, -1)
    .reduceRight((rest, { id }) => `IF(TRIM(${cell})=${word(list, id)},${branch(id)},${rest})`, branch(list.terms.at(-1)?.id ?? ""));

export const nativeApproach = ([attitude = "", closeness = ""]: readonly string[], references: NativeReferences): string => {
  const move = (ofAttitude: string, ofCloseness: string): string => quote(approach(ofAttitude, ofCloseness)?.[references.language] ?? "");
  const moves = byWord(
    attitude,
    attitudeWords,
    (ofAttitude) => byWord(closeness, closenessWords, (ofCloseness) => move(ofAttitude, ofCloseness), references),
    references,
  );
  return unlessBlank([attitude, closeness], moves);
};

/** For each kind of buyers, 1 where somebody of them is met, else 0. */
const kindsMet = ([levels = "", functions = "", closenesses = ""]: readonly string[], { word }: NativeReferences): readonly string[] => {
  const isMet = `(TRIM(${closenesses})<>"")*(TRIM(${closenesses})<>${word(closenessWords, "none")})`;
  return buyerKinds.map(({ list, id }) => {
    const [cells, words] = list === "level" ? [levels, levelWords] : [functions, functionWords];
    return `SIGN(SUMPRODUCT((TRIM(${cells})=${word(words, id)})*${isMet}))`;
  });
};

/** How many kinds of buyers have somebody who is met, among all kinds. */
export const nativeCoverage = (args: readonly string[], references: NativeReferences): string => {
  const kinds = kindsMet(args, references);
  return `(${kinds.join("+")})/${kinds.length.toString()}`;
};

/** A row for each kind of buyers, blank where somebody is met, and one for "none missing". */
export const nativeCoverageGaps = (args: readonly string[], references: NativeReferences): string => {
  const kinds = kindsMet(args, references);
  const gaps = kinds.map((met, index) => `IF(${met}=1,"",${quote(buyerKinds[index]?.label[references.language] ?? "")})`);
  const none = `IF(${kinds.join("+")}=${kinds.length.toString()},${quote(noneMissing[references.language])},"")`;
  const rows = [...gaps, none];
  return `CHOOSE({${rows.map((_row, index) => (index + 1).toString()).join(";")}},${rows.join(",")})`;
};

export const nativeRelationship = ([m1 = "", m2 = "", m3 = "", m4 = ""]: readonly string[], { language }: NativeReferences): string => {
  const label = (id: string): string => `"${labelOf(relationshipWords, id, language)}"`;
  const none = [m1, m2, m3, m4].map((milestone) => `${milestone}=""`).join(",");
  const [r1 = "", r2 = "", r3 = "", r4 = ""] = [m1, m2, m3, m4].map(nativeYes);
  const stage = `IF(${r1},IF(${r2},IF(${r3},IF(${r4},${label("alliance")},${label("trust")}),${label("dating")}),${label("acquaintance")}),${label("none")})`;
  return `IF(AND(${none}),"",${stage})`;
};

export const nativeStyle = ([a = "", r = ""]: readonly string[], { language }: NativeReferences): string => {
  const label = (id: string): string => `"${labelOf(styleWords, id, language)}"`;
  const outer = `IF(${a}>0,IF(${r}>0,${label("expressive")},${label("driving")}),IF(${r}>0,${label("amiable")},${label("analytical")}))`;
  return unlessBlank([a, r], `IF(AND(ABS(${a})<=2,ABS(${r})<=2),${label("integrator")},${outer})`);
};
