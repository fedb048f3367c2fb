/** What ribbon, cell menu and keys do with cells, rows and columns: each act once, with its label and its keys. */
import { isWholeColumns, isWholeRows, wholeSheet } from "../../host/model/address";
import { charactersToPoints, pointsToCharacters } from "../../host/model/lengths";
import { maxColumns, maxRows } from "../../host/model/state";
import { selectedAreas, zoomLimits, type Bench } from "../bench";
import { fittedSizes, indexesOf } from "../grid/fit";
import { sizeOf } from "../grid/hands/sizeHand";
import type { Messages } from "../messages";
import { deleteSelected, fillFrom, fillSeries, hideSelected, insertSelected, setSizes, type Extent, type Lines } from "../sheetEdits";
import type { PageCommand, PageTab } from "../ribbon/Ribbon";
import type { CommandContext } from "./context";

interface SheetCommand {
  readonly label: (messages: Messages) => string;
  readonly keys?: string;
  readonly run: (context: CommandContext) => void;
}

const heights = { least: 1, most: 409 } as const;
const widths = { least: 0.1, most: 255 } as const;

function report({ refuse }: CommandContext, refused: string | null): void {
  if (refused !== null) refuse(refused);
}

/** Rows or columns that the selection touches; of whole columns only those rows that are used. */
function linesOf({ selection, view }: Bench, lines: Lines): readonly number[] {
  const most = lines === "rows" ? view.used.rows : view.used.columns;
  return indexesOf(
    selectedAreas(selection).map((area): [number, number] => {
      const [first, last, isAll] =
        lines === "rows" ? [area.top, area.bottom, isWholeColumns(area)] : [area.left, area.right, isWholeRows(area)];
      return [first, isAll ? Math.max(first, most - 1) : last];
    }),
  );
}

function askForSize(context: CommandContext, lines: Lines): void {
  const { bench, messages, prompt } = context;
  const { row, column } = bench.selection.active;
  const points = sizeOf(bench, lines, lines === "rows" ? row : column);
  const limits = lines === "rows" ? heights : widths;
  prompt({
    title: lines === "rows" ? messages.rowHeight : messages.columnWidth,
    label: lines === "rows" ? messages.points : messages.characters,
    value: String(lines === "rows" ? points : pointsToCharacters(points)),
    number: limits,
    take: (answer) => {
      const size = lines === "rows" ? Number(answer) : charactersToPoints(Number(answer));
      return setSizes(bench, lines, new Map(linesOf(bench, lines).map((index) => [index, size])));
    },
  });
}

/** Whole rows and columns move as such; of other cells it is asked where they should go. */
function insertOrDelete(context: CommandContext, isInsert: boolean): void {
  const { bench, messages, ask } = context;
  const areas = selectedAreas(bench.selection);
  const change = (extent: Extent): void => {
    report(context, (isInsert ? insertSelected : deleteSelected)(bench, extent, wholeSheet, messages.overlapping));
  };
  if (areas.every(isWholeRows)) change("rows");
  else if (areas.every(isWholeColumns)) change("columns");
  else
    ask({
      title: isInsert ? messages.insertTitle : messages.deleteTitle,
      message: isInsert ? messages.insertQuestion : messages.deleteQuestion,
      answers: [
        { label: isInsert ? messages.shiftDown : messages.shiftUp, run: () => change("cells-down") },
        { label: isInsert ? messages.shiftRight : messages.shiftLeft, run: () => change("cells-right") },
        { label: messages.wholeRows, run: () => change("rows") },
        { label: messages.wholeColumns, run: () => change("columns") },
        { label: messages.cancel, run: () => undefined },
      ],
    });
}

function freeze({ bench, messages, refuse }: CommandContext, rows: number, columns: number): void {
  const isNothing = rows === 0 && columns === 0 && bench.sheet.frozenRows === 0 && bench.sheet.frozenColumns === 0;
  if (isNothing) refuse(messages.nothingToFreeze);
  else
    bench.changeView((sheet) => {
      sheet.frozenRows = rows;
      sheet.frozenColumns = columns;
    });
}

/** All rows or columns that the selection touches are selected. */
function widen(bench: Bench, lines: Lines): void {
  const { selection } = bench;
  const [area, ...others] = [selection.area, ...selection.others].map((one) =>
    lines === "rows" ? { ...one, left: 0, right: maxColumns - 1 } : { ...one, top: 0, bottom: maxRows - 1 },
  );
  if (area) bench.selectArea(area, selection.active, selection.corner, others);
}

const hide =
  (lines: Lines, isHidden: boolean) =>
  (context: CommandContext): void => {
    report(context, hideSelected(context.bench, lines, isHidden));
  };

const fit =
  (lines: Lines) =>
  (context: CommandContext): void => {
    const { bench } = context;
    report(context, setSizes(bench, lines, fittedSizes(bench, lines, linesOf(bench, lines))));
  };

const commands = {
  fillDown: { label: (m) => m.fillDown, keys: "Ctrl+D", run: (c) => report(c, fillFrom(c.bench, "down")) },
  fillRight: { label: (m) => m.fillRight, keys: "Ctrl+R", run: (c) => report(c, fillFrom(c.bench, "right")) },
  fillSeries: { label: (m) => m.fillSeries, run: (c) => report(c, fillSeries(c.bench)) },
  insert: { label: (m) => m.insertCells, keys: "Ctrl+Shift++", run: (c) => insertOrDelete(c, true) },
  delete: { label: (m) => m.deleteCells, keys: "Ctrl+-", run: (c) => insertOrDelete(c, false) },
  columnWidth: { label: (m) => m.columnWidth, run: (c) => askForSize(c, "columns") },
  rowHeight: { label: (m) => m.rowHeight, run: (c) => askForSize(c, "rows") },
  fitColumns: { label: (m) => m.fitColumns, run: fit("columns") },
  fitRows: { label: (m) => m.fitRows, run: fit("rows") },
  hideRows: { label: (m) => m.hideRows, keys: "Ctrl+9", run: hide("rows", true) },
  showRows: { label: (m) => m.showRows, keys: "Ctrl+Shift+9", run: hide("rows", false) },
  hideColumns: { label: (m) => m.hideColumns, keys: "Ctrl+0", run: hide("columns", true) },
  showColumns: { label: (m) => m.showColumns, keys: "Ctrl+Shift+0", run: hide("columns", false) },
  freezeHere: {
    label: (m) => m.freezeHere,
    run: (c) => freeze(c, c.bench.selection.active.row, c.bench.selection.active.column),
  },
  freezeRow: { label: (m) => m.freezeRow, run: (c) => freeze(c, 1, 0) },
  freezeColumn: { label: (m) => m.freezeColumn, run: (c) => freeze(c, 0, 1) },
  unfreeze: {
    label: (m) => m.unfreeze,
    run: ({ bench }) =>
      bench.changeView((sheet) => {
        sheet.frozenRows = 0;
        sheet.frozenColumns = 0;
      }),
  },
  selectRows: { label: (m) => m.selectRows, keys: "Shift+Space", run: ({ bench }) => widen(bench, "rows") },
  selectColumns: { label: (m) => m.selectColumns, keys: "Ctrl+Space", run: ({ bench }) => widen(bench, "columns") },
  zoomTo: {
    label: (m) => m.zoomTo,
    run: ({ bench, messages, prompt }) =>
      prompt({
        title: messages.zoomTo,
        label: messages.percent,
        value: String(bench.zoom),
        number: zoomLimits,
        take: (answer) => {
          bench.setZoom(Number(answer));
          return null;
        },
      }),
  },
} as const satisfies Readonly<Record<string, SheetCommand>>;

export type SheetCommandId = keyof typeof commands;

export const sheetCommand = (id: SheetCommandId): SheetCommand => commands[id];

/** Tab of the ribbon. */
const sheetGroups: readonly { readonly label: (messages: Messages) => string; readonly commands: readonly SheetCommandId[] }[] = [
  { label: (m) => m.cellsGroup, commands: ["insert", "delete"] },
  { label: (m) => m.fillGroup, commands: ["fillDown", "fillRight", "fillSeries"] },
  {
    label: (m) => m.sizeGroup,
    commands: ["columnWidth", "rowHeight", "fitColumns", "fitRows", "hideRows", "showRows", "hideColumns", "showColumns"],
  },
  { label: (m) => m.freezeGroup, commands: ["freezeHere", "freezeRow", "freezeColumn", "unfreeze"] },
  { label: (m) => m.selectGroup, commands: ["selectRows", "selectColumns"] },
  { label: (m) => m.viewGroup, commands: ["zoomTo"] },
];

const entry = (id: SheetCommandId, { messages }: CommandContext, run: (id: SheetCommandId) => void): PageCommand => {
  const { label, keys }: SheetCommand = commands[id];
  return { id, label: label(messages), ...(keys === undefined ? {} : { keys }), run: () => run(id) };
};

/** @param run Does the command, once what is being typed is finished. */
export const sheetTab = (context: CommandContext, run: (id: SheetCommandId) => void): PageTab => ({
  id: "sheet",
  label: context.messages.sheetTab,
  groups: sheetGroups.map(({ label, commands: ids }) => ({
    label: label(context.messages),
    commands: ids.map((id) => entry(id, context, run)),
  })),
});

/** In the cell menu: the same everywhere, so that nobody has to look for them. */
const inMenu: readonly SheetCommandId[] = ["insert", "delete", "fillSeries", "columnWidth", "rowHeight", "fitColumns", "fitRows"];

export const sheetMenu = (context: CommandContext, run: (id: SheetCommandId) => void): PageCommand[] =>
  inMenu.map((id) => entry(id, context, run));
