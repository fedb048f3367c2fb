/** The benefit map on the Relationships sheet: a line a person of the Stakeholders table, three boxes filled or open, and whom to ask next. */
import type { SheetContext } from "../../plan/section";
import { tableIn } from "../../plan/planData";
import { areaOf, cellName } from "../../plan/sheet/address";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placeHeading } from "../../plan/sheet/parts";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { personThresholds } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { benefitColumns } from "./figures";
import { benefitTexts } from "./texts";

const texts = {
  person: { en: "Person", zh: "人员" },
  known: { en: "Known", zh: "已知" },
  all: { en: "Known of everybody’s benefits: ", zh: "全部人员的利益已知：" },
  ask: { en: ". Ask first: ", zh: "。先了解：" },
  none: { en: ". Nobody influential is open.", zh: "。有影响力的人都已了解。" },
  more: { en: "Further people stand on Stakeholders: ", zh: "其余人员见干系人表：" },
} as const;

/** Lines kept for people who come later. */
const spare = 6;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const head = placeHeading(draft, context, top, benefitTexts.name, benefitTexts.purpose);
  if (!has(context, stakeholderTable)) return head;
  const column = (id: string): string => wholeColumn(context, stakeholderTable, id);
  const count = tableIn(context.data, stakeholderTable).rows.length + spare;
  const headers = benefitColumns.map((id) => say(context, columnOf(stakeholderTable, id).header));
  draft.line(head, 1, [say(context, texts.person), ...headers, say(context, texts.known)], looks.computedHeader);
  draft.height(head, head, 34);
  for (let index = 0; index < count; index += 1) {
    const row = head + 1 + index;
    const cell = (id: string): string => `INDEX(${column(id)},${(index + 1).toString()})`;
    const name = cellName(row, 1);
    draft.put(row, 1, `=IFERROR(${cell("name")}&"","")`, looks.row);
    benefitColumns.forEach((id, at) => {
      draft.put(row, 2 + at, `=IF($${name}="","",IF(${cell(id)}&""="","□","■"))`, looks.row, looks.center);
    });
    const boxes = `$${cellName(row, 2)}:$${cellName(row, 4)}`;
    draft.put(row, 5, `=IF($${name}="","",COUNTIF(${boxes},"■")/${benefitColumns.length.toString()})`, looks.row, {
      numberFormat: formats.share,
      horizontal: "Right",
    });
  }
  const boxes = areaOf(head + 1, 2, count, 3);
  const box = `$${cellName(head + 1, 2)}`.replace("$C", "C");
  draft.conditional({ kind: "formula", area: boxes, formula: `=${box}="■"`, look: { color: colors.brand, bold: true } });
  draft.conditional({ kind: "formula", area: boxes, formula: `=${box}="□"`, look: { color: colors.attention } });
  draft.conditional({ kind: "bar", area: areaOf(head + 1, 5, count, 1), color: colors.brandLight, minimum: 0, maximum: 1 });
  const last = head + 1 + count;
  const known = benefitColumns.map((id) => `COUNTIF(${column(id)},"?*")`).join("+");
  const people = `COUNTIF(${column("name")},"?*")`;
  const open = `(${column("personalBenefit")}="")*(${column("name")}<>"")*(N(+${context.lists.weight(personThresholds, "influential")})<=IF(ISNUMBER(${column("influence")}),${column("influence")},-1))`;
  const first = `INDEX(${column("name")},MATCH(1,INDEX(${open},0),0))`;
  draft.spread(
    areaOf(last, 1, 1, 7),
    `=IF(${people}=0,"",${quote(say(context, texts.all))}&TEXT((${known})/(${people}*${benefitColumns.length.toString()}),"0 %")&IFERROR(${quote(say(context, texts.ask))}&${first},${quote(say(context, texts.none))})&IF(${people}>${count.toString()},${quote(` ${say(context, texts.more)}`)}&(${people}-${count.toString()}),""))`,
    looks.sentence,
  );
  draft.height(last, last, 30);
  return last;
};
