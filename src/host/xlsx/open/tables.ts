/** Tables of a sheet. */
import { stringifyStructRef } from "@borgar/fx/xlsx";
import { newId } from "../../model/newWorkbook";
import type { FilterCriteria, Table, TableColumn } from "../../model/state";
import { parseArea } from "../address";
import { totalsFunctions } from "../totals";
import { unescapeCellText } from "../xml";
import type { OpenContext } from "./context";
import { openCriteria } from "./filters";
import { child, childrenOf, flag, number, text, type XmlNode } from "./xmlTree";

function columnOf(node: XmlNode, index: number, table: string, context: OpenContext): TableColumn {
  const name = unescapeCellText(text(node, "name") ?? "");
  const calculated = child(node, "calculatedColumnFormula");
  const formula = calculated?.text ?? "";
  const totals = child(node, "totalsRowFormula")?.text ?? "";
  const known = totalsFunctions[text(node, "totalsRowFunction") ?? ""];
  const label = text(node, "totalsRowLabel");
  return {
    id: number(node, "id") ?? index + 1,
    name,
    formula:
      formula === ""
        ? null
        : flag(calculated, "array")
          ? context.formulas.read(formula, table)
          : context.formulas.readPlain(formula, table),
    totalsFormula:
      known !== undefined
        ? `=SUBTOTAL(${known},${stringifyStructRef({ columns: [name] })})`
        : totals === ""
          ? null
          : context.formulas.readPlain(totals, table),
    totalsLabel: label === null ? null : unescapeCellText(label),
  };
}

function filtersOf(node: XmlNode | undefined, columns: readonly XmlNode[], context: OpenContext): Map<number, FilterCriteria> {
  return new Map(
    [...openCriteria(node, context.styles.conditional)].flatMap(([index, criteria]) => {
      const column = columns[index];
      return column ? [[number(column, "id") ?? index + 1, criteria] as const] : [];
    }),
  );
}

export function openTable(part: string, context: OpenContext): Table | null {
  const root = context.package.xml(part);
  const area = parseArea(text(root ?? undefined, "ref") ?? "");
  if (root === null || area === null) return null;
  const name = text(root, "displayName") ?? text(root, "name") ?? "";
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  const look = child(root, "tableStyleInfo");
  return {
    id: newId(),
    number: number(root, "id") ?? 0,
    name,
    area,
    columns: columns.map((node, index) => columnOf(node, index, name, context)),
    style: text(look, "name"),
    showHeaders: number(root, "headerRowCount") !== 0,
    showTotals: (number(root, "totalsRowCount") ?? 0) > 0,
    showBandedRows: flag(look, "showRowStripes"),
    showBandedColumns: flag(look, "showColumnStripes"),
    showFilterButton: child(root, "autoFilter") !== undefined,
    highlightFirstColumn: flag(look, "showFirstColumn"),
    highlightLastColumn: flag(look, "showLastColumn"),
    filters: filtersOf(child(root, "autoFilter"), columns, context),
  };
}
