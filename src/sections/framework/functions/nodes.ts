/** The table of the value framework as a parameter. What is not accepted → #VALUE! with a message that names row and column. */
import { CellError, type Rows } from "../../../plan/functions/functionDefinition";
import { functionMessages as messages } from "../../../plan/functions/functionMessages";
import { parameter } from "../../../plan/functions/parameters";
import { isBlank, readNumber, readText, type Bounds, type Cell } from "../../../plan/functions/readCell";
import { readIds } from "../../../plan/functions/readRange";
import type { FrameworkNode } from "../table";

type NodeColumn = readonly [name: string, read: (name: string, cell: Cell) => string | number | null | CellError];

const textColumn = (name: string): NodeColumn => [name, readText];
const numberColumn = (name: string, bounds: Bounds = {}): NodeColumn => [name, (label, cell) => readNumber(label, cell, bounds)];

/** The columns of the framework's table in the order of chapter 3. */
const nodeColumns: readonly NodeColumn[] = [
  textColumn("id"),
  numberColumn("level", { min: 1, max: 4, integer: true }),
  textColumn("name"),
  textColumn("supports"),
  numberColumn("share", { min: 0 }),
  textColumn("department"),
  textColumn("owner"),
  textColumn("unit"),
  numberColumn("baseline"),
  numberColumn("target"),
  numberColumn("annual value"),
  numberColumn("confidence", { min: 0, max: 1 }),
];

const asText = (value: string | number | null | undefined): string | null => (value === null || value === undefined ? null : String(value));
const asNumber = (value: string | number | null | undefined): number | null => (typeof value === "number" ? value : null);

/** The nodes of the value framework; rows without an id and a single blank cell are passed over, columns beyond the twelve are not read. */
const readNodes = (name: string, rows: Rows): readonly FrameworkNode[] | CellError => {
  const nodes: FrameworkNode[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length === 1 && isBlank(row[0])) continue;
    if (row.length < 4) return new CellError("#VALUE!", messages.nodeColumns(name, row.length));
    if (isBlank(row[0])) continue;
    const values: (string | number | null)[] = [];
    for (const [column, [label, read]] of nodeColumns.entries()) {
      const value = read(messages.nodeCell(name, index + 1, label), row[column]);
      if (value instanceof CellError) return value;
      values.push(value);
    }
    const [id, level, title, supports, share, department, owner, unit, baseline, target, annualValue, confidence] = values;
    nodes.push({
      id: asText(id) ?? "",
      level: asNumber(level),
      name: asText(title) ?? "",
      supports: readIds(asText(supports) ?? ""),
      share: asNumber(share),
      department: asText(department),
      owner: asText(owner),
      unit: asText(unit),
      baseline: asNumber(baseline),
      target: asNumber(target),
      annualValue: asNumber(annualValue),
      confidence: asNumber(confidence),
      evidence: null,
      confirmedOn: null,
    });
  }
  return nodes;
};
export const nodesParameter = parameter(
  "nodes",
  "Table of the value framework without its header: id, level, name, supports, share, department, owner, unit, baseline, target, annual value, confidence",
  "业务价值框架表（不含表头）：编号、层次、名称、支持、份额、部门、负责人、单位、基线、目标、年价值、把握",
  { kind: "range", read: readNodes },
);
