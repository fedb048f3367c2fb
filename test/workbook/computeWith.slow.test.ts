/** A plan that stands computes with built-in formulas and back, wherever its cells have gone since, and no figure is lost on the way. */
import { CellError } from "../../src/host/model/state";
import { computeWith, followWords } from "../../src/workbook/computeWith";
import { readPlan } from "../../src/workbook/read";
import { addRows } from "../../src/workbook/write";
import { openPlan, type OpenPlan } from "../madeUp/openPlan";
import { readCase } from "../readCase";
import { registry } from "../registry";

const contents = (plan: OpenPlan): Map<string, { readonly formula: string | null; readonly value: unknown }> =>
  new Map(
    plan.excel.workbook.sheets.flatMap(({ name, cells }) =>
      [...cells].map(([key, { formula, value }]) => [
        `${name}!${JSON.stringify(key)}`,
        { formula: formula ?? null, value: value instanceof CellError ? value.code : value },
      ]),
    ),
  );

const kamFormulas = (plan: OpenPlan): readonly string[] =>
  [...contents(plan).values()].flatMap(({ formula }) => (formula?.includes("KAM.") ? [formula] : []));

const figures = (plan: OpenPlan): readonly (readonly [string, unknown])[] =>
  [...contents(plan)]
    .filter(([key]) => !key.startsWith("Contents!"))
    .map(([key, { value }]) => [key, typeof value === "number" ? Number(value.toPrecision(10)) : value]);

test("there and back, after rows have come, with every figure the same", async () => {
  const plan = await openPlan(registry, readCase("ebanking"), { size: "full" });
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    const answer = await plan.inExcel(work);
    await plan.excel.calculator.settled();
    return answer;
  };
  await run(() => addRows(registry, "stakeholders", [{ name: "Nina Okoye", role: "User" }]));
  await run(() =>
    addRows(registry, "actions", [
      { action: "Call", due: 46350 },
      { action: "Write", due: 46351 },
    ]),
  );
  const [before, formulas, kam] = [figures(plan), contents(plan), kamFormulas(plan).length];
  const there = await run(() => computeWith(registry, "native"));
  expect(figures(plan)).toEqual(before);
  expect((await run(() => readPlan(registry))).meta?.formulas).toBe("native");
  expect(kamFormulas(plan)).toEqual([]);
  const back = await run(() => computeWith(registry, "kam"));
  expect(back).toBe(there);
  expect(contents(plan)).toEqual(formulas);
  expect(there).toBeGreaterThan(kam / 2);
});

test("formulas follow words that are called otherwise on the Lists sheet, one list after the other, and back", async () => {
  const plan = await openPlan(registry, readCase("ebanking"), { size: "standard" });
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    const answer = await plan.inExcel(work);
    await plan.excel.calculator.settled();
    return answer;
  };
  /** On the Lists sheet and wherever the word stands in the column. */
  const call = (word: string, other: string, header: string) =>
    run(() =>
      Excel.run(async (context) => {
        const { tables } = context.workbook;
        const cells = [
          tables.getItem("KAM_Words").columns.getItem("Word").getDataBodyRange(),
          tables.getItem("KAM_Stakeholders").columns.getItem(header).getDataBodyRange(),
        ];
        cells.forEach((range) => range.load("values"));
        await context.sync();
        for (const range of cells) range.values = (range.values as unknown[][]).map(([content]) => [content === word ? other : content]);
        await context.sync();
      }),
    );
  const column = (header: string) =>
    plan.inExcel(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem("KAM_Stakeholders").columns.getItem(header).getDataBodyRange();
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    );
  const read = async () => Promise.all(["Influence", "Backing", "Next move"].map(column));
  const before = await read();
  expect(await run(() => followWords(registry))).toBe(0);
  await call("Decision maker", "Board member", "Role");
  expect((await column("Influence")).flat()).toContain("#VALUE!");
  expect(await run(() => followWords(registry))).toBeGreaterThan(0);
  expect(await read()).toEqual(before);
  await call("Supporter", "Ally", "Attitude");
  expect(await run(() => followWords(registry))).toBeGreaterThan(0);
  expect(await read()).toEqual(before);
  expect(await run(() => followWords(registry))).toBe(0);
  await call("Ally", "Supporter", "Attitude");
  expect(await read()).toEqual(before);
});
