/** The log of proposals on the Proposal sheet: versions with their results, and in a sentence how many were won. */
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { behindCount, type CountedText, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { proposalLogTable } from "./table";
import { logTexts } from "./texts";
import { proposalResultWords } from "./words";

const words = {
  today: { en: "due today", zh: "今日应答" },
  before: { en: "", zh: "还有 " },
  toGo: { one: " day to go", en: " days to go", zh: " 天" },
  past: { en: "▲ ", zh: "▲ 已过 " },
  overdue: { one: " day overdue", en: " days overdue", zh: " 天" },
  none: { en: "Nothing went out yet.", zh: "尚未提交方案。" },
  open: { en: " open, ", zh: " 个待定，" },
  won: { en: " won, ", zh: " 个赢单，" },
  lost: { en: " lost", zh: " 个丢单" },
  rate: { en: ": win rate ", zh: "，赢单率 " },
  end: { en: ".", zh: "。" },
} as const satisfies Record<string, Text | CountedText>;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, proposalLogTable, id);
  const word = (id: "open" | "won" | "lost"): string => context.lists.word(proposalResultWords, id);
  const left = `(INT(${cell("decisionDue")})-INT(${context.places.reviewDate}))`;
  const inDays = (start: Text, days: string, end: CountedText): string =>
    `${quote(say(context, start))}&${days}&${behindCount(context, days, end)}`;
  const table = placePartTable(draft, context, top, {
    heading: logTexts.heading,
    purpose: logTexts.purpose,
    table: proposalLogTable,
    formulas: {
      state: `=IF(AND(${cell("result")}<>"",${cell("result")}<>${word("open")}),${cell("result")},IF(NOT(AND(ISNUMBER(${cell("decisionDue")}),ISNUMBER(${context.places.reviewDate}))),"",IF(${left}=0,${quote(say(context, words.today))},IF(${left}>0,${inDays(words.before, left, words.toGo)},${inDays(words.past, `-${left}`, words.overdue)}))))`,
    },
    lines: 2,
    example: {
      version: { en: "Payment hub 1.0", zh: "支付平台 1.0" },
      opportunity: { en: "Payment hub", zh: "支付平台" },
      value: 6800000,
      result: { en: "Open", zh: "待定" },
    },
  });
  const state = table.firstCell("state");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("state"),
    formula: `=LEFT(${state},1)="▲"`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true },
  });
  const results = wholeColumn(context, proposalLogTable, "result");
  const versions = `COUNTIF(${wholeColumn(context, proposalLogTable, "version")},"?*")`;
  const count = (id: "won" | "lost"): string => `COUNTIF(${results},${word(id)})`;
  const open = `(COUNTIFS(${wholeColumn(context, proposalLogTable, "version")},"?*",${results},"")+COUNTIF(${results},${word("open")}))`;
  const rate = `IF(${count("won")}+${count("lost")}=0,"",${quote(say(context, words.rate))}&TEXT(${count("won")}/(${count("won")}+${count("lost")}),"0 %"))`;
  const sentence = joined(
    "",
    ref(open),
    say(context, words.open),
    ref(count("won")),
    say(context, words.won),
    ref(count("lost")),
    say(context, words.lost),
    ref(rate),
    say(context, words.end),
  );
  const below = table.area.bottom + 2;
  draft.spread(
    areaOf(below, 1, 1, proposalLogTable.columns.length),
    `=IF(${versions}=0,${quote(say(context, words.none))},${sentence})`,
    looks.note,
  );
  draft.height(below, below, 20);
  return below;
};
