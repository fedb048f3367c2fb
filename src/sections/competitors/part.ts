/** The competitors on the Competition sheet: who they are, how we stand against each, who supports them, how we meet them. */
import type { SheetContext } from "../../plan/section";
import { colors } from "../../plan/sheet/looks";
import { placePartTable } from "../../plan/sheet/parts";
import { fadeOldRows } from "../../plan/sheet/planTable";
import { figure, has, inRow, languageArgument, quote, say, tableName, wholeColumn, wholeColumns } from "../../plan/sheet/sheetContext";
import type { SheetDraft } from "../../plan/sheet/sheetDraft";
import { columnOf } from "../../plan/table";
import { labelOf } from "../../plan/words";
import { competitorCriteriaTable } from "../competitorCriteria/table";
import { stakeholderTable } from "../stakeholders/table";
import { competitorTable } from "./table";
import { competitorSection as texts, engageMeanings } from "./texts";
import { engageWords } from "./words";

/** Place of the row in its table, from 1. */
const rowNumber = (context: SheetContext): string =>
  `ROW()-ROW(${tableName(context, competitorTable)}[[#Headers],[${say(context, columnOf(competitorTable, "competitor").header)}]])`;

/** Scores of the competitor of this row: the column of its number among the criteria. */
const theirScores = (context: SheetContext): string =>
  `INDEX(${wholeColumns(context, competitorCriteriaTable, "theirs1", "theirs4")},0,${rowNumber(context)})`;

const position = (context: SheetContext): string => {
  const column = (id: string): string => wholeColumn(context, competitorCriteriaTable, id);
  const standing = figure(context, "POSITION", column("weight"), column("ours"), theirScores(context));
  return `=IF(${inRow(context, competitorTable, "competitor")}="","",IFERROR(${standing},""))`;
};

/** Criteria that count, where this competitor leads and nobody has written an answer. */
const unanswered = (context: SheetContext): string => {
  const column = (id: string): string => wholeColumn(context, competitorCriteriaTable, id);
  const theirs = theirScores(context);
  const [weight, ours] = [column("weight"), column("ours")];
  const conditions = [
    `ISNUMBER(${weight})`,
    `(${weight}>0)`,
    `ISNUMBER(${ours})`,
    `ISNUMBER(${theirs})`,
    `(${ours}<${theirs})`,
    `(${column("answer")}="")`,
  ].join("*");
  const known = `SUMPRODUCT(ISNUMBER(${ours})*ISNUMBER(${theirs}))`;
  return `=IF(${inRow(context, competitorTable, "competitor")}="","",IFERROR(IF(${known}=0,"",SUMPRODUCT(${conditions})),""))`;
};

/** Influence of the people whose name stands between two semicolons of the supporters; blank while none of them is known. */
const supporterInfluence = (context: SheetContext): string => {
  const supporters = inRow(context, competitorTable, "supporters");
  const named = `";"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${supporters})),"；",";"),"; ",";")," ;",";")&";"`;
  const names = wholeColumn(context, stakeholderTable, "name");
  const influences = wholeColumn(context, stakeholderTable, "influence");
  const found = `ISNUMBER(FIND(";"&LOWER(TRIM(${names}))&";",${named}))*(${names}<>"")*ISNUMBER(${influences})`;
  return `=IF(${supporters}="","",IF(SUMPRODUCT(${found})=0,"",SUMPRODUCT(${found},${influences})))`;
};

const engagement = (context: SheetContext): Readonly<Record<string, string>> => {
  const cell = (id: string): string => inRow(context, competitorTable, id);
  const [ours, theirs, way] = [cell("ourStrength"), cell("theirStrength"), cell("engage")];
  const known = `AND(N(${ours})>0,N(${theirs})>0)`;
  const meaning = engageWords.terms.reduceRight(
    (rest, { id }) => `IF(${way}=${quote(labelOf(engageWords, id, context.language))},${quote(say(context, engageMeanings[id]))},${rest})`,
    '""',
  );
  return {
    engage: `=IF(${known},${figure(context, "ENGAGE", `${ours}/${theirs}`, ...languageArgument(context))},"")`,
    engageMeans: `=${meaning}`,
  };
};

export const place = (draft: SheetDraft, context: SheetContext, top: number): number => {
  const placed = placePartTable(draft, context, top, {
    heading: texts.name,
    purpose: texts.purpose,
    table: competitorTable,
    formulas: {
      ...(has(context, competitorCriteriaTable) ? { position: position(context), unanswered: unanswered(context) } : {}),
      ...(has(context, stakeholderTable) ? { supporterInfluence: supporterInfluence(context) } : {}),
      ...engagement(context),
    },
    looks: {
      position: { numberFormat: '"▲ +"0.0;"▼ −"0.0;0.0', horizontal: "Right" },
      unanswered: { numberFormat: "0" },
      engage: { bold: true },
    },
    lines: 3,
    example: {
      competitor: { en: "Finastra", zh: "远信软件" },
      satisfaction: 3,
      seller: { en: "Mr Wu", zh: "吴经理" },
      installed: { en: "Core ledger", zh: "总账系统" },
      supporters: { en: "IT director", zh: "信息科主任" },
      strategy: { en: "Prove our interfaces", zh: "以实测证明接口能力" },
    },
  });
  const open = placed.firstCell("unanswered");
  draft.conditional({
    kind: "formula",
    area: placed.columnArea("unanswered"),
    formula: `=N(${open})>0`,
    look: { color: colors.attention, fill: colors.attentionTint, bold: true, numberFormat: '"▲ "0' },
  });
  draft.conditional({ kind: "bar", area: placed.columnArea("supporterInfluence"), color: colors.brandLight, minimum: 0, maximum: null });
  fadeOldRows(draft, context, placed);
  return placed.area.bottom;
};
