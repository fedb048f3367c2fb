/**
 * Strengths and weaknesses on the Competition sheet: criteria with scores and, above the columns, the names of the competitors they belong to;
 * below, a profile of all and a sentence on each competitor, and what is to do.
 */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { lineChart, placeToDo } from "../../plan/sheet/blocks";
import { lineMarkers } from "../../plan/sheet/chartSpecs";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import type { PlacedTable } from "../../plan/sheet/planTable";
import { has, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { competitorTable } from "../competitors/table";
import { competitorCriteriaTable, theirsColumns } from "./table";
import { criteriaSection as texts, rivalName } from "./texts";

const own = {
  profile: { en: "Profile: we lead where our line lies above theirs", zh: "强弱曲线：我方曲线在上方即为领先" },
  us: { en: "Us", zh: "我方" },
  inWords: { en: "In words", zh: "文字说明" },
  semicolon: { en: "; ", zh: "；" },
  colon: { en: ": ", zh: "：" },
  lead: { en: "widest lead ", zh: "领先最多：" },
  noLead: { en: "no lead", zh: "无领先项" },
  lag: { en: "widest lag ", zh: "落后最多：" },
  noLag: { en: "no lag", zh: "无落后项" },
  unscored: { en: "not scored yet", zh: "尚未打分" },
  end: { en: ".", zh: "。" },
  nobody: { en: "Enter the competitors above, then score each criterion.", zh: "请先在上方填写竞争对手，再逐项打分。" },
} as const satisfies Record<string, Text>;

/** Above the header of a score. */
const nameLook = { bold: true, color: colors.ink, wrap: true, horizontal: "Right", vertical: "Bottom" } as const;

/** Name of the n-th competitor as a formula; blank where no row names it. */
const nameOf = (context: SheetContext, rival: number): string =>
  has(context, competitorTable)
    ? `IFERROR(INDEX(${wholeColumn(context, competitorTable, "competitor")},${(rival + 1).toString()})&"","")`
    : '""';

/** The competitors against whom our score is the higher, or the lower, each with the points. */
const margins = (context: SheetContext, sign: "+" | "−"): string => {
  const cell = (id: string): string => inRow(context, competitorCriteriaTable, id);
  const between = say(context, own.semicolon);
  const parts = theirsColumns.map((column, rival) => {
    const [high, low] = sign === "+" ? [cell("ours"), cell(column)] : [cell(column), cell("ours")];
    const name = nameOf(context, rival);
    const named = `IF(${name}="",${quote(rivalName([], rival, context.language))},${name})`;
    return `IF(AND(COUNT(${high},${low})=2,${high}>${low}),${quote(between)}&${named}&" ${sign}"&ROUND(${high}-${low},1),"")`;
  });
  return `=MID(${parts.join("&")},${(between.length + 1).toString()},200)`;
};

/** Names of the competitors above their columns; what the example shows while nobody is named. */
const placeNames = (draft: SheetDraft, context: SheetContext, placed: PlacedTable): void => {
  const row = placed.area.top - 1;
  const empty = `COUNTA(${wholeColumn(context, competitorCriteriaTable, "criterion")})=0`;
  const example = { ours: "4", theirs1: "3", theirs2: "5", theirs3: '""', theirs4: '""' } as const;
  const anybody = has(context, competitorTable) ? `COUNTA(${wholeColumn(context, competitorTable, "competitor")})>0` : "FALSE";
  draft.put(
    row,
    placed.columnOf("ours"),
    `=IF(${anybody},${quote(say(context, own.us))},IF(${empty},${example.ours},""))`,
    looks.example,
    nameLook,
  );
  theirsColumns.forEach((column, rival) => {
    const name = nameOf(context, rival);
    draft.put(
      row,
      placed.columnOf(column),
      `=IF(${name}<>"",${name},IF(AND(${empty},NOT(${anybody})),${example[column]},""))`,
      looks.example,
      nameLook,
    );
  });
  draft.height(row, row, 32);
};

/** "Bank A: widest lead Quality +1; widest lag Price −1." for the n-th competitor; blank while it has no name. */
const sentence = (context: SheetContext, rival: number): string => {
  const column = (id: string): string => wholeColumn(context, competitorCriteriaTable, id);
  const name = nameOf(context, rival);
  const theirs = column(theirsColumns[rival] ?? "");
  const ours = column("ours");
  const known = `ISNUMBER(${ours})*ISNUMBER(${theirs})`;
  const most = 10_000;
  const told = (high: string, low: string, sign: string, said: Text, nothing: Text): string => {
    const points = `SUMPRODUCT(MAX(${known}*(${high}-${low})))`;
    // The first criterion of that many points: nearer to the top is larger.
    const place = `${most.toString()}-SUMPRODUCT(MAX(${known}*(ROUND(${high}-${low},6)=ROUND(${points},6))*(${most.toString()}-ROW(${ours}))))`;
    const first = `INDEX(${column("criterion")},${place}-ROW(INDEX(${ours},1))+1)`;
    return `IF(${points}>0,${quote(say(context, said))}&${first}&" ${sign}"&ROUND(${points},1),${quote(say(context, nothing))})`;
  };
  const lead = told(ours, theirs, "+", own.lead, own.noLead);
  const lag = told(theirs, ours, "−", own.lag, own.noLag);
  const both = `${lead}&${quote(say(context, own.semicolon))}&${lag}`;
  const all = `${name}&${quote(say(context, own.colon))}&IF(SUMPRODUCT(${known})=0,${quote(say(context, own.unscored))},IFERROR(${both},""))&${quote(say(context, own.end))}`;
  const otherwise = rival === 0 ? quote(say(context, own.nobody)) : '""';
  return `=IF(${name}="",${otherwise},${all})`;
};

/** Rows of the chart. */
const chartRows = 13;

/** Ours is the plan's own colour; neighbours differ in lightness too. */
const lineColors = [colors.brand, colors.attention, colors.muted, colors.brandMiddle, colors.good] as const;

/**
 * The lines with their names above and a sentence for each competitor beside them. The names stand in cells, because those of a chart
 * would not follow when a competitor is renamed or moves to another row.
 */
const placeProfile = (draft: SheetDraft, context: SheetContext, placed: PlacedTable, top: number): number => {
  draft.put(top, 1, say(context, own.profile), looks.heading);
  draft.height(top, top, 22);
  const left = placed.columnOf("leads");
  const right = placed.columnOf("answer");
  draft.put(top, left, say(context, own.inWords), looks.heading);
  theirsColumns.forEach((_column, rival) => {
    draft.spread(areaOf(top + 1 + rival * 2, left, 2, right - left + 1), sentence(context, rival), looks.sentence);
  });
  const lines = ["ours", ...theirsColumns] as const;
  lines.forEach((column, index) => {
    const name = index === 0 ? quote(say(context, own.us)) : nameOf(context, index - 1);
    const key = {
      color: lineColors[index] ?? colors.ink,
      bold: true,
      size: 10,
      wrap: true,
      horizontal: "Right",
      vertical: "Bottom",
    } as const;
    draft.put(top + 1, placed.columnOf(column), `=IF(${name}="","",${quote(`${lineMarkers[index]?.sign ?? ""} `)}&${name})`, key);
  });
  draft.height(top + 1, top + 1, 28);
  draft.chart({
    ...lineChart({
      name: "KAM_CompetitorProfile",
      title: say(context, own.profile),
      area: areaOf(top + 2, 1, chartRows, placed.columnOf("theirs4")),
      names: placed.columnArea("criterion"),
      series: lines.map((column, index) => ({
        name: say(context, columnOf(competitorCriteriaTable, column).header),
        values: placed.columnArea(column),
        color: lineColors[index] ?? colors.ink,
      })),
      minimum: 1,
      maximum: 5,
      majorUnit: 1,
      format: "0",
    }),
    legend: false,
  });
  return top + 2 + chartRows;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: texts.name,
    purpose: texts.purpose,
    table: competitorCriteriaTable,
    formulas: { leads: margins(context, "+"), lags: margins(context, "−") },
    lines: 3,
    example: {
      criterion: { en: "Interfaces", zh: "接口能力" },
      weight: 30,
      answer: { en: "Pilot with IT", zh: "与信息科先行试点" },
      affects: { en: "IT director", zh: "信息科主任" },
    },
  });
  placeNames(draft, context, placed);
  const [lags, answer, weight] = (["lags", "answer", "weight"] as const).map((id) => placed.firstCell(id));
  draft.conditional({
    kind: "formula",
    area: placed.columnArea("lags"),
    formula: `=AND(${lags ?? ""}<>"",${answer ?? ""}="",N(${weight ?? ""})>0)`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true, numberFormat: '"▲ "@' },
  });
  const profile = placed.area.bottom + 2;
  const toDo = placeProfile(draft, context, placed, profile) + 1;
  placeToDo(draft, context, competitorCriteriaTable, { top: toDo, left: 1, right: placed.columnOf("affects"), textFrom: 2, rows: 4 });
  return toDo + 4;
};
