/** What the dossiers say on the Summary: their completeness, and of how many items. */
import type { SummaryModule } from "../../plan/section";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { text } from "../../plan/wording";
import { marks } from "./figures";
import { dossierTable } from "./table";
import { dossierTexts } from "./texts";

const of = text(" of ", " / ");
const known = text(" known", " 项已知");

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, dossierTable)) return null;
  const state = wholeColumn(context, dossierTable, "state");
  const required = `COUNTIF(${state},"?*")`;
  const filled = `(${required}-COUNTIF(${state},${quote(`${marks.missing}*`)}))`;
  return {
    label: dossierTexts.name,
    value: `IF(${filled}=0,"",TEXT(${filled}/${required},"0 %"))`,
    meaning: `IF(${filled}=0,"",${filled}&${quote(say(context, of))}&${required}&${quote(say(context, known))})`,
  };
};
