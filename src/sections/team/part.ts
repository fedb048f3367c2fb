/** The team on the Territory sheet: load, what the accounts bring, competences and fit of each manager. */
import type { SheetContext } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { has, inRow, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { accountsTable } from "../accounts/table";
import { managerTypeWords } from "../accounts/words";
import { competenceIds } from "./figures";
import { teamThresholds, wantedCompetence } from "./settings";
import { teamTable } from "./table";
import { teamTexts } from "./texts";
import { managerProfileWords } from "./words";

const cellOf = (context: SheetContext, id: string): string => inRow(context, teamTable, id);

/** Sums over the accounts that name the manager of this row. */
const ofAccounts = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => cellOf(context, id);
  const column = (id: string): string => wholeColumn(context, accountsTable, id);
  const mine = `${column("manager")},${cell("manager")}`;
  const named = (formula: string): string => `=IF(${cell("manager")}="","",IFERROR(${formula},""))`;
  const mean = `AVERAGEIFS(${wholeColumn(context, teamTable, "load")},${wholeColumn(context, teamTable, "type")},IF(${cell("type")}="","=",${cell("type")}))`;
  return {
    accounts: named(`COUNTIFS(${mine})`),
    load: named(`SUMIFS(${column("load")},${mine})`),
    against: `=IF(ISNUMBER(${cell("load")}),IFERROR(IF(${mean}=0,"",${cell("load")}/${mean}-1),""),"")`,
    revenue: named(`SUMIFS(${column("revenue")},${mine})`),
    profit: named(`SUMIFS(${column("profit")},${mine})`),
  };
};

/** Mean of what is there by what is wanted, over the competences that are known. */
const fit = (context: SheetContext): string => {
  const cell = (id: string): string => cellOf(context, id);
  const type = `MATCH(${cell("type")},${context.lists.words(managerTypeWords)},0)`;
  const wanted = (at: number): string => `INDEX(${context.lists.weights(wantedCompetence)},3*${type}-${(2 - at).toString()})`;
  const reached = competenceIds.map((id, at) => `IF(ISNUMBER(${cell(id)}),IF(${wanted(at)}<=${cell(id)},1,${cell(id)}/${wanted(at)}),0)`);
  const known = competenceIds.map((id) => `ISNUMBER(${cell(id)})`).join("+");
  return `=IF(OR(${cell("type")}="",${known}=0),"",IFERROR((${reached.join("+")})/(${known}),""))`;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const type = `MATCH(${cellOf(context, "type")},${context.lists.words(managerTypeWords)},0)`;
  const placed = placePartTable(draft, context, top, {
    heading: teamTexts.name,
    purpose: teamTexts.purpose,
    table: teamTable,
    formulas: {
      ...(has(context, accountsTable) ? ofAccounts(context) : {}),
      fit: fit(context),
      wanted: `=IFERROR(INDEX(${context.lists.words(managerProfileWords)},${type}),"")`,
    },
    looks: {
      type: { horizontal: "Center" },
      load: { numberFormat: "#,##0.#" },
      against: { numberFormat: '"▲ +"0 %;"▼ −"0 %;0 %' },
    },
    lines: 2,
    example: { manager: { en: "Li Wei", zh: "李伟" }, type: { en: "C", zh: "C" }, skills: 4, mind: 4, attitude: 5 },
  });
  draft.conditional({ kind: "bar", area: placed.columnArea("profit"), color: colors.brandLight, minimum: 0, maximum: null });
  const against = placed.firstCell("against");
  draft.conditional({
    kind: "formula",
    area: placed.columnArea("against"),
    formula: `=AND(ISNUMBER(${against}),ROUND(N(${against}),9)>${context.lists.weight(teamThresholds, "loadSpread")})`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true },
  });
  const fitCell = placed.firstCell("fit");
  draft.conditional({
    kind: "formula",
    area: placed.columnArea("fit"),
    formula: `=AND(ISNUMBER(${fitCell}),ROUND(N(${fitCell}),9)<${context.lists.weight(teamThresholds, "leastFit")})`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true, numberFormat: '"▼ "0 %' },
  });
  return placed.area.bottom;
};
