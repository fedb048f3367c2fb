/** Why the plan's health is what it is: the figure as a whole, then each of its measures with the step that lifts it most. */
import { healthMeasureIds, healthMeasures, healthSteps } from "../plan/health/health";
import { explainPlanHealth } from "../plan/health/reasons";
import { healthMeasureWords } from "../plan/health/words";
import type { Language } from "../plan/language";
import { formatNumber, formatScore, formatShare } from "../plan/panel/format";
import type { ReasonLine } from "../plan/panel/Reason";
import type { Registry } from "../plan/section";
import { orderedNumbers } from "../plan/settings";
import { atStart } from "../plan/wording";
import { labelOf } from "../plan/words";
import type { Messages } from "./messages/messages";
import type { OpenPlan } from "./planHost";

/** Reasons in the order of the method; measures that are not known say so. */
export const healthReasons = (
  { measures: given }: Registry,
  { plan, findings, today }: OpenPlan,
  language: Language,
  texts: Messages,
): readonly ReasonLine[] => {
  const measures = healthMeasures(given, plan, today);
  const weights = orderedNumbers(healthMeasureWords, plan.settings);
  const steps = healthSteps(given, plan, today);
  const blocked = findings.some(({ severity }) => severity === "blocker");
  const whole = explainPlanHealth(given, plan, measures, blocked, today);
  const points = (gain: number): string => (gain < 1 ? formatNumber(gain) : formatScore(gain));
  return [
    { figure: texts.health.title, reason: whole.reason[language], lift: whole.lift[language] },
    ...healthMeasureIds.map((id, index): ReasonLine => {
      const measure = measures[index] ?? null;
      const step = steps.find((one) => one.measure === id);
      return {
        figure: labelOf(healthMeasureWords, id, language),
        reason:
          measure === null ? texts.health.measureUnknown : texts.health.measure(formatShare(measure), formatNumber(weights[index] ?? 0)),
        lift: step ? texts.health.step(atStart(step.step[language]), points(step.gain)) : null,
      };
    }),
  ];
};
