/** What the cards and charts of the Summary read: the measures of the plan's health, and the largest of each kind, all as formulas. */
import { weightsOf } from "../../../plan/sheet/ownWords";
import { areaOf, cellName, fixedArea, type Area } from "../../../plan/sheet/address";
import { formats, looks } from "../../../plan/sheet/looks";
import {
  figure,
  languageArgument,
  moneyText,
  quote,
  say,
  wholeColumn,
  wholeColumns,
  type SheetContext,
  isShown,
} from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { processOffered } from "../../opportunities/processes";
import { healthMeasureIds } from "../../../plan/health/health";
import { dataColumn } from "./grid";
import { summaryTexts as texts } from "./texts";
import { actionTable } from "../../actions/table";
import { marks as dossierMarks } from "../../dossiers/figures";
import { dossierTable } from "../../dossiers/table";
import { frameworkTable } from "../../framework/table";
import { gateWords, stageWords } from "../../opportunities/words";
import { healthMeasureWords } from "../../../plan/health/words";
import { opportunityTable } from "../../opportunities/table";
import { stakeholderTable } from "../../stakeholders/table";
import { statusWords } from "../../actions/words";
import { tableIn } from "../../../plan/planData";
import { weightedLists } from "../../stakeholders/settings";

export interface Ranking {
  readonly names: Area;
  readonly values: Area;
  /** Cells that say name and value in words. */
  readonly words: Area;
}

export interface SummaryFigures {
  readonly health: string;
  readonly support: string;
  readonly coverage: string;
  readonly completeness: string;
  /** Cell that says in one sentence what lifts health most. */
  readonly lift: string;
  readonly solutions: Ranking | null;
  readonly opportunities: Ranking | null;
  readonly stages: Ranking | null;
  readonly people: Ranking | null;
}

const healthRow = 5;

const measures = (
  context: SheetContext,
  cells: { readonly support: string; readonly coverage: string; readonly completeness: string },
): readonly string[] => {
  const opportunity = (id: string): string => wholeColumn(context, opportunityTable, id);
  const action = (id: string): string => wholeColumn(context, actionTable, id);
  const open = (): string => `COUNTIF(${action("status")},${context.lists.word(statusWords, "open")})`;
  const gated = `COUNTIF(${opportunity("gate")},"?*")`;
  const known = `SUMPRODUCT(${opportunity("amount")},${opportunity("known")})`;
  const dossier = wholeColumn(context, dossierTable, "state");
  const dossiersAsked = `COUNTIF(${dossier},"?*")`;
  const dossiersKnown = `(${dossiersAsked}-COUNTIF(${dossier},${quote(`${dossierMarks.missing}*`)}))`;
  return [
    `=IF(ISNUMBER(${cells.support}),(${cells.support}+100)/200,"")`,
    `=IF(AND(ISNUMBER(${cells.coverage}),ISNUMBER(${cells.support})),${cells.coverage},"")`,
    isShown(context, frameworkTable)
      ? `=IF(COUNTIF(${wholeColumn(context, frameworkTable, "level")},1)=0,"",${cells.completeness})`
      : '=""',
    isShown(context, opportunityTable) ? `=IF(SUM(${opportunity("amount")})=0,"",${known}/SUM(${opportunity("amount")}))` : '=""',
    isShown(context, opportunityTable)
      ? `=IF(${gated}=0,"",COUNTIF(${opportunity("gate")},${context.lists.word(gateWords, "ok")})/${gated})`
      : '=""',
    isShown(context, actionTable) ? `=IF(${open()}=0,"",1-COUNT(${action("late")})/${open()})` : '=""',
    isShown(context, dossierTable) ? `=IF(${dossiersKnown}=0,"",${dossiersKnown}/${dossiersAsked})` : '=""',
  ];
};

/** The largest of a table by its order column. */
const placeRanking = (
  draft: SheetDraft,
  context: SheetContext,
  place: { readonly row: number; readonly column: number; readonly count: number; readonly title: string },
  read: {
    readonly order: string;
    readonly name: (at: string) => string;
    readonly value: (at: string) => string;
    readonly words: (name: string, value: string) => string;
    readonly format: string;
  },
): Ranking => {
  const { row, column, count, title } = place;
  draft.line(row, column, [title, say(context, texts.value), say(context, texts.words)], looks.computedHeader);
  for (let index = 0; index < count; index += 1) {
    const at = row + 1 + index;
    const match = `MATCH(LARGE(${read.order},${index + 1}),${read.order},0)`;
    const name = cellName(at, column);
    const value = cellName(at, column + 1);
    draft.put(at, column, `=IFERROR(${read.name(match)},"")`, looks.muted);
    draft.put(at, column + 1, `=IFERROR(${read.value(match)},"")`, looks.muted, { numberFormat: read.format });
    draft.put(at, column + 2, `=IF(${name}="","",${read.words(name, value)})`, looks.muted);
  }
  return {
    names: areaOf(row + 1, column, count, 1),
    values: areaOf(row + 1, column + 1, count, 1),
    words: areaOf(row + 1, column + 2, count, 1),
  };
};

/** As many bars as there are rows, within what a chart can show. */
const barCount = (rows: number): number => Math.min(6, Math.max(3, rows));

export const placeFigures = (draft: SheetDraft, context: SheetContext): SummaryFigures => {
  const column = dataColumn;
  const person = (id: string): string => wholeColumn(context, stakeholderTable, id);
  const node = (id: string): string => wholeColumn(context, frameworkTable, id);
  const opportunity = (id: string): string => wholeColumn(context, opportunityTable, id);
  draft.width(column, column, 30);
  draft.width(column + 1, column + 1, 14);
  draft.width(column + 2, column + 2, 34);
  draft.width(column + 3, column + 3, 12);
  draft.put(healthRow - 1, column, say(context, texts.behind), looks.heading);

  const top = healthRow + 12;
  const support = cellName(top, column + 1);
  const coverage = cellName(top + 1, column + 1);
  const completeness = cellName(top + 2, column + 1);
  const hasPeople = isShown(context, stakeholderTable);
  const people = [person("level"), person("role"), person("attitude"), person("closeness")];
  draft.put(top, column, say(context, texts.support), looks.muted);
  draft.put(
    top,
    column + 1,
    hasPeople ? `=IFERROR(${figure(context, "SUPPORT", ...people, weightsOf(context, ...Object.values(weightedLists)))},"")` : '=""',
    looks.muted,
    {
      numberFormat: "0",
    },
  );
  draft.put(top + 1, column, say(context, texts.coverage), looks.muted);
  draft.put(
    top + 1,
    column + 1,
    hasPeople ? `=IFERROR(${figure(context, "COVERAGE", person("level"), person("function"), person("closeness"))},"")` : '=""',
    looks.muted,
    { numberFormat: formats.share },
  );
  draft.put(top + 2, column, say(context, texts.framework), looks.muted);
  draft.put(
    top + 2,
    column + 1,
    isShown(context, frameworkTable)
      ? `=IFERROR(${figure(context, "BVFCOMPLETE", wholeColumns(context, frameworkTable, "id", "confidence"))},"")`
      : "",
    looks.muted,
    { numberFormat: formats.share },
  );

  draft.line(
    healthRow,
    column,
    [say(context, texts.measure), say(context, texts.share), say(context, texts.lift), say(context, texts.weight)],
    looks.computedHeader,
  );
  const formulas = measures(context, { support, coverage, completeness });
  const shares = areaOf(healthRow + 1, column + 1, healthMeasureIds.length, 1);
  const weights = areaOf(healthRow + 1, column + 3, healthMeasureIds.length, 1);
  healthMeasureIds.forEach((id, index) => {
    const row = healthRow + 1 + index;
    const share = cellName(row, column + 1);
    const weight = cellName(row, column + 3);
    const knownWeights = `SUMIF(${fixedArea(shares)},">=0",${fixedArea(weights)})`;
    draft.put(row, column, `=${context.lists.word(healthMeasureWords, id)}`, looks.muted);
    draft.put(row, column + 1, formulas[index] ?? '=""', looks.muted, { numberFormat: formats.share });
    draft.put(row, column + 2, `=IF(ISNUMBER(${share}),100*${weight}*(1-${share})/${knownWeights},"")`, looks.muted, {
      numberFormat: "0.0",
    });
    draft.put(row, column + 3, `=${context.lists.weight(healthMeasureWords, id)}`, looks.muted);
  });
  const healthCell = cellName(healthRow + 9, column + 1);
  draft.put(healthRow + 9, column, say(context, texts.health), looks.muted);
  draft.put(
    healthRow + 9,
    column + 1,
    `=IF(COUNT(${fixedArea(shares)})=0,"",${figure(context, "HEALTH", fixedArea(shares), fixedArea(weights))})`,
    looks.muted,
    { numberFormat: "0" },
  );
  const lift = cellName(healthRow + 10, column + 1);
  const why = figure(context, "WHY", quote("health"), fixedArea(shares), fixedArea(weights), ...languageArgument(context));
  draft.put(healthRow + 10, column, say(context, texts.lift), looks.muted);
  draft.put(healthRow + 10, column + 1, `=IFERROR(INDEX(${why},1,2)&"","")`, looks.muted);

  const money = (name: string, value: string): string => `${name}&" "&${moneyText(context, value)}`;
  const first = top + 5;
  const solutions = isShown(context, frameworkTable)
    ? placeRanking(
        draft,
        context,
        {
          row: first,
          column,
          count: barCount(tableIn(context.data, frameworkTable).rows.filter(({ cells }) => cells["level"] === 4).length),
          title: say(context, texts.valueChart),
        },
        {
          order: node("order"),
          name: (at) => `INDEX(${node("name")},${at})&""`,
          value: (at) => `INDEX(${node("value")},${at})`,
          words: money,
          format: formats.money,
        },
      )
    : null;
  const opportunities = isShown(context, opportunityTable)
    ? placeRanking(
        draft,
        context,
        {
          row: first + 8,
          column,
          count: barCount(tableIn(context.data, opportunityTable).rows.length),
          title: say(context, texts.pipelineChart),
        },
        {
          order: opportunity("order"),
          name: (at) => `INDEX(${opportunity("grade")},${at})&" "&INDEX(${opportunity("name")},${at})`,
          value: (at) => `INDEX(${opportunity("expected")},${at})`,
          words: money,
          format: formats.money,
        },
      )
    : null;
  const rankedPeople = !hasPeople
    ? null
    : placeRanking(
        draft,
        context,
        {
          row: first + 16,
          column,
          count: barCount(tableIn(context.data, stakeholderTable).rows.length),
          title: say(context, texts.priorityChart),
        },
        {
          order: person("order"),
          name: (at) => `INDEX(${person("name")},${at})&""`,
          value: (at) => `INDEX(${person("priority")},${at})`,
          words: (name, value) => `${name}&" "&TEXT(${value},"0")`,
          format: "0",
        },
      );
  const stageRow = first + 24;
  const stageIds = processOffered(context.template.offers[stageWords.id]).stages.map(({ id }) => id);
  if (isShown(context, opportunityTable)) {
    draft.line(
      stageRow,
      column,
      [say(context, texts.stageChart), say(context, texts.value), say(context, texts.words)],
      looks.computedHeader,
    );
    stageIds.forEach((id, index) => {
      const row = stageRow + 1 + index;
      const name = cellName(row, column);
      const value = cellName(row, column + 1);
      draft.put(row, column, `=${context.lists.word(stageWords, id)}`, looks.muted);
      draft.put(row, column + 1, `=SUMIFS(${opportunity("expected")},${opportunity("stage")},${name})`, looks.muted, {
        numberFormat: formats.money,
      });
      draft.put(row, column + 2, `=IF(${value}=0,"",${money(name, value)})`, looks.muted);
    });
  }
  const stages = isShown(context, opportunityTable)
    ? {
        names: areaOf(stageRow + 1, column, stageIds.length, 1),
        values: areaOf(stageRow + 1, column + 1, stageIds.length, 1),
        words: areaOf(stageRow + 1, column + 2, stageIds.length, 1),
      }
    : null;
  return {
    health: healthCell,
    support,
    coverage,
    completeness,
    lift,
    solutions,
    opportunities,
    stages,
    people: rankedPeople,
  };
};

/** Joins the words of a ranking to one sentence. */
export const rankingWords = (context: SheetContext, ranking: Ranking): string =>
  `TEXTJOIN(${quote(context.language === "zh" ? "；" : "; ")},TRUE,${fixedArea(ranking.words)})`;
