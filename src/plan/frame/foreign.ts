/** A table the method does not know: a plain sheet of its own, everything the user's. */
import type { Text } from "../language";
import { forCell } from "../cells/cellText";
import type { ForeignTable } from "../planData";
import { areaOf } from "../sheet/address";
import { colors, looks } from "../sheet/looks";
import { say, type SheetContext } from "../sheet/sheetContext";
import { SheetDraft } from "../sheet/sheetDraft";
import { closeSheet, contentRow, linkTarget } from "../sheet/sheetFrame";
import { contentsSheet } from "./frameSheets";
import type { SheetSpec } from "../sheet/sheetSpec";

const texts = {
  purpose: { en: "Brought along as it was: the method does not read this table.", zh: "按原样保留：方法不读取此表。" },
  column: { en: "Column ", zh: "列 " },
} as const satisfies Record<string, Text>;

export const foreignKey = (name: string): string => `foreign:${name}`;

/** Name of the n-th table of this kind. */
export const foreignTableName = (index: number): string => `KAM_Other${index + 1}`;

/** Headers of an Excel table are texts, none blank and no two alike. */
const uniqueHeaders = (context: SheetContext, header: readonly string[], count: number): readonly string[] => {
  const used = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const wanted = header[index]?.trim() || `${say(context, texts.column)}${index + 1}`;
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
    used.add(name.toLowerCase());
    return name;
  });
};

export const foreignSheet = (context: SheetContext, table: ForeignTable, sheetName: string, tableName: string): SheetSpec => {
  const columnCount = Math.max(1, table.header.length, ...table.rows.map((row) => row.length));
  const headers = uniqueHeaders(context, table.header, columnCount);
  const body = (table.rows.length > 0 ? table.rows : [[]]).map((row) => headers.map((_, index) => forCell(row[index] ?? null)));
  const headerRow = contentRow;
  const lastColumn = columnCount;
  const draft = new SheetDraft(foreignKey(table.name), sheetName, colors.muted);
  const area = areaOf(headerRow, 1, body.length + 1, columnCount);
  draft.width(0, 0, 1.5);
  draft.width(1, lastColumn, 18);
  draft.paint(areaOf(0, 0, 1, Math.max(lastColumn, 6) + 1), looks.titleBand);
  draft.put(0, 1, forCell(table.name), looks.title);
  draft.put(1, 1, say(context, texts.purpose), looks.purpose);
  draft.link(
    {
      row: 2,
      column: 1,
      text: `↑ ${say(context, contentsSheet.name)}`,
      target: linkTarget(context, contentsSheet.id),
      tip: say(context, contentsSheet.name),
    },
    looks.link,
  );
  draft.height(0, 0, 32);
  draft.height(1, 2, 18);
  draft.height(headerRow, headerRow, 34);
  draft.table({ name: tableName, id: null, area, columns: headers.map((header) => ({ id: null, header, formula: null })), body });
  draft.paint(areaOf(headerRow, 1, 1, columnCount), looks.entryHeader);
  draft.paint(areaOf(headerRow + 1, 1, body.length, columnCount), looks.entry);
  draft.height(headerRow + 1, area.bottom, 20);
  headers.forEach((_, index) => {
    const numbers = body.every((row) => typeof row[index] === "number" || row[index] === "");
    draft.paint(areaOf(headerRow, 1 + index, body.length + 1, 1), numbers ? looks.right : { ...looks.left, indent: 1 });
  });
  return closeSheet(draft, context, {
    lastRow: area.bottom,
    lastColumn: Math.max(lastColumn, 6),
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    titleRows: [0, headerRow],
    onePage: false,
  });
};
