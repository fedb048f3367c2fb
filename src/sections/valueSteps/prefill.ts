/** The five steps in the plan's language. */
import type { PrefillModule } from "../../plan/section";
import { valueStepsTable } from "./table";
import { valueStepNames } from "./texts";

export const rows: PrefillModule["rows"] = ({ language }) => ({
  [valueStepsTable.id]: valueStepNames.map(([step, name], index) => ({ step, text: `${(index + 1).toString()} ${name[language]}` })),
});
