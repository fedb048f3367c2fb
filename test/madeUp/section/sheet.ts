/** The Partners sheet: the table of partners, what they cost, and below both the parts of sections that share the sheet. */
import type { SheetContext } from "../../../src/plan/section";
import { joined, ref, subjectStart } from "../../../src/plan/sheet/blocks";
import { looks } from "../../../src/plan/sheet/looks";
import { placeParts } from "../../../src/plan/sheet/parts";
import { placeTable } from "../../../src/plan/sheet/planTable";
import { figure, inRow, say, wholeColumn } from "../../../src/plan/sheet/sheetContext";
import { closeSheet, contentRow, openSheet } from "../../../src/plan/sheet/sheetFrame";
import type { SheetSpec } from "../../../src/plan/sheet/sheetSpec";
import { partnerThresholds } from "./settings";
import { partnerCostTable, partnerTable } from "./table";
import { partnerTexts as texts } from "./texts";

/** Rows kept free below the table of partners. */
const freeRows = 4;

export const draw = async (context: SheetContext): Promise<SheetSpec> => {
  const cell = (id: string): string => inRow(context, partnerTable, id);
  const strong = `COUNTIF(${wholeColumn(context, partnerTable, "strength")},">="&${context.lists.weight(partnerThresholds, "partnerStrong")})`;
  const lastColumn = partnerTable.columns.length;
  const draft = openSheet(context, {
    id: partnerTable.id,
    purpose: texts.purpose,
    lastColumn,
    facts: `=${joined(subjectStart(context), ref(strong), say(context, texts.strong))}`,
    linkColumns: [1, 2, 3],
  });
  const headerRow = contentRow + 1;
  const partners = placeTable(draft, context, {
    table: partnerTable,
    headerRow,
    left: 1,
    formulas: { strength: `=IFERROR(${figure(context, "PARTNERSTRENGTH", cell("kind"), cell("fit"), cell("share"))},"")` },
    widths: { name: 24 },
  });
  const top = partners.area.bottom + freeRows;
  draft.put(top, 1, say(context, texts.costs), looks.heading);
  const costs = placeTable(draft, context, { table: partnerCostTable, headerRow: top + 2, left: 1, formulas: {}, widths: { item: 24 } });
  const last = await placeParts(draft, context, partnerTable.id, costs.area.bottom + freeRows);
  return closeSheet(draft, context, {
    lastRow: last,
    lastColumn,
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    titleRows: [0, headerRow],
    onePage: false,
  });
};
