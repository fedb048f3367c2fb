/** 5W2H on the Needs sheet: seven questions, and how many are answered. */
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { fiveWTwoHTable } from "./table";
import { fiveTexts } from "./texts";

const texts = {
  of: { en: " of ", zh: " / " },
  questions: { en: " questions answered", zh: " 个问题已回答" },
} as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: fiveTexts.name,
    purpose: fiveTexts.purpose,
    table: fiveWTwoHTable,
    formulas: {},
    lines: 2,
    looks: { text: looks.wrap, question: looks.muted },
    example: { answer: { en: "Treasury decides, 14 units use it", zh: "资金部决定，14 家单位使用" } },
  });
  const column = (id: string): string => wholeColumn(context, fiveWTwoHTable, id);
  const answered = `COUNTIF(${column("answer")},"?*")`;
  const all = `COUNTA(${column("question")})`;
  const row = table.area.bottom + 1;
  draft.put(row, 1, say(context, fiveTexts.answered), looks.row, looks.bold);
  draft.put(row, 2, `=IF(${all}=0,"",${answered}/${all})`, looks.row, { numberFormat: formats.share, horizontal: "Right" });
  draft.conditional({ kind: "bar", area: areaOf(row, 2, 1, 1), color: colors.brandLight, minimum: 0, maximum: 1 });
  draft.spread(
    areaOf(row, 3, 1, 2),
    `=${joined(ref(answered), say(context, texts.of), ref(all), say(context, texts.questions))}`,
    looks.row,
  );
  draft.height(row, row, 20);
  return row;
};
