/** The charts of the Summary: those of deals, value and people, and where the plan shows few of these the bars of its other sections. */
import { areaOf, cellName, fixedArea } from "../../../plan/sheet/address";
import { moneyLabels } from "../../../plan/sheet/blocks";
import { colors, looks } from "../../../plan/sheet/looks";
import { quote, say, wholeColumn, type SheetContext } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import type { SummaryBars } from "../../../plan/section";
import { opportunityTable } from "../../opportunities/table";
import type { Ranking, SummaryFigures } from "./figures";
import { barsRow, dataColumn } from "./grid";
import { speakersOf } from "./lines";
import { summaryTexts as texts } from "./texts";

export interface SummaryChart {
  readonly name: string;
  readonly title: string;
  readonly heading: string;
  readonly ranking: Ranking;
  readonly type: "BarClustered" | "ColumnClustered";
  readonly format: string;
  readonly first: string;
}

/** The charts that the plan has rows for, the most telling first. */
const chartsOf = (context: SheetContext, { solutions, opportunities, stages, people }: SummaryFigures): readonly SummaryChart[] => {
  const shareOfFirst = ({ values }: Ranking, total: string): string => `TEXT(${cellName(values.top, values.left)}/${total},"0 %")`;
  const firstName = ({ names }: Ranking): string => cellName(names.top, names.left);
  const money = moneyLabels(context);
  const type = "BarClustered";
  const charts: SummaryChart[] = [];
  if (solutions) {
    const sum = `SUM(${fixedArea(solutions.values)})`;
    charts.push({
      name: "KAM_ValueBySolution",
      title: say(context, texts.valueChart),
      heading: `=IF(${sum}=0,${quote(say(context, texts.noValue))},${shareOfFirst(solutions, sum)}&${quote(say(context, texts.valueSentence))}&${firstName(solutions)})`,
      ranking: solutions,
      type,
      format: money,
      first: colors.brand,
    });
  }
  if (opportunities) {
    const column = wholeColumn(context, opportunityTable, "expected");
    charts.push({
      name: "KAM_PipelineByOpportunity",
      title: say(context, texts.pipelineChart),
      heading: `=IF(SUM(${column})=0,${quote(say(context, texts.noPipeline))},${shareOfFirst(opportunities, `SUM(${column})`)}&${quote(say(context, texts.pipelineSentence))}&${firstName(opportunities)})`,
      ranking: opportunities,
      type,
      format: money,
      first: colors.brand,
    });
  }
  if (stages) {
    const values = fixedArea(stages.values);
    charts.push({
      name: "KAM_ExpectedByStage",
      title: say(context, texts.stageChart),
      heading: `=IF(SUM(${values})=0,${quote(say(context, texts.noPipeline))},${quote(say(context, texts.stageSentence))}&INDEX(${fixedArea(stages.names)},MATCH(MAX(${values}),${values},0)))`,
      ranking: stages,
      type,
      format: money,
      first: colors.brandMiddle,
    });
  }
  if (people)
    charts.push({
      name: "KAM_TopPriorities",
      title: say(context, texts.priorityChart),
      heading: `=IF(${firstName(people)}="",${quote(say(context, texts.noPeople))},${firstName(people)}&${quote(say(context, texts.prioritySentence))})`,
      ranking: people,
      type,
      format: '0;-0;"0"',
      first: colors.attention,
    });
  return charts;
};

/** What the sections that speak here lend, the first chart of each before the second of any. */
const lentBars = async (context: SheetContext): Promise<readonly SummaryBars[]> => {
  const lent = await Promise.all(speakersOf(context).map(async ({ summary }) => (await summary?.())?.bars?.(context) ?? []));
  const most = Math.max(0, ...lent.map(({ length }) => length));
  return Array.from({ length: most }, (_round, round) => lent.flatMap((bars) => bars[round] ?? [])).flat();
};

/** Writes the figures of lent bars beside the page; `place` counts the blocks. */
const placeBars = (draft: SheetDraft, context: SheetContext, lent: SummaryBars, place: number): SummaryChart => {
  const top = barsRow(place);
  draft.line(top, dataColumn, [say(context, lent.title), say(context, texts.value), say(context, texts.words)], looks.computedHeader);
  lent.bars.forEach((bar, index) => {
    const row = top + 1 + index;
    const [name, value] = [cellName(row, dataColumn), cellName(row, dataColumn + 1)];
    draft.line(row, dataColumn, [`=IFERROR(${bar.name}&"","")`, `=IFERROR(${bar.value},"")`], looks.muted);
    draft.put(row, dataColumn + 2, `=IF(OR(${name}="",${value}=""),"",${name}&" "&${lent.words(value)})`, looks.muted);
  });
  const column = (offset: number) => areaOf(top + 1, dataColumn + offset, lent.bars.length, 1);
  return {
    name: lent.name,
    title: say(context, lent.title),
    heading: `=${lent.heading(fixedArea(column(0)), fixedArea(column(1)))}`,
    ranking: { names: column(0), values: column(1), words: column(2) },
    type: "BarClustered",
    format: lent.format,
    first: colors.brandMiddle,
  };
};

/** At most so many charts, those of other sections first where the template has sections that lead. Three would leave a hole. */
export const chosenCharts = async (
  draft: SheetDraft,
  context: SheetContext,
  figures: SummaryFigures,
  { led, most }: { readonly led: boolean; readonly most: number },
): Promise<readonly SummaryChart[]> => {
  const own = chartsOf(context, figures).map((chart) => () => chart);
  const lent = (await lentBars(context)).map((bars, place) => () => placeBars(draft, context, bars, place));
  const offered = (led ? [...lent, ...own] : [...own, ...lent]).slice(0, most);
  return (offered.length === 3 ? offered.slice(0, 2) : offered).map((make) => make());
};
