/** How the statements are counted in cells: by the type with which their ids begin. Without "=". */
import { yesNoWords } from "../../../plan/commonWords";
import type { SheetContext } from "../../../plan/section";
import { quote, wholeColumn } from "../../../plan/sheet/sheetContext";
import { valueTypeTable } from "../table";
import type { ValueTypeId } from "../words";

/** Share of the statements of a type that are ticked. */
export const shareFormula = (context: SheetContext, id: ValueTypeId): string => {
  const type = `${wholeColumn(context, valueTypeTable, "statement")},${quote(`${id}-*`)}`;
  const flags = wholeColumn(context, valueTypeTable, "ticked");
  const count = (word: string): string => `COUNTIFS(${type},${flags},${word})`;
  return `IFERROR((${count(context.lists.word(yesNoWords, "yes"))}+${count("TRUE")})/COUNTIFS(${type}),0)`;
};
