/**
 * The drawn framework in cells: boxes of two rows (name; owner, closeness, figures), thin elbow lines from borders of narrow columns,
 * dashed boxes where something is missing. The texts are formulas, so renaming a node in the table renames its box.
 */
import type { Text } from "../../../plan/language";
import { areaOf } from "../../../plan/sheet/address";
import { colors, connector, frames, looks, type Look } from "../../../plan/sheet/looks";
import { quote, say, wholeColumn, type SheetContext } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import type { FrameworkLayout, Gap } from "./layout";
import { frameworkTable } from "../table";

const texts = {
  levels: [
    { en: "1 Executive KPI", zh: "1 高管KPI" },
    { en: "2 Business initiative", zh: "2 业务意向" },
    { en: "3 Operating KPI · department", zh: "3 运营KPI · 部门" },
    { en: "4 Our solution", zh: "4 我方解决方案" },
  ],
  missing: [
    { en: "No executive KPI yet", zh: "尚无高管KPI" },
    { en: "No initiative yet", zh: "尚无业务意向" },
    { en: "No operating KPI yet", zh: "尚无运营KPI" },
    { en: "No solution of ours yet", zh: "尚无我方解决方案" },
  ],
  add: { en: "Add a row in the table of nodes", zh: "请在节点表中添加一行" },
} as const satisfies Record<string, Text | readonly Text[]>;

/** Columns of the sheet that belong to the drawing. */
export interface DrawingColumns {
  /** First of the two columns of each level's boxes. */
  readonly boxes: readonly [number, number, number, number];
  /** First narrow column of each gap; a gap has one more than its tracks. */
  readonly gaps: readonly [number, number, number];
  readonly last: number;
}

const boxColumns = 2;

/** Tracks each gap has room for, so that the picture can change without moving the table beside it. */
const roomForTracks = 3;

/** Room each gap needs, or has on a sheet that stands. */
export const gapRoom = (layout: FrameworkLayout): readonly number[] =>
  layout.gaps.map(({ trackCount }) => Math.max(roomForTracks, trackCount));

/** Name of the sheet's property that keeps the room of the gaps. */
export const drawingProperty = "keyplan.drawing";

/** Columns of the drawing from `left` on; each gap is one column wider than its tracks. */
export const drawingColumns = (room: readonly number[], left: number): DrawingColumns => {
  const [first = roomForTracks, second = roomForTracks, third = roomForTracks] = room;
  const gap1 = left + boxColumns;
  const box2 = gap1 + first + 1;
  const gap2 = box2 + boxColumns;
  const box3 = gap2 + second + 1;
  const gap3 = box3 + boxColumns;
  const box4 = gap3 + third + 1;
  return { boxes: [left, box2, box3, box4], gaps: [gap1, gap2, gap3], last: box4 + boxColumns - 1 };
};

const boxLook: readonly Look[] = [looks.boxKpi, looks.boxPlain, looks.boxPlain, looks.boxSolution];
const captionColor: readonly string[] = ["#CFE5E7", colors.muted, colors.muted, colors.muted];

/** Where there are more parents than room, the last tracks share a column. */
const drawGap = (draft: SheetDraft, gap: Gap, first: number, end: number, top: number): void => {
  const line = (row: number, from: number, to: number): void => {
    draft.paint(areaOf(top + row, from, 1, to - from + 1), { bottom: connector });
  };
  for (const { index: wanted, parentRow, childRows } of gap.tracks) {
    const index = Math.min(wanted, end - first - 1);
    line(parentRow, first, first + index);
    for (const row of childRows) line(row, first + index + 1, end);
    const rows = [parentRow, ...childRows];
    const from = Math.min(...rows);
    const to = Math.max(...rows);
    if (to > from) draft.paint(areaOf(top + from + 1, first + index, to - from, 1), { right: connector });
  }
};

/** Draws from `top` on and returns the row after the drawing. */
export const drawFramework = (
  draft: SheetDraft,
  context: SheetContext,
  layout: FrameworkLayout,
  columns: DrawingColumns,
  top: number,
): number => {
  const ids = wholeColumn(context, frameworkTable, "id");
  const names = wholeColumn(context, frameworkTable, "name");
  const captions = wholeColumn(context, frameworkTable, "caption");
  texts.levels.forEach((text, level) => {
    draft.put(top, columns.boxes[level] ?? 1, say(context, text), { color: colors.muted, size: 10, vertical: "Bottom" });
  });
  const first = top + 1;
  layout.gaps.forEach((gap, index) => {
    drawGap(draft, gap, columns.gaps[index] ?? 1, (columns.boxes[index + 1] ?? 1) - 1, first);
  });
  for (const box of layout.boxes) {
    const left = columns.boxes[box.column] ?? 1;
    const area = areaOf(first + box.row, left, 2, boxColumns);
    const upper = areaOf(first + box.row, left, 1, boxColumns);
    const lower = areaOf(first + box.row + 1, left, 1, boxColumns);
    if (box.id === null) {
      draft.spread(upper, say(context, texts.missing[box.column] ?? texts.missing[0]), {
        color: colors.attention,
        bold: true,
        size: 10,
        horizontal: "Left",
        indent: 1,
        vertical: "Center",
      });
      draft.spread(lower, say(context, texts.add), { color: colors.muted, size: 10, horizontal: "Left", indent: 1, vertical: "Center" });
      draft.frame(area, frames.gap);
      continue;
    }
    const at = `MATCH(${quote(box.id)},${ids},0)`;
    const look = boxLook[box.column] ?? looks.boxPlain;
    draft.spread(upper, `=IFERROR(INDEX(${names},${at})&"","")`, look, looks.shrink, {
      bold: true,
      size: 10,
      horizontal: "Left",
      indent: 1,
      vertical: "Center",
    });
    draft.spread(lower, `=IFERROR(INDEX(${captions},${at})&"","")`, look, looks.shrink, {
      color: captionColor[box.column] ?? colors.muted,
      size: 9,
      horizontal: "Left",
      indent: 1,
      vertical: "Center",
    });
    draft.frame(area, frames.box);
  }
  return first + layout.rowCount;
};
