/** A sheet that belongs to no single section: it names itself, and the sections with `part: { sheet: id }` stand on it. */
import type { Section, SharedSheet } from "./section";

export const sharedSheet = (shared: SharedSheet) =>
  ({
    id: shared.id,
    name: shared.name,
    size: shared.size,
    tables: [],
    sheet: {
      id: shared.id,
      name: shared.name,
      purpose: shared.purpose,
      tab: "plan",
      shared,
      load: async () => (await import("./sheet/parts")).sharedSheetModule(shared),
    },
  }) as const satisfies Section;
