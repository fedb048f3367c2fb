/** The sheets every plan has, whatever its sections, with what draws them. */
import type { SheetDefinition } from "../section";
import { contentsSheet, findingsSheet, listsSheet } from "./frameSheets";

export const contentsDefinition: SheetDefinition = { ...contentsSheet, load: () => import("./contents/sheet") };
export const findingsDefinition: SheetDefinition = { ...findingsSheet, load: () => import("./findings/sheet") };
export const listsDefinition: SheetDefinition = { ...listsSheet, load: () => import("./lists/sheet") };
