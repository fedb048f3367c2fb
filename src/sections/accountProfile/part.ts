/** The profile on the Account sheet: its fields one below the other, and what follows from them. */
import type { Text } from "../../plan/language";
import { tableIn } from "../../plan/planData";
import type { SheetContext } from "../../plan/section";
import { areaOf, fixedCell } from "../../plan/sheet/address";
import { looks } from "../../plan/sheet/looks";
import { placeRecord, recordValue } from "../../plan/sheet/recordTable";
import { quote, say } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { linesOf } from "../../plan/sheet/textLines";
import { accountTable } from "../account/table";
import { segmentWords } from "../account/words";
import { segmentStrategies } from "./figures";
import { accountProfileTable } from "./table";
import { profileTexts } from "./texts";

const texts = {
  means: { en: "Segment asks for", zh: "该类客户的策略" },
  noSegment: { en: "Enter the profit segment.", zh: "请填写利润分类。" },
  margin: { en: "Our margin here", zh: "我方利润率" },
  of: { en: " of revenue stays as profit", zh: " 的收入成为利润" },
  noMargin: { en: "Enter revenue and profit on Contents.", zh: "请在目录页填写收入与利润。" },
} as const satisfies Record<string, Text>;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const last = placeRecord(draft, context, accountProfileTable, profileTexts.heading, top);
  const fields = accountProfileTable.columns;
  const firstRow = top + 2;
  const cells = tableIn(context.data, accountProfileTable).rows[0]?.cells ?? {};
  fields.forEach(({ id, holds }, index) => {
    if (holds.kind !== "longText") return;
    const row = firstRow + index;
    draft.paint(areaOf(row, 2, 1, 1), looks.wrap);
    const lines = Math.min(3, Math.max(2, linesOf(String(cells[id] ?? ""), 40)));
    draft.height(row, row, 6 + lines * 15);
  });
  const segment = fixedCell(firstRow + fields.findIndex(({ id }) => id === "segment"), 2);
  const strategy = segmentWords.terms.reduceRight(
    (otherwise, { id }) =>
      `IF(${segment}=${context.lists.word(segmentWords, id)},${quote(say(context, segmentStrategies[id] ?? { en: "", zh: "" }))},${otherwise})`,
    '""',
  );
  const revenue = recordValue(context, accountTable, "revenue");
  const profit = recordValue(context, accountTable, "profit");
  const margin = `TEXT(${profit}/${revenue},"0.0 %")&${quote(say(context, texts.of))}`;
  const lines: readonly (readonly [Text, string])[] = [
    [texts.means, `=IF(${segment}="",${quote(say(context, texts.noSegment))},${strategy})`],
    [
      texts.margin,
      `=IF(AND(ISNUMBER(${revenue}),ISNUMBER(${profit})),IFERROR(${margin},${quote(say(context, texts.noMargin))}),${quote(say(context, texts.noMargin))})`,
    ],
  ];
  // A blank row between: what is typed below the list becomes a field of it.
  lines.forEach(([label, formula], index) => {
    const row = last + 2 + index;
    draft.put(row, 1, say(context, label), looks.row, looks.muted);
    draft.put(row, 2, formula, looks.row, looks.wrap, looks.left);
    draft.height(row, row, 36);
  });
  return last + 1 + lines.length;
};
