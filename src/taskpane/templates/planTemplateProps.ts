/** What the views about the template of the open plan are given. */
import type { Language } from "../../plan/language";
import type { Registry } from "../../plan/section";
import type { OpenPlan, PlanHost } from "../planHost";
import type { PlanStore } from "../usePlan";
import type { TemplateTexts } from "./texts/texts";

export interface PlanTemplateProps {
  readonly open: OpenPlan;
  /** Every section. */
  readonly registry: Registry;
  readonly host: Pick<PlanHost, "templates">;
  readonly busy: boolean;
  readonly onRun: PlanStore["change"];
  readonly language: Language;
  readonly texts: TemplateTexts;
}
