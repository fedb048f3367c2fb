/** Which table a file or a sheet belongs to, and which column a header names, in either language. */
import { languages, type Language } from "./language";
import { normalise } from "./cells/normalise";
import { schema, type Column, type Table, type TableId } from "./schema";

const fileNames: Readonly<Record<TableId, readonly string[]>> = {
  account: ["account", "客户", "客户信息", "客户资料", "key account", "大客户"],
  stakeholders: ["stakeholders", "stakeholder", "干系人", "采购分析图", "people", "contacts", "联系人"],
  framework: ["framework", "bvf", "value framework", "business value framework", "价值框架", "业务价值框架"],
  opportunities: ["opportunities", "opportunity", "销售机会", "机会"],
  actions: ["actions", "action", "行动", "行动计划"],
};

const tableByName: ReadonlyMap<string, TableId> = new Map(
  (Object.keys(fileNames) as TableId[]).flatMap((id) =>
    [id, schema[id].name, ...fileNames[id]].map((name) => [normalise(name), id] as const),
  ),
);

/** File name without folder and extension. */
export const baseName = (fileName: string): string =>
  fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.(csv|tsv|txt)$/i, "")
    .trim();

/** Table a file belongs to by its name, or null for a table the method does not know. */
export const tableOfFile = (fileName: string): TableId | null => tableByName.get(normalise(baseName(fileName))) ?? null;

/** Finds the column a header names; id and headers of every column go before aliases of any. */
export const columnOfHeader = (table: Table, header: string): Column | null => {
  const wanted = normalise(header);
  if (wanted === "") return null;
  const named = table.columns.find((column) =>
    [column.id, ...languages.map((one) => column.header[one])].some((name) => normalise(name) === wanted),
  );
  return named ?? table.columns.find((column) => (column.aliases ?? []).some((name) => normalise(name) === wanted)) ?? null;
};

/** Language in which a header names this column; null where both (or only the id) would do. */
export const languageOfHeader = (column: Column, header: string): Language | null => {
  const wanted = normalise(header);
  const written = languages.filter((language) => normalise(column.header[language]) === wanted);
  if (written.length === 1) return written[0] ?? null;
  if (written.length > 1 || normalise(column.id) === wanted) return null;
  return /\p{Script=Han}/u.test(header) ? "zh" : "en";
};
