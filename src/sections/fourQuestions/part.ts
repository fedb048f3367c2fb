/** The four questions on their sheet: the opportunities side by side with a radar each, and below them the 80 criteria. */
import type { SheetContext } from "../../plan/section";
import { areaOf, cellName, fixedArea } from "../../plan/sheet/address";
import { joined, radarChart, ref } from "../../plan/sheet/blocks";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import type { PlacedTable } from "../../plan/sheet/planTable";
import { has, inRow, inRowFrom, quote, say, wholeColumn, wholeColumns } from "../../plan/sheet/sheetContext";
import { tableIn } from "../../plan/planData";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { heightOf, linesOf } from "../../plan/sheet/textLines";
import { labelOf } from "../../plan/words";
import { opportunityTable } from "../opportunities/table";
import { verdictWords } from "../opportunities/words";
import { mostUnknown } from "./figures";
import { answerColumns, fourQuestionsOfTable, fourQuestionTable } from "./table";
import { questionTexts } from "./texts";
import { answerWords, questionIds, questionWords, type QuestionId } from "./words";

const texts = {
  side: { en: "Opportunities side by side", zh: "机会对照" },
  sidePurpose: {
    en: "Pick up to five; each number is a column of answers below. Winnability is the product of the four scores.",
    zh: "最多选五个机会，编号对应下方的回答列。赢率指数为四项得分之积。",
  },
  radar: { en: "How far each opportunity reaches on the four questions", zh: "各机会在四问上的得分" },
  criteria: { en: "The criteria", zh: "判断标准" },
  criteriaPurpose: {
    en: "Answer yes, no or unknown; a blank counts as not known. Facts only: what you would show a colleague.",
    zh: "填写是、否或不清楚；空白按未知计。只依据能拿给同事看的事实。",
  },
  weakest: { en: "Weakest: ", zh: "最弱：" },
  allMet: { en: "Everything known is met", zh: "已知各项均达到" },
  none: { en: "–", zh: "–" },
  notAnswered: { en: "Nothing answered yet.", zh: "尚未回答。" },
  winnability: { en: "Winnability ", zh: "赢率指数 " },
  lowest: { en: ". Weakest: ", zh: "。最弱一问：" },
  end: { en: ".", zh: "。" },
  learn: { en: "Collect information first: up to ", zh: "先收集信息：单项未知最高 " },
  learnEnd: { en: " of a question is not known.", zh: "。" },
  score: { en: "Score", zh: "得分" },
} as const;

const chartRows = 10;
/** Columns of each radar, from the first column of the grid on: about equally wide. */
const radarColumns = [
  [1, 1],
  [2, 4],
  [5, 7],
  [8, 11],
  [12, 13],
] as const;

const unknownIds = ["chanceUnknown", "solutionUnknown", "winUnknown", "worthUnknown"] as const;

const columnFormulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, fourQuestionsOfTable, id);
  const answers = `INDEX(${wholeColumns(context, fourQuestionTable, "answer1", "answer5")},0,${cell("slot")})`;
  const items = wholeColumn(context, fourQuestionTable, "item");
  const count = (id: QuestionId, word: "yes" | "no"): string => {
    const counted = (answer: string): string => `COUNTIFS(${items},"${id}-*",${answers},${answer})`;
    return `(${counted(context.lists.word(answerWords, word))}+${counted(word === "yes" ? "TRUE" : "FALSE")})`;
  };
  const ifAnswered = (formula: string): string => `=IFERROR(IF(OR(${cell("opportunity")}="",COUNTA(${answers})=0),"",${formula}),"")`;
  const scores = inRowFrom(context, fourQuestionsOfTable, "chance", "worth");
  const unknown = inRowFrom(context, fourQuestionsOfTable, "chanceUnknown", "worthUnknown");
  const label = `CHOOSE(MATCH(MIN(${scores}),${scores},0),${questionIds.map((id) => quote(labelOf(questionWords, id, context.language))).join(",")})`;
  const learn = quote(labelOf(verdictWords, "learn", context.language));
  const score = (id: QuestionId): string => ifAnswered(`${count(id, "yes")}/(${count(id, "yes")}+${count(id, "no")})`);
  const share = (id: QuestionId): string => {
    const all = `COUNTIF(${items},"${id}-*")`;
    return ifAnswered(`(${all}-${count(id, "yes")}-${count(id, "no")})/${all}`);
  };
  return {
    chance: score("chance"),
    solution: score("solution"),
    win: score("win"),
    worth: score("worth"),
    winnability: `=IF(COUNT(${scores})<4,"",PRODUCT(${scores}))`,
    chanceUnknown: share("chance"),
    solutionUnknown: share("solution"),
    winUnknown: share("win"),
    worthUnknown: share("worth"),
    verdict: `=IF(COUNT(${unknown})=0,"",IF(OR(ROUND(MAX(${unknown}),9)>${mostUnknown.toString()},COUNT(${scores})<4),${learn},IF(MIN(${scores})=1,${quote(say(context, texts.allMet))},${quote(say(context, texts.weakest))}&${label})))`,
    assessment: has(context, opportunityTable)
      ? `=IF(${cell("opportunity")}="","",IFERROR(INDEX(${wholeColumn(context, opportunityTable, "verdict")},MATCH(${cell("opportunity")},${wholeColumn(context, opportunityTable, "name")},0))&"",""))`
      : '=""',
  };
};

/** One radar a row of the table: name above, sentence below. */
const placeRadars = (draft: SheetDraft, context: SheetContext, table: PlacedTable, top: number): number => {
  draft.put(top, 1, say(context, texts.radar), looks.heading);
  draft.height(top, top, 22);
  const names = areaOf(table.area.top, table.columnOf("chance"), 1, questionIds.length);
  const sentence = top + 2 + chartRows;
  radarColumns.slice(0, table.body.bottom - table.body.top + 1).forEach(([left, right], index) => {
    const row = table.body.top + index;
    const at = (id: string): string => cellName(row, table.columnOf(id));
    const columns = right - left + 1;
    draft.spread(
      areaOf(top + 1, left, 1, columns),
      `=${at("slot")}&" · "&IF(${at("opportunity")}="",${quote(say(context, texts.none))},${at("opportunity")})`,
      looks.row,
      looks.bold,
    );
    draft.chart(
      radarChart({
        name: `KAM_FourQuestions${(index + 1).toString()}`,
        title: (index + 1).toString(),
        area: areaOf(top + 2, left, chartRows, columns),
        names,
        series: [{ name: say(context, texts.score), values: areaOf(row, table.columnOf("chance"), 1, questionIds.length) }],
        maximum: 1,
        majorUnit: 0.25,
      }),
    );
    const unknown = fixedArea(areaOf(row, table.columnOf("chanceUnknown"), 1, unknownIds.length));
    const scores = fixedArea(areaOf(row, table.columnOf("chance"), 1, questionIds.length));
    const weakest = `CHOOSE(MATCH(MIN(${scores}),${scores},0),${questionIds.map((id) => quote(say(context, questionTexts[id]))).join(",")})`;
    const learn = joined(say(context, texts.learn), ref(`TEXT(MAX(${unknown}),"0 %")`), say(context, texts.learnEnd));
    const known = joined(
      say(context, texts.winnability),
      ref(`TEXT(${at("winnability")},"0 %")`),
      say(context, texts.lowest),
      ref(weakest),
    );
    draft.spread(
      areaOf(sentence, left, 1, columns),
      `=IF(COUNT(${unknown})=0,${quote(say(context, texts.notAnswered))},IF(OR(ROUND(MAX(${unknown}),9)>${mostUnknown.toString()},COUNT(${scores})<4),${learn},${known}))`,
      looks.note,
    );
  });
  draft.height(top + 1, top + 1, 20);
  draft.height(sentence, sentence, 44);
  return sentence;
};

/** How the answers look: a mark beside the word; unknown is what to act on. */
const placeMarks = (draft: SheetDraft, context: SheetContext, table: PlacedTable): void => {
  const area = { ...table.body, left: table.columnOf("answer1"), right: table.columnOf("answer5") };
  const cell = cellName(table.body.top, area.left);
  const look = {
    yes: { color: colors.good, numberFormat: '"✓ "@' },
    no: { color: colors.bad, numberFormat: '"✗ "@' },
    unknown: { color: colors.attention, numberFormat: '"? "@' },
  } as const;
  for (const id of ["yes", "no", "unknown"] as const)
    draft.conditional({ kind: "formula", area, formula: `=${cell}=${context.lists.word(answerWords, id)}`, look: look[id] });
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const side = placePartTable(draft, context, top, {
    heading: texts.side,
    purpose: texts.sidePurpose,
    table: fourQuestionsOfTable,
    formulas: columnFormulas(context),
    lines: 2,
    looks: {
      winnability: { ...looks.bold, numberFormat: formats.share },
      verdict: looks.wrap,
      assessment: looks.wrap,
    },
    example: { opportunity: { en: "Payment hub", zh: "PACS 升级" } },
  });
  for (const id of ["chance", "solution", "win", "worth", "winnability"])
    draft.conditional({ kind: "bar", area: side.columnArea(id), color: colors.brandLight, minimum: 0, maximum: 1 });
  const unknown = { ...side.body, left: side.columnOf("chanceUnknown"), right: side.columnOf("worthUnknown") };
  draft.conditional({
    kind: "formula",
    area: unknown,
    formula: `=ROUND(N(${cellName(unknown.top, unknown.left)}),9)>${mostUnknown.toString()}`,
    look: { color: colors.attention, bold: true, fill: colors.attentionTint, numberFormat: '"▲ "0 %' },
  });
  const radars = placeRadars(draft, context, side, side.area.bottom + 2);

  const criteria = placePartTable(draft, context, radars + 2, {
    heading: texts.criteria,
    purpose: texts.criteriaPurpose,
    table: fourQuestionTable,
    formulas: {},
    looks: { text: looks.wrap, question: looks.muted, item: { ...looks.muted, wrap: false } },
  });
  const names = criteria.area.top - 1;
  const column = (id: string): string => wholeColumn(context, fourQuestionsOfTable, id);
  answerColumns.forEach((id, index) => {
    const number = (index + 1).toString();
    const name = `IFERROR(INDEX(${column("opportunity")},MATCH(${number},${column("slot")},0))&"","")`;
    draft.put(names, criteria.columnOf(id), `=${name}`, looks.hint, looks.bold, { color: colors.ink, horizontal: "Left", indent: 1 });
  });
  const lines = tableIn(context.data, fourQuestionsOfTable).rows.map(({ cells }) =>
    linesOf(String(cells["opportunity"] ?? ""), draft.gridWidth(criteria.columnOf("answer1")) ?? 0, true),
  );
  draft.height(names, names, heightOf(Math.min(3, Math.max(2, ...lines)), context.language));
  placeMarks(draft, context, criteria);

  return criteria.area.bottom;
};
