/** Gifts and hospitality on the Relationships sheet: the log, the total of each person and year, and a check against the limit. */
import type { SheetContext } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { areaOf } from "../../plan/sheet/address";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { personThresholds } from "../stakeholders/settings";
import { courtesyTable as table } from "./table";
import { courtesyTexts } from "./texts";

const texts = {
  over: { en: "▲ Over the limit", zh: "▲ 超过限额" },
  overYear: { en: "▲ Year over the limit", zh: "▲ 全年超过限额" },
  unapproved: { en: "● Not approved", zh: "● 未批准" },
  good: { en: "✓ Approved", zh: "✓ 已批准" },
  limit: { en: "Limit for one person and year: ", zh: "每人每年限额：" },
  logged: { en: ". Logged so far: ", zh: "。已登记合计：" },
  rule: {
    en: ". Ask for approval before anything is given, and give nothing while a decision is being made.",
    zh: "。给予之前须先获批准；决策期间不作任何给予。",
  },
} as const;

const example = {
  stakeholder: { en: "IT architect", zh: "信息科工程师" },
  date: { en: "2026-11-05", zh: "2026-11-05" },
  kind: { en: "Meal", zh: "用餐" },
  value: 80,
  approvedBy: { en: "Head of sales", zh: "销售总监" },
  note: { en: "Lunch after the technical exchange", zh: "技术交流后的工作餐" },
} as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const cell = (id: string): string => inRow(context, table, id);
  const all = (id: string): string => wholeColumn(context, table, id);
  const limit = context.lists.weight(personThresholds, "giftLimit");
  const year = `YEAR(${cell("date")})`;
  const total = `SUMIFS(${all("value")},${all("stakeholder")},${cell("stakeholder")},${all("date")},">="&DATE(${year},1,1),${all("date")},"<"&DATE(${year}+1,1,1))`;
  const check = [
    [`${cell("value")}>${limit}`, texts.over],
    [`AND(ISNUMBER(${cell("total")}),N(${cell("total")})>${limit})`, texts.overYear],
    [`AND(${cell("value")}>0,TRIM(${cell("approvedBy")})="")`, texts.unapproved],
  ] as const;
  const placed = placePartTable(draft, context, top, {
    heading: courtesyTexts.name,
    purpose: courtesyTexts.purpose,
    table,
    lines: 2,
    formulas: {
      total: `=IF(OR(${cell("stakeholder")}="",NOT(ISNUMBER(${cell("date")}))),"",IFERROR(${total},""))`,
      standing: `=IF(NOT(ISNUMBER(${cell("value")})),"",${check.reduceRight<string>((otherwise, [test, words]) => `IF(${test},${quote(say(context, words))},${otherwise})`, quote(say(context, texts.good)))})`,
    },
    example,
  });
  const first = placed.firstCell("standing");
  for (const [sign, color] of [
    ["▲", colors.bad],
    ["●", colors.attention],
    ["✓", colors.good],
  ] as const)
    draft.conditional({
      kind: "formula",
      area: placed.columnArea("standing"),
      formula: `=LEFT(${first},1)=${quote(sign)}`,
      look: { color },
    });
  const last = placed.area.bottom + 3;
  const amount = (value: string) => ref(`TEXT(${value},${quote(formats.whole)})`);
  draft.spread(
    areaOf(last, placed.area.left, 1, placed.area.right - placed.area.left + 1),
    `=${joined(say(context, texts.limit), amount(limit), say(context, texts.logged), amount(`SUM(${all("value")})`), say(context, texts.rule))}`,
    looks.note,
  );
  draft.height(last, last, 18);
  return last;
};
