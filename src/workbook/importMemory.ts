/** What the next import has to know: of the rows of each table, and of the columns of files. It is kept in the workbook. */
import { keepText, keptText } from "./keptTexts";

const rowsName = "rows";
const mappingName = "columns";

const textsIn = (kept: string | null): Readonly<Record<string, string>> => {
  try {
    const value: unknown = JSON.parse(kept ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
};

/** What is remembered of the last import into a table, or null. */
export const importMemory = async (table: string): Promise<string | null> => textsIn(await keptText(rowsName))[table] ?? null;

/** Keeps what a later import has to know of these tables; null forgets. */
export const keepImportMemories = async (memories: Readonly<Record<string, string | null>>): Promise<void> => {
  const all = Object.entries({ ...textsIn(await keptText(rowsName)), ...memories }).filter(([, text]) => text !== null);
  await keepText(rowsName, all.length === 0 ? null : JSON.stringify(Object.fromEntries(all)));
};

/** How columns of files were read before, whatever table they went to; null where nothing is remembered. */
export const mappingMemory = (): Promise<string | null> => keptText(mappingName);

export const keepMappingMemory = (mapping: string): Promise<void> => keepText(mappingName, mapping);
