/** A plan that stands computes with built-in formulas and back, wherever its cells have gone since, and no figure is lost on the way. */
import { CellError } from "../../src/host/model/state";
import { computeWith } from "../../src/workbook/computeWith";
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
