/** The five steps on the Account sheet: a dot for each, filled where we add value, and a sentence. */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { valueStepsTable } from "./table";
import { valueStepNames, valueStepTexts } from "./texts";
import { comma } from "../../plan/wording";

const texts = {
  none: { en: "Nothing written yet: begin with the step the customer finds hardest.", zh: "尚未填写：先从客户觉得最难的一步写起。" },
  start: { en: "We add value at ", zh: "五步中我方在 " },
  end: { en: " of 5 steps", zh: " 步增值" },
  open: { en: "; open: ", zh: "，空白：" },
  all: { en: ".", zh: "。" },
} as const satisfies Record<string, Text>;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: valueStepTexts.heading,
    purpose: valueStepTexts.purpose,
    table: valueStepsTable,
    formulas: {},
    lines: 2,
    looks: { step: { color: colors.muted, size: 10, wrap: false }, text: { bold: true } },
  });
  const ids = wholeColumn(context, valueStepsTable, "step");
  const added = wholeColumn(context, valueStepsTable, "whatWeAdd");
  const count = `COUNTIF(${added},"?*")`;
  const filled = (id: string): string => `COUNTIFS(${ids},${quote(id)},${added},"?*")>0`;
  const dots = valueStepNames.map(([id]) => `IF(${filled(id)},"●","○")`).join('&" "&');
  const separator = comma(context.language);
  const open = valueStepNames.map(([id, name]) => `IF(${filled(id)},"",${quote(separator + say(context, name))})`).join("&");
  const row = table.area.bottom + 2;
  draft.put(row, 1, `=${dots}`, looks.row, { color: colors.brand, size: 14 });
  const sentence = joined(
    say(context, texts.start),
    ref(count),
    say(context, texts.end),
    ref(
      `IF(${count}>=${valueStepNames.length.toString()},"",${quote(say(context, texts.open))}&MID(${open},${(separator.length + 1).toString()},200))`,
    ),
    say(context, texts.all),
  );
  draft.spread(
    areaOf(row, 2, 1, valueStepsTable.columns.length - 1),
    `=IF(${count}=0,${quote(say(context, texts.none))},${sentence})`,
    looks.row,
    looks.wrap,
  );
  draft.height(row, row, 34);
  return row;
};
