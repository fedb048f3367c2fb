/** A table of one row on a sheet: a list of field and value, with what to enter beside each. */
import { forCell } from "../cells/cellText";
import type { Text } from "../language";
import { languages } from "../language";
import { tableIn, type CellContent } from "../planData";
import { columnOf, showsIn, type Column, type Table } from "../table";
import { areaOf } from "./address";
import { colors, formats, looks } from "./looks";
import { companyColumns } from "./companyColumns";
import { formatOf, hintAt, validationOf } from "./planTable";
import { has, inPlan, quote, say, tableName, type SheetContext } from "./sheetContext";
import type { SheetDraft } from "./sheetDraft";

const texts = {
  field: { en: "Field", zh: "项目" },
  value: { en: "Value", zh: "内容" },
} as const satisfies Record<string, Text>;

/**
 * Places heading and list from a row on, in the columns B to D, and answers with the last row taken. Every field stands, because a list
 * cannot grow above other tables; those larger than the plan are hidden.
 */
export const placeRecord = (draft: SheetDraft, context: SheetContext, asMethod: Table, heading: Text, top: number): number => {
  const table = inPlan(context, asMethod);
  const data = tableIn(context.data, table);
  const row = data.rows[0];
  const fields = table.columns;
  const own = companyColumns(context, table);
  const isOwn = (header: string): boolean => own.some((one) => languages.some((language) => one.header[language] === header));
  const ownContent = ({ header }: Column): CellContent =>
    row?.user[say(context, header)] ?? row?.user[header.en] ?? row?.user[header.zh] ?? null;
  const headerRow = top + 1;
  const left = 1;
  const body = [
    ...fields.map((column) => [say(context, column.header), forCell(row?.cells[column.id] ?? null)]),
    ...own.map((column) => [forCell(say(context, column.header)), forCell(ownContent(column))]),
    ...data.userColumns.filter((header) => !isOwn(header)).map((header) => [forCell(header), forCell(row?.user[header] ?? null)]),
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
  own.forEach((column, index) => placeOwnField(draft, context, column, headerRow + 1 + fields.length + index, left));
  return area.bottom;
};

/** What a company asks for besides: said when its name is selected, since a plan that stands gets it without more cells. */
const placeOwnField = (draft: SheetDraft, context: SheetContext, column: Column, row: number, left: number): void => {
  const cell = areaOf(row, left + 1, 1, 1);
  const { numberFormat } = formatOf(column.holds);
  if (numberFormat !== undefined) draft.paint(cell, { numberFormat });
  draft.validate(hintAt(areaOf(row, left, 1, 1), say(context, column.header), say(context, column.hint)));
  const validation = validationOf(context, column, cell);
  if (validation) draft.validate(validation);
};

/**
 * The cell of a field's value wherever the record stands in this workbook, without "="; an empty text where the plan does not have it. An
 * error where a user renamed the field: guard with ISNUMBER or IFERROR.
 */
export const recordValue = (context: SheetContext, table: Table, id: string): string => {
  if (!has(context, table)) return '""';
  const column = (header: Text): string => `${tableName(context, table)}[${say(context, header)}]`;
  return `INDEX(${column(texts.value)},MATCH(${quote(say(context, columnOf(inPlan(context, table), id).header))},${column(texts.field)},0))`;
};
