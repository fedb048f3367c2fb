/**
 * The Stakeholders sheet: the table of people, and below it the map, who we know by level and function, and what to do.
 *
 * The table comes first and keeps rows free below it; typing there makes it grow, and Excel moves the blocks when a row is inserted.
 */
import { weightsOf } from "../../../plan/sheet/ownWords";
import { tableIn } from "../../../plan/planData";
import { areaOf, cellName, columnLetters } from "../../../plan/sheet/address";
import { colors, looks } from "../../../plan/sheet/looks";
import { subjectStart, joined, placeToDo, ref } from "../../../plan/sheet/blocks";
import { fadeOldRows, placeTable, type PlacedTable } from "../../../plan/sheet/planTable";
import { heightOf, linesOf } from "../../../plan/sheet/textLines";
import { figure, inRow, languageArgument, quote, say, unlessBlank, wholeColumn, type SheetContext } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { closeSheet, contentRow, openSheet } from "../../../plan/sheet/sheetFrame";
import type { ChartSpec, SheetSpec } from "../../../plan/sheet/sheetSpec";
import { axes, chartRows, labels, mapChartName, smallestBubble } from "./map";
import { stakeholderTexts as texts } from "./texts";

export { labels } from "./map";
import { findWritten } from "../../../plan/words";
import { attitudeWords, closenessWords, functionWords, levelWords } from "../words";
import { personThresholds, weightedLists } from "../settings";
import { stakeholderTable } from "../table";
import { comma } from "../../../plan/wording";

const freeRows = 8;
/** A longer table has pages of its own, and what stands below it begins on the next: on one page the print would be too small. */
const mostRowsOnOnePage = 3;
/** Rows of the matrix grow with the names that stand in them now, up to a third of a page. */
const mostMatrixLines = 8;

const columnFormulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, stakeholderTable, id);
  const weights = weightsOf(context, ...Object.values(weightedLists));
  const word = context.lists.word;
  const person = [cell("level"), cell("role")] as const;
  const bond = [cell("attitude"), cell("closeness")] as const;
  const target = figure(context, "BACKING", ...person, cell("targetAttitude"), cell("targetCloseness"), weights);
  return {
    influence: `=${unlessBlank(person, figure(context, "INFLUENCE", ...person, weights))}`,
    backing: `=${unlessBlank([...person, ...bond], figure(context, "BACKING", ...person, ...bond, weights))}`,
    priority: `=${unlessBlank([...person, ...bond], figure(context, "PRIORITY", ...person, ...bond, weights))}`,
    nextMove: `=${unlessBlank(bond, figure(context, "APPROACH", ...bond, ...languageArgument(context)))}`,
    mapX: `=IFERROR(${cell("backing")}/${cell("influence")},0)`,
    mapTargetX: `=IFERROR(${target}/${cell("influence")},${cell("mapX")})`,
    mapSize: `=IF(ISNUMBER(${cell("priority")}),MAX(${cell("priority")},${smallestBubble}),0)`,
    mapTargetSize: `=IF(OR(${cell("targetAttitude")}="",${cell("targetCloseness")}=""),0,${cell("mapSize")})`,
    marked: `=IF(${cell("name")}="","",IF(${cell("attitude")}=${word(attitudeWords, "supporter")},"▲ ",IF(${cell("attitude")}=${word(attitudeWords, "opponent")},"▼ ","● "))&${cell("name")})`,
    order: `=IF(ISNUMBER(${cell("priority")}),${cell("priority")}-ROW()/1000000,"")`,
  };
};

/** Three things only: how strong, which way, act now. */
const placeSigns = (draft: SheetDraft, context: SheetContext, table: PlacedTable): void => {
  draft.conditional({ kind: "bar", area: table.columnArea("influence"), color: colors.brandLight, minimum: 0, maximum: 100 });
  const attitude = table.firstCell("attitude");
  for (const [id, sign, color] of [
    ["supporter", "▲", colors.good],
    ["neutral", "●", colors.muted],
    ["opponent", "▼", colors.bad],
  ] as const) {
    draft.conditional({
      kind: "formula",
      area: table.columnArea("attitude"),
      formula: `=${attitude}=${context.lists.word(attitudeWords, id)}`,
      look: { color, numberFormat: `"${sign} "@` },
    });
  }
  draft.conditional({
    kind: "formula",
    area: table.columnArea("priority"),
    formula: `=AND(ISNUMBER(${table.firstCell("priority")}),${table.firstCell("priority")}>=${context.lists.weight(personThresholds, "urgent")})`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true, numberFormat: `"${say(context, texts.act)} "0` },
  });
};

const mapChart = (context: SheetContext, table: PlacedTable, area: ChartSpec["area"]): ChartSpec => {
  const people = labels(context).points;
  const series = {
    values: table.columnArea("influence"),
    categories: table.columnArea("name"),
  };
  return {
    name: mapChartName,
    type: "Bubble",
    area,
    title: say(context, texts.mapTitle),
    series: [
      {
        ...series,
        name: say(context, texts.mapPeople),
        x: table.columnArea("mapX"),
        sizes: table.columnArea("mapSize"),
        color: colors.brandMiddle,
        hollow: false,
        labels:
          people.length === 0
            ? null
            : { kind: "names", names: people.map(({ name }) => name), positions: people.map(({ position }) => position) },
        pointColors: Object.fromEntries(
          people.flatMap(({ color }, index) => (color === colors.attention ? [[index, color] as const] : [])),
        ),
      },
      {
        ...series,
        name: say(context, texts.mapTarget),
        x: table.columnArea("mapTargetX"),
        sizes: table.columnArea("mapTargetSize"),
        color: colors.brand,
        hollow: true,
        labels: null,
        pointColors: {},
      },
    ],
    gapWidth: 60,
    bubbleScale: 35,
    valueAxis: {
      visible: true,
      title: say(context, texts.axisY),
      minimum: axes.y.minimum,
      maximum: axes.y.maximum,
      majorUnit: 20,
      gridlines: true,
      reversed: false,
      // The room above 100 is for the largest bubble, not for a figure.
      format: '[>100]"";0',
    },
    categoryAxis: {
      visible: true,
      title: say(context, texts.axisX),
      minimum: axes.x.minimum,
      maximum: axes.x.maximum,
      majorUnit: 0.4,
      gridlines: false,
      reversed: false,
      format: '"";"";""',
    },
  };
};

const placeMap = (draft: SheetDraft, context: SheetContext, table: PlacedTable, top: number): void => {
  const left = table.columnOf("name");
  const right = table.columnOf("role");
  const column = (id: string): string => wholeColumn(context, stakeholderTable, id);
  const top1 = `MATCH(MAX(${column("order")}),${column("order")},0)`;
  const first = joined(
    ref(`INDEX(${column("name")},${top1})`),
    say(context, texts.first),
    ref(`TEXT(INDEX(${column("priority")},${top1}),"0")`),
  );
  draft.put(top, left, `=IF(COUNT(${column("order")})=0,${quote(say(context, texts.nobody))},${first})`, looks.heading);
  draft.height(top, top, 22);
  draft.chart(mapChart(context, table, areaOf(top + 1, left, chartRows, right - left + 1)));
  const count = (id: string): { readonly ref: string } => ref(`COUNTIF(${column("attitude")},${context.lists.word(attitudeWords, id)})`);
  const unmet = ref(`COUNTIF(${column("closeness")},${context.lists.word(closenessWords, "none")})`);
  const words = joined(
    say(context, texts.inWords),
    count("supporter"),
    say(context, texts.forUs),
    count("neutral"),
    say(context, texts.neutral),
    count("opponent"),
    say(context, texts.against),
    unmet,
    say(context, texts.notMet),
  );
  draft.spread(areaOf(top + chartRows + 1, left, 1, right - left + 1), `=${words}`, looks.note);
  draft.height(top + chartRows + 1, top + chartRows + 1, 34);
};

/** The names of a cell of the matrix as they are entered, to know how much room they take. */
const namesAt = (context: SheetContext, level: string, department: string): string =>
  tableIn(context.data, stakeholderTable)
    .rows.filter(
      ({ cells }) =>
        findWritten(levelWords, String(cells["level"] ?? "")) === level &&
        findWritten(functionWords, String(cells["function"] ?? "")) === department,
    )
    .map(({ cells }) => `● ${String(cells["name"] ?? "")} · `)
    .join("");

/** Rows are functions, columns are levels: the few wide columns under the table hold the names. */
const placeMatrix = (draft: SheetDraft, context: SheetContext, table: PlacedTable, top: number): number => {
  const left = table.columnOf("attitude");
  const spans = [
    [table.columnOf("closeness"), table.columnOf("influence")],
    [table.columnOf("backing"), table.columnOf("priority")],
    [table.columnOf("nextMove"), table.columnOf("nextMove")],
  ] as const;
  const spanWidths = [21, 19, 44];
  const levels = ["decision", "management", "operational"] as const;
  const functions = ["user", "technical", "finance", "procurement"] as const;
  const column = (id: string): string => wholeColumn(context, stakeholderTable, id);
  draft.put(top, left, say(context, texts.matrix), looks.heading);
  draft.put(top + 1, left, "", looks.computedHeader);
  draft.height(top + 1, top + 1, 20);
  spans.forEach(([from, to], index) => {
    const level = levels[index];
    if (level) draft.spread(areaOf(top + 1, from, 1, to - from + 1), `=${context.lists.word(levelWords, level)}`, looks.computedHeader);
  });
  functions.forEach((id, down) => {
    const row = top + 2 + down;
    draft.put(row, left, `=${context.lists.word(functionWords, id)}`, looks.row, looks.wrap, { horizontal: "Left", indent: 1 });
    spans.forEach(([from, to]) => {
      const inCell = `(${column("level")}=${columnLetters(from)}$${top + 2})*(${column("function")}=$${cellName(row, left)})`;
      const names = `TEXTJOIN(" · ",TRUE,IF(${inCell},${column("marked")},""))`;
      draft.spread(areaOf(row, from, 1, to - from + 1), `=IF(${names}="","—",${names})`, looks.row, looks.wrap);
    });
    draft.height(
      row,
      row,
      heightOf(
        Math.min(
          mostMatrixLines,
          Math.max(2, ...levels.map((level, index) => linesOf(namesAt(context, level, id), spanWidths[index] ?? 1))),
        ),
        context.language,
      ),
    );
  });
  const people = [column("level"), column("function"), column("closeness")];
  const last = top + 6;
  const right = table.columnOf("nextMove");
  const gaps = `TEXTJOIN(${quote(comma(context.language))},TRUE,${figure(context, "COVERAGEGAPS", ...people, ...languageArgument(context))})`;
  const covered = joined(
    say(context, texts.covered),
    ref(`TEXT(${figure(context, "COVERAGE", ...people)},"0 %")`),
    context.language === "zh" ? "。" : ". ",
    ref(gaps),
  );
  draft.spread(areaOf(last, left, 1, right - left + 1), `=IFERROR(${covered},"")`, looks.note);
  draft.height(last, last, 32);
  draft.spread(areaOf(last + 1, left, 1, right - left + 1), say(context, texts.signs), looks.hint);
  return last + 2;
};

export const draw = (context: SheetContext): SheetSpec => {
  const column = (id: string): string => wholeColumn(context, stakeholderTable, id);
  const support = figure(
    context,
    "SUPPORT",
    column("level"),
    column("role"),
    column("attitude"),
    column("closeness"),
    weightsOf(context, ...Object.values(weightedLists)),
  );
  const coverage = figure(context, "COVERAGE", column("level"), column("function"), column("closeness"));
  const facts = joined(
    subjectStart(context),
    ref(`COUNTA(${column("name")})`),
    say(context, texts.people),
    " · ",
    say(context, texts.support),
    ref(`IF(COUNT(${column("backing")})=0,"–",TEXT(${support},"+0;-0;0"))`),
    " · ",
    say(context, texts.coverage),
    ref(`IFERROR(TEXT(${coverage},"0 %"),"–")`),
  );
  const headerRow = contentRow + 1;
  const lastColumn = 11;
  const draft = openSheet(context, {
    id: stakeholderTable.id,
    purpose: texts.purpose,
    lastColumn,
    facts: `=${facts}`,
    linkColumns: [1, 2, 3],
  });
  const table = placeTable(draft, context, {
    table: stakeholderTable,
    headerRow,
    left: 1,
    formulas: columnFormulas(context),
    lines: 2,
    widths: {
      // Up to the priority they stand on a laptop beside the pane.
      name: 18,
      title: 16,
      level: 12.5,
      function: 12.5,
      role: 12,
      attitude: 12.5,
      closeness: 11.5,
      influence: 10,
      backing: 9.5,
      priority: 9.5,
      nextMove: 44,
      mapX: 9,
      mapTargetX: 9,
      mapSize: 9,
      mapTargetSize: 9,
      marked: 20,
      order: 9,
    },
    looks: {
      mapX: { numberFormat: "0.00", color: colors.muted },
      mapTargetX: { numberFormat: "0.00", color: colors.muted },
      mapSize: { numberFormat: "0", color: colors.muted },
      mapTargetSize: { numberFormat: "0", color: colors.muted },
      marked: { color: colors.muted },
      order: { numberFormat: "0.0", color: colors.muted },
    },
    keepVisible: ["mapX", "mapTargetX", "mapSize", "mapTargetSize", "marked", "order"],
  });
  placeSigns(draft, context, table);
  fadeOldRows(draft, context, table);
  const blocks = table.area.bottom + freeRows + 1;
  placeMap(draft, context, table, blocks);
  const afterMatrix = placeMatrix(draft, context, table, blocks);
  placeToDo(draft, context, stakeholderTable, {
    top: afterMatrix + 1,
    left: table.columnOf("attitude"),
    right: table.columnOf("nextMove"),
    textFrom: table.columnOf("closeness"),
    rows: 6,
  });
  const lastRow = blocks + chartRows + 1;
  const onePage = table.body.bottom - table.body.top < mostRowsOnOnePage;
  return closeSheet(draft, context, {
    lastRow,
    lastColumn,
    frozenRows: headerRow + 1,
    frozenColumns: 2,
    titleRows: [0, 0],
    onePage,
    ...(onePage ? {} : { nextPageFrom: blocks }),
  });
};
