/** Sheets that several sections share: each part stands below the one before, in the order of the sections. */
import type { SheetContext } from "../section";
import type { SheetDraft } from "./sheetDraft";

/** Rows between two parts. */
const gap = 2;

/** Places the parts of a sheet from a row on and answers with the last row taken, or the row before the first where there is no part. */
export const placeParts = async (draft: SheetDraft, context: SheetContext, sheet: string, top: number): Promise<number> => {
  const parts = context.registry.sections.flatMap(({ part }) => (part?.sheet === sheet ? [part] : []));
  const modules = await Promise.all(parts.map((part) => part.load()));
  return modules.reduce((last, { place }, index) => place(draft, context, index === 0 ? top : last + 1 + gap), top - 1);
};
