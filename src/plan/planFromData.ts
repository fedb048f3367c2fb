/**
 * The cells of a plan → the plan as the method reads it, and everything in the cells that could not be understood.
 *
 * Rows whose cells are all blank are left out of the plan; `rows` says for each row that is in which row of the data it was.
 */
import type { Account, Action, FrameworkNode, Opportunity, Plan, Stakeholder } from "./plan";
import type { MethodSettings } from "./settings";
import type { Text } from "./language";
import { issueMessages, type CellIssueCode } from "./cells/cellIssues";
import type { PlanData, RowData } from "./planData";
import { plainContext, readContent, type CellContext, type CellReading } from "./cells/readCell";
import { schema, tableIds, type TableId } from "./schema";

/** A cell that holds something the plan cannot read. */
export interface CellIssue {
  readonly code: CellIssueCode;
  readonly table: TableId;
  /** Index in the table's rows. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly accepted: readonly string[];
  readonly text: Text;
}

export interface PlanFromData {
  readonly plan: Plan;
  readonly issues: readonly CellIssue[];
  /** For each table: index of the plan's row → index of the data's row. */
  readonly rows: Readonly<Record<TableId, readonly number[]>>;
}

/** The values of one row by column id. */
class Row {
  constructor(private readonly values: Readonly<Record<string, CellReading["value"]>>) {}

  text(column: string): string | null {
    const value = this.values[column] ?? null;
    return value === null ? null : String(value);
  }
  number(column: string): number | null {
    const value = this.values[column];
    return typeof value === "number" ? value : null;
  }
  flag(column: string): boolean | null {
    const value = this.values[column];
    return typeof value === "boolean" ? value : null;
  }
  ids(column: string): readonly string[] {
    return (this.text(column) ?? "").split(";").filter((id) => id !== "");
  }
}

const account = (row: Row): Account => ({
  name: row.text("name") ?? "",
  currency: row.text("currency") ?? "",
  category: row.text("category"),
  industry: row.text("industry"),
  revenue: row.number("revenue"),
  profit: row.number("profit"),
  valueType: row.text("valueType"),
  serviceClass: row.text("serviceClass"),
});

const stakeholder = (row: Row): Stakeholder => ({
  name: row.text("name") ?? "",
  title: row.text("title"),
  level: row.text("level"),
  function: row.text("function"),
  role: row.text("role"),
  attitude: row.text("attitude"),
  closeness: row.text("closeness"),
  department: row.text("department"),
  buyerType: row.text("buyerType"),
  relationshipStage: row.text("relationshipStage"),
  socialStyle: row.text("socialStyle"),
  reportsTo: row.text("reportsTo"),
  organisationalBenefit: row.text("organisationalBenefit"),
  personalBenefit: row.text("personalBenefit"),
  humanTouch: row.text("humanTouch"),
  focus: row.text("focus"),
  lastContact: row.number("lastContact"),
  nextContact: row.number("nextContact"),
  owner: row.text("owner"),
  targetAttitude: row.text("targetAttitude"),
  targetCloseness: row.text("targetCloseness"),
  targetDate: row.number("targetDate"),
  evidence: row.text("evidence"),
  confirmedOn: row.number("confirmedOn"),
});

const node = (row: Row): FrameworkNode => ({
  id: row.text("id") ?? "",
  level: row.number("level"),
  name: row.text("name") ?? "",
  supports: row.ids("supports"),
  share: row.number("share"),
  department: row.text("department"),
  owner: row.text("owner"),
  unit: row.text("unit"),
  baseline: row.number("baseline"),
  target: row.number("target"),
  annualValue: row.number("annualValue"),
  confidence: row.number("confidence"),
  evidence: row.text("evidence"),
  confirmedOn: row.number("confirmedOn"),
});

/** Column ids of the nine assessment factors in the order of chapter 4.1. */
const factorColumns = [
  "projectGrade",
  "funding",
  "technicalFit",
  "customerRelations",
  "customerCredit",
  "product",
  "price",
  "technicalSolution",
  "afterSales",
] as const;

/** Column ids of the six milestones in the order of chapter 4.5. */
const milestoneColumns = ["milestone1", "milestone2", "milestone3", "milestone4", "milestone5", "milestone6"] as const;

const opportunity = (row: Row): Opportunity => ({
  name: row.text("name") ?? "",
  stage: row.text("stage"),
  amount: row.number("amount"),
  probability: row.number("probability"),
  closeDate: row.number("closeDate"),
  criteriaBy: row.text("criteriaBy"),
  needsKnown: row.flag("needsKnown"),
  canInfluence: row.flag("canInfluence"),
  scores: factorColumns.map((column) => row.number(column)),
  milestones: milestoneColumns.map((column) => row.flag(column)),
  owner: row.text("owner"),
});

const action = (row: Row): Action => ({
  action: row.text("action") ?? "",
  stakeholder: row.text("stakeholder"),
  opportunity: row.text("opportunity"),
  owner: row.text("owner"),
  due: row.number("due"),
  status: row.text("status"),
  kind: row.text("kind"),
});

const filled = (row: RowData): boolean => Object.values(row.cells).some((content) => content !== null && content !== "");

/** Reads the cells with the settings in force; `renamed` knows the words that the user called otherwise. */
export const planFromData = (data: PlanData, settings: MethodSettings, renamed?: CellContext["renamed"]): PlanFromData => {
  const issues: CellIssue[] = [];
  const context: CellContext = { ...plainContext(data.language), ...(renamed ? { renamed } : {}) };
  const kept: Record<TableId, readonly number[]> = { account: [], stakeholders: [], framework: [], opportunities: [], actions: [] };
  const read = Object.fromEntries(
    tableIds.map((table) => {
      const indexed = data.tables[table].rows.map((row, index) => ({ row, index })).filter(({ row }) => filled(row));
      kept[table] = indexed.map(({ index }) => index);
      const rows = indexed.map(({ row, index }) => {
        const values: Record<string, CellReading["value"]> = {};
        for (const column of schema[table].columns.filter(({ by }) => by === "user")) {
          const content = row.cells[column.id] ?? null;
          const reading = readContent(content, column, context);
          values[column.id] = reading.value;
          if (!reading.problem) continue;
          const about = { column: column.header[data.language], value: String(content), accepted: reading.problem.accepted };
          issues.push({
            ...about,
            code: reading.problem.code,
            table,
            row: index,
            column: column.id,
            text: issueMessages[reading.problem.code].text(about),
          });
        }
        return new Row(values);
      });
      return [table, rows];
    }),
  ) as Record<TableId, Row[]>;
  const plan: Plan = {
    language: data.language,
    account: account(read.account[0] ?? new Row({})),
    stakeholders: read.stakeholders.map(stakeholder),
    framework: read.framework.map(node),
    opportunities: read.opportunities.map(opportunity),
    actions: read.actions.map(action),
    settings,
  };
  return { plan, issues, rows: kept };
};
