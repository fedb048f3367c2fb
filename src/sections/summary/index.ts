/** The Summary: the account on one page, drawn from the tables and figures of the other sections. */
import type { Section } from "../../plan/section";
import { summarySheet } from "./summarySheet";

export const summary = {
  id: summarySheet.id,
  name: summarySheet.name,
  size: "light",
  tables: [],
  sheet: { ...summarySheet, tab: "review", place: "front", overview: true, sized: true, load: () => import("./sheet") },
} as const satisfies Section;
