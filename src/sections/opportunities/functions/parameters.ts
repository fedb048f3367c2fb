/** Parameters that several functions of chapter 4 share. */
import { CellError } from "../../../plan/functions/functionDefinition";
import { functionMessages } from "../../../plan/functions/functionMessages";
import { optional, parameter } from "../../../plan/functions/parameters";
import { complexProcess, processes, processOfStage, type SalesProcess } from "../processes";
import { processWords } from "../words";
import { defaultBands, type GradeBands } from "../settings";

export const bandsParameter = optional(
  "bands",
  "Four numbers instead of the defaults: near days, mid days, high probability, medium probability",
  "四个数代替默认值：近期天数、中期天数、高把握、中把握",
  { kind: "numbers", min: 0, cells: 4 },
);

export const scoresParameter = parameter(
  "scores",
  "Nine scores from 1 to 5 in the order of the assessment; blank = not known",
  "按评估顺序的九个分数，1–5，空为未知",
  { kind: "numbers", min: 1, max: 5, cells: 9 },
);

export const nineWeightsParameter = optional("weights", "Nine weights in the order of the scores", "与分数顺序一致的九个权重", {
  kind: "numbers",
  min: 0,
  cells: 9,
});

export const milestonesParameter = parameter(
  "milestones",
  "Six cells (fleet seven, solution five, short four), TRUE or yes where the milestone is reached; blank = not reached",
  "六个单元格（车队七个，解决方案五个，简短四个），达到里程碑为 TRUE 或“是”，空为未达到",
  { kind: "flags", cells: [6, 7, 5, 4] },
);

export const processParameter = optional("process", "Sales process; the complex sale unless said", "销售流程，默认为复杂销售", {
  kind: "word",
  list: processWords,
});

/** The milestones where there are as many as the process has. */
export const milestonesOfCall = (
  milestones: readonly (boolean | null)[],
  { stages }: SalesProcess,
): readonly (boolean | null)[] | CellError =>
  milestones.length === stages.length
    ? milestones
    : new CellError("#VALUE!", functionMessages.wrongCells("milestones", milestones.length, stages.length));

/** The process of a stage; where the stage ends all of them, that with so many milestones. */
export const processOfCall = (stage: string, milestones: readonly unknown[]): SalesProcess =>
  processOfStage(stage) ?? processes.find(({ stages }) => stages.length === milestones.length) ?? complexProcess;

/** Bands of a call: what the range gives, the default where a cell is blank. */
export const bandsOfCall = (given: readonly (number | null)[] | null): GradeBands | CellError => {
  const { near, mid, high, medium } = defaultBands;
  const bands = { near: given?.[0] ?? near, mid: given?.[1] ?? mid, high: given?.[2] ?? high, medium: given?.[3] ?? medium };
  const inOrder = bands.near <= bands.mid && bands.medium <= bands.high && bands.high <= 1;
  return inOrder ? bands : new CellError("#VALUE!", functionMessages.bandsOrder);
};
