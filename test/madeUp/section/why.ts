/** Reason and lift of a partner's strength. */
import type { Explanation } from "../../../src/plan/explanation";
import { numberText, percentText, text } from "../../../src/plan/wording";
import { strength } from "./figures";
import type { Partner } from "./table";

export const explainStrength = (partner: Pick<Partner, "kind" | "fit" | "share">): Explanation | null => {
  const now = strength(partner);
  const whole = strength({ ...partner, share: 1 });
  if (now === null || whole === null) return null;
  const figure = numberText(now, 1);
  const share = percentText(partner.share ?? 0);
  return {
    reason: text(`${figure}: it carries ${share} of the project.`, `${figure}：承担项目的 ${share}。`),
    lift: text(`The whole project makes it ${numberText(whole, 1)}.`, `承担整个项目可达 ${numberText(whole, 1)}。`),
  };
};
