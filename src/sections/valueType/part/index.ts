/** The statements on the Account sheet: each type's share as a bar, the type, and how to sell. */
import { yesNoWords } from "../../../plan/commonWords";
import type { Text } from "../../../plan/language";
import type { SheetContext } from "../../../plan/section";
import { areaOf, fixedArea, fixedCell } from "../../../plan/sheet/address";
import { colors, formats, looks } from "../../../plan/sheet/looks";
import { placePartTable } from "../../../plan/sheet/parts";
import { quote, say } from "../../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../../plan/sheet/sheetDraft";
import { valueTypeWords } from "../../account/words";
import { valueTypeTable } from "../table";
import { valueTypeTexts } from "../texts";
import { sellHow, valueTypeIds } from "../words";
import { shareFormula } from "./formulas";

const texts = {
  share: { en: "True of the customer", zh: "符合的占比" },
  how: { en: "How to sell", zh: "销售方式" },
  result: { en: "Value type: ", zh: "价值类型：" },
  none: { en: "Nothing is ticked yet.", zh: "尚未勾选。" },
} as const satisfies Record<string, Text>;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: valueTypeTexts.heading,
    purpose: valueTypeTexts.purpose,
    table: valueTypeTable,
    formulas: {},
    looks: { statement: { color: colors.muted, size: 10, wrap: false }, type: { color: colors.muted } },
  });
  const ticked = table.firstCell("ticked");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("ticked"),
    formula: `=OR(${ticked}=TRUE,${ticked}=${context.lists.word(yesNoWords, "yes")})`,
    look: { color: colors.good, bold: true },
  });
  const header = table.area.bottom + 2;
  draft.line(header, 1, [say(context, valueTypeTexts.name), say(context, texts.how), say(context, texts.share)], looks.computedHeader);
  draft.paint(areaOf(header, 3, 1, 1), looks.right);
  draft.height(header, header, 22);
  const first = header + 1;
  const shares = fixedArea(areaOf(first, 3, valueTypeIds.length, 1));
  valueTypeIds.forEach((id, index) => {
    const row = first + index;
    draft.put(row, 1, `=${context.lists.word(valueTypeWords, id)}`, looks.row);
    draft.put(row, 2, say(context, sellHow[id]), looks.row, looks.wrap);
    draft.put(row, 3, `=${shareFormula(context, id)}`, looks.row, looks.right, { numberFormat: formats.share });
    draft.height(row, row, 26);
  });
  draft.conditional({ kind: "bar", area: areaOf(first, 3, valueTypeIds.length, 1), color: colors.brandLight, minimum: 0, maximum: 1 });
  // The first of the largest: the less demanding type stands above.
  const best = `MATCH(MAX(${shares}),${shares},0)`;
  draft.conditional({
    kind: "formula",
    area: areaOf(first, 1, valueTypeIds.length, 2),
    formula: `=AND(MAX(${shares})>0,ROW()=${(first + 1).toString()}-1+${best})`,
    look: { bold: true, color: colors.brand, fill: colors.brandTint },
  });
  const sentence = first + valueTypeIds.length;
  const chosen = (column: number): string =>
    `INDEX(${fixedCell(first, column)}:${fixedCell(first + valueTypeIds.length - 1, column)},${best})`;
  draft.spread(
    areaOf(sentence, 1, 1, valueTypeTable.columns.length),
    `=IF(MAX(${shares})=0,${quote(say(context, texts.none))},${quote(say(context, texts.result))}&${chosen(1)}&" — "&${chosen(2)})`,
    looks.sentence,
    looks.bold,
    { vertical: "Center" },
  );
  draft.height(sentence, sentence, 22);
  return sentence;
};
