/**
 * Assessment, known share, grade, pipeline and stage as formulas of functions that every Excel since 2016 and LibreOffice 7.4 have.
 *
 * Scores, weights and milestones may lie in a row or in a column: INDEX with one position reads both.
 */
import type { NativeReferences } from "../../../plan/functions/functionDefinition";
import { factorWords, stageWords } from "../words";
import { complexProcess, processes } from "../processes";
import { gradeBands } from "../settings";
import { yesNoWords } from "../../../plan/commonWords";
import { labelOf } from "../../../plan/words";

/** The cells of a range of known size, or the references themselves where each cell is given by its own. */
const cellsOf = (references: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_cell, index) =>
    references.length === count ? (references[index] ?? "") : `INDEX(${references[0] ?? ""},${index + 1})`,
  );

const factorCount = 9;

const assessmentParts = (args: readonly string[], references: NativeReferences) => {
  const weights = cellsOf([references.weights(factorWords)], factorCount);
  const scores = cellsOf(args, factorCount);
  return {
    points: scores.map((score, index) => `${weights[index] ?? ""}*ISNUMBER(${score})*(N(${score})-1)`).join("+"),
    known: scores.map((score, index) => `${weights[index] ?? ""}*ISNUMBER(${score})`).join("+"),
  };
};

export const nativeAssess = (args: readonly string[], references: NativeReferences): string => {
  const { points, known } = assessmentParts(args, references);
  return `IF((${known})=0,"",25*(${points})/(${known}))`;
};

export const nativeKnown = (args: readonly string[], references: NativeReferences): string =>
  `(${assessmentParts(args, references).known})/SUM(${references.weights(factorWords)})`;

export const nativeGrade = ([closeDate = "", probability = "", asOf = ""]: readonly string[], references: NativeReferences): string => {
  const [near, mid, high, medium] = (["near", "mid", "high", "medium"] as const).map((id) => references.weight(gradeBands, id));
  const days = `INT(${closeDate})-INT(${asOf})`;
  const points = `IF(${days}<=${near},0,IF(${days}<=${mid},1,2))+IF(${probability}>=${high},0,IF(${probability}>=${medium},1,2))`;
  return `IF(OR(${closeDate}="",${probability}="",${asOf}=""),"",MID("ABCDD",1+${points},1))`;
};

export const nativePipeline = ([amounts = "", probabilities = ""]: readonly string[]): string => `SUMPRODUCT(${amounts},${probabilities})`;

const yes = yesNoWords.terms.find(({ id }) => id === "yes");

/** A sheet writes the process out where it is another than the complex sale. */
export const nativeStage = (args: readonly string[], { language }: NativeReferences): string => {
  const written = processes.find(({ id }) => args.includes(`"${id}"`));
  const { stages } = written ?? complexProcess;
  const cells = args.filter((argument) => argument !== `"${written?.id ?? ""}"`);
  const named = (id: string): string => `"${labelOf(stageWords, id, language)}"`;
  const reached = (cell: string): string => `OR(${cell}=TRUE,${cell}="${yes?.label.en ?? ""}",${cell}="${yes?.label.zh ?? ""}")`;
  const milestones = cellsOf(cells, stages.length);
  return stages.reduceRight((later, { id }, index) => `IF(${reached(milestones[index] ?? "")},${later},${named(id)})`, named("closed"));
};
