/** Targets on the Results sheet: rows with attainment, growth and share, and below them each measure of the latest period against plan. */
import type { SheetContext } from "../../../plan/section";
import { colors, formats } from "../../../plan/sheet/looks";
import { placePartTable } from "../../../plan/sheet/parts";
import { quote } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { targetTable as table } from "../table";
import { changeFormat, shareFormat, targetTexts } from "../texts";
import { rowFormulas } from "./rows";
import { placeTotals } from "./totals";

const example = {
  measure: { en: "Revenue", zh: "收入" },
  segment: { en: "Group treasury", zh: "影像科" },
  manager: { en: "Account manager", zh: "王经理" },
  period: { en: "2026", zh: "2026" },
  plan: 6000000,
  actual: 5100000,
  priorYear: 4800000,
} as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const amount = { numberFormat: formats.whole };
  const placed = placePartTable(draft, context, top, {
    heading: targetTexts.name,
    purpose: targetTexts.purpose,
    table,
    formulas: rowFormulas(context),
    lines: 2,
    looks: {
      // What is typed stays as it is typed: 2026-09 is no day.
      period: { numberFormat: formats.text },
      plan: amount,
      actual: amount,
      priorYear: amount,
      attainment: { numberFormat: shareFormat },
      growth: { numberFormat: changeFormat },
      structureShare: { numberFormat: shareFormat },
    },
    example,
  });
  const check = placed.firstCell("check");
  for (const [sign, color] of [
    ["▲", colors.attention],
    ["✓", colors.good],
  ] as const)
    draft.conditional({
      kind: "formula",
      area: placed.columnArea("check"),
      formula: `=LEFT(${check},1)=${quote(sign)}`,
      look: { color },
    });
  draft.conditional({ kind: "bar", area: placed.columnArea("structureShare"), color: colors.brandLight, minimum: 0, maximum: 1 });
  return placeTotals(draft, context, placed.area.bottom + 2);
};
