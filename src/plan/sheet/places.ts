/** Where the tables of the sections stand: what findings link to. */
import type { Finding } from "../finding";
import { schema, type TableId } from "../schema";
import { cellName } from "./address";
import { accountHeaderRow, accountLeft } from "../frame/contents/layout";
import { drawingColumns, gapRoom } from "../../sections/framework/sheet/drawing";
import { drawnNodes } from "../../sections/framework/sheet/nodes";
import { layoutFramework } from "../../sections/framework/sheet/layout";
import type { SheetContext } from "./sheetContext";
import { contentRow, linkTarget } from "./sheetFrame";
import type { SheetId } from "./sheetSpec";

export const sheetOfTable: Readonly<Record<TableId, SheetId>> = {
  account: "contents",
  stakeholders: "stakeholders",
  framework: "framework",
  opportunities: "opportunities",
  actions: "actions",
};

/** First column of the table of nodes: it stands right of the drawing. */
const frameworkTableLeft = (context: SheetContext): number => drawingColumns(gapRoom(layoutFramework(drawnNodes(context))), 1).last + 2;

/** Place of the cell a finding is about, or of its sheet. */
export const targetOf = (context: SheetContext, finding: Finding): string => {
  const sheet = sheetOfTable[finding.section];
  if (!context.sheets.includes(sheet)) return linkTarget(context, "contents");
  const index =
    finding.column === null
      ? 0
      : Math.max(
          0,
          schema[finding.section].columns.findIndex(({ id }) => id === finding.column),
        );
  if (finding.section === "account") return linkTarget(context, sheet, cellName(accountHeaderRow + 1 + index, accountLeft + 1));
  if (finding.row === null) return linkTarget(context, sheet);
  const left = finding.section === "framework" ? frameworkTableLeft(context) : 1;
  return linkTarget(context, sheet, cellName(contentRow + 2 + finding.row, left + index));
};
