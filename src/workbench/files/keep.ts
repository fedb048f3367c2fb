/** Keeps the open workbook in the browser, so that unsaved changes survive a reload. One workbook at a time. */
import { forgetValue, keepValue, keptValue, type Storage } from "./storage";

export interface KeptWorkbook {
  readonly name: string;
  /** As an .xlsx file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const storage: Storage = { database: "keyplan-workbench", store: "workbooks" };
const key = "open";

export const keepWorkbook = (workbook: KeptWorkbook): Promise<void> => keepValue(storage, key, workbook);

export const forgetWorkbook = (): Promise<void> => forgetValue(storage, key);

export async function keptWorkbook(): Promise<KeptWorkbook | null> {
  const found = await keptValue(storage, key);
  if (typeof found !== "object" || found === null || !("bytes" in found) || !("name" in found)) return null;
  return found.bytes instanceof Uint8Array && typeof found.name === "string"
    ? { name: found.name, bytes: new Uint8Array(found.bytes) }
    : null;
}
