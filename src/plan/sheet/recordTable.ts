/** A table of one row on a sheet: a list of field and value, with what to enter beside each. */
import { forCell } from "../cells/cellText";
import type { Text } from "../language";
import { tableIn } from "../planData";
import { columnOf, showsIn, type Table } from "../table";
import { areaOf } from "./address";
import { colors, formats, looks } from "./looks";
import { validationOf } from "./planTable";
import { has, quote, say, tableName, type SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";

const texts = {
  field: { en: "Field", zh: "项目" },
  value: { en: "Value", zh: "内容" },
} as const satisfies Record<string, Text>;

/**
 * Places heading and list from a row on, in the columns B to D, and answers with the last row taken. Every field stands, because a list
 * cannot grow above other tables; those larger than the plan are hidden.
 */
export const placeRecord = (draft: SheetDraft, context: SheetContext, table: Table, heading: Text, top: number): number => {
  const data = tableIn(context.data, table);
  const row = data.rows[0];
  const fields = table.columns;
  const headerRow = top + 1;
  const left = 1;
  const body = [
    ...fields.map((column) => [say(context, column.header), forCell(row?.cells[column.id] ?? null)]),
    ...data.userColumns.map((header) => [forCell(header), forCell(row?.user[header] ?? null)]),
  ];
  const area = areaOf(headerRow, left, body.length + 1, 2);
  draft.put(top, left, say(context, heading), looks.heading);
  draft.table({
    name: tableName(context, table),
    id: table.id,
    area,
    columns: [
      { id: "field", header: say(context, texts.field), formula: null },
      { id: "value", header: say(context, texts.value), formula: null },
    ],
    body,
  });
  draft.height(headerRow, headerRow, 20);
  draft.paint(areaOf(headerRow, left, 1, 1), looks.computedHeader);
  draft.paint(areaOf(headerRow, left + 1, 1, 1), looks.entryHeader);
  draft.paint(areaOf(headerRow + 1, left, body.length, 1), looks.computed);
  draft.paint(areaOf(headerRow + 1, left + 1, body.length, 1), looks.entry, looks.left);
  draft.height(headerRow + 1, headerRow + body.length, 16);
  fields.forEach((column, index) => {
    const at = headerRow + 1 + index;
    const cell = areaOf(at, left + 1, 1, 1);
    draft.put(at, left + 2, say(context, column.hint), { color: colors.muted, size: 10, vertical: "Center", indent: 1 });
    if (column.holds.kind === "money") draft.paint(cell, { numberFormat: formats.money });
    const validation = validationOf(context, column, cell);
    if (validation) draft.validate(validation);
    if (!showsIn(column.size, context.size)) draft.hideRows(at, at);
  });
  return area.bottom;
};

/**
 * The cell of a field's value wherever the record stands in this workbook, without "="; an empty text where the plan does not have it. An
 * error where a user renamed the field: guard with ISNUMBER or IFERROR.
 */
export const recordValue = (context: SheetContext, table: Table, id: string): string => {
  if (!has(context, table)) return '""';
  const column = (header: Text): string => `${tableName(context, table)}[${say(context, header)}]`;
  return `INDEX(${column(texts.value)},MATCH(${quote(say(context, columnOf(table, id).header))},${column(texts.field)},0))`;
};
