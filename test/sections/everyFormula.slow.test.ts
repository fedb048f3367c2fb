/**
 * Thousands of random rows through the formulas of every table, in both forms: each computed cell shows a value, a blank or a documented
 * error, and the built-in formulas, over the first of them, the same as the functions. Then the figures beside the tables, over whole random plans.
 *
 * The workbook is made once; only what users enter changes from round to round. Few rows at a time, because formulas that look through
 * other tables take as long as these are.
 */
import { CellError, cellKey, columnOf, rowOf, type CellValue, type Sheet } from "../../src/host/model/state";
import type { Language } from "../../src/plan/language";
import { accepted, anyContent, randomFrom, type Random } from "../randomRows";
import type { Column } from "../../src/plan/table";
import { prefilled } from "../../src/plan/prefill";
import { complexSale } from "../../src/templates/builtIn";
import { registry } from "../registry";
import { drawnPlan, enter, tableOf, type DrawnPlan, type DrawnTable, type Typed } from "./drawnPlan";
import { offered, randomPlan } from "./randomPlan";

const rowsEach = 2_000;
/** Twins are long: they meet so many of the rows, and LibreOffice judges them too (test/functions/native.slow.test.ts). */
const rowsOfTwins = 1_000;
const rowsAtOnce = 16;

/** Excel's longest formula. */
const longest = 8192;

/** What the method says for what is refused, what a twin says, and what Excel says where a result has no end. */
const documented = ["#VALUE!", "#DIV/0!", "#N/A", "#NUM!"];

type Content = (column: Column, random: Random) => Typed;

/** Words of the plan's language, blanks, what nobody accepts, and errors that were typed or came with a file. */
const anything =
  (language: Language): Content =>
  (column, random) =>
    random() < 0.01 ? new CellError("#N/A") : anyContent(column, random, offered(language));

/** What every column takes, and blanks. */
const whatIsAccepted =
  (language: Language): Content =>
  ({ holds }, random) =>
    random() < 0.2 ? null : accepted(holds, random, offered(language));

const wellFormed = (value: CellValue): boolean => {
  if (value instanceof CellError) return documented.includes(value.code);
  return typeof value === "number" ? Number.isFinite(value) : !/NaN|undefined|Infinity|\[object|#REF|#NAME/.test(String(value));
};

const shown = (value: CellValue): string => (value instanceof CellError ? `${value.code} ${value.message}` : String(value));

/** What adding and taking away the largest number entered leaves behind, 1e12; twins of accepted values are compared to the ninth place elsewhere. */
const noise = 1e12 * Number.EPSILON;

const same = (left: CellValue, right: CellValue): boolean => {
  if (left instanceof CellError || right instanceof CellError) return left instanceof CellError && right instanceof CellError;
  if (typeof left === "number" && typeof right === "number")
    return Math.abs(left - right) <= noise + 1e-9 * Math.max(Math.abs(left), Math.abs(right));
  return (left ?? "") === (right ?? "");
};

const valueAt = (sheet: Sheet, row: number, column: number): CellValue => sheet.cells.get(cellKey(row, column))?.value ?? null;

/** New content in the rows of the tables; what a row asks for stays. */
const refill = ({ calculator }: DrawnPlan, tables: readonly DrawnTable[], random: Random, content: Content): void => {
  for (const { sheet, spec } of tables) {
    const { top, bottom, left } = spec.area;
    for (const column of registry.table(spec.id ?? "")?.columns ?? []) {
      if (column.by === "computed" || column.fixed) continue;
      const at = left + spec.columns.findIndex(({ id }) => id === column.id);
      for (let row = top + 1; row <= bottom; row += 1) enter(calculator, sheet, row, at, content(column, random));
    }
  }
};

const isRows = ({ spec }: DrawnTable): boolean => registry.table(spec.id ?? "")?.shape === "rows";

/** Takes away what stands outside of tables on the sheets of sections: no computed column reads it. */
const onlyTables = ({ workbook, calculator, tables }: DrawnPlan, kept: readonly string[]): void => {
  for (const sheet of workbook.sheets) {
    if (kept.includes(sheet.name)) continue;
    const areas = tables.filter((one) => one.sheet === sheet).map(({ spec }) => spec.area);
    for (const key of [...sheet.cells.keys()]) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      const inTable = areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
      if (!inTable) calculator.setInput(sheet, row, column, null);
    }
  }
};

interface Watched {
  readonly table: DrawnTable;
  readonly header: string;
  readonly formula: string;
  readonly at: number;
  /** Column of the twin, where it is another formula. */
  readonly twinAt: number | null;
}

/** Takes them away again. */
const withoutTwins = ({ calculator }: DrawnPlan, watched: readonly Watched[]): readonly Watched[] =>
  watched.map((one) => {
    const { sheet, spec } = one.table;
    if (one.twinAt !== null)
      for (let row = spec.area.top + 1; row <= spec.area.bottom; row += 1) calculator.setInput(sheet, row, one.twinAt, null);
    return { ...one, twinAt: null };
  });

/** Puts the built-in formulas beside those with functions where they differ, as columns of the same table. */
const withTwins = (custom: DrawnPlan, native: DrawnPlan): readonly Watched[] =>
  custom.tables.flatMap((table, index) => {
    const { sheet, spec } = table;
    const twins = native.tables[index]?.spec.columns ?? [];
    const computed = spec.columns.flatMap(({ header, formula }, at) => (formula === null ? [] : [{ header, formula, at }]));
    const differing = computed.filter(({ formula, at }) => twins[at]?.formula !== formula);
    const right = spec.area.right + differing.length;
    const columns = [
      ...spec.columns,
      ...differing.map(({ header, at }) => ({ id: null, header: `${header} *`, formula: twins[at]?.formula ?? null })),
    ];
    const place = sheet.tables.findIndex(({ name }) => name === spec.name);
    sheet.tables[place] = tableOf({ ...spec, columns, area: { ...spec.area, right } }, sheet.tables[place]?.number ?? 1);
    differing.forEach(({ header, at }, more) => {
      const column = spec.area.right + 1 + more;
      enter(custom.calculator, sheet, spec.area.top, column, `${header} *`);
      for (let row = spec.area.top + 1; row <= spec.area.bottom; row += 1)
        custom.calculator.setInput(sheet, row, column, twins[at]?.formula ?? null);
    });
    return computed.map(({ header, formula, at }) => {
      const more = differing.findIndex((one) => one.at === at);
      return { table, header, formula, at: spec.area.left + at, twinAt: more < 0 ? null : spec.area.right + 1 + more };
    });
  });

describe("Computed columns of every table", () => {
  test("take thousands of random rows: a value, a blank or a documented error; and the twins say the same", async () => {
    const random = randomFrom(20261130);
    const drawn = randomPlan("en", rowsAtOnce, 20261129, anyContent);
    const data = await prefilled({ registry, data: drawn, size: "full", chosen: complexSale.sections });
    const plan = await drawnPlan(data, "kam");
    const { names } = plan.context;
    onlyTables(plan, [names["contents"] ?? "", names["lists"] ?? ""]);
    let watched = withTwins(plan, await drawnPlan(data, "native"));
    plan.calculator.structureChanged();
    plan.calculator.calculate(true);
    const read = watched.map(({ formula }) => formula).join("\n");
    const computes = new Set(watched.map(({ table }) => table));
    const tables = plan.tables.filter((table) => isRows(table) && (computes.has(table) || read.includes(table.spec.name)));
    const wrong = new Map<string, string>();
    const kinds = new Map<string, Set<string>>();
    for (let rows = 0; rows < rowsEach; rows += rowsAtOnce) {
      if (rows >= rowsOfTwins && watched.some(({ twinAt }) => twinAt !== null)) watched = withoutTwins(plan, watched);
      refill(plan, tables, random, anything("en"));
      plan.calculator.calculate();
      for (const { table, header, formula, at, twinAt } of watched) {
        const { sheet, spec } = table;
        const name = `${spec.name}[${header}]`;
        for (let row = spec.area.top + 1; row <= spec.area.bottom; row += 1) {
          const value = valueAt(sheet, row, at);
          const twin = twinAt === null ? value : valueAt(sheet, row, twinAt);
          if (!wellFormed(value) || !wellFormed(twin)) wrong.set(`${name}: ${shown(value)}, ${shown(twin)}`, formula);
          if (!same(value, twin)) wrong.set(`${name}: ${shown(value)}, its twin ${shown(twin)}`, formula);
          kinds.set(name, (kinds.get(name) ?? new Set()).add(value instanceof CellError ? "error" : value === "" ? "blank" : "value"));
        }
      }
    }
    expect([...wrong.keys()].slice(0, 200)).toEqual([]);
    expect(kinds.size).toBeGreaterThan(80);
    // Random nodes never make a framework without a broken link, so nothing has a value there.
    const without = [...kinds].filter(([, found]) => !found.has("value")).map(([name]) => name);
    expect(without.filter((name) => !name.startsWith("KAM_Framework["))).toEqual([]);
  });
});

/** Rounds of the figures beside the tables: each draws all sheets' cells anew. */
const rounds = 4;

/** Each language with one kind: formulas differ between languages in their words alone. */
const written = [
  ["en", "native"],
  ["zh", "kam"],
] as const;

describe.each(written)("Every formula of a whole plan, in %s with %s formulas", (language, formulas) => {
  let plan: DrawnPlan;
  beforeAll(async () => {
    plan = await drawnPlan(
      randomPlan(language, 10, 20261129, ({ holds }, random) => accepted(holds, random, offered(language))),
      formulas,
    );
  });

  const judged = (content: Content, isFine: (value: CellValue) => boolean): readonly string[] => {
    const random = randomFrom(20261201);
    const wrong = new Map<string, string>();
    for (let round = 0; round < rounds; round += 1) {
      refill(plan, plan.tables.filter(isRows), random, content);
      plan.calculator.calculate();
      for (const sheet of plan.workbook.sheets)
        for (const { formula, value } of sheet.cells.values())
          if (formula !== null && !isFine(value)) wrong.set(formula, `${sheet.name}: ${shown(value)} ${formula}`);
    }
    return [...wrong.values()];
  };

  test("shows a value, a blank or a documented error, whatever is entered", () =>
    expect(judged(anything(language), wellFormed)).toEqual([]));

  test("shows no error where everything that is entered is accepted", () =>
    expect(judged(whatIsAccepted(language), (value) => wellFormed(value) && !(value instanceof CellError))).toEqual([]));

  test("is no longer than Excel takes", () => {
    const tooLong = plan.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, { formula }]) =>
        (formula?.length ?? 0) < longest ? [] : [`${sheet.name} ${rowOf(key).toString()},${columnOf(key).toString()}: ${formula ?? ""}`],
      ),
    );
    expect(tooLong).toEqual([]);
  });
});
