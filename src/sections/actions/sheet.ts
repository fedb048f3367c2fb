/** The Actions sheet: the table with rows free below it, what is late said in words, and what is to be put right. */
import type { Text } from "../../plan/language";
import { colors } from "../../plan/sheet/looks";
import { joined, placeToDo, ref, subjectStart } from "../../plan/sheet/blocks";
import { placeTable } from "../../plan/sheet/planTable";
import { inRow, say, wholeColumn, type SheetContext } from "../../plan/sheet/sheetContext";
import { closeSheet, contentRow, openSheet } from "../../plan/sheet/sheetFrame";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import { actionTable } from "./table";
import { statusWords } from "./words";

const freeRows = 8;
const toDoRows = 5;

const texts = {
  purpose: {
    en: "Who does what by when. An open action past its date is late; done and dropped ones stay for the record.",
    zh: "谁在何时之前做什么。未完成且过期的行动为逾期；已完成和取消的保留备查。",
  },
  open: { en: " open", zh: " 项未完成" },
  late: { en: " late", zh: " 项逾期" },
  day: { en: " day late", zh: " 天逾期" },
  days: { en: " days late", zh: " 天逾期" },
} as const satisfies Record<string, Text>;

export const draw = (context: SheetContext): SheetSpec => {
  const cell = (id: string): string => inRow(context, actionTable, id);
  const column = (id: string): string => wholeColumn(context, actionTable, id);
  const open = context.lists.word(statusWords, "open");
  const isOpen = `AND(${cell("status")}=${open},ISNUMBER(${cell("due")}))`;
  const marked = (days: Text): string => `"▲ "0"${say(context, days)}"`;
  const facts = joined(
    subjectStart(context),
    ref(`COUNTIF(${column("status")},${open})`),
    say(context, texts.open),
    " · ",
    ref(`COUNT(${column("late")})`),
    say(context, texts.late),
  );
  const headerRow = contentRow + 1;
  const lastColumn = 8;
  const draft = openSheet(context, { id: actionTable.id, purpose: texts.purpose, lastColumn, facts: `=${facts}`, linkColumns: [1, 2, 3] });
  const table = placeTable(draft, context, {
    table: actionTable,
    headerRow,
    left: 1,
    formulas: {
      late: `=IF(${isOpen},IF(${cell("due")}<${context.places.reviewDate},${context.places.reviewDate}-${cell("due")},""),"")`,
      order: `=IF(${isOpen},${cell("due")}+ROW()/1000000,"")`,
    },
    widths: { action: 54, stakeholder: 24, opportunity: 21, owner: 20, due: 13, status: 14, kind: 21, late: 16, order: 12 },
    looks: { late: { numberFormat: "0" }, order: { numberFormat: "yyyy-mm-dd", color: colors.muted } },
  });
  draft.conditional({
    kind: "formula",
    area: table.columnArea("late"),
    formula: `=ISNUMBER(${table.firstCell("late")})`,
    look: {
      color: colors.attention,
      fill: colors.attentionTint,
      bold: true,
      numberFormat: `[=1]${marked(texts.day)};${marked(texts.days)}`,
    },
  });
  const toDo = table.area.bottom + freeRows + 1;
  placeToDo(draft, context, actionTable, { top: toDo, left: 1, right: lastColumn, textFrom: 2, rows: toDoRows });
  return closeSheet(draft, context, {
    lastRow: toDo + toDoRows,
    lastColumn,
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    titleRows: [0, headerRow],
    onePage: false,
  });
};
