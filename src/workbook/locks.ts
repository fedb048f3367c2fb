/**
 * Sheets that a template locks: protected against slips, with the cells for entry left free. Protection keeps nobody out who wants to change
 * something: anybody with the file can take it off, and a password stands in the template.
 *
 * Our own writes work through it: a batch that Excel refuses because such a sheet is protected is run again with these sheets open. Sheets
 * that the user protected are never opened.
 */
import type { Template } from "../plan/template";
import { colors } from "../plan/sheet/looks";
import { areaName } from "../plan/sheet/address";
import type { SheetSpec } from "../plan/sheet/sheetSpec";
import { metaFromXml, metaNamespace } from "./planMeta";

/** Says that the template protected the sheet, and not its user. */
export const lockedProperty = "keyplan.locked";

export const lockOptions: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
};

/** Queues the lock of a sheet that was just built: what is painted for entry stays free. */
export const queueLock = (sheet: Excel.Worksheet, spec: SheetSpec, { company }: Template): void => {
  if (!company?.locks.sheets.includes(spec.key)) return;
  for (const { area, look } of spec.paints) if (look.fill === colors.entry) sheet.getRange(areaName(area)).format.protection.locked = false;
  sheet.customProperties.add(lockedProperty, "template");
  sheet.protection.protect(lockOptions, company.locks.password ?? undefined);
};

/** The password in the document that the plan carries. */
const passwordIn = (xmls: readonly string[]): string | undefined => {
  for (const xml of xmls) {
    const reading = metaFromXml(xml);
    if (reading.kind !== "read" || reading.meta.company === null) continue;
    try {
      const { locks } = JSON.parse(reading.meta.company) as { readonly locks?: { readonly password?: unknown } };
      if (typeof locks?.password === "string") return locks.password;
    } catch {
      // A document that nobody can read has no password.
    }
  }
  return undefined;
};

/**
 * Opens the sheets that the template locked. @returns what closes them again; null where none of them is closed.
 * Outside of a batch, because a batch that was refused is over.
 */
export const openLocks = async (): Promise<(() => Promise<void>) | null> => {
  const opened = await Excel.run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    worksheets.load("items/id,items/customProperties/items/key,items/protection/protected,items/protection/options");
    const parts = customXmlParts.getByNamespace(metaNamespace);
    parts.load("items/id");
    await context.sync();
    const locked = worksheets.items.filter(
      ({ customProperties, protection }) => protection.protected && customProperties.items.some(({ key }) => key === lockedProperty),
    );
    if (locked.length === 0) return null;
    const xmls = parts.items.map((part) => part.getXml());
    await context.sync();
    const password = passwordIn(xmls.map(({ value }) => value));
    for (const { protection } of locked) protection.unprotect(password);
    await context.sync();
    return { ids: locked.map(({ id }) => id), password };
  });
  if (!opened) return null;
  const { ids, password } = opened;
  return () =>
    Excel.run(async (context) => {
      const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
      for (const { protection } of sheets) protection.load("protected");
      await context.sync();
      // One that was made anew meanwhile has a lock of its own.
      for (const { isNullObject, protection } of sheets)
        if (!isNullObject && !protection.protected) protection.protect(lockOptions, password);
      await context.sync();
    });
};
