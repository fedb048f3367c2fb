/** What a proposal must hold (chapter 5.2): contents with owner and state, and the check that keeps personal benefits out. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { frameworkTable } from "../framework/table";
import { proposalLogTable } from "../proposalLog/table";
import { stakeholderTable } from "../stakeholders/table";
import { isBegun } from "./figures";
import { contentsFindings } from "./findings";
import { proposalContentsTable } from "./table";
import { contentsTexts as texts, readyText } from "./texts";
import { contentsStatusWords } from "./words";

const state = ({ proposalContents: items }: PlanWith<typeof proposalContentsTable>, _today: number, language: Language): string =>
  items.some(isBegun) ? readyText(items.filter(({ status }) => status === "ready").length, items.length)[language] : "";

export const proposalContents = {
  id: "proposalContents",
  name: texts.name,
  size: "standard",
  tables: [proposalContentsTable],
  reads: [stakeholderTable, frameworkTable, proposalLogTable],
  words: [contentsStatusWords],
  findings: contentsFindings,
  part: { sheet: "proposalSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  forCustomer: () => import("./customer"),
  prefill: () => import("./prefill"),
  keyFigures: () => import("./keyFigures"),
  summary: () => import("./summary"),
} as const satisfies Section;
