/** What the rules say about the white space: `white-space-twice`, `open-without-opportunity`, `white-space-potential`. */
import type { Finding, Severity } from "../../plan/finding";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import { matrixOf } from "./figures";
import { whiteSpaceTable, type WhiteCell } from "./table";
import { cellTitle } from "./texts";

const found = (id: string, severity: Severity, row: number, column: string, cell: WhiteCell, what: Text, next: Text): Finding => ({
  id,
  severity,
  table: whiteSpaceTable.id,
  row,
  column,
  subject: cellTitle(cell.unit, cell.offering),
  text: what,
  next,
});

const aboutCell = (cell: WhiteCell, row: number): readonly Finding[] => {
  if (cell.offering === null || cell.opportunity !== null) return [];
  const title = cellTitle(cell.unit, cell.offering);
  if (cell.state === "open")
    return [
      found(
        "open-without-opportunity",
        "warning",
        row,
        "opportunity",
        cell,
        text(`${title} is open, but no opportunity stands behind it`, `${title} 标为进行中，却没有对应的销售机会`),
        text("Name the opportunity, or add it in one step in the pane.", "请填写对应机会，或在窗格中一步添加。"),
      ),
    ];
  if (cell.state === "potential")
    return [
      found(
        "white-space-potential",
        "hint",
        row,
        "opportunity",
        cell,
        text(`${title} has potential and nobody follows it up`, `${title} 有潜力，但无人跟进`),
        text("Make it an opportunity in one step in the pane, or mark it as blocked.", "请在窗格中一步转为机会，或标为受阻。"),
      ),
    ];
  return [];
};

export const whiteFindings = (plan: PlanWith<typeof whiteSpaceTable>): readonly Finding[] => {
  const shown = new Set(
    matrixOf(plan.whiteSpace)
      .lines.flat()
      .map(({ row }) => row),
  );
  const twice = plan.whiteSpace.flatMap((cell, row): readonly Finding[] =>
    cell.unit === "" || cell.offering === null || shown.has(row)
      ? []
      : [
          found(
            "white-space-twice",
            "warning",
            row,
            "offering",
            cell,
            text(
              `${cellTitle(cell.unit, cell.offering)} stands in two rows; the matrix shows the first, the amounts count both`,
              `${cellTitle(cell.unit, cell.offering)} 有两行；矩阵只显示第一行，而金额两行都计入`,
            ),
            text("Keep one row for the cell and delete the other.", "请保留一行，删除另一行。"),
          ),
        ],
  );
  return [...twice, ...plan.whiteSpace.flatMap(aboutCell)];
};
