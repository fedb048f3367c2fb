/**
 * The Value framework sheet: the drawing with the contribution of each solution on the left, the table of nodes beside it, and the
 * spilled contribution behind both.
 *
 * The table stands beside and not under the drawing: it grows freely, and the narrow columns of the lines do not cut it.
 */
import { areaOf, cellName } from "../../../plan/sheet/address";
import { formats, looks } from "../../../plan/sheet/looks";
import { accountStart, joined, ref } from "../../../plan/sheet/blocks";
import { fadeOldRows, placeTable } from "../../../plan/sheet/planTable";
import { schema } from "../../../plan/schema";
import { figure, inRow, languageArgument, moneyText, quote, say, wholeColumn, wholeColumns, type SheetContext } from "../../../plan/sheet/sheetContext";
import { closeSheet, contentRow, linkTarget, openSheet } from "../../../plan/sheet/sheetFrame";
import type { SheetSpec } from "../../../plan/sheet/sheetSpec";
import { drawingColumns, drawingProperty, gapRoom } from "./drawing";
import { layoutFramework } from "./layout";
import { drawnNodes } from "./nodes";
import { countAt, placePicture, shownKpis, type Matrix } from "./picture";
import { frameworkTexts as texts } from "./texts";

const boxWidth = 17;
const trackWidth = 1.7;

const frameworkNodes = (context: SheetContext): string => wholeColumns(context, "framework", "id", "confidence");

const columnFormulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, "framework", id);
  const column = (id: string): string => wholeColumn(context, "framework", id);
  const people = (id: string): string => wholeColumn(context, "stakeholders", id);
  const word = context.lists.word;
  const contacted = `${people("closeness")},"<>"&${word("closeness", "none")},${people("closeness")},"?*"`;
  const met = `IF(COUNTIFS(${people("name")},${cell("owner")},${contacted})>0,1,0)`;
  const against = `COUNTIFS(${people("name")},${cell("owner")},${people("attitude")},${word("attitude", "opponent")})>0`;
  const inDepartment = (sign: string): string => `COUNTIFS(${column("department")},${cell("department")},${column("met")},"${sign}")`;
  const reached = `COUNTIFS(${people("department")},${cell("department")},${contacted})+${inDepartment("●")}+${inDepartment("▼")}`;
  const firstOfDepartment = `MATCH(${cell("department")},${column("department")},0)=ROW()-ROW(${schema.framework.name}[[#Headers],[${say(context, schema.framework.columns[0]?.header ?? { en: "", zh: "" })}]])`;
  const amount = (id: string): string => `TEXT(${cell(id)},IF(${cell(id)}=INT(${cell(id)}),"#,##0","#,##0.##"))`;
  const figures = `IF(AND(ISNUMBER(${cell("baseline")}),ISNUMBER(${cell("target")})),${amount("baseline")}&" → "&${amount("target")}&IF(${cell("unit")}="",""," "&${cell("unit")}),"")`;
  const bearer = `TRIM(IF(${cell("level")}=3,${cell("department")},${cell("owner")})&" "&${cell("met")})`;
  const share = `IFERROR(" · "&TEXT(${cell("value")}/SUMIFS(${column("value")},${column("level")},4),"0 %"),"")`;
  const worth = `IF(AND(${cell("level")}=1,ISNUMBER(${cell("annualValue")})),${moneyText(context, cell("annualValue"))},IF(AND(${cell("level")}=4,ISNUMBER(${cell("value")})),${moneyText(context, cell("value"))}&${quote(say(context, texts.aYear))}&${share},""))`;
  const joint = (first: string, second: string): string => `${first}&IF(OR(${first}="",${second}=""),""," · ")&${second}`;
  return {
    improvement: `=IF(AND(ISNUMBER(${cell("baseline")}),ISNUMBER(${cell("target")})),IFERROR((${cell("target")}-${cell("baseline")})/ABS(${cell("baseline")}),""),"")`,
    value: `=IF(${cell("id")}="","",IFERROR(${figure(context, "BVFVALUE", frameworkNodes(context), cell("id"))},""))`,
    met: `=IF(${cell("owner")}="","",IF(${against},IF(${met}=1,"▼","▽"),IF(${met}=1,"●","○")))`,
    reached: `=IF(${cell("department")}="","",IF(${reached}>0,${word("yes-no", "yes")},${word("yes-no", "no")}))`,
    unreached: `=IF(${cell("reached")}=${word("yes-no", "no")},IF(${firstOfDepartment},${cell("department")},""),"")`,
    caption: `=IF(${cell("level")}=4,${worth},IF(${cell("level")}=1,${joint(joint(figures, worth), bearer)},${joint(bearer, figures)}))`,
    order: `=IF(AND(${cell("level")}=4,ISNUMBER(${cell("value")})),${cell("value")}-ROW()/1000000,"")`,
  };
};

export const frameworkSheet = (context: SheetContext): SheetSpec => {
  const layout = layoutFramework(drawnNodes(context));
  const room = gapRoom(layout);
  const columns = drawingColumns(room, 1);
  const column = (id: string): string => wholeColumn(context, "framework", id);
  const nodes = frameworkNodes(context);
  const total = `SUMIFS(${column("value")},${column("level")},4)`;
  const facts = joined(
    accountStart(context),
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
  const columnCount = schema.framework.columns.length + context.data.tables.framework.userColumns.length;
  const tableRight = tableLeft + columnCount - 1;
  const keyRight = tableLeft + schema.framework.columns.filter(({ place }) => place === "key").length - 1;
  const draft = openSheet(context, {
    id: "framework",
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
    table: "framework",
    headerRow,
    left: tableLeft,
    formulas: columnFormulas(context),
    lines: 1,
    widths: {
      id: 11,
      level: 14,
      name: 38,
      supports: 13,
      share: 13,
      department: 20,
      owner: 22,
      unit: 14,
      baseline: 11,
      target: 11,
      annualValue: 15,
      confidence: 13,
      improvement: 15,
      value: 15,
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
      target: linkTarget(context, "framework", cellName(headerRow, tableLeft)),
      tip: say(context, texts.toTableTip),
    },
    looks.link,
  );
  draft.link(
    {
      row: 2,
      column: tableLeft,
      text: say(context, texts.toDrawing),
      target: linkTarget(context, "framework"),
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
