/** Deal reviews on the Results sheet: the table, and below it win rate by reason and by competitor with reasons as bars and a sentence. */
import { yesNoWords } from "../../plan/commonWords";
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf, fixedCell } from "../../plan/sheet/address";
import { groupedBars, joined, placeToldChart, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { labelOf } from "../../plan/words";
import { competitorTable } from "../competitors/table";
import { dealReviewTable as table } from "./table";
import { dealReviewTexts } from "./texts";
import { outcomeWords, reasonIds, reasonWords, stepWords } from "./words";

const texts = {
  chart: { en: "Won and lost by reason", zh: "按原因统计输赢" },
  rate: { en: "Win rate", zh: "赢单率" },
  others: { en: "Others, or none named", zh: "其他或未注明" },
  none: { en: "No deal is reviewed yet.", zh: "尚未复盘任何项目。" },
  won: { en: " won, ", zh: " 个赢单，" },
  lost: { en: " lost: win rate ", zh: " 个丢单，赢单率 " },
  knew: { en: ". Needs were known in ", zh: "。赢单中 " },
  ofWon: { en: " of the deals won and ", zh: " 个、丢单中 " },
  ofLost: { en: " of those lost. Reviews with a countermeasure: ", zh: " 个事先了解客户需求。已有应对措施的复盘：" },
  end: { en: ".", zh: "。" },
} as const satisfies Record<string, Text>;

/** Competitors with a row of their own: the first of their table. */
const rivals = 4;

/** Columns of the figures beside the chart. */
const at = { name: 4, won: 5, lost: 6, rate: 7 } as const;

/** How many reviews had an outcome, with further conditions as COUNTIFS takes them. */
const counted = (context: SheetContext, outcome: "won" | "lost", ...conditions: readonly string[]): string =>
  `COUNTIFS(${[wholeColumn(context, table, "outcome"), context.lists.word(outcomeWords, outcome), ...conditions].join(",")})`;

const placeLine = (draft: SheetDraft, row: number, name: string, won: string, lost: string): void => {
  const [wonCell, lostCell] = [fixedCell(row, at.won), fixedCell(row, at.lost)];
  draft.put(row, at.name, name, looks.row);
  draft.line(row, at.won, [`=${won}`, `=${lost}`], looks.row, looks.right, { numberFormat: "0;-0;–" });
  draft.put(
    row,
    at.rate,
    `=IF(N(${wonCell})+N(${lostCell})=0,"",${wonCell}/(${wonCell}+${lostCell}))`,
    looks.row,
    looks.right,
    looks.bold,
    {
      numberFormat: "0 %",
    },
  );
  draft.height(row, row, 20);
};

const placeHeader = (draft: SheetDraft, context: SheetContext, row: number, name: string): void => {
  draft.put(row, at.name, name, looks.computedHeader);
  const outcomes = ["won", "lost"].map((id) => labelOf(outcomeWords, id, context.language));
  draft.line(row, at.won, [...outcomes, say(context, texts.rate)], looks.computedHeader, looks.right);
  draft.height(row, row, 22);
};

/** Every reason with its outcomes. */
const placeReasons = (draft: SheetDraft, context: SheetContext, head: number): void => {
  const reasons = wholeColumn(context, table, "reason");
  placeHeader(draft, context, head, say(context, columnOf(table, "reason").header));
  reasonIds.forEach((id, index) => {
    const word = context.lists.word(reasonWords, id);
    placeLine(draft, head + 1 + index, `=${word}`, counted(context, "won", reasons, word), counted(context, "lost", reasons, word));
  });
};

/** The first competitors by name, and everybody else; answers with the last row. */
const placeRivals = (draft: SheetDraft, context: SheetContext, head: number): number => {
  const competitors = wholeColumn(context, table, "competitor");
  placeHeader(draft, context, head, say(context, columnOf(table, "competitor").header));
  const shown = has(context, competitorTable) ? rivals : 0;
  for (let index = 0; index < shown; index += 1) {
    const row = head + 1 + index;
    const name = fixedCell(row, at.name);
    const of = (outcome: "won" | "lost"): string => `IF(${name}="","",${counted(context, outcome, competitors, name)})`;
    const named = `INDEX(${wholeColumn(context, competitorTable, "competitor")},${(index + 1).toString()})`;
    placeLine(draft, row, `=IFERROR(${named}&"","")`, of("won"), of("lost"));
  }
  const last = head + 1 + shown;
  const rest = (outcome: "won" | "lost"): string => {
    const column = outcome === "won" ? at.won : at.lost;
    const above = shown === 0 ? "0" : `SUM(${fixedCell(head + 1, column)}:${fixedCell(last - 1, column)})`;
    return `${counted(context, outcome)}-${above}`;
  };
  placeLine(draft, last, say(context, texts.others), rest("won"), rest("lost"));
  return last;
};

const sentenceOf = (context: SheetContext): string => {
  const [won, lost] = [counted(context, "won"), counted(context, "lost")];
  const needs = wholeColumn(context, table, "knewNeeds");
  const yes = context.lists.word(yesNoWords, "yes");
  const knew = (outcome: "won" | "lost"): string => `(${[yes, "TRUE"].map((said) => counted(context, outcome, needs, said)).join("+")})`;
  const lessons = `COUNTIFS(${wholeColumn(context, table, "opportunity")},"?*",${wholeColumn(context, table, "lesson")},"?*")`;
  const sentence = joined(
    "",
    ref(won),
    say(context, texts.won),
    ref(lost),
    say(context, texts.lost),
    ref(`TEXT(${won}/(${won}+${lost}),"0 %")`),
    say(context, texts.knew),
    ref(knew("won")),
    say(context, texts.ofWon),
    ref(knew("lost")),
    say(context, texts.ofLost),
    ref(lessons),
    say(context, texts.end),
  );
  return `=IF(${won}+${lost}=0,${quote(say(context, texts.none))},${sentence})`;
};

/** Win rate by reason and by competitor, the reasons as bars, and a sentence. */
const placeReasonChart = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const head = top + 1;
  placeReasons(draft, context, head);
  const last = placeRivals(draft, context, head + 1 + reasonIds.length);
  const column = (index: number) => areaOf(head + 1, index, reasonIds.length, 1);
  return placeToldChart(draft, context, top, {
    title: texts.chart,
    sentence: sentenceOf(context),
    from: at.name,
    to: table.columns.length,
    rows: last - top,
    chart: (place) =>
      groupedBars({
        ...place,
        name: "KAM_DealReasons",
        type: "BarClustered",
        names: column(at.name),
        series: (["won", "lost"] as const).map((id) => ({
          name: labelOf(outcomeWords, id, context.language),
          values: column(at[id]),
          color: id === "won" ? colors.brand : colors.attention,
        })),
        format: "0;;",
      }),
  });
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: dealReviewTexts.name,
    purpose: dealReviewTexts.purpose,
    table,
    formulas: {},
    lines: 2,
    example: {
      opportunity: { en: "Payment hub", zh: "PACS升级" },
      lesson: { en: "Meet the subsidiaries first", zh: "招标前先走访病区" },
      outcome: outcomeWords.terms[1]?.label ?? dealReviewTexts.name,
      reason: reasonWords.terms[1]?.label ?? dealReviewTexts.name,
      step: stepWords.terms[1]?.label ?? dealReviewTexts.name,
    },
  });
  const outcome = placed.firstCell("outcome");
  for (const [id, color, mark] of [
    ["won", colors.good, "✓"],
    ["lost", colors.bad, "✗"],
  ] as const)
    draft.conditional({
      kind: "formula",
      area: placed.columnArea("outcome"),
      formula: `=${outcome}=${context.lists.word(outcomeWords, id)}`,
      look: { color, numberFormat: `"${mark} "@` },
    });
  return placeReasonChart(draft, context, placed.area.bottom + 2);
};
