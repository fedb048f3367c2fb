/** What a package is as a whole: workbook or template, and without a signature that its content no longer fits. */
import type { WorkbookSource } from "../../model/state";
import { contentTypes, type SavedAs } from "../parts";
import type { PatchPackage } from "./package";

const types: Readonly<Record<WorkbookSource["form"], Readonly<Record<SavedAs, string>>>> = {
  xlsx: contentTypes,
  xlsm: {
    workbook: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    template: "application/vnd.ms-excel.template.macroEnabled.main+xml",
  },
};

/** Last of all: only then is it known whether anything has changed. */
export function patchForm(parts: PatchPackage, workbookPart: string, { form, isTemplate, isSigned }: WorkbookSource, as: SavedAs): void {
  if (isTemplate !== (as === "template")) parts.retype(workbookPart, types[form][as]);
  if (!isSigned || !parts.isChanged) return;
  for (const { id, kind, target } of parts.relationships("")) {
    if (kind !== "origin") continue;
    parts.unrelate("", id);
    parts.remove(target);
  }
}
