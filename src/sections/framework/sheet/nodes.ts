/** The nodes as the drawing needs them, from the cells of the plan. */
import type { SheetContext } from "../../../plan/sheet/sheetContext";
import type { DrawnNode } from "./layout";
import { frameworkTable } from "../table";
import { tableIn } from "../../../plan/planData";

export const drawnNodes = (context: Pick<SheetContext, "data">): readonly DrawnNode[] =>
  tableIn(context.data, frameworkTable).rows.map(({ cells }) => ({
    id: String(cells["id"] ?? "").trim(),
    level: typeof cells["level"] === "number" ? cells["level"] : null,
    name: String(cells["name"] ?? ""),
    supports: String(cells["supports"] ?? "")
      .split(";")
      .map((id) => id.trim())
      .filter((id) => id !== ""),
  }));
