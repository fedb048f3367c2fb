/** Fields that lists of field and value get, below their last line: after all else was written, because what stands below moves down. */
import { forCell } from "../../plan/cells/cellText";
import { areaName, areaOf } from "../../plan/sheet/address";
import { companyColumns } from "../../plan/sheet/companyColumns";
import { inCompanyColours } from "../../plan/sheet/companyLook";
import { looks } from "../../plan/sheet/looks";
import { formatOf, hintAt, validationOf } from "../../plan/sheet/planTable";
import { writeLooks } from "../build/writeLooks";
import { writeValidation } from "../build/writeSheet";
import { isAboveAWiderOne, queueLines } from "../importColumns";
import { ownId } from "./columnsPlan";
import type { Conformance } from "./conformance";
import type { PlannedFields } from "./fieldsPlan";

type Context = Excel.RequestContext;

const writeList = async (context: Context, planned: PlannedFields, { formulas, after }: Conformance): Promise<void> => {
  const { placed, names, added, table } = planned;
  const { matched, top, left, height } = placed;
  const sheet = context.workbook.worksheets.getItem(matched.sheetId);
  for (const [line, name] of names) sheet.getCell(top + line, left).values = [[forCell(name)]];
  const ofTable = formulas.after.registry.table(table);
  if (added.length === 0 || !ofTable) return;
  const list = { context, sheet, excel: context.workbook.tables.getItem(matched.id), matched, top, left, height };
  const plan = { ...formulas.after, template: after.template };
  const columns = companyColumns(plan, ofTable).filter(({ id }) => added.some((one) => ownId(one.id) === id));
  const lines = columns.map(({ header }) => matched.columns.map((_column, index) => (index === 0 ? forCell(header[plan.language]) : "")));
  queueLines(list, lines, await isAboveAWiderOne(list));
  const isLocked = after.template.company?.locks.sheets.includes(formulas.after.registry.sheetOf(table)?.id ?? "") ?? false;
  columns.forEach((column, index) => {
    const row = top + height + index;
    const [label, cell] = [areaOf(row, left, 1, 1), areaOf(row, left + 1, 1, 1)];
    const { numberFormat } = formatOf(column.holds);
    const look = { ...looks.entry, ...looks.left, ...(numberFormat === undefined ? {} : { numberFormat }) };
    writeLooks(
      sheet,
      inCompanyColours(after.template, [
        { area: label, look: looks.computed },
        { area: cell, look },
      ]),
    );
    sheet.getRange(areaName(cell)).format.protection.locked = !isLocked;
    writeValidation(sheet, hintAt(label, column.header[plan.language], column.hint[plan.language]));
    const validation = validationOf(plan, column, cell);
    if (validation) writeValidation(sheet, validation);
  });
};

/** From below, so that a list stands where it was looked at until its own lines come. */
export const writeFields = async (context: Context, conformance: Conformance): Promise<void> => {
  const tables = [...conformance.fields.tables].sort((one, other) => other.placed.top - one.placed.top);
  for (const one of tables) await writeList(context, one, conformance);
  await context.sync();
};
