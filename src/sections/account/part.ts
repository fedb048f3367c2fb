/** The account on the Contents sheet: its fields one below the other. */
import type { SheetContext } from "../../plan/section";
import { placeRecord } from "../../plan/sheet/recordTable";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { accountTable } from "./table";
import { accountTexts } from "./texts";

export const place = (draft: SheetDraft, context: SheetContext, top: number): number =>
  placeRecord(draft, context, accountTable, accountTexts.heading, top);
