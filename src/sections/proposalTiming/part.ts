/** Whether each opportunity's proposal may go out, on the Proposal sheet: by formulas from the Opportunities sheet, with free rows. */
import type { SheetContext } from "../../plan/section";
import { tableIn } from "../../plan/planData";
import { areaOf, cellName, fixedArea } from "../../plan/sheet/address";
import { joined, ref } from "../../plan/sheet/blocks";
import { colors, looks, type Look } from "../../plan/sheet/looks";
import { placeHeading } from "../../plan/sheet/parts";
import { figure, has, languageArgument, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { labelOf } from "../../plan/words";
import { opportunityTable } from "../opportunities/table";
import { maySubmit, mustWait, proposalSteps, type ProposalAnswer } from "./figures";
import { timingTexts as texts } from "./texts";
import { proposalWords } from "./words";

/** As texts stand in tables. */
const textLook: Look = { horizontal: "Left", indent: 1 };

/** Rows for opportunities that are still to come. */
const freeRows = 3;
const columns = ["opportunity", "answer", "step", "needsKnown", "criteriaBy", "canInfluence", "stage"] as const;
const centred: readonly string[] = ["needsKnown", "canInfluence"];

const answers = Object.keys(proposalSteps) as readonly ProposalAnswer[];

/** Formula of the step for the answer in a cell, without "=". */
const stepFor = (context: SheetContext, cell: string, otherwise: string): string =>
  answers.reduceRight(
    (later, answer) =>
      `IF(${cell}=${quote(labelOf(proposalWords, answer, context.language))},${quote(say(context, proposalSteps[answer]))},${later})`,
    otherwise,
  );

const anyOf = (context: SheetContext, cell: string, wanted: (answer: ProposalAnswer) => boolean): string =>
  `OR(${answers
    .filter(wanted)
    .map((answer) => `${cell}=${quote(labelOf(proposalWords, answer, context.language))}`)
    .join(",")})`;

const countOf = (context: SheetContext, cells: string, wanted: (answer: ProposalAnswer) => boolean): string =>
  `(${answers
    .filter(wanted)
    .map((answer) => `COUNTIF(${cells},${quote(labelOf(proposalWords, answer, context.language))})`)
    .join("+")})`;

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const head = placeHeading(draft, context, top, texts.heading, texts.purpose);
  const left = 1;
  if (!has(context, opportunityTable)) {
    draft.put(head, left, say(context, texts.none), looks.note);
    return head;
  }
  draft.line(
    head,
    left,
    columns.map((id) => say(context, texts[id])),
    looks.computedHeader,
    textLook,
  );
  for (const id of centred) draft.paint(areaOf(head, left + columns.findIndex((one) => one === id), 1, 1), { ...looks.center, indent: 0 });
  draft.height(head, head, 34);
  const count = tableIn(context.data, opportunityTable).rows.length;
  const last = head + count + freeRows;
  const at = (id: (typeof columns)[number]): number => left + columns.indexOf(id);
  for (let row = head + 1; row <= last; row += 1) {
    const number = row - head;
    const cell = (id: (typeof columns)[number]): string => `$${cellName(row, at(id))}`;
    const look = number <= Math.max(1, count) ? looks.row : looks.freeRow;
    const stands = (id: string): string => `INDEX(${wholeColumn(context, opportunityTable, id)},${number})`;
    const read = (id: string): string => `IFERROR(${stands(id)},"")&""`;
    /** Yes, no, or a truth value as it stands. */
    const flag = (id: string): string => `IFERROR(IF(${stands(id)}="","",${stands(id)}),"")`;
    const answer = figure(context, "PROPOSAL", cell("needsKnown"), cell("criteriaBy"), cell("canInfluence"), ...languageArgument(context));
    const ask = `IF(${cell("needsKnown")}="",${quote(say(context, texts.askNeeds))},IF(${cell("criteriaBy")}="",${quote(say(context, texts.askCriteria))},${quote(say(context, texts.askInfluence))}))`;
    const formulas: Readonly<Record<(typeof columns)[number], string>> = {
      opportunity: `=${read("name")}`,
      answer: `=IF(${cell("opportunity")}="","",IFERROR(IF(${answer}="",${quote(say(context, texts.open))},${answer}),${quote(say(context, texts.open))}))`,
      step: `=IF(${cell("opportunity")}="","",${stepFor(context, cell("answer"), ask)})`,
      needsKnown: `=${flag("needsKnown")}`,
      criteriaBy: `=${read("criteriaBy")}`,
      canInfluence: `=${flag("canInfluence")}`,
      stage: `=${read("stage")}`,
    };
    for (const id of columns) {
      const own = id === "answer" ? { ...textLook, ...looks.bold } : centred.includes(id) ? looks.center : textLook;
      draft.put(row, at(id), formulas[id], look, looks.wrap, own);
    }
    draft.height(row, row, number <= Math.max(1, count) ? 50 : 20);
  }
  const body = areaOf(head + 1, at("answer"), last - head, 1);
  const first = `$${cellName(head + 1, at("answer"))}`;
  draft.conditional({
    kind: "formula",
    area: body,
    formula: `=${anyOf(context, first, mustWait)}`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true, numberFormat: '"▲ "@' },
  });
  draft.conditional({
    kind: "formula",
    area: body,
    formula: `=${anyOf(context, first, maySubmit)}`,
    look: { color: colors.good, bold: true, numberFormat: '"✓ "@' },
  });
  const cells = fixedArea(body);
  const all = `COUNTIF(${fixedArea({ ...body, left: at("opportunity"), right: at("opportunity") })},"?*")`;
  const [ready, wait] = [countOf(context, cells, maySubmit), countOf(context, cells, mustWait)];
  const words = joined(
    say(context, texts.sentence),
    ref(ready),
    say(context, texts.sentenceOf),
    ref(all),
    say(context, texts.sentenceFirst),
    ref(wait),
    say(context, texts.sentenceUnknown),
    ref(`(${all}-${ready}-${wait})`),
    say(context, texts.end),
  );
  draft.spread(
    areaOf(last + 1, left, 1, columns.length),
    `=IF(COUNTIF(${cells},"?*")=0,${quote(say(context, texts.none))},${words})`,
    looks.note,
  );
  draft.height(last + 1, last + 1, 20);
  return last + 1;
};
