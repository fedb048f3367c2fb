/** How the evidence is counted in cells: by item and category, so that items of an earlier category do not count. Without "=". */
import { yesNoWords } from "../../../plan/commonWords";
import type { SheetContext } from "../../../plan/section";
import { recordValue } from "../../../plan/sheet/recordTable";
import { quote, say, wholeColumn } from "../../../plan/sheet/sheetContext";
import { accountTable } from "../../account/table";
import { categoryWords } from "../../account/words";
import { requiredItems } from "../figures";
import { qualificationTable } from "../table";
import { evidenceItems, type EvidenceGroup } from "../words";

/** How often a pattern of items is ticked. */
const ticked = (context: SheetContext, pattern: string): string => {
  const items = wholeColumn(context, qualificationTable, "item");
  const flags = wholeColumn(context, qualificationTable, "ticked");
  const count = (word: string): string => `COUNTIFS(${items},${quote(pattern)},${flags},${word})`;
  return `(${count(context.lists.word(yesNoWords, "yes"))}+${count("TRUE")})`;
};

const isCategory = (context: SheetContext, id: string): string =>
  `IFERROR(${recordValue(context, accountTable, "category")}=${context.lists.word(categoryWords, id)},FALSE)`;

const offered = (context: SheetContext): readonly EvidenceGroup[] =>
  categoryWords.terms.map(({ id }) => id).filter((id) => context.lists.rows.some((row) => row.list === categoryWords.id && row.id === id));

/** Share of the evidence in hand; "" while the category is not known. */
export const qualifiedFormula = (context: SheetContext): string =>
  offered(context).reduceRight((otherwise, id) => {
    const own = evidenceItems[id].length === 0 ? "" : `+${ticked(context, `${id}-*`)}`;
    return `IF(${isCategory(context, id)},(${ticked(context, "general-*")}${own})/${requiredItems(id).length.toString()},${otherwise})`;
  }, '""');

/** Names of what is missing, one after the other. */
export const missingFormula = (context: SheetContext): string => {
  const separator = context.language === "zh" ? "；" : "; ";
  const one = (id: string, name: string): string => `IF(${ticked(context, id)}=0,${quote(separator + name)},"")`;
  const general = evidenceItems.general.map(({ id, name }) => one(id, say(context, name))).join("&");
  const own = offered(context)
    .filter((id) => evidenceItems[id].length > 0)
    .map((id) => `IF(${isCategory(context, id)},${evidenceItems[id].map((item) => one(item.id, say(context, item.name))).join("&")},"")`);
  return `MID(${[general, ...own].join("&")},${(separator.length + 1).toString()},500)`;
};

/** Whether somebody has begun. */
export const begunFormula = (context: SheetContext): string =>
  `COUNTA(${wholeColumn(context, qualificationTable, "ticked")})+COUNTA(${wholeColumn(context, qualificationTable, "date")})>0`;
