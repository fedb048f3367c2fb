/**
 * The Opportunities sheet: the table (what is to be won and what the figures say; factors and milestones further right), below it what to
 * do, and on a page of its own the pipeline by grade and by stage with the work, milestone and buyer's side of every stage.
 */
import { areaOf, cellName, fixedArea } from "../../../plan/sheet/address";
import { colors, formats, looks } from "../../../plan/sheet/looks";
import { subjectStart, barChart, joined, moneyLabels, placeToDo, ref } from "../../../plan/sheet/blocks";
import { placeTable, type PlacedTable } from "../../../plan/sheet/planTable";
import { linesOf } from "../../../plan/sheet/textLines";
import {
  behindCount,
  figure,
  inRow,
  inRowFrom,
  languageArgument,
  moneyText,
  quote,
  say,
  type SheetContext,
  unlessBlank,
  wholeColumn,
} from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { closeSheet, contentRow, openSheet } from "../../../plan/sheet/sheetFrame";
import type { SheetSpec } from "../../../plan/sheet/sheetSpec";
import { complexProcess, processOffered, type SalesProcess } from "../processes";
import { stagesAhead } from "../stages";
import { gradeIds, opportunityTexts as texts } from "./texts";
import { buyerStageWords, factorWords, gateWords, stageWords } from "../words";
import { gradeBands } from "../settings";
import { opportunityTable } from "../table";
import { labelOf } from "../../../plan/words";

const freeRows = 5;
const chartRows = 9;
const toDoRows = 5;

/** The sales process of this plan. */
const processOf = (context: SheetContext): SalesProcess => processOffered(context.template.offers[stageWords.id]);

/** Id of the column of its last milestone. */
const lastMilestone = (context: SheetContext): string => `milestone${processOf(context).stages.length.toString()}`;

/** The probability entered, or the default of the stage. */
const probability = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, opportunityTable, id);
  const ofStage = `INDEX(${context.lists.weights(stageWords)},MATCH(${cell("stage")},${context.lists.words(stageWords)},0))`;
  return `IF(${cell("probability")}="",IFERROR(${ofStage},""),${cell("probability")})`;
};

const columnFormulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, opportunityTable, id);
  const factors = inRowFrom(context, opportunityTable, "projectGrade", "afterSales");
  const milestones = inRowFrom(context, opportunityTable, "milestone1", lastMilestone(context));
  const weights = context.lists.weights(factorWords);
  const language = languageArgument(context);
  // Left out where it is the usual one, so that plans built before read the same.
  const { id } = processOf(context);
  const process = id === complexProcess.id ? [] : [quote(id)];
  const ifNamed = (formula: string): string => `=IF(${cell("name")}="","",${formula})`;
  return {
    expected: `=IF(ISNUMBER(${cell("amount")}),IFERROR(${cell("amount")}*${probability(context)},""),"")`,
    grade: `=IF(OR(${cell("closeDate")}="",AND(${cell("probability")}="",${cell("stage")}="")),"",${figure(context, "GRADE", cell("closeDate"), probability(context), context.places.reviewDate, context.lists.weights(gradeBands))})`,
    strategy: `=${unlessBlank([cell("grade")], figure(context, "STRATEGY", cell("grade"), ...language))}`,
    score: `=IF(COUNT(${factors})=0,"",${figure(context, "ASSESS", factors, weights)})`,
    known: ifNamed(figure(context, "KNOWN", factors, weights)),
    verdict: ifNamed(figure(context, "VERDICT", factors, weights, ...language)),
    provenStage: ifNamed(figure(context, "STAGE", milestones, ...process, ...language)),
    gate: `=IF(OR(${cell("name")}="",${cell("stage")}=""),"",${figure(context, "GATE", cell("stage"), milestones, ...language)})`,
    order: `=IF(ISNUMBER(${cell("expected")}),${cell("expected")}-ROW()/1000000,"")`,
  };
};

const placeSigns = (draft: SheetDraft, context: SheetContext, table: PlacedTable): void => {
  draft.conditional({ kind: "bar", area: table.columnArea("score"), color: colors.brandLight, minimum: 0, maximum: 100 });
  draft.conditional({
    kind: "formula",
    area: table.columnArea("gate"),
    formula: `=AND(${table.firstCell("gate")}<>"",${table.firstCell("gate")}<>${context.lists.word(gateWords, "ok")})`,
    look: { color: colors.bad, bold: true, fill: colors.attentionTint, numberFormat: '"▲ "@' },
  });
  const ours = `MATCH(${table.firstCell("stage")},${context.lists.words(stageWords)},0)`;
  const theirs = `MATCH(${table.firstCell("buyerStage")},${context.lists.words(buyerStageWords)},0)`;
  draft.conditional({
    kind: "formula",
    area: table.columnArea("buyerStage"),
    formula: `=IFERROR(${ours}-${theirs}>=${stagesAhead},FALSE)`,
    look: { color: colors.attention, bold: true, fill: colors.attentionTint, numberFormat: '"▲ "@' },
  });
  draft.conditional({
    kind: "formula",
    area: table.columnArea("closeDate"),
    formula: `=AND(ISNUMBER(${table.firstCell("closeDate")}),${table.firstCell("closeDate")}<${context.places.reviewDate})`,
    look: { color: colors.attention, bold: true, fill: colors.attentionTint },
  });
};

/** Pipeline by grade: a small table, a chart, a sentence. */
const placeGrades = (draft: SheetDraft, context: SheetContext, table: PlacedTable, top: number): void => {
  const column = (id: string): string => wholeColumn(context, opportunityTable, id);
  const left = table.columnOf("name");
  draft.put(top, left, say(context, texts.byGrade), looks.heading);
  draft.height(top, top, 22);
  draft.height(top + 1, top + 1, 30);
  draft.line(
    top + 1,
    left,
    [say(context, texts.grade), say(context, texts.number), say(context, texts.amount), say(context, texts.expected)],
    looks.computedHeader,
    looks.right,
  );
  draft.paint(areaOf(top + 1, left, 1, 1), looks.left);
  gradeIds.forEach((grade, index) => {
    const row = top + 2 + index;
    const name = `$${cellName(row, left)}`;
    draft.put(row, left, grade, looks.row);
    draft.put(row, left + 1, `=COUNTIF(${column("grade")},${name})`, looks.row, looks.right, { numberFormat: '0;-0;"–"' });
    draft.put(row, left + 2, `=SUMIFS(${column("amount")},${column("grade")},${name})`, looks.row, { numberFormat: formats.money });
    draft.put(row, left + 3, `=SUMIFS(${column("expected")},${column("grade")},${name})`, looks.row, { numberFormat: formats.money });
  });
  const values = areaOf(top + 2, left + 3, gradeIds.length, 1);
  const sum = `SUM(${fixedArea(values)})`;
  const words = joined(
    say(context, texts.gradeWords),
    ref(`TEXT(${cellName(top + 2, left + 3)}/${sum},"0 %")`),
    say(context, texts.gradeWordsEnd),
  );
  draft.spread(areaOf(top + 6, left, 1, 4), `=IF(${sum}=0,${quote(say(context, texts.noValue))},${words})`, looks.note);
  draft.chart(
    barChart({
      name: "KAM_PipelineByGrade",
      title: say(context, texts.byGrade),
      type: "BarClustered",
      area: areaOf(top + 7, left, chartRows, 4),
      names: areaOf(top + 2, left, gradeIds.length, 1),
      values,
      series: say(context, texts.expected),
      format: moneyLabels(context),
      pointColors: { 0: colors.brand },
    }),
  );
};

/** One row per stage: work, milestone, buyer's side, and what stands in it. */
const placeStages = (draft: SheetDraft, context: SheetContext, table: PlacedTable, top: number): void => {
  const column = (id: string): string => wholeColumn(context, opportunityTable, id);
  const at = {
    stage: table.columnOf("expected"),
    work: table.columnOf("strategy"),
    milestone: table.columnOf("score"),
    buyer: table.columnOf("verdict"),
    expected: table.columnOf("provenStage"),
    number: table.columnOf("gate"),
  };
  draft.put(top, at.stage, say(context, texts.byStage), looks.heading);
  const head = top + 1;
  draft.paint(areaOf(head, at.stage, 1, at.number - at.stage + 1), looks.computedHeader);
  draft.put(head, at.stage, say(context, texts.stage));
  draft.put(head, at.work, say(context, texts.work));
  draft.put(head, at.milestone, say(context, texts.milestone));
  draft.put(head, at.buyer, say(context, texts.buyer));
  draft.put(head, at.expected, say(context, texts.expected), looks.right);
  draft.put(head, at.number, say(context, texts.number), looks.right);
  const { stages } = processOf(context);
  const own = context.template.company?.stages ?? [];
  stages.forEach(({ id, buyer, ...usual }, index) => {
    const { work = usual.work, proof: milestoneText = usual.milestoneText, buyer: said } = own[index] ?? {};
    const row = top + 2 + index;
    const theirs = said === undefined ? labelOf(buyerStageWords, buyer, context.language) : say(context, said);
    const lines = [linesOf(say(context, work), 29), linesOf(say(context, milestoneText), 19), linesOf(theirs, 17)];
    draft.height(row, row, Math.max(30, 4 + 13 * Math.max(1, ...lines)));
    draft.paint(areaOf(row, at.stage, 1, at.number - at.stage + 1), looks.row, looks.wrap);
    draft.spread(areaOf(row, at.stage, 1, at.work - at.stage), `=${context.lists.word(stageWords, id)}`, looks.bold);
    draft.put(row, at.work, say(context, work));
    draft.spread(areaOf(row, at.milestone, 1, at.buyer - at.milestone), say(context, milestoneText));
    draft.put(row, at.buyer, theirs);
    const name = `$${cellName(row, at.stage)}`;
    draft.put(row, at.expected, `=SUMIFS(${column("expected")},${column("stage")},${name})`, looks.right, { numberFormat: formats.money });
    draft.put(row, at.number, `=COUNTIF(${column("stage")},${name})`, looks.right, { numberFormat: '0;-0;"–"' });
  });
  const values = areaOf(top + 2, at.expected, stages.length, 1);
  const names = areaOf(top + 2, at.stage, stages.length, 1);
  const best = `INDEX(${fixedArea(names)},MATCH(MAX(${fixedArea(values)}),${fixedArea(values)},0))`;
  const words = joined(say(context, texts.stageWords), ref(best), say(context, texts.stageWordsEnd));
  draft.spread(
    areaOf(top + 2 + stages.length, at.stage, 1, at.number - at.stage + 1),
    `=IF(SUM(${fixedArea(values)})=0,${quote(say(context, texts.noValue))},${words})`,
    looks.note,
  );
  draft.chart(
    barChart({
      name: "KAM_PipelineByStage",
      title: say(context, texts.byStage),
      type: "BarClustered",
      area: areaOf(top + 3 + stages.length, at.stage, chartRows - 1, at.number - at.stage + 1),
      names,
      values,
      series: say(context, texts.expected),
      format: moneyLabels(context),
    }),
  );
};

export const draw = (context: SheetContext): SheetSpec => {
  const column = (id: string): string => wholeColumn(context, opportunityTable, id);
  const total = `SUM(${column("expected")})`;
  const facts = joined(
    subjectStart(context),
    ref(`COUNTA(${column("name")})`),
    ref(behindCount(context, `COUNTA(${column("name")})`, texts.count)),
    " · ",
    ref(moneyText(context, total)),
    " ",
    ref(context.places.currency),
    say(context, texts.weighted),
  );
  const headerRow = contentRow + 1;
  const lastColumn = 13;
  const draft = openSheet(context, {
    id: opportunityTable.id,
    purpose: texts.purpose,
    lastColumn,
    bandTo: opportunityTable.columns.length,
    facts: `=${facts}`,
    linkColumns: [1, 2, 4],
  });
  const table = placeTable(draft, context, {
    table: opportunityTable,
    headerRow,
    left: 1,
    formulas: columnFormulas(context),
    lines: 2,
    widths: {
      name: 21,
      stage: 13,
      amount: 12,
      probability: 11,
      closeDate: 12,
      expected: 12,
      grade: 7,
      strategy: 27,
      score: 9,
      known: 9,
      verdict: 16,
      provenStage: 13,
      gate: 18,
      projectGrade: 10,
      funding: 10,
      technicalFit: 11,
      customerRelations: 11,
      customerCredit: 10,
      product: 10,
      price: 10,
      technicalSolution: 11,
      afterSales: 11,
      milestone1: 12.5,
      milestone2: 14,
      milestone3: 14.5,
      milestone4: 12,
      milestone5: 11,
      milestone6: 11,
      milestone7: 11,
      order: 12,
      budget: 13,
      soldTo: 20,
      process: 20,
      buyerStage: 18,
    },
    looks: { grade: { horizontal: "Center", bold: true }, order: { numberFormat: "#,##0" } },
  });
  placeSigns(draft, context, table);
  const factorsAt = table.columnOf("projectGrade");
  draft.put(0, factorsAt, say(context, texts.assessment), looks.title);
  const toDo = table.area.bottom + freeRows + 1;
  placeToDo(draft, context, opportunityTable, { top: toDo, left: 1, right: 13, textFrom: 2, rows: toDoRows });
  const pipeline = toDo + toDoRows + 2;
  placeGrades(draft, context, table, pipeline);
  placeStages(draft, context, table, pipeline);
  return closeSheet(draft, context, {
    lastRow: pipeline + 2 + processOf(context).stages.length + chartRows,
    lastColumn,
    frozenRows: headerRow + 1,
    frozenColumns: 2,
    titleRows: [0, 0],
    titleColumns: [0, 1],
    onePage: false,
    nextPageFrom: pipeline,
    further: [areaOf(headerRow, factorsAt, table.area.bottom - headerRow + 1, table.columnOf(lastMilestone(context)) - factorsAt + 1)],
  });
};
