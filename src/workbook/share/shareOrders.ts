/**
 * What a copy for others is made by: the plan is read once, and what leaves and stays follows from what tables and sections say of themselves.
 * Nothing is changed in the workbook. The file is worked on in src/copies, which knows sheets, tables and texts and no plan.
 */
import { findingsTableName } from "../../plan/frame/findings/layout";
import { listsSheet } from "../../plan/frame/frameSheets";
import { languages, type Language } from "../../plan/language";
import { rowsOf } from "../../plan/plan";
import { ofSize } from "../../plan/registry";
import type { FormulaKind, Registry } from "../../plan/section";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import { normalise } from "../../plan/cells/normalise";
import type { MatchedTable } from "../matchTables";
import { contextOfPlan } from "../build/contextOfPlan";
import { findSheets, type StandingSheet } from "../build/findSheets";
import { rewriting, type Rewriting } from "../build/formulaShapes";
import { partName } from "../build/writeSheet";
import { isFieldTable } from "../fieldTable";
import { readInBatch, refuseUnknown, type PlanReading } from "../read";
import { runExcel } from "../runExcel";
import { registryOf } from "../templateOf";
import { isPersonalRow } from "../../plan/personalRows";
import { isPersonalFinding, redactedOf } from "./personal";
import { redaction } from "./redaction";
import type { ShareItem, ShareReport } from "./shareReport";

export interface ShareOptions {
  /** Formulas of the copy: Excel's own where there are such, or none. */
  readonly formulas: "native" | "values";
  /** Names of sheets of the user that go along. */
  readonly keepSheets?: readonly string[];
  /** Columns of the user go along. */
  readonly keepColumns?: boolean;
  /** People are called by their names. */
  readonly keepNames?: boolean;
}

/** What leaves a table. */
export interface TableOrders {
  /** Headers of columns. */
  readonly columns: readonly string[];
  /** Rows of the body, counted from 0. */
  readonly rows: readonly number[];
  /** Lines of a list of field and value that are the user's. */
  readonly lines: readonly number[];
}

export interface SheetOrders {
  /** Texts that the sheet is drawn with: others outside its tables were typed by somebody. */
  readonly drawn: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
  /** Names of the tables it is drawn with, in lower case: others are the user's. */
  readonly tables: ReadonlySet<string>;
  /** From formulas of the add-in to Excel's own. */
  readonly rewrite: Rewriting;
  /** Names of areas whose rows leave. */
  readonly parts: readonly string[];
}

export interface ShareOrders {
  readonly language: Language;
  readonly formulas: "native" | "values";
  /** Sheets of the plan that stay, by name. */
  readonly sheets: ReadonlyMap<string, SheetOrders>;
  /** Sheets of the user that stay. */
  readonly ownSheets: readonly string[];
  /** Sheets of the user that do not. */
  readonly leaving: readonly string[];
  /** Tables of the plan by the name they have in the workbook, in lower case. */
  readonly tables: ReadonlyMap<string, TableOrders>;
  /** The table of findings, and the rules whose lines leave. */
  readonly findings: { readonly table: string; readonly rules: ReadonlySet<string> };
  readonly redact: (text: string) => string;
  readonly report: ShareReport;
}

const isCompanys = ({ table }: MatchedTable, header: string): boolean =>
  table.own?.some((one) => languages.some((language) => normalise(one.header[language]) === normalise(header))) === true;

const tableOrders = (reading: PlanReading, registry: Registry, keepColumns: boolean): ReadonlyMap<string, TableOrders> =>
  new Map(
    registry.tables.flatMap((known) => {
      const placed = reading.places.table(known.id);
      if (!placed) return [];
      const { matched } = placed;
      const table = registry.table(known.id) ?? known;
      const isField = isFieldTable(matched);
      const others = matched.columns.filter(({ column, name }) => column === null && !isCompanys({ ...matched, table }, name));
      const personal = matched.columns.filter(({ column }) => table.columns.some((one) => one.id === column?.id && one.personal === true));
      const orders: TableOrders = {
        columns: isField ? [] : [...personal, ...(keepColumns ? [] : others)].map(({ name }) => name),
        rows: rowsOf(reading.plan, table).flatMap((row, index) => (isPersonalRow(table, row) ? (placed.rows[index] ?? []) : [])),
        lines:
          isField && !keepColumns
            ? Array.from({ length: placed.height }, (_, line) => line).filter((line) => ![...(placed.lines?.values() ?? [])].includes(line))
            : [],
      };
      return [[matched.name.toLowerCase(), orders] as const];
    }),
  );

const drawnTexts = ({ blocks, late, tables, links }: SheetSpec): ReadonlySet<string> =>
  new Set(
    [
      ...[...blocks, ...late].flatMap(({ inputs }) => inputs.flat()),
      ...links.map(({ text }) => text),
      ...tables.flatMap(({ columns }) => columns.map(({ header }) => header)),
    ].filter((input): input is string => typeof input === "string"),
  );

const reportOf = (
  reading: PlanReading,
  registry: Registry,
  options: ShareOptions,
  kept: readonly string[],
  others: readonly string[],
  people: number,
): ShareReport => {
  const { language } = reading.plan;
  const placed = registry.tables.flatMap((table) => {
    const found = reading.places.table(table.id);
    return found && table.personal !== true ? [{ table, matched: found.matched }] : [];
  });
  const columns = placed.flatMap(({ table, matched }): ShareItem[] => {
    const names = matched.columns.filter(({ column }) => table.columns.some((one) => one.id === column?.id && one.personal === true));
    return names.length === 0 ? [] : [{ kind: "personal-columns", sheet: matched.sheetName, names: names.map(({ name }) => name) }];
  });
  const rows = placed.flatMap(({ table, matched }): ShareItem[] => {
    const count = rowsOf(reading.plan, table).filter((row) => isPersonalRow(table, row)).length;
    return count === 0 ? [] : [{ kind: "personal-rows", sheet: matched.sheetName, count }];
  });
  const parts = registry.sections.filter(({ personal, part }) => personal === true && part !== undefined).map(({ name }) => name[language]);
  const own = placed.flatMap(({ table, matched }) =>
    isFieldTable(matched)
      ? []
      : matched.columns.filter(({ column, name }) => column === null && !isCompanys({ ...matched, table }, name)).map(({ name }) => name),
  );
  const ownSheets = others.filter((name) => !(options.keepSheets ?? []).includes(name));
  const formulas = options.formulas;
  return {
    leaves: [
      ...(people > 0 && !options.keepNames ? [{ kind: "people", count: people } as const] : []),
      ...columns,
      ...rows,
      ...(parts.length > 0 ? [{ kind: "personal-parts", names: parts } as const] : []),
      { kind: "personal-texts" },
      ...(own.length > 0 && options.keepColumns !== true ? [{ kind: "own-columns", names: own } as const] : []),
      ...(ownSheets.length > 0 ? [{ kind: "own-sheets", names: ownSheets } as const] : []),
      { kind: "hidden" },
      { kind: "package" },
      { kind: "template" },
      { kind: "functions", formulas },
      ...(formulas === "values" ? [{ kind: "weights" } as const] : []),
    ],
    stays: [
      { kind: "sheets", names: [...kept, ...others.filter((name) => (options.keepSheets ?? []).includes(name))] },
      { kind: "figures", formulas },
      ...(people > 0 && options.keepNames === true ? [{ kind: "people-kept", count: people } as const] : []),
      ...(formulas === "native" ? [{ kind: "weights" } as const] : []),
      { kind: "our-people" },
    ],
  };
};

/** Specifications of a sheet as it is drawn with formulas of one kind. */
const specsOf = async (
  known: Registry,
  reading: PlanReading,
  standing: Awaited<ReturnType<typeof findSheets>>,
  kind: FormulaKind,
): Promise<(key: string) => Promise<SheetSpec>> => {
  const context = contextOfPlan(known, reading, standing, reading.size, [], kind);
  await context.registry.loadTwins();
  return context.spec;
};

const sheetOrders = async (
  key: string,
  before: (key: string) => Promise<SheetSpec>,
  after: ((key: string) => Promise<SheetSpec>) | null,
  parts: readonly string[],
): Promise<SheetOrders> => {
  const from = await before(key);
  const to = after ? await after(key) : from;
  return {
    drawn: drawnTexts(from),
    charts: new Set(from.charts.map(({ name }) => name)),
    tables: new Set(from.tables.map(({ name }) => name.toLowerCase())),
    rewrite: after ? rewriting([from], [to]) : () => null,
    parts,
  };
};

/**
 * Reads the plan and says how a copy of its file is made.
 * @param asOf serial of the day, for what is found
 * @throws WorkbookError
 */
export const shareOrders = (known: Registry, options: ShareOptions, asOf: number): Promise<ShareOrders> =>
  runExcel(async (context) => {
    const reading = await readInBatch(context, known);
    refuseUnknown(reading);
    const standing = await findSheets(context);
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    await context.sync();
    const visible = new Set(sheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name));
    const registry = registryOf(known, reading);
    const shown = ofSize(registry, reading.size);
    const isPlans = ({ key }: StandingSheet): boolean => key !== null && registry.sheet(key) !== undefined;
    // The lists serve formulas: where there are none, what the company weighs and how stays at home.
    const isAsked = ({ key }: StandingSheet): boolean => options.formulas === "native" || key !== listsSheet.id;
    const plans = standing.sheets.filter((sheet) => isPlans(sheet) && isAsked(sheet) && visible.has(sheet.name));
    const own = standing.sheets.filter((sheet) => !isPlans(sheet)).map(({ name }) => name);
    const findings = registry.findings(reading.plan, asOf);
    const keepNames = options.keepNames === true;
    const redacted = redactedOf(registry, reading.plan, findings, keepNames);
    const leaving = registry.sections.filter((section) => section.part && (section.personal === true || !shown.sections.includes(section)));
    const kind = reading.meta?.formulas ?? "kam";
    const before = await specsOf(known, reading, standing, kind);
    const after = options.formulas === "native" && kind === "kam" ? await specsOf(known, reading, standing, "native") : null;
    const drawn = new Map<string, SheetOrders>();
    for (const { name, key } of plans) {
      const parts = leaving.filter(({ part }) => part?.sheet === key).map(({ id }) => partName(id));
      drawn.set(name, await sheetOrders(key ?? "", before, after, parts));
    }
    const people = keepNames ? redactedOf(registry, reading.plan, [], false).names.size : redacted.names.size;
    return {
      language: reading.plan.language,
      formulas: options.formulas,
      sheets: drawn,
      ownSheets: own.filter((name) => visible.has(name) && (options.keepSheets ?? []).includes(name)),
      leaving: own.filter((name) => !(options.keepSheets ?? []).includes(name)),
      tables: tableOrders(reading, registry, options.keepColumns === true),
      findings: {
        table: reading.names.remembered[findingsTableName] ?? findingsTableName,
        rules: new Set(findings.filter((finding) => isPersonalFinding(registry, finding)).map(({ id }) => id)),
      },
      redact: redaction(redacted, reading.plan.language),
      report: reportOf(
        reading,
        registry,
        options,
        plans.map(({ name }) => name),
        own,
        people,
      ),
    };
  });
