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

/** Tables a file may belong to by its name; none for a table the method does not know. */
export const tablesOfFile = (tables: readonly Table[], fileName: string): readonly Table[] => {
  const wanted = normalise(baseName(fileName));
  return tables.filter((table) => [table.id, table.name, ...table.fileNames].some((name) => normalise(name) === wanted));
};

/** Tables are constants: each is spelled out once. */
const columnsByHeader = new WeakMap<Table, ReadonlyMap<string, Column>>();

/** What stands first wins. */
const spelledOut = ({ columns }: Table): ReadonlyMap<string, Column> => {
  const found = new Map<string, Column>();
  const add = (name: string, column: Column): void => {
    const key = normalise(name);
    if (key !== "" && !found.has(key)) found.set(key, column);
  };
  for (const column of columns) for (const name of [column.id, ...languages.map((one) => column.header[one])]) add(name, column);
  for (const column of columns) for (const name of column.aliases) add(name, column);
  return found;
};

/** Finds the column a header names: an id as it is, then ids and headers of every column, then aliases of any. */
export const columnOfHeader = (table: Table, header: string): Column | null => {
  const known = columnsByHeader.get(table) ?? spelledOut(table);
  columnsByHeader.set(table, known);
  return table.columns.find(({ id }) => id === header) ?? known.get(normalise(header)) ?? null;
};

/** Language in which a header names this column; null where both (or only the id) would do. */
export const languageOfHeader = (column: Column, header: string): Language | null => {
  const wanted = normalise(header);
  const written = languages.filter((language) => normalise(column.header[language]) === wanted);
  if (written.length === 1) return written[0] ?? null;
  if (written.length > 1 || normalise(column.id) === wanted) return null;
  return /\p{Script=Han}/u.test(header) ? "zh" : "en";
};

/** The usual name that this one is a numbered form of; null where it is none. */
export const numberedFrom = (name: string): string | null => /^(KAM_\w+?)_\d+$/i.exec(name)?.[1] ?? null;
