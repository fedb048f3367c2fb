/** The playbook to print: theme, entry and how, nothing else. */
import { joined, ref, subjectStart } from "../../plan/sheet/blocks";
import { looks } from "../../plan/sheet/looks";
import { placeTable } from "../../plan/sheet/planTable";
import { say, wholeColumn, type SheetContext } from "../../plan/sheet/sheetContext";
import { closeSheet, contentRow, openSheet } from "../../plan/sheet/sheetFrame";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import { playbookPageTable } from "./table";
import { playbookSheetTexts } from "./texts";

const entries = { en: " entries", zh: " 条" } as const;

export const draw = (context: SheetContext): SheetSpec => {
  const headerRow = contentRow + 1;
  const lastColumn = 3;
  const facts = joined(
    ref(subjectStart(context).ref),
    ref(`COUNTA(${wholeColumn(context, playbookPageTable, "entry")})`),
    say(context, entries),
  );
  const draft = openSheet(context, {
    id: "playbookSheet",
    purpose: playbookSheetTexts.purpose,
    lastColumn,
    facts: `=${facts}`,
    linkColumns: [1, 2, 3],
  });
  const table = placeTable(draft, context, {
    table: playbookPageTable,
    headerRow,
    left: 1,
    formulas: {},
    widths: { theme: 24, entry: 30, how: 116 },
    looks: { theme: looks.muted, entry: looks.bold },
    example: {
      theme: { en: "“Too expensive”", zh: "“太贵了”" },
      entry: { en: "Count the whole cost", zh: "算总成本" },
      how: {
        en: "Add what staying as you are costs: time, errors, idle money, risk.",
        zh: "把维持现状的代价也算进来：工时、差错、资金占用、风险。",
      },
    },
  });
  return closeSheet(draft, context, {
    lastRow: table.area.bottom + 1,
    lastColumn,
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    titleRows: [0, headerRow],
    onePage: false,
  });
};
