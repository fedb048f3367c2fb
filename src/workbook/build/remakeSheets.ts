/**
 * Sheets whose layout follows the size of the plan (the Summary) are made anew when it changes. What a user wrote on one is not ours to
 * throw away: then the old sheet stays beside the new one, under a name of its own.
 */
import type { Registry, SheetContext } from "../../plan/section";
import type { CellInput, SheetSpec } from "../../plan/sheet/sheetSpec";
import type { Language, Text } from "../../plan/language";
import { findSheets, freeName, sheetKeyProperty, sheetStateProperty } from "./findSheets";

const before: Text = { en: "before", zh: "旧" };

/** Cells a sheet was built with, as "row/column", and the texts among them: rows that came since move our cells, not our words. */
const ownCells = ({ blocks, late, links }: SheetSpec): { readonly places: ReadonlySet<string>; readonly texts: ReadonlySet<unknown> } => {
  const all = [...blocks, ...late, ...links.map(({ row, column, text }) => ({ row, column, inputs: [[text]] as CellInput[][] }))];
  const places = all.flatMap(({ row, column, inputs }) =>
    inputs.flatMap((cells, down) => cells.map((_cell, across) => `${(row + down).toString()}/${(column + across).toString()}`)),
  );
  return { places: new Set(places), texts: new Set(all.flatMap(({ inputs }) => inputs.flat())) };
};

const isFormulaOfOurs = (content: unknown): boolean => typeof content === "string" && content.startsWith("=") && /KAM[_.]/.test(content);

/** Whether somebody wrote on the sheet. */
const holdsOthers = (spec: SheetSpec, used: Excel.Range): boolean => {
  const { places, texts } = ownCells(spec);
  return (used.formulas as unknown[][]).some((cells, down) =>
    cells.some(
      (content, across) =>
        content !== "" &&
        !places.has(`${(used.rowIndex + down).toString()}/${(used.columnIndex + across).toString()}`) &&
        !texts.has(content) &&
        !isFormulaOfOurs(content),
    ),
  );
};

/**
 * Sets these sheets aside, so that the next build makes them. `old` draws them as they were built.
 * @returns the names under which sheets with something of the user's stay
 */
export const setAside = async (
  context: Excel.RequestContext,
  registry: Registry,
  old: SheetContext,
  language: Language,
): Promise<readonly string[]> => {
  const standing = await findSheets(context);
  const taken = standing.sheets.map(({ name }) => name);
  const found = standing.sheets.flatMap((one) => {
    const definition = registry.sheet(one.key ?? "");
    if (!definition?.sized) return [];
    const sheet = context.workbook.worksheets.getItem(one.id);
    const used = sheet.getUsedRange(false);
    used.load("formulas,rowIndex,columnIndex");
    return [{ one, sheet, used, id: definition.id }];
  });
  if (found.length === 0) return [];
  const specs = await Promise.all(found.map(({ id }) => old.spec(id)));
  await context.sync();
  const kept = found.flatMap(({ one, sheet, used }, index) => {
    const spec = specs[index];
    if (!spec || !holdsOthers(spec, used)) {
      sheet.customProperties.add(sheetStateProperty, "remade");
      return [];
    }
    const name = freeName(`${one.name} (${before[language]})`, taken);
    sheet.name = name;
    sheet.customProperties.getItem(sheetKeyProperty).delete();
    return [name];
  });
  await context.sync();
  return kept;
};
