/**
 * What was worked out, into the workbook, in one batch: words, headers, own columns, cells, formulas, checks. Protected sheets of the plan are
 * open meanwhile and protected again.
 */
import { forCell } from "../../plan/cells/cellText";
import { wordColumns } from "../../plan/frame/lists/columns";
import { wordsTableName, type WordRow } from "../../plan/frame/lists/layout";
import { areaName, areaOf } from "../../plan/sheet/address";
import { companyColumns, ownFormula } from "../../plan/sheet/companyColumns";
import { inCompanyColours } from "../../plan/sheet/companyLook";
import { looks } from "../../plan/sheet/looks";
import { formatOf, hintAt, validationOf } from "../../plan/sheet/planTable";
import { writeLooks } from "../build/writeLooks";
import { writeValidation } from "../build/writeSheet";
import { describeError } from "../errors";
import { askFilter, sendUnfiltered } from "../filters";
import { metaToXml, type ColumnMeta, type PlanMeta } from "../planMeta";
import { productVersion } from "../product";
import { queueMissingWords, wordPosition } from "../settings";
import { writeInParts } from "../writeInParts";
import { writeFields } from "./writeFields";
import { ownId, type PlannedTable } from "./columnsPlan";
import type { Conformance } from "./conformance";

type Context = Excel.RequestContext;

/** A sheet that was protected, and how. */
export interface Opened {
  readonly sheetId: string;
  readonly options: Excel.WorksheetProtectionOptions;
  /** Null where it was protected without one. */
  readonly password: string | null;
}

/** Takes the protection off a sheet; answers with the password that it took. */
const open = async (context: Context, protection: Excel.WorksheetProtection, password: string | null): Promise<string | null> => {
  try {
    protection.unprotect();
    await context.sync();
    return null;
  } catch (error) {
    if (password === null || describeError(error).code !== "protected") throw error;
    protection.unprotect(password);
    await context.sync();
    return password;
  }
};

/** Takes the protection off the plan's sheets; answers with those that had one. */
export const unprotect = async (context: Context, sheetIds: readonly string[], password: string | null): Promise<readonly Opened[]> => {
  const sheets = sheetIds.map((sheetId) => ({ sheetId, protection: context.workbook.worksheets.getItem(sheetId).protection }));
  for (const { protection } of sheets) protection.load("protected,options");
  await context.sync();
  const closed = sheets.filter(({ protection }) => protection.protected);
  if (closed.length === 0) return [];
  const opened: Opened[] = [];
  // One by one: what a user protected without a password is to have none again.
  try {
    for (const { sheetId, protection } of closed)
      opened.push({ sheetId, options: protection.options, password: await open(context, protection, password) });
  } catch (error) {
    await protectAgain(context, opened);
    throw error;
  }
  return opened;
};

/** Protects them again, as far as they stand and are open. */
export const protectAgain = async (context: Context, opened: readonly Opened[]): Promise<void> => {
  const sheets = opened.map((one) => ({ ...one, sheet: context.workbook.worksheets.getItemOrNullObject(one.sheetId) }));
  for (const { sheet } of sheets) sheet.protection.load("protected");
  await context.sync();
  for (const { sheet, options, password } of sheets)
    if (!sheet.isNullObject && !sheet.protection.protected) sheet.protection.protect(options, password ?? undefined);
  await context.sync();
};

/** Rows behind the last come in their order; those between others from below, so that the rows above stay where they are counted. */
const queueWords = (context: Context, { words, looked }: Conformance): void => {
  const found = looked.standing.tables.find(({ name }) => name.toLowerCase() === wordsTableName.toLowerCase());
  const standing = looked.reading.words?.rows;
  if (!words || !found || !standing) return;
  const inserted = words.rows.flatMap(({ row, was }, index) => {
    const next = words.rows.slice(index).find((one) => one.was !== null);
    return was === null ? [{ row, next: next === undefined ? null : next.was }] : [];
  });
  queueMissingWords(
    context,
    { table: found },
    inserted.flatMap(({ row, next }) => (next === null ? [row] : [])),
  );
  for (const { row, next } of [...inserted].reverse()) if (next !== null) queueMissingWords(context, { table: found }, [row], next);
  const body = context.workbook.tables.getItem(found.name).getDataBodyRange();
  const at = (id: (typeof wordColumns)[number]["id"]): number => wordPosition(found, id);
  const content = (row: WordRow) => ({ list: row.listName, id: row.id, word: row.word, weight: row.weight ?? "", listId: row.list });
  words.rows.forEach(({ row, was }, index) => {
    const old = was === null ? undefined : standing[was];
    if (!old) return;
    const [is, stood] = [content(row), content(old)];
    for (const id of ["list", "id", "word", "weight", "listId"] as const)
      if (is[id] !== stood[id]) body.getCell(index, at(id)).values = [[forCell(is[id])]];
  });
};

/** Columns that change names among each other go through names that nothing has. */
const queueHeaders = (context: Context, { headers, placed }: PlannedTable): void => {
  const { columns, id } = placed.matched;
  const excel = context.workbook.tables.getItem(id).columns;
  const wanted = new Set([...headers.values()].map((header) => header.toLowerCase()));
  if (columns.some(({ index, name }) => headers.has(index) && wanted.has(name.toLowerCase())))
    for (const index of headers.keys()) excel.getItemAt(index).name = `keyplan ${index.toString()}`;
  for (const [index, header] of headers) excel.getItemAt(index).name = header;
};

const queueAdded = (context: Context, { added, placed, table }: PlannedTable, { formulas, after }: Conformance): void => {
  const ofTable = formulas.after.registry.table(table);
  if (!ofTable) return;
  const { matched, top, left, height } = placed;
  const sheet = context.workbook.worksheets.getItem(matched.sheetId);
  const columns = companyColumns({ ...formulas.after, template: after.template }, ofTable);
  const isLocked = after.template.company?.locks.sheets.includes(formulas.after.registry.sheetOf(table)?.id ?? "") ?? false;
  added.forEach((own, index) => {
    const column = columns.find(({ id }) => id === ownId(own.id));
    if (!column) return;
    const header = own.header[formulas.after.language];
    const formula = ownFormula(formulas.after, ofTable, column.id);
    context.workbook.tables
      .getItem(matched.id)
      .columns.add(undefined, [[header], ...Array.from({ length: height }, () => [formula ?? ""])]);
    const at = left + matched.columns.length + index;
    const area = areaOf(top, at, height, 1);
    const given = formula !== null;
    const paints = [
      { area: areaOf(top - 1, at, 1, 1), look: given ? looks.computedHeader : looks.entryHeader },
      { area, look: { ...(given ? looks.computed : looks.entry), ...formatOf(column.holds) } },
    ];
    writeLooks(sheet, inCompanyColours(after.template, paints));
    if (isLocked && !given) sheet.getRange(areaName(area)).format.protection.locked = false;
    writeValidation(sheet, hintAt(areaOf(top - 1, at, 1, 1), header, column.hint[formulas.after.language]));
    const validation = given ? null : validationOf(formulas.after, column, area);
    if (validation) writeValidation(sheet, validation);
  });
};

/** Cells of an own column that is given up fill the blank ones of the column that takes its place. */
const queueTaken = (context: Context, { taken, placed }: PlannedTable, { looked }: Conformance): void => {
  const { matched, top, left, height } = placed;
  const sheet = context.workbook.worksheets.getItem(matched.sheetId);
  for (const { from, to } of taken)
    for (let row = top; row < top + height; row += 1) {
      const content = looked.at(matched.sheetId, row, left + from);
      if (content === "" || looked.at(matched.sheetId, row, left + to) !== "") continue;
      sheet.getCell(row, left + to).values = [[forCell(content as string | number | boolean)]];
    }
};

const queueShown = (context: Context, { hide, show, placed }: PlannedTable): void => {
  const sheet = context.workbook.worksheets.getItem(placed.matched.sheetId);
  const column = (index: number): Excel.Range => sheet.getRangeByIndexes(0, placed.left + index, 1, 1);
  for (const index of hide) column(index).columnHidden = true;
  for (const index of show) column(index).columnHidden = false;
};

/** What the plan remembers of its columns from now on. */
const columnsOf = (planned: PlannedTable, found: readonly { readonly id: number; readonly name: string }[]): readonly ColumnMeta[] => {
  const noted = (id: string, column: { readonly id: number; readonly name: string } | undefined): readonly ColumnMeta[] =>
    column ? [{ id, header: column.name, tableColumn: column.id }] : [];
  const { matched } = planned.placed;
  return [
    ...matched.columns.flatMap(({ column, index }) => (column ? noted(column.id, found[index]) : [])),
    ...[...planned.own].flatMap(([index, { id }]) => noted(ownId(id), found[index])),
    ...planned.added.flatMap(({ id }, index) => noted(ownId(id), found[matched.columns.length + index])),
  ];
};

const metaAfter = ({ looked: { reading }, after: { template } }: Conformance, tables: PlanMeta["tables"]): PlanMeta => {
  const { meta, plan, size, template: old } = reading;
  const kept = meta ?? { version: 1, size, sections: old.sections, formulas: "kam" as const, tables: {}, names: {}, foreign: [] };
  return {
    ...kept,
    language: plan.language,
    product: meta?.product ?? productVersion,
    template: template.id,
    templateVersion: template.version,
    company: template.company?.document ?? null,
    sections: kept.sections ?? old.sections,
    tables: { ...kept.tables, ...tables },
  };
};

export const writeConformance = async (context: Context, conformance: Conformance): Promise<void> => {
  const { looked, columns, cellWords, formulas } = conformance;
  const { worksheets, tables } = context.workbook;
  const filters = columns.tables.map(({ placed }) => askFilter(tables.getItem(placed.matched.id)));
  await context.sync();
  await sendUnfiltered(context, filters, async () => {
    queueWords(context, conformance);
    for (const { sheetId, row, column, inputs } of cellWords.cells)
      worksheets.getItem(sheetId).getRangeByIndexes(row, column, inputs.length, 1).values = inputs.map((input) => [forCell(input)]);
    for (const one of columns.tables) {
      queueTaken(context, one, conformance);
      queueHeaders(context, one);
      queueAdded(context, one, conformance);
      queueShown(context, one);
    }
    for (const { sheetId, validation } of formulas.validations) writeValidation(worksheets.getItem(sheetId), validation);
    await writeInParts(
      context,
      formulas.cells.map(({ sheetId, ...one }) => ({ ...one, sheet: worksheets.getItem(sheetId) })),
    );
  });
  await writeFields(context, conformance);
  const found = columns.tables.map((one) => {
    const { columns: standing } = tables.getItem(one.placed.matched.id);
    standing.load("items/id,items/name");
    return { one, standing };
  });
  await context.sync();
  const noted = found.map(({ one, standing }) => [one.table, columnsOf(one, standing.items)] as const);
  for (const id of looked.standing.metaPartIds) context.workbook.customXmlParts.getItem(id).delete();
  context.workbook.customXmlParts.add(metaToXml(metaAfter(conformance, Object.fromEntries(noted))));
  await context.sync();
};
