/** What the workbook does about the template of its plan; loaded when one of the views about templates asks for it. */
import type { Registry } from "../plan/section";
import type { Template } from "../plan/template";
import { conformPlan, differences, type Compared, type Conformed, type Refused } from "../workbook/conform/conformPlan";
import { resetSetting, settingsChanged, type ChangedSetting } from "../workbook/conform/settings";
import { problemOf, WorkbookError } from "../workbook/errors";
import { exampleFromPlan } from "../workbook/exampleFromPlan";
import { readPlanIfAny, type PlanReading } from "../workbook/read";
import { templateFromPlan } from "../workbook/templateFromPlan";

export interface TemplateHost {
  /** The text of a template with the structure and settings of this plan, and not one datum unless its rows are wanted as the example. */
  readonly saveAs: (name: string, withExample: boolean) => Promise<string>;
  /** What is set otherwise than the plan's template says. */
  readonly settings: () => Promise<readonly ChangedSetting[]>;
  readonly reset: (setting: ChangedSetting) => Promise<void>;
  /** What differs from a template; nothing is changed. */
  readonly differences: (template: Template) => Promise<Compared | Refused>;
  /** Brings the plan to what the template says; the user's cells are counted before and after. */
  readonly conform: (template: Template) => Promise<Compared | Refused | Conformed>;
}

/** @param asOf the day that sheets refer to which are made; a serial */
export const templateHost = (registry: Registry, asOf: number): TemplateHost => {
  const read = async (): Promise<PlanReading> => {
    const reading = await readPlanIfAny(registry);
    if (!reading) throw new WorkbookError(problemOf("no-plan"));
    return reading;
  };
  return {
    saveAs: async (name, withExample) => {
      const reading = await read();
      const document = templateFromPlan(registry, reading, name);
      return JSON.stringify(withExample ? { ...document, example: exampleFromPlan(registry, reading, document, asOf) } : document);
    },
    settings: async () => settingsChanged(registry, await read()),
    reset: async (setting) => resetSetting(registry, await read(), setting, asOf),
    differences: (template) => differences(registry, template),
    conform: (template) => conformPlan(registry, template, { asOf }),
  };
};
