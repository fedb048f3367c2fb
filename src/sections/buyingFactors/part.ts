/** The buying factors on the Needs sheet: four marks a person, and what holds them back in words. */
import { yesNoWords } from "../../plan/commonWords";
import type { SheetContext } from "../../plan/section";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { has, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { personThresholds } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { buyingFactorTable } from "./table";
import { buyingTexts } from "./texts";
import { buyingFactorList } from "./words";

const formulas = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, buyingFactorTable, id);
  const no = (id: string): string =>
    `OR(${cell(id)}=${context.lists.word(yesNoWords, "no")},AND(ISLOGICAL(${cell(id)}),NOT(N(${cell(id)}))))`;
  const marks = buyingFactorList.map(({ id }) => `IF(${cell(id)}="","?",IF(${no(id)},"✗","✓"))`).join('&"  "&');
  const separator = say(context, { en: "; ", zh: "；" });
  const doubts = buyingFactorList
    .map(({ id, doubt }) => `IF(AND(${cell(id)}<>"",${no(id)}),${quote(separator + say(context, doubt))},"")`)
    .join("&");
  const person = (id: string): string => wholeColumn(context, stakeholderTable, id);
  return {
    marks: `=IF(${cell("stakeholder")}="","",${marks})`,
    doubts: `=MID(${doubts},${(separator.length + 1).toString()},250)`,
    influence: has(context, stakeholderTable)
      ? `=IFERROR(INDEX(${person("influence")},MATCH(${cell("stakeholder")},${person("name")},0)),"")`
      : '=""',
  };
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: buyingTexts.name,
    purpose: buyingTexts.purpose,
    table: buyingFactorTable,
    formulas: formulas(context),
    lines: 2,
    looks: { marks: { horizontal: "Center", bold: true, size: 12 }, doubts: looks.wrap },
    example: {
      stakeholder: { en: "Finance director", zh: "财务总监" },
      reason: { en: "Saw no proof yet", zh: "还没看到证明" },
      knowsValue: { en: "Yes", zh: "是" },
      needsIt: { en: "Yes", zh: "是" },
      believesIt: { en: "No", zh: "否" },
    },
  });
  // Without people there is no influence, and the plan has no threshold of it.
  if (has(context, stakeholderTable)) {
    const influential = context.lists.weight(personThresholds, "influential");
    const doubts = table.firstCell("doubts");
    draft.conditional({
      kind: "formula",
      area: table.columnArea("doubts"),
      formula: `=AND(${doubts}<>"",N(${table.firstCell("influence")})>=${influential})`,
      look: { color: colors.attention, bold: true, fill: colors.attentionTint, numberFormat: '"▲ "@' },
    });
  }
  draft.conditional({ kind: "bar", area: table.columnArea("influence"), color: colors.brandLight, minimum: 0, maximum: 100 });
  return table.area.bottom;
};
