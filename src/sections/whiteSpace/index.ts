/** The white space (chapter 13): units of the customer × our offerings, share white, wallet share. */
import type { Language } from "../../plan/language";
import { formatShare, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { sharedSheet } from "../../plan/sharedSheet";
import { accountTable } from "../account/table";
import { opportunityTable } from "../opportunities/table";
import { matrixOf, walletOf, walletShare, whiteShareOf } from "./figures";
import { whiteFindings } from "./findings";
import { whiteFunctions } from "./functions";
import { whiteQuickAdd } from "./quickAdd";
import { whiteSpaceTable } from "./table";
import { whiteTexts as texts } from "./texts";
import { whiteSpaceWords } from "./words";

const state = (plan: PlanWith<typeof whiteSpaceTable>, _today: number, language: Language): string => {
  const white = whiteShareOf(matrixOf(plan.whiteSpace));
  const wallet = walletShare(walletOf(plan.whiteSpace));
  return joinParts([
    white === null ? null : { en: `${formatShare(white)} white`, zh: `空白 ${formatShare(white)}` }[language],
    wallet === null ? null : { en: `${formatShare(wallet)} of the wallet`, zh: `钱包份额 ${formatShare(wallet)}` }[language],
  ]);
};

/** The matrix stands above the table and begins with three figures a unit; offerings follow from the sixth column on. */
const sheet = sharedSheet({
  id: "whiteSpace",
  name: texts.name,
  purpose: texts.purpose,
  size: "standard",
  widths: [22, 17, 12, 12, 15, 15, 10.8, 10.8, 10.8, 10.8, 10.8, 10.8, 10.8, 10.8],
});

export const whiteSpace = {
  id: "whiteSpace",
  name: texts.name,
  size: "standard",
  tables: [whiteSpaceTable],
  reads: [opportunityTable, accountTable],
  words: whiteSpaceWords,
  quickAdd: whiteQuickAdd,
  findings: whiteFindings,
  functions: whiteFunctions,
  sheet: sheet.sheet,
  part: { sheet: sheet.id, load: () => import("./part") },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  summary: () => import("./summary"),
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addWhiteSpace", label: texts.add, task: "add", inExcel: false }],
  },
} as const satisfies Section;
