/** The row about us stands from the start: everybody else is compared with it. */
import type { PrefillModule } from "../../plan/section";
import { tableIn } from "../../plan/planData";
import { isUs } from "./figures";
import { criteriaByPhaseTable } from "./table";
import { criteriaTexts } from "./texts";

export const rows: PrefillModule["rows"] = ({ language, data }) => ({
  [criteriaByPhaseTable.id]: tableIn(data, criteriaByPhaseTable).rows.some(({ cells }) => isUs({ who: String(cells["who"] ?? "") }))
    ? []
    : [{ who: criteriaTexts.we[language] }],
});
