/** A sheet that belongs to no single section: it names itself, and the sections with `part: { sheet: id }` stand on it. */
import type { Text } from "./language";
import type { Section, SheetContext } from "./section";
import type { Size } from "./table";

export interface SharedSheet {
  /** Kept with the sheet: never rename one. */
  readonly id: string;
  readonly name: Text;
  /** What it is for, in one line: on Contents and under the title. */
  readonly purpose: Text;
  /** Smallest size of a plan that shows it. */
  readonly size: Size;
  /** Widths of the columns from B on, in characters; every part keeps to them. */
  readonly widths: readonly number[];
  /** How many of these columns are printed; the others hold what a reader of paper does not need. */
  readonly printed?: number;
  /** Formula with "=" at the right of the title; the plan's name where nothing is said. */
  readonly facts?: (context: SheetContext) => string;
}

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
      load: async () => (await import("./sheet/parts")).sharedSheetModule(shared),
    },
  }) as const satisfies Section;
