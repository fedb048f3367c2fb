/**
 * The formulas of the plan as a template wants them. Each is known by what the sheets of the plan's own version would say in its place: one
 * that somebody changed is none of them and stays. Lists whose words come and go are ranges of other lengths, so what refers to them is
 * entered again with its check.
 */
import { listsSheet } from "../../plan/frame/frameSheets";
import type { StandingWords } from "../../plan/frame/lists/layout";
import type { Language } from "../../plan/language";
import { createRegistry } from "../../plan/registry";
import type { Registry, SheetContext } from "../../plan/section";
import { areaOf, cellName } from "../../plan/sheet/address";
import { companyColumns, ownFormula } from "../../plan/sheet/companyColumns";
import { validationOf } from "../../plan/sheet/planTable";
import type { CellInput, SheetSpec, Validation } from "../../plan/sheet/sheetSpec";
import type { Column } from "../../plan/table";
import type { Template, TemplateColumn } from "../../plan/template";
import { text } from "../../plan/wording";
import { contextOfPlan } from "../build/contextOfPlan";
import { formulaKey, rewriting, type Rewriting } from "../build/formulaShapes";
import { commonFormula } from "../repair";
import type { PlanReading } from "../read";
import { ownId, type ColumnsPlan, type PlannedTable } from "./columnsPlan";
import type { Difference } from "./difference";
import type { Said } from "./said";
import { isFormula, type Looked } from "./standing";

/** Formulas and constants for cells below each other. */
export interface PlannedCells {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly CellInput[];
}

export interface FormulasPlan {
  readonly cells: readonly PlannedCells[];
  readonly validations: readonly { readonly sheetId: string; readonly validation: Validation }[];
  readonly differences: readonly Difference[];
  readonly after: SheetContext;
}

type Headers = (one: PlannedTable, index: number, name: string) => string;

/** The said template with columns called as they are in the plan; itself where they are called so. */
const called = ({ template, registry }: Said, tables: readonly PlannedTable[], language: Language, nameOf: Headers): Template => {
  const own = tables.flatMap((one): (readonly [string, Readonly<Record<string, TemplateColumn>>])[] => {
    const said = template.columns?.[one.table] ?? {};
    const usual = registry.table(one.table)?.columns ?? [];
    const columns = one.placed.matched.columns.flatMap(({ column, index, name }) => {
      const header = nameOf(one, index, name);
      const is = usual.find(({ id }) => id === column?.id)?.header[language];
      return column && is !== header ? [[column.id, { ...said[column.id], header: { en: header, zh: header } }] as const] : [];
    });
    return columns.length === 0 ? [] : [[one.table, { ...said, ...Object.fromEntries(columns) }]];
  });
  return own.length === 0 ? template : { ...template, columns: { ...template.columns, ...Object.fromEntries(own) } };
};

/** The own columns as they will be called in the plan. */
const ownCalled = (template: Template, tables: readonly PlannedTable[], language: Language): Template => {
  const { company } = template;
  const renamed = tables.flatMap((one) =>
    [...one.own].flatMap(([index, own]) => {
      const name = one.headers.get(index) ?? one.placed.matched.columns[index]?.name;
      return name === undefined || name === own.header[language] ? [] : [{ table: one.table, id: own.id, name }];
    }),
  );
  if (!company || renamed.length === 0) return template;
  const ownColumns = Object.fromEntries(
    Object.entries(company.ownColumns).map(([table, own]) => [
      table,
      own.map((one) => {
        const name = renamed.find((other) => other.table === table && other.id === one.id)?.name;
        return name === undefined ? one : { ...one, header: { en: name, zh: name } };
      }),
    ]),
  );
  return { ...template, company: { ...company, ownColumns } };
};

/** A registry for a template of one plan only is forgotten with it. */
const registryFor = ({ template, registry }: Said, own: Template): Registry =>
  own === template ? registry : createRegistry(registry.sections);

/** Columns of a sheet that the plan's tables fill: what stands there is their rows'. */
const inBodies = (tables: readonly PlannedTable[], sheetId: string, row: number, column: number): boolean =>
  tables.some(({ placed: { matched, top, left, height } }) => {
    const down = row >= top - 1 && row < top + height;
    return matched.sheetId === sheetId && down && column >= left && column < left + matched.columns.length;
  });

const dims = ({ blocks, late }: SheetSpec): string =>
  [...blocks, ...late].map(({ inputs }) => `${inputs.length.toString()}×${(inputs[0]?.length ?? 0).toString()}`).join();

const bare = (spec: SheetSpec): SheetSpec => ({ ...spec, tables: [] });

/** Constants go only where no more cells say them than the sheet was drawn with: else one of them is the user's. */
const carefully = (rewrite: Rewriting, spec: SheetSpec, contents: readonly unknown[]): Rewriting => {
  const count = (all: readonly unknown[], content: unknown): number => all.filter((one) => one === content).length;
  const drawn = [...spec.blocks, ...spec.late].flatMap(({ inputs }) => inputs.flat());
  return (content) => {
    const input = rewrite(content);
    if (input === null || isFormula(content)) return input;
    return count(contents, content) <= count(drawn, content) ? input : null;
  };
};

/** What stands outside the tables of a sheet, said otherwise by the template. */
const outside = (
  before: SheetSpec,
  after: SheetSpec,
  looked: Looked,
  tables: readonly PlannedTable[],
  sheetId: string,
): readonly PlannedCells[] => {
  if (dims(before) !== dims(after)) return [];
  const cells = looked.sheets.find(({ sheet }) => sheet.id === sheetId)?.cells;
  if (!cells) return [];
  const own = cells.rows.flatMap((line, down) =>
    line.flatMap((content, across) => {
      const [row, column] = [cells.top + down, cells.left + across];
      return content === "" || inBodies(tables, sheetId, row, column) ? [] : [{ row, column, content }];
    }),
  );
  const rewrite = carefully(
    rewriting([bare(before)], [bare(after)]),
    before,
    own.map(({ content }) => content),
  );
  return own.flatMap(({ row, column, content }) => {
    const input = rewrite(content);
    return input === null || input === content ? [] : [{ sheetId, row, column, inputs: [input] }];
  });
};

/** Cells of a computed column: those with its formula get the new one; the others are told. */
const columnCells = (
  looked: Looked,
  { placed }: PlannedTable,
  index: number,
  expected: { readonly before: string | null; readonly after: string | null },
): { readonly cells: readonly PlannedCells[]; readonly overwritten: readonly number[]; readonly lost: readonly number[] } => {
  const { top, left, height, matched } = placed;
  const standing = Array.from({ length: height }, (_, row) => looked.at(matched.sheetId, top + row, left + index));
  const common = commonFormula(standing) ?? expected.before;
  const isLost = (content: unknown): boolean => content === "" || (isFormula(content) && content.includes("#REF!"));
  const overwritten = standing.flatMap((content, row) => (content === common || isLost(content) ? [] : [row]));
  const lost = standing.flatMap((content, row) => (isLost(content) && common !== null ? [row] : []));
  const { before, after } = expected;
  const isOurs = common !== null && before !== null && formulaKey(common) === formulaKey(before);
  if (after === null || common === null || formulaKey(common) === formulaKey(after) || !isOurs) return { cells: [], overwritten, lost };
  const place = { sheetId: matched.sheetId, column: left + index };
  const cells = standing.flatMap((content, row) =>
    content === common || isLost(content) ? [{ ...place, row: top + row, inputs: [after] }] : [],
  );
  return { cells, overwritten, lost };
};

const specIn = async (context: SheetContext, sheet: string | undefined): Promise<SheetSpec | null> =>
  sheet !== undefined && context.sheets.includes(sheet) ? context.spec(sheet) : null;

const tableIn = (spec: SheetSpec | null, table: string, column: string | undefined) => {
  const found = spec?.tables.find(({ id }) => id === table);
  const index = found?.columns.findIndex(({ id }) => id === column) ?? -1;
  return found && index >= 0
    ? { formula: found.columns[index]?.formula ?? null, left: found.area.left + index, top: found.area.top + 1 }
    : null;
};

export interface FormulasAsked {
  readonly looked: Looked;
  readonly before: Said;
  readonly after: Said;
  readonly columns: ColumnsPlan;
  /** The words as they will stand. */
  readonly words: StandingWords | null;
  readonly changedLists: ReadonlySet<string>;
}

export const planFormulas = async ({ looked, before, after, columns, words, changedLists }: FormulasAsked): Promise<FormulasPlan> => {
  const { reading, standing } = looked;
  const { tables } = columns;
  const { language } = reading.plan;
  const oldTemplate = called(before, tables, language, (_one, _index, name) => name);
  const renamed: Headers = ({ headers }, index, name) => headers.get(index) ?? name;
  const newTemplate = ownCalled(called(after, tables, language, renamed), tables, language);
  const [oldRegistry, newRegistry] = [registryFor(before, oldTemplate), registryFor(after, newTemplate)];
  const next: PlanReading = { ...reading, template: newTemplate, words, plan: { ...reading.plan, settings: after.settings } };
  const oldContext = contextOfPlan(oldRegistry, { ...reading, template: oldTemplate }, standing);
  const newContext = contextOfPlan(newRegistry, next, standing);
  const differences: Difference[] = [];
  const cells: PlannedCells[] = [];
  const validations: { sheetId: string; validation: Validation }[] = [];
  if (!standing.sheets.some(({ key }) => key === listsSheet.id) || !words) return { cells, validations, differences, after: newContext };

  for (const one of tables) {
    const { placed, table } = one;
    const { matched, top, left, height } = placed;
    const sheet = newContext.registry.sheetOf(table)?.id;
    const [oldSpec, newSpec] = [await specIn(oldContext, sheet), await specIn(newContext, sheet)];
    const ofTable = newContext.registry.table(table);
    if (!ofTable) continue;
    const own = new Map(companyColumns(newContext, ofTable).map((column) => [column.id, column]));
    const oldTable = oldContext.registry.table(table);
    const oldOwn = before.template.company?.ownColumns[table] ?? [];
    const tell = (rows: readonly number[], index: number, kind: "formula-overwritten" | "formula-lost", name: string): void => {
      for (const row of rows) {
        const stands = String(looked.at(matched.sheetId, top + row, left + index));
        const place = { sheet: matched.sheetName, address: cellName(top + row, left + index) };
        const said =
          kind === "formula-lost"
            ? text(`${name}: the formula is gone`, `${name}：公式丢失`)
            : text(`${name}: “${stands}” stands in the place of the formula`, `${name}：公式处填有“${stands}”`);
        differences.push({ kind, place, template: "", stands, text: said, becomes: kind === "formula-lost" ? "follows" : "stays" });
      }
    };
    const check = (column: Column | undefined, index: number, needs: boolean): void => {
      const isListed = column?.holds.kind === "word" && changedLists.has(column.holds.list.id);
      const validation =
        column?.by === "user" && !column.fixed && (isListed || needs)
          ? validationOf(newContext, column, areaOf(top, left + index, height, 1))
          : null;
      if (validation) validations.push({ sheetId: matched.sheetId, validation });
    };
    for (const { column, index, name } of matched.columns) {
      const known = one.own.get(index);
      if (column) {
        check(
          ofTable.columns.find(({ id }) => id === column.id),
          index,
          false,
        );
        if (column.by !== "computed") continue;
        const expected = {
          before: tableIn(oldSpec, table, column.id)?.formula ?? null,
          after: tableIn(newSpec, table, column.id)?.formula ?? null,
        };
        const found = columnCells(looked, one, index, expected);
        cells.push(...found.cells);
        tell(found.overwritten, index, "formula-overwritten", name);
        tell(found.lost, index, "formula-lost", name);
      } else if (known) {
        const old = oldOwn.find(({ id }) => id === known.id);
        check(own.get(ownId(known.id)), index, old?.holds.kind !== known.holds.kind);
        if (known.formula === undefined) continue;
        const wanted = ownFormula(newContext, ofTable, ownId(known.id));
        const standingCells = Array.from({ length: height }, (_, row) => looked.at(matched.sheetId, top + row, left + index));
        const empty = standingCells.every((content) => content === "");
        const was = old?.formula !== undefined && oldTable ? ownFormula(oldContext, oldTable, ownId(old.id)) : null;
        const found = columnCells(looked, one, index, { before: was, after: wanted });
        if (empty && wanted !== null)
          cells.push({ sheetId: matched.sheetId, row: top, column: left + index, inputs: standingCells.map(() => wanted) });
        else cells.push(...found.cells);
        if (!empty) tell(found.overwritten, index, "formula-overwritten", name);
        if (empty || found.cells.length > 0)
          differences.push({
            kind: "own-column-changed",
            place: { sheet: matched.sheetName, address: cellName(top - 1, left + index) },
            template: wanted ?? "",
            stands: commonFormula(standingCells) ?? "",
            text: text(`“${name}” computes otherwise in the template`, `“${name}”在模板中的公式不同`),
            becomes: "follows",
          });
      }
    }
  }
  if (changedLists.size > 0 || before.template.company?.document !== after.template.company?.document) {
    // What a size hides is drawn as the full plan has it.
    const [oldSized, newSized] = [
      contextOfPlan(oldRegistry, { ...reading, template: oldTemplate }, standing, reading.size),
      contextOfPlan(newRegistry, next, standing, reading.size),
    ];
    for (const { id, key } of standing.sheets) {
      const [was, is] = [await specIn(oldSized, key ?? undefined), await specIn(newSized, key ?? undefined)];
      if (was && is && key !== listsSheet.id) cells.push(...outside(was, is, looked, tables, id));
    }
  }
  return { cells: joined(cells), validations, differences, after: newContext };
};

/** Cells below each other go together. */
const joined = (cells: readonly PlannedCells[]): readonly PlannedCells[] => {
  const all: { -readonly [Key in keyof PlannedCells]: PlannedCells[Key] }[] = [];
  for (const one of cells) {
    const last = all.at(-1);
    const follows = last && last.sheetId === one.sheetId && last.column === one.column && last.row + last.inputs.length === one.row;
    if (follows) last.inputs = [...last.inputs, ...one.inputs];
    else all.push({ ...one });
  }
  return all;
};
