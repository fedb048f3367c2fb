/** What the value framework says about the plan's health (chapter 12.1): its completeness. */
import type { HealthMeasure, MeasureStep } from "../../plan/health/health";
import { text } from "../../plan/wording";
import { completeness, kpiStates } from "./figures";
import type { PlanWith } from "../../plan/plan";
import { frameworkTable } from "./table";

type Framework = PlanWith<typeof frameworkTable>;

const frameworkSteps = (plan: Framework): readonly MeasureStep[] => {
  const kpis = kpiStates(plan.framework);
  const open = kpis.filter((kpi) => !kpi.hasTarget || !kpi.served);
  return open.slice(0, 1).map(({ node, hasTarget, served }) => {
    const target = text(`set a target for ${node.name}`, `为${node.name}设定目标`);
    const solution = text(`link a solution to ${node.name}`, `为${node.name}连上解决方案`);
    const both = text(`set a target for ${node.name} and link a solution to it`, `为${node.name}设定目标并连上解决方案`);
    return { step: served ? target : hasTarget ? solution : both, value: 1 - (open.length - 1) / kpis.length };
  });
};

export const frameworkMeasure: HealthMeasure<Framework> = {
  value: (plan) => completeness(plan.framework),
  steps: frameworkSteps,
};
