/** The indicators in words, phase by phase. */
import type { PrefillModule } from "../../plan/section";
import { labelOf } from "../../plan/words";
import { indicatorTable } from "./table";
import { indicatorList, phaseWords } from "./words";

export const rows: PrefillModule["rows"] = ({ language }) => ({
  [indicatorTable.id]: indicatorList.map(({ id, phase, name }) => ({
    item: id,
    phase: labelOf(phaseWords, phase, language),
    text: name[language],
  })),
});
