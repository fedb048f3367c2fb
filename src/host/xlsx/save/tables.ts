/** Tables: their columns with the formula of a calculated column and the totals row. */
import { stringifyStructRef } from "@borgar/fx/xlsx";
import type { Sheet, Table, TableColumn } from "../../model/state";
import { areaName } from "../address";
import { namespaces } from "../parts";
import { totalsFunctions } from "../totals";
import { declaration, element, escapeNameAttribute, escapeXml } from "../xml";
import type { SaveContext } from "./context";
import { filterColumnXml, withoutUnknown } from "./filters";

function columnXml(column: TableColumn, table: Table, context: SaveContext): string {
  const own = stringifyStructRef({ columns: [column.name] });
  const known = Object.entries(totalsFunctions).find(([, number]) => column.totalsFormula === `=SUBTOTAL(${number},${own})`)?.[0];
  const custom = column.totalsFormula !== null && known === undefined;
  const formula = column.formula;
  const attributes = [
    `id="${column.id}"`,
    `name="${escapeNameAttribute(column.name)}"`,
    column.totalsLabel === null ? "" : `totalsRowLabel="${escapeNameAttribute(column.totalsLabel)}"`,
    known !== undefined ? `totalsRowFunction="${known}"` : custom ? 'totalsRowFunction="custom"' : "",
  ];
  const isArray = formula !== null && context.needsArray(formula);
  const content = [
    formula === null
      ? ""
      : `<calculatedColumnFormula${isArray ? ' array="1"' : ""}>${context.formulaXml(formula, table.name, isArray)}</calculatedColumnFormula>`,
    custom ? element("totalsRowFormula", {}, escapeXml(context.formulas.write(column.totalsFormula ?? "", table.name))) : "",
  ].join("");
  const start = `<tableColumn ${attributes.filter((text) => text !== "").join(" ")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</tableColumn>`;
}

const filterColumns = ({ columns, filters }: Table): readonly string[] =>
  columns.flatMap(({ id }, index) => {
    const criteria = filters.get(id);
    return criteria ? [filterColumnXml(index, criteria)] : [];
  });

export function tableXml(table: Table, number: number, context: SaveContext): string {
  const filtered = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  return (
    declaration +
    element(
      "table",
      {
        xmlns: namespaces.sheet,
        id: number,
        name: table.name,
        displayName: table.name,
        ref: areaName(table.area),
        headerRowCount: table.showHeaders ? null : 0,
        totalsRowCount: table.showTotals ? 1 : null,
        totalsRowShown: table.showTotals ? null : false,
      },
      table.showHeaders && table.showFilterButton ? element("autoFilter", { ref: areaName(filtered) }, ...filterColumns(table)) : "",
      element("tableColumns", { count: table.columns.length }, ...table.columns.map((column) => columnXml(column, table, context))),
      element("tableStyleInfo", {
        name: table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    )
  );
}

/** Adds the part of one table and returns the element of the sheet that points to it. */
export function addTable(table: Table, sheetPath: string, context: SaveContext): string {
  const number = context.next("table");
  const path = `xl/tables/table${number}.xml`;
  context.package.add(path, withoutUnknown(tableXml(table, table.number, context)), "table");
  return element("tablePart", { "r:id": context.package.relate(sheetPath, "table", path) });
}

/** Adds the table parts of a sheet and returns the list of them for the sheet part. */
export function tablePartsXml(sheet: Sheet, sheetPath: string, context: SaveContext): string {
  const parts = sheet.tables.map((table) => addTable(table, sheetPath, context));
  return parts.length === 0 ? "" : element("tableParts", { count: parts.length }, ...parts);
}
