/** The needs on the Needs sheet: the table, and below it how ripe they are, drawn in cells. */
import { yesNoWords } from "../../plan/commonWords";
import type { SheetContext } from "../../plan/section";
import { areaOf, fixedCell } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { fadeOldRows } from "../../plan/sheet/planTable";
import { behindCount, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { needTable } from "./table";
import { needTexts } from "./texts";
import { maturityWords } from "./words";

const texts = {
  byMaturity: { en: "How ripe the needs are", zh: "需求有多成熟" },
  none: { en: "No need has a maturity yet: pick one in the column Maturity.", zh: "还没有需求填写成熟度：请在“成熟度”列选择。" },
  urgent: { en: "Must change now: ", zh: "需要立刻改变：" },
  of: { en: " of ", zh: " / " },
  explicit: { one: " need. Explicit: ", en: " needs. Explicit: ", zh: " 项需求。已明确：" },
  served: { en: ". Served by a solution of ours: ", zh: " 项。已有对应方案：" },
  end: { en: ".", zh: " 项。" },
} as const;

const progressFormula = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, needTable, id);
  const weight = `INDEX(${context.lists.weights(maturityWords)},MATCH(${cell("maturity")},${context.lists.words(maturityWords)},0))`;
  const explicit = `OR(${cell("explicit")}=TRUE,${cell("explicit")}=${context.lists.word(yesNoWords, "yes")})`;
  const known = ["maturity", "explicit", "consequence", "solution"].map((id) => `${cell(id)}=""`).join(",");
  return `=IF(OR(${cell("need")}="",AND(${known})),"",(IFERROR(${weight},0)+IF(${explicit},1,0)+IF(${cell("consequence")}="",0,1)+IF(${cell("solution")}="",0,1))/4)`;
};

/** One line a step, as many squares as there are needs; answers with the last row taken. */
const placeMaturity = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const column = (id: string): string => wholeColumn(context, needTable, id);
  draft.put(top, 1, say(context, texts.byMaturity), looks.heading);
  draft.height(top, top, 22);
  const steps = [...maturityWords.terms].reverse();
  steps.forEach(({ id }, index) => {
    const row = top + 1 + index;
    const name = context.lists.word(maturityWords, id);
    const count = `COUNTIF(${column("maturity")},${name})`;
    draft.height(row, row, 18);
    draft.put(row, 1, `=${name}`, looks.row);
    draft.put(row, 2, `=${count}`, looks.row, looks.right, { numberFormat: '0;-0;"–"' });
    const urgent = index === 0;
    draft.spread(areaOf(row, 3, 1, 3), `=REPT("■ ",MIN(${fixedCell(row, 2)},30))`, looks.row, {
      color: urgent ? colors.attention : index === 1 ? colors.brand : index === 2 ? colors.brandMiddle : colors.brandLight,
      indent: 1,
    });
  });
  const last = top + 1 + steps.length;
  const total = `COUNTIF(${column("maturity")},"?*")`;
  const yes = context.lists.word(yesNoWords, "yes");
  const explicit = `(COUNTIF(${column("explicit")},${yes})+COUNTIF(${column("explicit")},TRUE))`;
  const words = joined(
    say(context, texts.urgent),
    ref(fixedCell(top + 1, 2)),
    say(context, texts.of),
    ref(`COUNTA(${column("need")})`),
    ref(behindCount(context, `COUNTA(${column("need")})`, texts.explicit)),
    ref(explicit),
    say(context, texts.served),
    ref(`COUNTIF(${column("solution")},"?*")`),
    say(context, texts.end),
  );
  draft.spread(areaOf(last, 1, 1, 5), `=IF(${total}=0,${quote(say(context, texts.none))},${words})`, looks.note);
  draft.height(last, last, 20);
  return last;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: needTexts.name,
    purpose: needTexts.purpose,
    table: needTable,
    formulas: { progress: progressFormula(context) },
    example: {
      need: { en: "Fewer manual payments", zh: "减少手工付款" },
      stakeholder: { en: "Finance director", zh: "财务总监" },
      consequence: { en: "Two late payments a week", zh: "每周两笔付款延误" },
      maturity: maturityWords.terms[2]?.label ?? needTexts.name,
      explicit: { en: "Yes", zh: "是" },
    },
  });
  draft.conditional({ kind: "bar", area: table.columnArea("progress"), color: colors.brandLight, minimum: 0, maximum: 1 });
  fadeOldRows(draft, context, table);
  return placeMaturity(draft, context, table.area.bottom + 2);
};
