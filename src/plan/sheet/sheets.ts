/** All sheets of a plan as specifications, from the cells of the plan: the one list the executor builds from. */
import type { Finding } from "../finding";
import type { PlanData } from "../planData";
import type { Template } from "../../templates/template";
import { actionsSheet } from "../../sections/actions/sheet";
import { contentsPlaces } from "../frame/contents/layout";
import { contentsSheet } from "../frame/contents/sheet";
import type { NativeTwins } from "../functions/twins";
import { findingsSheet } from "../frame/findings/sheet";
import { frameworkSheet } from "../../sections/framework/sheet";
import { listsLayout, wordRows } from "../frame/lists/layout";
import { listsSheet } from "../frame/lists/sheet";
import { opportunitiesSheet } from "../../sections/opportunities/sheet";
import type { FormulaKind, SheetContext } from "./sheetContext";
import { sheetIds, type SheetId, type SheetSpec } from "./sheetSpec";
import { stakeholdersSheet } from "../../sections/stakeholders/sheet";
import { summarySheet } from "../../sections/summary/sheet";
import type { MethodSettings } from "../settings";

export interface PlanRequest {
  readonly data: PlanData;
  readonly findings: readonly Finding[];
  readonly reviewDate: number;
  readonly template: Template;
  readonly settings: MethodSettings;
  readonly formulas: FormulaKind;
  readonly twins: NativeTwins;
  readonly sheets: readonly SheetId[];
  readonly names: Readonly<Record<SheetId, string>>;
  /** Names of the sheets of foreign tables. */
  readonly foreign: readonly string[];
}

const makers: Readonly<Record<SheetId, (context: SheetContext) => SheetSpec>> = {
  contents: contentsSheet,
  summary: summarySheet,
  stakeholders: stakeholdersSheet,
  framework: frameworkSheet,
  opportunities: opportunitiesSheet,
  actions: actionsSheet,
  findings: findingsSheet,
  lists: listsSheet,
};

export const sheetContext = (request: PlanRequest): SheetContext => {
  const { language } = request.data;
  const rows = wordRows(language, request.settings, request.template.roleList);
  return {
    language,
    data: request.data,
    findings: request.findings,
    reviewDate: request.reviewDate,
    template: request.template,
    settings: request.settings,
    formulas: request.formulas,
    twins: request.twins,
    names: request.names,
    foreign: request.foreign,
    sheets: sheetIds.filter((id) => request.sheets.includes(id)),
    lists: listsLayout(request.names.lists, rows, language),
    places: contentsPlaces(request.names.contents),
  };
};

/** The specification of one sheet; made when it is its turn, so that a long plan costs nothing before. */
export const sheetSpec = (context: SheetContext, id: SheetId): SheetSpec => makers[id](context);
