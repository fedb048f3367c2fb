/** The dossiers on the sheet of the account: where they stand in one sentence, the table, and below it a line of marks for each dossier. */
import { ageThresholds, evidenceWords } from "../../plan/commonWords";
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf, cellName } from "../../plan/sheet/address";
import { colors, formats, looks } from "../../plan/sheet/looks";
import { placeHeading } from "../../plan/sheet/parts";
import { placeTable, type PlacedTable } from "../../plan/sheet/planTable";
import { inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { dossierIds, marks } from "./figures";
import { dossierTable } from "./table";
import { dossierTexts } from "./texts";
import { dossierWords, type DossierId } from "./words";

const texts = {
  known: { en: "known", zh: "已知" },
  assumed: { en: "assumed", zh: "假设" },
  ask: { en: "ask", zh: "待了解" },
  completeness: { en: "How complete the dossiers are", zh: "资料完整度" },
  marks: { en: "A filled mark for everything known, an open one for everything still to be asked", zh: "实心为已知，空心为待了解" },
  total: { en: "All dossiers", zh: "全部资料" },
  of: { en: " of ", zh: " / " },
  next: { en: "Ask next: ", zh: "下一步了解：" },
  complete: { en: "✓ Nothing left to ask", zh: "✓ 已全部了解" },
  notKept: { en: "Not kept", zh: "未建立" },
  personalOff: {
    en: "Personal data: only on request, from the pane, and never in a shared copy",
    zh: "个人资料：仅在需要时通过窗格建立，不进入共享副本",
  },
  voluntary: { en: "Voluntary: only what helps to work together", zh: "自愿填写，只记有助于合作的内容" },
  competitorOff: { en: "Comes with the full plan", zh: "完整版计划中提供" },
  nothing: { en: "Nothing is known yet: begin with what you know of the customer.", zh: "尚无已知信息，请先填写对客户的了解。" },
  knownSoFar: { en: " known", zh: " 项已知" },
} as const satisfies Record<string, Text>;

/** What is known of a thing, by its mark; blank where the row belongs to no dossier. */
const stateFormula = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, dossierTable, id);
  const said = (mark: string, words: Text): string => quote(`${mark} ${say(context, words)}`);
  const known = `IF(${cell("sure")}=${context.lists.word(evidenceWords, "assumed")},${said(marks.assumed, texts.assumed)},${said(marks.known, texts.known)})`;
  const stands = `OR(TRIM(${cell("item")})="",COUNTIF(${context.lists.words(dossierWords)},${cell("dossier")})=0)`;
  return `=IF(${stands},"",IF(TRIM(${cell("value")})="",${said(marks.missing, texts.ask)},${known}))`;
};

/** Larger than any row of a sheet, so that the first row is the largest of what is left. */
const beyond = 2_000_000;

/** Formulas without "=" about one dossier, or about all. */
const countsOf = (context: SheetContext, dossier: DossierId | null) => {
  const column = (id: string): string => wholeColumn(context, dossierTable, id);
  const word = dossier === null ? null : context.lists.word(dossierWords, dossier);
  const count = (state: string): string =>
    word === null
      ? `COUNTIF(${column("state")},${quote(state)})`
      : `COUNTIFS(${column("dossier")},${word},${column("state")},${quote(state)})`;
  const required = count("?*");
  const missing = count(`${marks.missing}*`);
  // Personal data is never asked for.
  const personal = context.lists.word(dossierWords, "personal");
  const askable = `${missing}-COUNTIFS(${column("dossier")},${personal},${column("state")},${quote(`${marks.missing}*`)})`;
  const own = word === null ? `(${column("dossier")}<>${personal})*` : `(${column("dossier")}=${word})*`;
  const open = `(LEFT(${column("state")},1)=${quote(marks.missing)})`;
  const first = `${beyond.toString()}-SUMPRODUCT(MAX(${own}${open}*(${beyond.toString()}-ROW(${column("state")}))))`;
  const wording = `INDEX(${column("text")},${first}-ROW(INDEX(${column("state")},1))+1)`;
  return { required, missing, askable, filled: `${required}-${missing}`, next: `IFERROR(${wording}&"","")` };
};

const placeCompleteness = (draft: SheetDraft, context: SheetContext, top: number): number => {
  draft.put(top, 1, say(context, texts.completeness), looks.heading);
  draft.height(top, top, 22);
  draft.put(top + 1, 1, say(context, texts.marks), looks.purpose);
  const lines: readonly (DossierId | null)[] = [...dossierIds, null];
  lines.forEach((dossier, index) => {
    const row = top + 2 + index;
    const { required, missing, filled, askable, next } = countsOf(context, dossier);
    const bold = dossier === null ? looks.bold : {};
    const off = dossier === "personal" ? texts.personalOff : dossier === "competitor" ? texts.competitorOff : texts.notKept;
    draft.put(
      row,
      1,
      dossier === null ? say(context, texts.total) : `=${context.lists.word(dossierWords, dossier)}`,
      looks.row,
      looks.left,
      { indent: 1 },
      bold,
    );
    const shown = `REPT(${quote(marks.known)},${filled})&REPT(${quote(marks.missing)},${missing})`;
    draft.put(row, 2, `=IF(${required}=0,${quote(say(context, texts.notKept))},${shown})`, looks.row, looks.left, {
      indent: 1,
      color: colors.brand,
    });
    draft.put(row, 3, `=IF(${required}=0,"",(${filled})&${quote(say(context, texts.of))}&${required})`, looks.row, looks.right, bold);
    draft.put(row, 4, `=IF(${required}=0,"",(${filled})/${required})`, looks.row, looks.right, bold, { numberFormat: formats.share });
    const left = dossier === null ? askable : missing;
    const ask = dossier === "personal" ? quote(say(context, texts.voluntary)) : `${quote(say(context, texts.next))}&${next}`;
    const sentence = `IF(${left}=0,${quote(say(context, texts.complete))},${ask})`;
    draft.spread(areaOf(row, 5, 1, 5), `=IF(${required}=0,${quote(say(context, off))},${sentence})`, looks.row, looks.left, { indent: 1 });
    draft.height(row, row, 20);
  });
  const last = top + 1 + lines.length;
  const cell = cellName(top + 2, 2);
  draft.conditional({
    kind: "formula",
    area: areaOf(top + 2, 2, lines.length, 1),
    formula: `=$${cell}=${quote(say(context, texts.notKept))}`,
    look: { color: colors.muted },
  });
  return last;
};

const colour = (draft: SheetDraft, context: SheetContext, table: PlacedTable): void => {
  const state = table.firstCell("state");
  const coloured = [
    [marks.missing, colors.attention],
    [marks.assumed, colors.muted],
    [marks.known, colors.good],
  ] as const;
  for (const [mark, color] of coloured)
    draft.conditional({ kind: "formula", area: table.columnArea("state"), formula: `=LEFT(${state},1)=${quote(mark)}`, look: { color } });
  const kept = table.firstCell("keepUntil");
  const filled = `LEN(TRIM(${table.firstCell("value")}))>0`;
  const expired = `=AND(ISNUMBER(${kept}),${kept}<${context.places.reviewDate},${filled})`;
  const personal = `${table.firstCell("dossier")}=${context.lists.word(dossierWords, "personal")}`;
  const undated = `=AND(${kept}="",${filled},${personal})`;
  const area = table.columnArea("keepUntil");
  draft.conditional({ kind: "formula", area, formula: expired, look: { color: colors.bad, bold: true } });
  draft.conditional({ kind: "formula", area, formula: undated, look: { fill: colors.attentionTint } });
  // What was learned long ago fades (chapter 13).
  const learned = table.firstCell("date");
  const old = `=AND(ISNUMBER(${learned}),${learned}+${context.lists.weight(ageThresholds, "confirmedDays")}<${context.places.reviewDate})`;
  const known = { ...table.body, left: table.columnOf("value"), right: table.columnOf("value") };
  draft.conditional({ kind: "formula", area: known, formula: old, look: { color: colors.faded } });
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const row = placeHeading(draft, context, top, dossierTexts.name, dossierTexts.purpose);
  const { required, filled, next } = countsOf(context, null);
  const share = `(${filled})&${quote(say(context, texts.of))}&${required}&${quote(say(context, texts.knownSoFar))}`;
  const ask = `IF(${next}="","",${quote(` · ${say(context, texts.next)}`)}&${next})`;
  draft.put(row, 1, `=IF(${filled}=0,${quote(say(context, texts.nothing))},${share}&${ask})`, looks.sentence, looks.bold, { wrap: false });
  draft.height(row, row, 20);
  const table = placeTable(draft, context, {
    table: dossierTable,
    headerRow: row + 2,
    left: 1,
    formulas: { state: stateFormula(context) },
    looks: { item: { color: colors.muted, size: 10, wrap: false }, dossier: looks.muted },
    keepVisible: ["item"],
    example: {
      value: { en: "Three plants, one IT centre in Linz", zh: "三个院区，一个信息中心" },
      source: { en: "Annual report", zh: "年度报告" },
    },
  });
  colour(draft, context, table);
  return placeCompleteness(draft, context, table.area.bottom + 2);
};
