/** Which table a file or a sheet belongs to, and which column a header names, in either language. */
import { normalise } from "./cells/normalise";
import { languages, type Language } from "./language";
import type { Column, Table } from "./table";

/** File name without folder and extension. */
export const baseName = (fileName: string): string =>
  fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.(csv|tsv|txt|xlsx|xlsm|xls|json|jsonl|md|html?)$/i, "")
    .trim();

/** Table a file belongs to by its name, or null for a table the method does not know. */
export const tableOfFile = (tables: readonly Table[], fileName: string): Table | null => {
  const wanted = normalise(baseName(fileName));
  return tables.find((table) => [table.id, table.name, ...table.fileNames].some((name) => normalise(name) === wanted)) ?? null;
};

/** Finds the column a header names; id and headers of every column go before aliases of any. */
export const columnOfHeader = (table: Table, header: string): Column | null => {
  const wanted = normalise(header);
  if (wanted === "") return null;
  const named = table.columns.find((column) =>
    [column.id, ...languages.map((one) => column.header[one])].some((name) => normalise(name) === wanted),
  );
  return named ?? table.columns.find((column) => column.aliases.some((name) => normalise(name) === wanted)) ?? null;
};

/** Language in which a header names this column; null where both (or only the id) would do. */
export const languageOfHeader = (column: Column, header: string): Language | null => {
  const wanted = normalise(header);
  const written = languages.filter((language) => normalise(column.header[language]) === wanted);
  if (written.length === 1) return written[0] ?? null;
  if (written.length > 1 || normalise(column.id) === wanted) return null;
  return /\p{Script=Han}/u.test(header) ? "zh" : "en";
};
