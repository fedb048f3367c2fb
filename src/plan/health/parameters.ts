/** Parameters of the health figure. */
import { optional, parameter } from "../functions/parameters";

export const measuresParameter = parameter(
  "measures",
  "Seven shares 0–1: support (index rescaled), coverage, framework completeness, opportunity knowledge, gate compliance, action currency, dossier completeness; blank = not known",
  "七个占比 0–1：支持指数（换算）、覆盖率、框架完整度、机会了解度、关口达标率、行动及时率、资料完整度；空为未知",
  { kind: "numbers", min: 0, max: 1, cells: 7 },
);

export const healthWeightsParameter = optional("weights", "Seven weights in the order of the measures", "与指标顺序一致的七个权重", {
  kind: "numbers",
  min: 0,
  cells: 7,
});
