/** Parameters that functions of several sections share. */
import type { Parameter, ParameterKind } from "./functionDefinition";

/** A parameter with the kind kept in its type, so that `run` gets the right argument. */
export const parameter = <const Kind extends ParameterKind>(name: string, en: string, zh: string, accepts: Kind): Parameter<Kind> => ({
  name,
  description: { en, zh },
  accepts,
});

export const optional = <const Kind extends ParameterKind>(
  name: string,
  en: string,
  zh: string,
  accepts: Kind,
): Parameter<Kind> & { readonly optional: true } => ({ name, description: { en, zh }, accepts, optional: true });

export const languageParameter = optional("language", "Language of the answer: en (default) or zh", "答案的语言：en（默认）或 zh", {
  kind: "language",
});

export const weightsParameter = optional(
  "weights",
  "Two columns, word and weight, instead of the default weights",
  "两列：词语与权重，代替默认权重",
  { kind: "weights" },
);

export const asOfParameter = parameter("asOf", "Date of the judgement, for example TODAY()", "判断日期，例如 TODAY()", { kind: "date" });

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
  "Six cells, TRUE or yes where the milestone is reached; blank = not reached",
  "六个单元格，达到里程碑为 TRUE 或“是”，空为未达到",
  { kind: "flags", cells: 6 },
);

export const nodesParameter = parameter(
  "nodes",
  "Table of the value framework without its header: id, level, name, supports, share, department, owner, unit, baseline, target, annual value, confidence",
  "业务价值框架表（不含表头）：编号、层次、名称、支持、份额、部门、负责人、单位、基线、目标、年价值、把握",
  { kind: "nodes" },
);
