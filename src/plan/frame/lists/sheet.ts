/** The Lists sheet: every word with its weight, every band and threshold, all editable; formulas and list validation read from here. */
import type { Text } from "../../language";
import { areaOf, type Area } from "../../sheet/address";
import { subjectName } from "../../sheet/blocks";
import { colors, looks } from "../../sheet/looks";
import { hintAt } from "../../sheet/planTable";
import { linesOf } from "../../sheet/textLines";
import { say, tableName, type SheetContext } from "../../sheet/sheetContext";
import { closeSheet, openSheet } from "../../sheet/sheetFrame";
import { listsSheet } from "../frameSheets";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { wordColumns, type WordColumnId } from "./columns";
import { wordsHeaderRow, wordsLeft, wordsTableName } from "./layout";

const texts = {
  purpose: {
    en: "The words and numbers of the method. Change a word or a number here and the whole plan follows; leave the grey ids as they are.",
    zh: "方法所用的词语和数值。在此修改后，整个计划随之更新；灰色编号请勿改动。",
  },
} as const satisfies Record<string, Text>;

/** Points of a row of one line. */
const usualHeight = 15;

/** Columns whose texts may be longer than they are wide. */
const wraps = (id: WordColumnId): id is "list" | "word" | "meaning" => id !== "id" && id !== "weight" && id !== "listId";

export const draw = (context: SheetContext): SheetSpec => {
  // The ids of lists are for formulas only, and the last column: what is printed ends before it.
  const lastColumn = wordsLeft + wordColumns.length - 2;
  const { rows } = context.lists;
  const may = context.template.company?.may ?? { words: true, numbers: true };
  const draft = openSheet(context, {
    id: listsSheet.id,
    purpose: texts.purpose,
    lastColumn,
    bandTo: wordsLeft + wordColumns.length - 1,
    facts: subjectName(context),
    factsLate: true,
    linkColumns: [1, 2, 3],
  });
  const headerRow = wordsHeaderRow;
  const area: Area = areaOf(headerRow, wordsLeft, rows.length + 1, wordColumns.length);
  draft.table({
    name: tableName(context, { name: wordsTableName }),
    id: null,
    area,
    columns: wordColumns.map(({ id, header }) => ({ id, header: say(context, header), formula: null })),
    body: rows.map((row) => [row.listName, row.id, row.word, row.weight ?? "", row.meaning, row.list]),
  });
  draft.height(headerRow - 1, headerRow - 1, 6);
  draft.height(headerRow, headerRow, 30);
  wordColumns.forEach(({ id, header, hint, width }, index) => {
    const column = wordsLeft + index;
    draft.validate(hintAt(areaOf(headerRow, column, 1, 1), say(context, header), say(context, hint)));
    const mine = (id === "word" && may.words) || (id === "weight" && may.numbers);
    draft.width(column, column, width);
    const side = id === "weight" ? looks.right : { ...looks.left, indent: 1 };
    draft.paint(areaOf(headerRow, column, 1, 1), mine ? looks.entryHeader : looks.computedHeader, side);
    draft.paint(
      areaOf(headerRow + 1, column, rows.length, 1),
      mine ? looks.entry : looks.computed,
      mine ? {} : { color: colors.muted },
      wraps(id) ? looks.wrap : {},
      side,
    );
  });
  rows.forEach((row, index) => {
    const lines = Math.max(...wordColumns.map(({ id, width }) => (wraps(id) ? linesOf(id === "list" ? row.listName : row[id], width) : 1)));
    if (lines > 1) draft.height(headerRow + 1 + index, headerRow + 1 + index, lines * usualHeight);
  });
  // A line where the next list begins.
  rows.forEach((row, index) => {
    if (index > 0 && rows[index - 1]?.list !== row.list)
      draft.paint(areaOf(headerRow + 1 + index, wordsLeft, 1, wordColumns.length), { top: { style: "thin", color: colors.brand } });
  });
  return closeSheet(draft, context, {
    lastRow: area.bottom,
    lastColumn,
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    titleRows: [0, headerRow],
    onePage: false,
    portrait: true,
  });
};
