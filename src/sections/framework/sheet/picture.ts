/**
 * The left part of the Value framework sheet: the drawing, what each solution contributes, the departments nobody is met in, what to do.
 * It is drawn again when nodes change, without touching the table beside it.
 */
import { areaOf, cellName } from "../../../plan/sheet/address";
import { colors, formats, looks } from "../../../plan/sheet/looks";
import { placeToDo } from "../../../plan/sheet/blocks";
import { quote, say, wholeColumn, type SheetContext } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { contentRow } from "../../../plan/sheet/sheetFrame";
import { drawFramework, type DrawingColumns } from "./drawing";
import type { FrameworkLayout } from "./layout";
import { drawnNodes } from "./nodes";
import { frameworkTexts as texts } from "./texts";
import { frameworkTable } from "../table";
import { comma } from "../../../plan/wording";

export const shownKpis = 5;
/** Rows of the contribution that are kept for solutions to come. */
const spareRows = 2;
const toDoRows = 5;
const rowHeight = 15;

export interface Matrix {
  /** Where the contribution spills. */
  readonly row: number;
  readonly column: number;
}

export const countAt = (context: SheetContext, level: number): number => drawnNodes(context).filter((node) => node.level === level).length;

/** The first KPIs of the spilled contribution under the drawing, with the value a year. */
const placeContribution = (draft: SheetDraft, context: SheetContext, columns: DrawingColumns, matrix: Matrix, top: number): number => {
  const [box1, box2, box3, box4] = columns.boxes;
  const slots = [box2, box2 + 1, box3, box3 + 1, box4];
  const rows = countAt(context, 4) + 1 + spareRows;
  draft.put(top, box1, say(context, texts.contributionTitle), looks.heading);
  draft.height(top, top, 20);
  draft.height(top + 1, top + 1, 28);
  for (let row = 0; row <= rows; row += 1) {
    const onSheet = top + 1 + row;
    const spare = row > rows - spareRows;
    const look = row === 0 ? looks.computedHeader : spare ? { color: colors.ink, size: 10 } : looks.row;
    draft.paint(areaOf(onSheet, box1, 1, columns.last - box1 + 1), look);
    const label = cellName(matrix.row + row, matrix.column);
    draft.spread(areaOf(onSheet, box1, 1, 2), row === 0 ? say(context, texts.contribution) : `=${label}&""`, look);
    slots.slice(0, Math.min(shownKpis, Math.max(1, countAt(context, 1)))).forEach((column, index) => {
      const source = cellName(matrix.row + row, matrix.column + 1 + index);
      draft.put(onSheet, column, `=IF(${source}="","",${source})`, look, {
        horizontal: "Right",
        ...(row === 0 ? {} : { numberFormat: '0 %;-0 %;"–"' }),
      });
    });
    const worth = `IFERROR(INDEX(${wholeColumn(context, frameworkTable, "value")},MATCH(${label},${wholeColumn(context, frameworkTable, "name")},0)),"")`;
    draft.put(onSheet, columns.last, row === 0 ? say(context, texts.value) : `=IF(${label}="","",${worth})`, look, {
      horizontal: "Right",
      ...(row === 0 ? {} : { numberFormat: formats.money }),
    });
  }
  return top + 1 + rows;
};

/** Puts the picture on the sheet and returns its last row. */
export const placePicture = (
  draft: SheetDraft,
  context: SheetContext,
  layout: FrameworkLayout,
  columns: DrawingColumns,
  matrix: Matrix,
): number => {
  const column = (id: string): string => wholeColumn(context, frameworkTable, id);
  const order = column("order");
  const best = `MATCH(MAX(${order}),${order},0)`;
  const total = `SUMIFS(${column("value")},${column("level")},4)`;
  const share = `TEXT(INDEX(${column("value")},${best})/${total},"0 %")`;
  draft.put(
    contentRow,
    1,
    `=IFERROR(${share}&${quote(say(context, texts.share))}&INDEX(${column("name")},${best}),${quote(say(context, texts.none))})`,
    looks.heading,
  );
  draft.height(contentRow, contentRow, 18);
  const afterDrawing = drawFramework(draft, context, layout, columns, contentRow + 1);
  draft.height(contentRow + 2, afterDrawing, rowHeight);
  const afterMatrix = placeContribution(draft, context, columns, matrix, afterDrawing + 1);
  const unreached = `TEXTJOIN(${quote(comma(context.language))},TRUE,${column("unreached")})`;
  draft.spread(
    areaOf(afterMatrix + 1, 1, 1, columns.last),
    `=IF(${unreached}="",IF(COUNTA(${column("department")})=0,"",${quote(say(context, texts.allReached))}),${quote(say(context, texts.unreached))}&${unreached})`,
    looks.sentence,
  );
  placeToDo(draft, context, frameworkTable, { top: afterMatrix + 3, left: 1, right: columns.last, textFrom: 2, rows: toDoRows });
  return afterMatrix + 3 + toDoRows;
};
