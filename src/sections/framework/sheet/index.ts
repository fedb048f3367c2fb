/**
 * The Value framework sheet: the drawing with the contribution of each solution on the left, the table of nodes beside it, and the
 * spilled contribution behind both.
 *
 * The table stands beside and not under the drawing: it grows freely, and the narrow columns of the lines do not cut it.
 */
import { areaOf, cellName } from "../../../plan/sheet/address";
import { formats, looks } from "../../../plan/sheet/looks";
import { subjectStart, joined, ref } from "../../../plan/sheet/blocks";
import { fadeOldRows, placeTable } from "../../../plan/sheet/planTable";
import {
  figure,
  inRow,
  languageArgument,
  moneyText,
  quote,
  say,
  tableName,
  wholeColumn,
  wholeColumns,
  type SheetContext,
  has,
} from "../../../plan/sheet/sheetContext";
import { closeSheet, contentRow, linkTarget, openSheet } from "../../../plan/sheet/sheetFrame";
import { SheetDraft } from "../../../plan/sheet/sheetDraft";
import type { Redrawing, StandingSheetCells } from "../../../plan/section";
import type { SheetSpec } from "../../../plan/sheet/sheetSpec";
import { drawingColumns, drawingProperty, gapRoom } from "./drawing";
import { layoutFramework } from "./layout";
import { drawnNodes } from "./nodes";
import { countAt, placePicture, shownKpis, type Matrix } from "./picture";
import { frameworkTexts as texts } from "./texts";
import { languages } from "../../../plan/language";
import { contributionLabel } from "../words";
import { attitudeWords, closenessWords } from "../../stakeholders/words";
import { columnOf } from "../../../plan/table";
import { frameworkTable } from "../table";
import { stakeholderTable } from "../../stakeholders/table";
import { tableIn } from "../../../plan/planData";
import { yesNoWords } from "../../../plan/commonWords";

/** Four boxes beside each other stand on a laptop beside the pane; a text that is longer is set smaller. */
const boxWidth = 13.3;
const usualHeight = 15;
const trackWidth = 1;

const frameworkNodes = (context: SheetContext): string => wholeColumns(context, frameworkTable, "id", "confidence");

/** What the people say about a node's owner and department; without people nobody is met. */
const ownerFormulas = (context: SheetContext): { readonly met: string; readonly against: string; readonly contacted: string } => {
  if (!has(context, stakeholderTable)) return { met: "0", against: "FALSE", contacted: "0" };
  const cell = (id: string): string => inRow(context, frameworkTable, id);
  const people = (id: string): string => wholeColumn(context, stakeholderTable, id);
  const { word } = context.lists;
  const contacted = `${people("closeness")},"<>"&${word(closenessWords, "none")},${people("closeness")},"?*"`;
  return {
    met: `IF(COUNTIFS(${people("name")},${cell("owner")},${contacted})>0,1,0)`,
    against: `COUNTIFS(${people("name")},${cell("owner")},${people("attitude")},${word(attitudeWords, "opponent")})>0`,
    contacted: `COUNTIFS(${people("department")},${cell("department")},${contacted})`,
  };
};

const columnFormulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, frameworkTable, id);
  const column = (id: string): string => wholeColumn(context, frameworkTable, id);
  const word = context.lists.word;
  const { met, against, contacted } = ownerFormulas(context);
  const inDepartment = (sign: string): string => `COUNTIFS(${column("department")},${cell("department")},${column("met")},"${sign}")`;
  const reached = `${contacted}+${inDepartment("●")}+${inDepartment("▼")}`;
  const firstOfDepartment = `MATCH(${cell("department")},${column("department")},0)=ROW()-ROW(${tableName(context, frameworkTable)}[[#Headers],[${say(context, columnOf(frameworkTable, "id").header)}]])`;
  const amount = (id: string): string => `TEXT(${cell(id)},IF(${cell(id)}=INT(${cell(id)}),"#,##0","#,##0.##"))`;
  const figures = `IF(AND(ISNUMBER(${cell("baseline")}),ISNUMBER(${cell("target")})),${amount("baseline")}&" → "&${amount("target")}&IF(${cell("unit")}="",""," "&${cell("unit")}),"")`;
  const bearer = `TRIM(IF(${cell("level")}=3,${cell("department")},${cell("owner")})&" "&${cell("met")})`;
  const share = `IFERROR(" · "&TEXT(${cell("value")}/SUMIFS(${column("value")},${column("level")},4),"0 %"),"")`;
  const worth = `IF(AND(${cell("level")}=1,ISNUMBER(${cell("annualValue")})),${moneyText(context, cell("annualValue"))},IF(AND(${cell("level")}=4,ISNUMBER(${cell("value")})),${moneyText(context, cell("value"))}&${quote(say(context, texts.aYear))}&${share},""))`;
  const joint = (...parts: readonly string[]): string => `TEXTJOIN(" · ",TRUE,${parts.join(",")})`;
  return {
    improvement: `=IF(AND(ISNUMBER(${cell("baseline")}),ISNUMBER(${cell("target")})),IFERROR((${cell("target")}-${cell("baseline")})/ABS(${cell("baseline")}),""),"")`,
    value: `=IF(${cell("id")}="","",IFERROR(${figure(context, "BVFVALUE", frameworkNodes(context), cell("id"))},""))`,
    met: `=IF(${cell("owner")}="","",IF(${against},IF(${met}=1,"▼","▽"),IF(${met}=1,"●","○")))`,
    reached: `=IF(${cell("department")}="","",IF(${reached}>0,${word(yesNoWords, "yes")},${word(yesNoWords, "no")}))`,
    unreached: `=IF(${cell("reached")}=${word(yesNoWords, "no")},IF(${firstOfDepartment},${cell("department")},""),"")`,
    caption: `=IF(${cell("level")}=4,${worth},IF(${cell("level")}=1,${joint(figures, worth, bearer)},${joint(bearer, figures)}))`,
    order: `=IF(AND(${cell("level")}=4,ISNUMBER(${cell("value")})),${cell("value")}-ROW()/1000000,"")`,
  };
};

export const draw = (context: SheetContext): SheetSpec => {
  const layout = layoutFramework(drawnNodes(context));
  const room = gapRoom(layout);
  const columns = drawingColumns(room, 1);
  const column = (id: string): string => wholeColumn(context, frameworkTable, id);
  const nodes = frameworkNodes(context);
  // Rounded, so that the noise of fractions decides no digit.
  const total = `ROUND(SUMIFS(${column("value")},${column("level")},4),2)`;
  const facts = joined(
    subjectStart(context),
    ref(`COUNTIF(${column("level")},1)`),
    say(context, texts.kpis),
    " · ",
    ref(moneyText(context, total)),
    " ",
    ref(context.places.currency),
    say(context, texts.atStake),
    " · ",
    ref(`IFERROR(TEXT(${figure(context, "BVFCOMPLETE", nodes)},"0 %"),"–")`),
    say(context, texts.complete),
  );
  const tableLeft = columns.last + 2;
  const columnCount = frameworkTable.columns.length + tableIn(context.data, frameworkTable).userColumns.length;
  const tableRight = tableLeft + columnCount - 1;
  const keyRight = tableLeft + frameworkTable.columns.filter(({ place }) => place === "key").length - 1;
  const draft = openSheet(context, {
    id: frameworkTable.id,
    purpose: texts.purpose,
    lastColumn: columns.last,
    bandTo: tableRight,
    facts: `=${facts}`,
    linkColumns: [columns.boxes[0], columns.boxes[0] + 1, columns.boxes[1]],
  });
  draft.property(drawingProperty, room.join(" "));
  columns.boxes.forEach((box) => {
    draft.width(box, box + 1, boxWidth);
  });
  columns.gaps.forEach((gap, index) => {
    draft.width(gap, (columns.boxes[index + 1] ?? gap + 1) - 1, trackWidth);
  });
  draft.width(columns.last + 1, columns.last + 1, 3);

  const headerRow = contentRow + 1;
  const table = placeTable(draft, context, {
    table: frameworkTable,
    headerRow,
    left: tableLeft,
    formulas: columnFormulas(context),
    lines: 1,
    widths: {
      id: 7,
      level: 8,
      name: 32.5,
      supports: 10,
      share: 8,
      department: 18,
      owner: 21,
      unit: 12,
      baseline: 9,
      target: 9,
      annualValue: 12,
      confidence: 11,
      improvement: 12,
      value: 12,
      met: 9,
      reached: 11,
      unreached: 16,
      caption: 40,
      order: 12,
    },
    looks: { order: { numberFormat: "#,##0" }, caption: { wrap: false } },
  });
  fadeOldRows(draft, context, table);
  draft.put(0, tableLeft, say(context, texts.nodes), looks.title, looks.left, { indent: 1 });
  draft.put(1, tableLeft, say(context, texts.nodesHint), looks.purpose);
  draft.link(
    {
      row: 2,
      column: columns.boxes[3],
      text: say(context, texts.toTable),
      target: linkTarget(context, frameworkTable.id, cellName(headerRow, tableLeft)),
      tip: say(context, texts.toTableTip),
    },
    looks.link,
  );
  draft.link(
    {
      row: 2,
      column: tableLeft,
      text: say(context, texts.toDrawing),
      target: linkTarget(context, frameworkTable.id),
      tip: say(context, texts.toDrawing),
    },
    looks.link,
  );

  const matrix: Matrix = { row: headerRow, column: tableRight + 2 };
  draft.put(matrix.row - 1, matrix.column, say(context, texts.behindHint), looks.hint);
  draft.width(matrix.column, matrix.column, 28);
  draft.width(matrix.column + 1, matrix.column + Math.max(shownKpis, countAt(context, 1)) + 1, 14);
  draft.put(
    matrix.row,
    matrix.column,
    `=IFERROR(${figure(context, "BVFCONTRIBUTION", nodes, ...languageArgument(context))},"")`,
    looks.muted,
  );
  draft.paint(areaOf(matrix.row + 1, matrix.column + 1, countAt(context, 4) + 4, countAt(context, 1) + 2), looks.muted, {
    numberFormat: formats.share,
  });

  const lastRow = placePicture(draft, context, layout, columns, matrix);
  return closeSheet(draft, context, {
    lastRow,
    lastColumn: columns.last,
    frozenRows: 3,
    frozenColumns: 0,
    titleRows: [0, 0],
    onePage: true,
    further: [areaOf(0, tableLeft, table.area.bottom + 1, keyRight - tableLeft + 1)],
  });
};

/** The function's formula or its twin, which says the header by itself. */
const isContribution = (formula: unknown): boolean =>
  typeof formula === "string" &&
  formula.startsWith("=") &&
  ["KAM.BVFCONTRIBUTION(", ...languages.map((language) => quote(contributionLabel[language]))].some((part) => formula.includes(part));

/** Where the contribution spills from: the one cell that calls it. */
const matrixIn = ({ formulas, top, left }: StandingSheetCells): Matrix | null => {
  for (const [down, row] of formulas.entries()) {
    const across = row.findIndex(isContribution);
    if (across >= 0) return { row: top + down, column: left + across };
  }
  return null;
};

/** The picture from the nodes as they are now: only its columns are touched, the table of nodes beside it stays as it is. */
export const picture = (context: SheetContext, standing: StandingSheetCells): Redrawing | null => {
  const matrix = matrixIn(standing);
  if (!matrix) return null;
  const room = (standing.properties.get(drawingProperty) ?? "")
    .split(" ")
    .map(Number)
    .filter((count) => count > 0);
  const columns = drawingColumns(room, 1);
  const draft = new SheetDraft(frameworkTable.id, context.names[frameworkTable.id] ?? "", "");
  const lastRow = placePicture(draft, context, layoutFramework(drawnNodes(context)), columns, matrix);
  const page = { lastRow, lastColumn: columns.last, frozenRows: 0, frozenColumns: 0, titleRows: null, onePage: true };
  const bottom = Math.max(lastRow, standing.top + standing.formulas.length - 1);
  return {
    clear: { top: contentRow, left: 1, bottom, right: columns.last },
    usualHeight: { from: contentRow + 2, height: usualHeight },
    spec: closeSheet(draft, context, page),
  };
};
