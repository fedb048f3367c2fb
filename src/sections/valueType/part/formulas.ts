/** How the statements are counted in cells: by the type each speaks for. Without "=". */
import { yesNoWords } from "../../../plan/commonWords";
import type { SheetContext } from "../../../plan/section";
import { wholeColumn } from "../../../plan/sheet/sheetContext";
import { valueTypeWords } from "../../account/words";
import { valueTypeTable } from "../table";
import type { ValueTypeId } from "../words";

/** Share of the statements of a type that are ticked. */
export const shareFormula = (context: SheetContext, id: ValueTypeId): string => {
  const type = `${wholeColumn(context, valueTypeTable, "type")},${context.lists.word(valueTypeWords, id)}`;
  const flags = wholeColumn(context, valueTypeTable, "ticked");
  const count = (word: string): string => `COUNTIFS(${type},${flags},${word})`;
  return `IFERROR((${count(context.lists.word(yesNoWords, "yes"))}+${count("TRUE")})/COUNTIFS(${type}),0)`;
};
