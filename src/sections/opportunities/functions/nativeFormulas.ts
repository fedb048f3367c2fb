/**
 * Assessment, known share, verdict, grade, strategy, pipeline, stage and gate as formulas of functions that every Excel since 2016 and LibreOffice 7.4 have.
 *
 * Scores, weights and milestones may lie in a row or in a column: INDEX with one position reads both.
 */
import type { NativeReferences } from "../../../plan/functions/functionDefinition";
import { nativeYes, quote } from "../../../plan/functions/twins";
import type { Language } from "../../../plan/language";
import { decisiveFactors, factorIds, strategies, type Verdict } from "../figures";
import { factorWords, gateWords, milestoneWords, stageWords, verdictWords } from "../words";
import { complexProcess, processes, type SalesProcess } from "../processes";
import { defaultThresholds, gradeBands } from "../settings";
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

/** Thresholds are those of the function, which takes no others. */
export const nativeVerdict = (args: readonly string[], references: NativeReferences): string => {
  const scoresGiven = args.slice(0, 1);
  const { points, known } = assessmentParts(scoresGiven, references);
  const scores = cellsOf(scoresGiven, factorCount);
  const answered = (id: Verdict): string => quote(labelOf(verdictWords, id, references.language));
  const isOut = decisiveFactors.map((factor) => `${scores[factorIds.indexOf(factor)] ?? ""}=1`).join(",");
  const score = `ROUND(25*(${points})/(${known}),9)`;
  const { known: wanted, advance, lower } = defaultThresholds;
  const judged = `IF(${score}>=${advance.toString()},${answered("advance")},IF(${score}>=${lower.toString()},${answered("lower")},${answered("drop")}))`;
  const share = `ROUND((${known})/SUM(${references.weights(factorWords)}),9)`;
  return `IF(OR(${isOut}),${answered("drop")},IF((${known})=0,${answered("learn")},IF(${share}<${wanted.toString()},${answered("learn")},${judged})))`;
};

export const nativeStrategy = ([grade = ""]: readonly string[], { language }: NativeReferences): string =>
  (["A", "B", "C", "D"] as const).reduceRight((rest, id) => `IF(TRIM(${grade})="${id}",${quote(strategies[id][language])},${rest})`, '""');

/** Missing milestones of a process before a position, with "; " before each. */
const missingBefore = (at: string, milestones: string, { stages }: SalesProcess, language: Language): string =>
  stages
    .map(({ milestone }, index) => {
      const name = quote(`; ${labelOf(milestoneWords, milestone, language)}`);
      const position = index.toString();
      return `IF(${at}>${position},IF(${nativeYes(`INDEX(${milestones},${(index + 1).toString()})`)},"",${name}),"")`;
    })
    .join("&");

/** The process is the one with so many milestones; a stage of another is refused, as the function refuses it. */
export const nativeGate = ([stage = "", milestones = ""]: readonly string[], { language }: NativeReferences): string => {
  const label = (id: string): string => quote(labelOf(stageWords, id, language));
  const ok = labelOf(gateWords, "ok", language);
  const count = `ROWS(${milestones})*COLUMNS(${milestones})`;
  const byProcess = processes.reduceRight((rest, process) => {
    const { stages } = process;
    const named = [...stages.map(({ id }) => label(id)), label("closed")].join(",");
    const at = `(MATCH(TRIM(${stage}),{${named}},0)-1)`;
    // What ends with OK is more than OK where something is missing.
    const listed = `SUBSTITUTE(MID(${missingBefore(at, milestones, process, language)}&${quote(`; ${ok}`)},3,400),${quote(`; ${ok}`)},"")`;
    return `IF(${count}=${stages.length.toString()},${listed},${rest})`;
  }, "NA()");
  return `IF(TRIM(${stage})="","",${byProcess})`;
};

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
