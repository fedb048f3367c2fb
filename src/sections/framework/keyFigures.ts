/** What our solutions are worth to the customer, how sure that is, and how much of the framework stands (chapter 3). */
import { keyFigure, sumOf, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { completeness, solutionValues } from "./figures";
import { executiveLevel } from "./graph";
import type { frameworkTable } from "./table";

export const keyFigures = ({ framework: nodes }: PlanWith<typeof frameworkTable>): readonly KeyFigure[] => {
  const values = solutionValues(nodes).flatMap(({ value }) => (value === null ? [] : [value]));
  const kpis = nodes.filter(({ level, annualValue }) => level === executiveLevel && annualValue !== null);
  const worth = kpis.reduce((sum, { annualValue }) => sum + (annualValue ?? 0), 0);
  const sure = kpis.reduce((sum, { annualValue, confidence }) => sum + (annualValue ?? 0) * (confidence ?? 1), 0);
  return [
    keyFigure("frameworkValue", "Value a year", "年价值", whereAny(values, sumOf), "money", "up"),
    keyFigure("frameworkConfidence", "Confidence in the value", "价值把握", worth > 0 ? sure / worth : null, "share", "up"),
    keyFigure("frameworkComplete", "Value framework", "业务价值框架", completeness(nodes), "share", "up"),
  ];
};
