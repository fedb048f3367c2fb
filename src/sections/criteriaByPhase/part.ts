/** Criteria by phase on the Proposal sheet: scores, a sentence, and we against up to three competitors in every phase as bars. */
import type { Text } from "../../plan/language";
import { tableIn } from "../../plan/planData";
import type { SheetContext } from "../../plan/section";
import { areaOf, cellName, fixedArea } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { groupedBars } from "../../plan/sheet/chartSpecs";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { figure, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { labelOf } from "../../plan/words";
import { isUs, phaseIds } from "./figures";
import { phaseWeights } from "./settings";
import { criteriaByPhaseTable } from "./table";
import { criteriaTexts } from "./texts";
import { phaseWords } from "./words";
import { comma } from "../../plan/wording";

const words = {
  usBest: { en: "Strongest: ", zh: "最强：" },
  usWorst: { en: "; weakest: ", zh: "；最弱：" },
  weLead: { en: "We lead in all four phases", zh: "四个阶段我方均领先" },
  theyLead: { en: "Ahead of us: ", zh: "领先于我方：" },
  picture: { en: "We against competitors, by phase", zh: "各阶段我方与对手对比" },
  phase: { en: "Phase", zh: "阶段" },
  competitor: { en: "Competitor ", zh: "对手 " },
  none: { en: "Enter the scores of us and at least one competitor.", zh: "请填写我方和至少一家对手的评分。" },
  allOurs: { en: "We lead in every phase.", zh: "各阶段我方均领先。" },
  behind: { en: "A competitor leads in: ", zh: "对手领先的阶段：" },
  end: { en: ".", zh: "。" },
} as const satisfies Record<string, Text>;

/** Columns of the table that hold the phases, in their order. */
const phaseColumns = ["learn", "shortlist", "buy", "afterSales"] as const;
const mostCompetitors = 3;
const chartRows = 11;

/** How the row about us may be named in this language, the usual one first. */
const usNames: Readonly<Record<SheetContext["language"], readonly string[]>> = { en: ["We", "Us"], zh: ["我方", "我们", "我司"] };

const usAt = (context: SheetContext): string =>
  usNames[context.language].reduceRight(
    (later, name) => `IFERROR(MATCH(${quote(name)},${wholeColumn(context, criteriaByPhaseTable, "who")},0),${later})`,
    "0",
  );

const formulasOf = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, criteriaByPhaseTable, id);
  const phase = (index: number): string => quote(labelOf(phaseWords, phaseIds[index] ?? "", context.language));
  const score = (index: number): string =>
    `=IF(COUNT(${cell("quality")},${cell("price")},${cell("service")})<3,"",IFERROR(${figure(context, "DECISIONSCORE", phase(index), cell("quality"), cell("price"), cell("service"), context.lists.weights(phaseWeights))},""))`;
  const between = comma(context.language);
  const own = phaseColumns.map(cell);
  const nameOf = (best: string): string => own.reduceRight((later, one, index) => `IF(${one}=${best},${phase(index)},${later})`, '""');
  const aboutUs = `${quote(say(context, words.usBest))}&${nameOf(`MAX(${own.join(",")})`)}&${quote(say(context, words.usWorst))}&${nameOf(`MIN(${own.join(",")})`)}`;
  const ours = (id: string): string => `INDEX(${wholeColumn(context, criteriaByPhaseTable, id)},${usAt(context)})`;
  const ahead = phaseColumns.map((id, index) => `IF(ROUND(${cell(id)}-${ours(id)},9)>0,${quote(between)}&${phase(index)},"")`).join("&");
  const aboutThem = `IF(NOT(ISNUMBER(${ours("learn")})),"",IF(${ahead}="",${quote(say(context, words.weLead))},${quote(say(context, words.theyLead))}&MID(${ahead},${between.length + 1},100)))`;
  const isOurs = `OR(${usNames[context.language].map((name) => `${cell("who")}=${quote(name)}`).join(",")})`;
  return {
    inWords: `=IF(OR(${cell("who")}="",${cell("learn")}=""),"",IF(${isOurs},${aboutUs},IF(${usAt(context)}=0,"",IFERROR(${aboutThem},""))))`,
    learn: score(0),
    shortlist: score(1),
    buy: score(2),
    afterSales: score(3),
  };
};

/** Phases down, suppliers across: what the bars read. */
const placePicture = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const left = 1;
  const data = 4;
  const rivals = tableIn(context.data, criteriaByPhaseTable)
    .rows.map(({ cells }) => String(cells["who"] ?? ""))
    .filter((who) => who !== "" && !isUs({ who }));
  const shown = rivals.length === 0 ? mostCompetitors : Math.min(mostCompetitors, rivals.length);
  const rowOf = (rival: number): string => `${rival}+IF(AND(${usAt(context)}>0,${usAt(context)}<=${rival}),1,0)`;
  const positions = [usAt(context), ...Array.from({ length: shown }, (_, index) => rowOf(index + 1))];
  const names = [
    say(context, criteriaTexts.we),
    ...Array.from({ length: shown }, (_, index) => rivals[index] ?? `${say(context, words.competitor)}${index + 1}`),
  ];
  const sentenceRow = top;
  const head = top + 1;
  draft.put(head, data, say(context, words.phase), looks.computedHeader);
  positions.forEach((position, index) => {
    const who = `INDEX(${wholeColumn(context, criteriaByPhaseTable, "who")},${position})`;
    const formula = index === 0 ? say(context, criteriaTexts.we) : `=IFERROR(${who}&"","")`;
    draft.put(head, data + 1 + index, formula, looks.computedHeader, looks.right);
  });
  phaseColumns.forEach((id, phase) => {
    const row = head + 1 + phase;
    draft.put(row, data, labelOf(phaseWords, phaseIds[phase] ?? "", context.language), looks.row);
    positions.forEach((position, index) => {
      const score = `INDEX(${wholeColumn(context, criteriaByPhaseTable, id)},${position})`;
      const known = `IFERROR(IF(ISNUMBER(${score}),${score},""),"")`;
      // Without a row about us the position is 0, and INDEX would answer with the whole column.
      const formula = index === 0 ? `=IF(${position}=0,"",${known})` : `=${known}`;
      draft.put(row, data + 1 + index, formula, looks.row, looks.right, { numberFormat: "0" });
    });
    draft.height(row, row, 20);
  });
  const rows = phaseColumns.length;
  draft.chart(
    groupedBars({
      name: "KAM_CriteriaByPhase",
      title: say(context, words.picture),
      type: "ColumnClustered",
      area: areaOf(head, left, chartRows, 3),
      names: areaOf(head + 1, data, rows, 1),
      series: names.map((name, index) => ({
        name,
        values: areaOf(head + 1, data + 1 + index, rows, 1),
        color: [colors.brand, colors.brandLight, colors.muted, colors.line][index] ?? colors.line,
      })),
      format: "0;;",
      maximum: 100,
    }),
  );
  const ours = (row: number): string => `$${cellName(row, data + 1)}`;
  const theirs = (row: number): string => fixedArea(areaOf(row, data + 2, 1, shown));
  const between = comma(context.language);
  const behind = phaseColumns
    .map((_id, phase) => {
      const row = head + 1 + phase;
      return `IF(AND(COUNT(${theirs(row)})>0,ROUND(MAX(${theirs(row)})-N(${ours(row)}),9)>0),${quote(between)}&$${cellName(row, data)},"")`;
    })
    .join("&");
  const rivalCells = fixedArea(areaOf(head + 1, data + 2, rows, shown));
  const ourCells = fixedArea(areaOf(head + 1, data + 1, rows, 1));
  const leads = joined(say(context, words.behind), ref(`MID(${behind},${between.length + 1},100)`), say(context, words.end));
  draft.spread(
    areaOf(sentenceRow, left, 1, criteriaByPhaseTable.columns.length),
    `=IF(OR(COUNT(${ourCells})=0,COUNT(${rivalCells})=0),${quote(say(context, words.none))},IF(${behind}="",${quote(say(context, words.allOurs))},${leads}))`,
    looks.note,
  );
  draft.height(sentenceRow, sentenceRow, 20);
  return head + chartRows - 1;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: criteriaTexts.heading,
    purpose: criteriaTexts.purpose,
    table: criteriaByPhaseTable,
    formulas: formulasOf(context),
    lines: 2,
    example: {
      basis: { en: "Survey of the project team, October", zh: "10 月对项目组的调研" },
      quality: 82,
      price: 60,
      service: 85,
    },
  });
  draft.conditional({
    kind: "bar",
    area: { ...table.columnArea("learn"), right: table.columnOf("afterSales") },
    color: colors.brandLight,
    minimum: 0,
    maximum: 100,
  });
  return placePicture(draft, context, table.area.bottom + 2);
};
