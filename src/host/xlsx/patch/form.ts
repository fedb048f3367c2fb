/** What a package is as a whole: a workbook where it was a template, and without a signature that its content no longer fits. */
import type { WorkbookSource } from "../../model/state";
import type { PatchPackage } from "./package";

const workbookTypes: Readonly<Record<WorkbookSource["form"], string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
};

/** Last of all: only then is it known whether anything has changed. */
export function patchForm(parts: PatchPackage, workbookPart: string, { form, isTemplate, isSigned }: WorkbookSource): void {
  if (isTemplate) parts.retype(workbookPart, workbookTypes[form]);
  if (!isSigned || !parts.isChanged) return;
  for (const { id, kind, target } of parts.relationships("")) {
    if (kind !== "origin") continue;
    parts.unrelate("", id);
    parts.remove(target);
  }
}
