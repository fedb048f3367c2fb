/** Columns that the plan's template wants in every row: what is missing is a finding. */
import type { Finding } from "./finding";
import { nameOfRow, rowsOf, type Plan } from "./plan";
import type { Table } from "./table";
import { text } from "./wording";

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

const missingIn = (plan: Plan, table: Table): readonly Finding[] => {
  const required = table.columns.filter((column) => column.required === true);
  if (required.length === 0) return [];
  return rowsOf(plan, table).flatMap((row, index) =>
    required
      .filter(({ id }) => isBlank(row[id]))
      .map(({ id, header, hint }): Finding => {
        const subject = nameOfRow(table, row);
        return {
          id: "required-missing",
          severity: "warning",
          table: table.id,
          row: index,
          column: id,
          subject,
          text: text(`${subject}: “${header.en}” is missing, which your company wants`, `${subject}：缺少公司要求的“${header.zh}”`),
          next: text(`Enter it: ${hint.en}.`, `请填写：${hint.zh}。`),
        };
      }),
  );
};

export const requiredFindings = (tables: readonly Table[], plan: Plan): readonly Finding[] =>
  tables.flatMap((table) => missingIn(plan, table));
