/** The evidence on the Account sheet: the items, how much is in hand, and what is missing in words. */
import { yesNoWords } from "../../../plan/commonWords";
import type { Text } from "../../../plan/language";
import type { SheetContext } from "../../../plan/section";
import { areaOf, fixedCell } from "../../../plan/sheet/address";
import { joined, ref } from "../../../plan/sheet/blocks";
import { colors, formats, looks } from "../../../plan/sheet/looks";
import { placePartTable } from "../../../plan/sheet/parts";
import { quote, say } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { missingFormula, qualifiedFormula } from "./formulas";
import { qualificationTable } from "../table";
import { qualificationTexts } from "../texts";

const texts = {
  share: { en: "Qualified", zh: "认定完成度" },
  missing: { en: "Missing: ", zh: "尚缺：" },
  end: { en: ".", zh: "。" },
  none: { en: "✓ All evidence is in hand: this is a key account.", zh: "✓ 认定依据齐全，符合大客户条件。" },
  noCategory: { en: "Choose the category on Contents first.", zh: "请先在目录页选择客户分类。" },
} as const satisfies Record<string, Text>;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: qualificationTexts.heading,
    purpose: qualificationTexts.purpose,
    table: qualificationTable,
    formulas: {},
    looks: { item: { color: colors.muted, size: 10, wrap: false }, group: { color: colors.muted } },
  });
  const ticked = table.firstCell("ticked");
  const yes = `OR(${ticked}=TRUE,${ticked}=${context.lists.word(yesNoWords, "yes")})`;
  draft.conditional({ kind: "formula", area: table.columnArea("ticked"), formula: `=${yes}`, look: { color: colors.good, bold: true } });
  draft.conditional({
    kind: "formula",
    area: table.columnArea("date"),
    formula: `=AND(${yes},${table.firstCell("date")}="")`,
    look: { fill: colors.attentionTint },
  });
  const row = table.area.bottom + 2;
  const share = qualifiedFormula(context);
  const shareCell = fixedCell(row, 2);
  draft.put(row, 1, say(context, texts.share), looks.row, looks.bold);
  draft.put(row, 2, `=${share}`, looks.row, looks.bold, looks.left, { numberFormat: formats.share });
  draft.conditional({ kind: "bar", area: areaOf(row, 2, 1, 1), color: colors.brandLight, minimum: 0, maximum: 1 });
  const missing = joined(say(context, texts.missing), ref(missingFormula(context)), say(context, texts.end));
  draft.spread(
    areaOf(row + 1, 1, 1, qualificationTable.columns.length),
    `=IF(${shareCell}="",${quote(say(context, texts.noCategory))},IF(${shareCell}=1,${quote(say(context, texts.none))},${missing}))`,
    looks.sentence,
    { vertical: "Center" },
  );
  draft.height(row, row, 20);
  draft.height(row + 1, row + 1, 34);
  draft.conditional({
    kind: "formula",
    area: areaOf(row, 2, 1, 1),
    formula: `=${shareCell}=1`,
    look: { color: colors.good, bold: true },
  });
  return row + 1;
};
