/** The audience on the Proposal sheet: people in the order to be won, by formulas from the Stakeholders sheet, with free rows. */
import type { Text } from "../../plan/language";
import { tableIn } from "../../plan/planData";
import type { SheetContext } from "../../plan/section";
import { areaOf, cellName } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks, type Look } from "../../plan/sheet/looks";
import { placeHeading } from "../../plan/sheet/parts";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { heightOf } from "../../plan/sheet/textLines";
import { frameworkTable } from "../framework/table";
import { stakeholderTable } from "../stakeholders/table";
import { attitudeWords, functionWords, levelWords } from "../stakeholders/words";
import { executiveTopics, functionFocus, unknownFocus } from "./figures";
import { audienceTexts } from "./texts";

const words = {
  name: { en: "Person", zh: "人员" },
  stress: { en: "What to stress", zh: "强调什么" },
  goal: { en: "Their own focus or goal", zh: "本人的关注点或目标" },
  level: { en: "Level", zh: "级别" },
  function: { en: "Function", zh: "部门" },
  influence: { en: "Influence", zh: "影响力" },
  priority: { en: "Priority", zh: "优先度" },
  attitude: { en: "Attitude", zh: "态度" },
  none: { en: "No people yet: enter them on the Stakeholders sheet.", zh: "尚无人员：请在“干系人”中填写。" },
  first: { en: "Begin with ", zh: "先抓住" },
  firstEnd: { en: ": with them the room is won.", zh: "：赢得此人，有助于赢得全场。" },
} as const satisfies Record<string, Text>;

const columns = ["name", "stress", "goal", "level", "function", "influence", "priority", "attitude"] as const;
type ColumnId = (typeof columns)[number];
const right: readonly ColumnId[] = ["influence", "priority"];

/** As texts stand in tables. */
const textLook: Look = { horizontal: "Left", indent: 1 };

/** Rows for people who are still to come. */
const freeRows = 4;
/** More rows than any list of people has: the last part of the key that orders them. */
const rowLimit = 1000;

/**
 * Position of the k-th person, without "=": a key of influence, priority and place in one number, largest first. A blank figure stands as
 * an empty text, which "0" in front makes a number.
 */
const positionOf = (context: SheetContext, rank: number): string => {
  const column = (id: string): string => wholeColumn(context, stakeholderTable, id);
  const hundredths = (id: string): string => `ROUND(("0"&${column(id)})*100,0)`;
  const place = `(${rowLimit - 1}-ROW(${column("name")})+MIN(ROW(${column("name")})))`;
  const key = `(${column("name")}<>"")*(${hundredths("influence")}*100000000+${hundredths("priority")}*${rowLimit}+${place})`;
  return `${rowLimit}-MOD(SUMPRODUCT(LARGE(${key},${rank})),${rowLimit})`;
};

const stressOf = (context: SheetContext, level: string, kind: string): string => {
  const byFunction = functionWords.terms.reduceRight(
    (later, { id }) => {
      const focus = functionFocus[id];
      return focus ? `IF(${kind}=${context.lists.word(functionWords, id)},${quote(say(context, focus))},${later})` : later;
    },
    quote(say(context, unknownFocus)),
  );
  return `IF(${level}=${context.lists.word(levelWords, "decision")},${quote(say(context, executiveTopics))},${byFunction})`;
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const head = placeHeading(draft, context, top, audienceTexts.heading, audienceTexts.purpose);
  const left = 1;
  if (!has(context, stakeholderTable)) {
    draft.put(head, left, say(context, words.none), looks.note);
    return head;
  }
  const at = (id: ColumnId): number => left + columns.indexOf(id);
  draft.line(
    head,
    left,
    columns.map((id) => say(context, words[id])),
    looks.computedHeader,
    textLook,
  );
  for (const id of right) draft.paint(areaOf(head, at(id), 1, 1), { ...looks.right, indent: 0 });
  draft.height(head, head, 34);
  const count = tableIn(context.data, stakeholderTable).rows.length;
  const last = head + count + freeRows;
  const names = wholeColumn(context, stakeholderTable, "name");
  for (let row = head + 1; row <= last; row += 1) {
    const rank = row - head;
    const cell = (id: ColumnId): string => `$${cellName(row, at(id))}`;
    const position = `MATCH(${cell("name")},${names},0)`;
    const read = (id: string): string => `IFERROR(INDEX(${wholeColumn(context, stakeholderTable, id)},${position}),"")`;
    const ifNamed = (formula: string): string => `=IF(${cell("name")}="","",${formula})`;
    const goal = has(context, frameworkTable)
      ? `IFERROR(INDEX(${wholeColumn(context, frameworkTable, "name")},MATCH(${cell("name")},${wholeColumn(context, frameworkTable, "owner")},0))&"","")`
      : '""';
    const formulas: Readonly<Record<ColumnId, string>> = {
      name: `=IFERROR(INDEX(${names},${positionOf(context, rank)})&"","")`,
      stress: ifNamed(stressOf(context, cell("level"), cell("function"))),
      goal: ifNamed(`IF(${read("focus")}&""="",${goal},${read("focus")})`),
      level: ifNamed(`${read("level")}&""`),
      function: ifNamed(`${read("function")}&""`),
      influence: ifNamed(read("influence")),
      priority: ifNamed(read("priority")),
      attitude: ifNamed(`${read("attitude")}&""`),
    };
    const look = rank <= Math.max(1, count) ? looks.row : looks.freeRow;
    for (const id of columns) {
      const own = id === "name" ? looks.bold : right.includes(id) ? { ...looks.right, numberFormat: "0" } : {};
      const aligned = right.includes(id) ? {} : textLook;
      draft.put(row, at(id), formulas[id], look, looks.wrap, aligned, own);
    }
    draft.height(row, row, heightOf(rank > Math.max(1, count) ? 1 : 2, context.language));
  }
  // Executives' topics take more lines than a department's focus: as many rows as there are executives come first as a rule.
  const executives = tableIn(context.data, stakeholderTable).rows.filter(({ cells }) => cells["level"] === levelLabel(context)).length;
  if (executives > 0) draft.height(head + 1, head + executives, heightOf(5, context.language));
  const body = areaOf(head + 1, at("influence"), last - head, 1);
  draft.conditional({ kind: "bar", area: body, color: colors.brandLight, minimum: 0, maximum: 100 });
  const attitude = `$${cellName(head + 1, at("attitude"))}`;
  draft.conditional({
    kind: "formula",
    area: areaOf(head + 1, at("attitude"), last - head, 1),
    formula: `=AND(${attitude}<>"",${attitude}=${context.lists.word(attitudeWords, "opponent")})`,
    look: { color: colors.bad, bold: true, numberFormat: '"▼ "@' },
  });
  const firstName = `$${cellName(head + 1, at("name"))}`;
  const sentence = joined(say(context, words.first), ref(firstName), say(context, words.firstEnd));
  draft.spread(
    areaOf(last + 1, left, 1, columns.length),
    `=IF(${firstName}="",${quote(say(context, words.none))},${sentence})`,
    looks.note,
  );
  draft.height(last + 1, last + 1, 20);
  return last + 1;
};

const levelLabel = (context: SheetContext): string => levelWords.terms.find(({ id }) => id === "decision")?.label[context.language] ?? "";
