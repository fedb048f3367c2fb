/** The value balance on the Needs sheet: the problems, the solution costs, and the balances drawn so that they tilt. */
import type { SheetContext } from "../../../plan/section";
import { colors, formats, looks } from "../../../plan/sheet/looks";
import { placePartTable } from "../../../plan/sheet/parts";
import { placeTable, type PlacedTable } from "../../../plan/sheet/planTable";
import { figure, inRow, quote, say, wholeColumn } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { placeBalances } from "./drawing";
import { valueBalanceCostTable, valueBalanceTable } from "../table";
import { balanceTexts as texts } from "../texts";

const sheetTexts = {
  costs: { en: "What the solution costs", zh: "方案成本" },
} as const;

const costFormulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, valueBalanceCostTable, id);
  const problem = (id: string): string => wholeColumn(context, valueBalanceTable, id);
  const own = `${problem("opportunity")},${cell("opportunity")}`;
  const total = `SUMIFS(${problem("costPerYear")},${own})`;
  const known = `SUMPRODUCT((${problem("opportunity")}=${cell("opportunity")})*ISNUMBER(${problem("costPerYear")}))`;
  const ratio = figure(context, "VALUEBALANCE", cell("problemCosts"), cell("solutionCost"));
  const says = (text: keyof typeof texts): string => quote(say(context, texts[text]));
  const missing = `MAX(0,${cell("solutionCost")}-${cell("problemCosts")})`;
  const payback = `${cell("solutionCost")}/${cell("problemCosts")}*12`;
  return {
    missing: `=IF(ISNUMBER(${cell("ratio")}),${missing},"")`,
    payback: `=IF(ISNUMBER(${cell("ratio")}),IFERROR(${payback},""),"")`,
    problemCosts: `=IF(${cell("opportunity")}="","",IF(${known}=0,"",${total}))`,
    ratio: `=IF(OR(NOT(ISNUMBER(${cell("problemCosts")})),NOT(ISNUMBER(${cell("solutionCost")}))),"",IFERROR(${ratio},""))`,
    meaning:
      `=IF(${cell("opportunity")}="","",IF(ISNUMBER(${cell("ratio")}),IF(ROUND(${cell("ratio")},9)>1,${says("heavier")},${says("lighter")}),` +
      `IF(ISNUMBER(${cell("problemCosts")}),${says("noSolutionCost")},${says("noProblemCosts")})))`,
  };
};

/** What a problem carries of all that its opportunity's problems cost. */
const shareFormula = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, valueBalanceTable, id);
  const column = (id: string): string => wholeColumn(context, valueBalanceTable, id);
  const total = `SUMIFS(${column("costPerYear")},${column("opportunity")},${cell("opportunity")})`;
  return `=IF(OR(${cell("opportunity")}="",NOT(ISNUMBER(${cell("costPerYear")}))),"",IFERROR(${cell("costPerYear")}/${total},""))`;
};

const placeCosts = (draft: SheetDraft, context: SheetContext, top: number): PlacedTable => {
  draft.put(top, 1, say(context, sheetTexts.costs), looks.heading);
  draft.height(top, top, 22);
  const table = placeTable(draft, context, {
    table: valueBalanceCostTable,
    headerRow: top + 2,
    left: 1,
    formulas: costFormulas(context),
    lines: 3,
    looks: {
      meaning: { wrap: true },
      ratio: { numberFormat: formats.position, bold: true },
      payback: { numberFormat: "0.0" },
    },
    example: { opportunity: { en: "Payment hub", zh: "支付平台" }, solutionCost: 1200000 },
  });
  const meaning = table.firstCell("meaning");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("meaning"),
    formula: `=LEFT(${meaning},1)="▲"`,
    look: { color: colors.attention, bold: true, fill: colors.attentionTint },
  });
  draft.conditional({
    kind: "formula",
    area: table.columnArea("meaning"),
    formula: `=LEFT(${meaning},1)="✓"`,
    look: { color: colors.good, bold: true },
  });
  return table;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const problems = placePartTable(draft, context, top, {
    heading: texts.name,
    purpose: texts.purpose,
    table: valueBalanceTable,
    formulas: { share: shareFormula(context) },
    example: {
      problem: { en: "Late payments", zh: "付款延误" },
      opportunity: { en: "Payment hub", zh: "支付平台" },
      basis: { en: "100 a year, 4,500 each", zh: "每年 100 笔，每笔 4500" },
      costPerYear: 450000,
    },
  });
  draft.conditional({ kind: "bar", area: problems.columnArea("share"), color: colors.brandLight, minimum: 0, maximum: 1 });
  const costs = placeCosts(draft, context, problems.area.bottom + 2);
  return placeBalances(draft, context, costs.area.bottom + 2);
};
