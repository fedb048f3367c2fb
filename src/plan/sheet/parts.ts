/**
 * Sheets that several sections share: each part stands below the one before, in the order of the sections, and keeps to the columns of the
 * sheet. A part begins with its heading and one line of purpose; what it shows stands within the columns of the widest table above it, so
 * that a table that grows pushes everything down together.
 */
import type { Text } from "../language";
import { isPart, shows } from "../ofSize";
import type { Section, SharedSheet, SheetContext, SheetModule } from "../section";
import { areaOf } from "./address";
import { subjectName } from "./blocks";
import { looks } from "./looks";
import { gapHeight, partGap } from "./paper";
import { rowsOfDrawn, rowsProperty } from "./movedParts";
import { placeTable, type PlacedTable, type TablePlan } from "./planTable";
import { say } from "./sheetContext";
import { SheetDraft } from "./sheetDraft";
import { closeSheet, contentRow, openSheet } from "./sheetFrame";
import type { SheetSpec } from "./sheetSpec";

/** The sections of this plan that place a part on a sheet. */
export const partsOf = (context: SheetContext, sheet: string): readonly Section[] =>
  context.registry.sections.filter((section) => section.part?.sheet === sheet && isPart(section, context));

/** Places parts from a row on and answers with the last row taken, or the row before the first where there is no part. */
export const placeSections = async (
  draft: SheetDraft,
  context: SheetContext,
  sections: readonly Section[],
  top: number,
  /** Whether the sheet remembers where they stand, because they come and go with the size of the plan. */
  kept: boolean,
): Promise<number> => {
  const modules = await Promise.all(sections.map(async ({ id, part }) => ({ id, module: await part?.load() })));
  let last = top - 1;
  modules.forEach(({ id, module }, index) => {
    if (!module) return;
    const from = index === 0 ? top : last + 1 + partGap;
    if (index > 0) draft.height(from - partGap, from - 1, gapHeight);
    last = module.place(draft, context, from);
    if (!kept) return;
    // One column, because a table that grows moves only what stands in its own.
    draft.part({ section: id, area: areaOf(from, 1, last - from + 1, 1) });
    if (!shows(id, context)) draft.hideRows(index === 0 ? from : from - partGap, last);
  });
  return last;
};

/** Places the parts of a sheet from a row on and answers with the last row taken. */
export const placeParts = (draft: SheetDraft, context: SheetContext, sheet: string, top: number): Promise<number> =>
  placeSections(draft, context, partsOf(context, sheet), top, false);

/** Heading and purpose of a part; answers with the row below them. */
export const placeHeading = (draft: SheetDraft, context: SheetContext, top: number, heading: Text, purpose: Text): number => {
  draft.put(top, 1, say(context, heading), looks.heading);
  draft.height(top, top, 20);
  draft.put(top + 1, 1, say(context, purpose), looks.purpose);
  draft.height(top + 1, top + 1, 15);
  return top + 2;
};

/** A part that begins with its table: heading, purpose, example row, header, rows. */
export const placePartTable = (
  draft: SheetDraft,
  context: SheetContext,
  top: number,
  part: { readonly heading: Text; readonly purpose: Text } & Omit<TablePlan, "headerRow" | "left" | "widths">,
): PlacedTable => {
  const { heading, purpose, ...table } = part;
  return placeTable(draft, context, { ...table, left: 1, headerRow: placeHeading(draft, context, top, heading, purpose) + 1 });
};

/** Characters that the name of a sheet in a link may take. */
const linkWidth = 18;

/** Columns that three links begin in: each has room up to the next. */
const linkColumns = (widths: readonly number[]): readonly [number, number, number] => {
  const after = (column: number): number => {
    let room = 0;
    let next = column;
    while (room < linkWidth && next - 1 < widths.length) room += widths[(next += 1) - 2] ?? 0;
    return next;
  };
  const second = after(1);
  return [1, second, after(second)];
};

/** How a shared sheet is drawn: its parts in the order of the sections. */
export const sharedSheetModule = ({ id, purpose, widths, printed = widths.length, facts }: SharedSheet): SheetModule => ({
  draw: async (context) => {
    const lastColumn = printed;
    const draft = openSheet(context, {
      id,
      purpose,
      lastColumn,
      bandTo: widths.length,
      facts: facts ? facts(context) : subjectName(context),
      linkColumns: linkColumns(widths),
    });
    draft.setGrid(widths);
    const last = await placeSections(draft, context, partsOf(context, id), contentRow, true);
    const spec = closeSheet(draft, context, {
      lastRow: Math.max(last, contentRow) + 1,
      lastColumn,
      frozenRows: 3,
      frozenColumns: 0,
      titleRows: null,
      onePage: false,
      paged: true,
    });
    return { ...spec, properties: { ...spec.properties, [rowsProperty]: rowsOfDrawn(spec) } };
  },
});

/** What a sheet that stands keeps as it is. */
const noPage = {
  frozenRows: 0,
  frozenColumns: 0,
  print: { area: areaOf(0, 0, 1, 1), further: [], titleColumns: null, titleRows: null, onePage: false, breaks: [] },
  footer: "",
  day: "",
} as const;

/** Parts for a sheet that stands: placed from a row on, in its columns. */
export const furtherParts = async (
  shared: SharedSheet,
  context: SheetContext,
  sections: readonly Section[],
  top: number,
): Promise<SheetSpec> => {
  const draft = new SheetDraft(shared.id, context.names[shared.id] ?? "", "");
  draft.setGrid(shared.widths);
  await placeSections(draft, context, sections, top, true);
  return draft.finish(noPage);
};
