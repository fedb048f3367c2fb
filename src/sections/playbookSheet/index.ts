/** The playbook as a sheet (chapter 9): made when somebody asks for it, with one theme or all. */
import type { Section } from "../../plan/section";
import { playbookPageTable } from "./table";
import { playbookSheetTexts as texts } from "./texts";

export const playbookSheet = {
  id: "playbookSheet",
  name: texts.name,
  size: "full",
  onRequest: true,
  tables: [playbookPageTable],
  sheet: { id: "playbookSheet", name: texts.sheet, purpose: texts.purpose, tab: "plan", load: () => import("./sheet") },
} as const satisfies Section;
