/** The preparation on the Negotiation sheet: what to think through, and below it how far each part is. */
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { negotiationPlanTable } from "./table";
import { negotiationTexts } from "./texts";
import { groupNames } from "./words";

const texts = {
  of: { en: " of ", zh: " / " },
} as const;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: negotiationTexts.name,
    purpose: negotiationTexts.purpose,
    table: negotiationPlanTable,
    formulas: {},
    lines: 2,
    looks: { text: looks.wrap, item: { ...looks.muted, ...looks.wrap } },
    example: { note: { en: "Signed by January at 6.6 M", zh: "一月以 660 万签约" } },
  });
  const column = (id: string): string => wholeColumn(context, negotiationPlanTable, id);
  const first = table.area.bottom + 1;
  Object.values(groupNames).forEach((name, index) => {
    const row = first + index;
    const group = quote(say(context, name));
    const all = `COUNTIF(${column("group")},${group})`;
    const noted = `COUNTIFS(${column("group")},${group},${column("note")},"?*")`;
    const partly = `COUNTIFS(${column("group")},${group},${column("note")},"?*",${column("open")},"?*")`;
    const done = `${noted}-${partly}`;
    draft.height(row, row, 18);
    draft.put(row, 1, say(context, name), looks.row);
    draft.spread(areaOf(row, 2, 1, 2), `=REPT("● ",${done})&REPT("◐ ",${partly})&REPT("○ ",${all}-${noted})`, looks.row, {
      color: colors.brand,
    });
    draft.put(row, 4, `=${joined(ref(`(${done})`), say(context, texts.of), ref(all))}`, looks.row);
  });
  return first + Object.keys(groupNames).length - 1;
};
