/** The objections on the Negotiation sheet: the log with what to do next, and below it how many are open and of what kind. */
import { yesNoWords } from "../../plan/commonWords";
import type { Text } from "../../plan/language";
import type { SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { has, inRow, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { personThresholds } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { stepTexts, type Step } from "./figures";
import { objectionTable } from "./table";
import { objectionTexts } from "./texts";
import { objectionKindWords, objectionResultWords } from "./words";

const texts = {
  none: { en: "No objection is logged yet.", zh: "尚未登记异议。" },
  open: { en: "Not settled: ", zh: "未化解：" },
  of: { en: " of ", zh: " / " },
  influential: { en: ", from influential people: ", zh: "，其中有影响力者提出：" },
  kinds: { en: ". By kind: ", zh: "。按类型：" },
  colon: { en: " ", zh: " " },
  between: { en: " · ", zh: " · " },
} as const satisfies Record<string, Text>;

/** The next step as `nextStep` finds it, in words of the plan. */
const whatToDo = (context: SheetContext): string => {
  const cell = (id: string): string => inRow(context, objectionTable, id);
  const step = (id: Step): string => quote(say(context, stepTexts[id]));
  const isKind = (id: "genuine" | "excuse" | "indirect"): string => `${cell("kind")}=${context.lists.word(objectionKindWords, id)}`;
  const isResult = (id: "owed" | "settled" | "let-go"): string => `${cell("result")}=${context.lists.word(objectionResultWords, id)}`;
  const understood = `OR(${cell("understood")}=TRUE,${cell("understood")}=${context.lists.word(yesNoWords, "yes")})`;
  const cases: readonly (readonly [when: string, says: string])[] = [
    [`${cell("objection")}=""`, '""'],
    [isResult("settled"), quote(say(context, objectionTexts.settled))],
    [isResult("let-go"), quote(say(context, objectionTexts.letGo))],
    [isKind("excuse"), step("judge")],
    [`NOT(OR(${isKind("genuine")},${isKind("indirect")}))`, step("kind")],
    [`${cell("cause")}=""`, `IF(${isKind("indirect")},${step("concern")},${step("cause")})`],
    [`NOT(${understood})`, step("understanding")],
    [`${cell("answer")}=""`, `IF(${isResult("owed")},${step("owed")},${step("benefit")})`],
  ];
  return `=${cases.reduceRight((otherwise, [when, says]) => `IF(${when},${says},${otherwise})`, step("confirm"))}`;
};

const influence = (context: SheetContext): string => {
  const person = (id: string): string => wholeColumn(context, stakeholderTable, id);
  return has(context, stakeholderTable)
    ? `=IFERROR(INDEX(${person("influence")},MATCH(${inRow(context, objectionTable, "stakeholder")},${person("name")},0)),"")`
    : '=""';
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const table = placePartTable(draft, context, top, {
    heading: objectionTexts.name,
    purpose: objectionTexts.purpose,
    table: objectionTable,
    formulas: { whatToDo: whatToDo(context), influence: influence(context) },
    lines: 2,
    looks: { whatToDo: looks.wrap },
    example: {
      date: { en: "2026-11-12", zh: "2026-11-12" },
      stakeholder: { en: "Finance director", zh: "财务总监" },
      objection: { en: "Dearer than we thought", zh: "比预想的贵" },
      kind: objectionKindWords.terms[0]?.label ?? objectionTexts.name,
      cause: { en: "Compares the price, not the cost", zh: "只比价格，没算总成本" },
    },
  });
  const column = (id: string): string => wholeColumn(context, objectionTable, id);
  const result = (id: string): string => context.lists.word(objectionResultWords, id);
  const open = `${column("objection")},"?*",${column("result")},"<>"&${result("settled")},${column("result")},"<>"&${result("let-go")}`;
  const todo = table.firstCell("whatToDo");
  draft.conditional({
    kind: "formula",
    area: table.columnArea("whatToDo"),
    formula: `=OR(LEFT(${todo},1)="✓",LEFT(${todo},1)="–")`,
    look: { color: colors.muted },
  });
  if (has(context, stakeholderTable))
    draft.conditional({
      kind: "formula",
      area: table.columnArea("whatToDo"),
      formula: `=AND(${todo}<>"",LEFT(${todo},1)<>"✓",LEFT(${todo},1)<>"–",N(${table.firstCell("influence")})>=${context.lists.weight(personThresholds, "influential")})`,
      look: { color: colors.attention, bold: true, fill: colors.attentionTint, numberFormat: '"▲ "@' },
    });
  draft.conditional({ kind: "bar", area: table.columnArea("influence"), color: colors.brandLight, minimum: 0, maximum: 100 });
  const row = table.area.bottom + 1;
  const influential = has(context, stakeholderTable)
    ? [
        say(context, texts.influential),
        ref(`COUNTIFS(${open},${column("influence")},">="&${context.lists.weight(personThresholds, "influential")})`),
      ]
    : [];
  const kinds = objectionKindWords.terms.flatMap(({ id }, index) => [
    ...(index === 0 ? [] : [say(context, texts.between)]),
    ref(context.lists.word(objectionKindWords, id)),
    say(context, texts.colon),
    ref(`COUNTIF(${column("kind")},${context.lists.word(objectionKindWords, id)})`),
  ]);
  draft.spread(
    areaOf(row, 1, 1, 7),
    `=IF(COUNTIF(${column("objection")},"?*")=0,${quote(say(context, texts.none))},${joined(
      say(context, texts.open),
      ref(`COUNTIFS(${open})`),
      say(context, texts.of),
      ref(`COUNTIF(${column("objection")},"?*")`),
      ...influential,
      say(context, texts.kinds),
      ...kinds,
    )})`,
    looks.note,
  );
  draft.height(row, row, 20);
  return row;
};
