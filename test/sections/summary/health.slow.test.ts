/** The Summary works health out by formulas, the pane by the measures of the sections: both say the same, measure by measure, in every size. */
import { cellKey } from "../../../src/host/model/state";
import { health, healthMeasures } from "../../../src/plan/health/health";
import { planFromData } from "../../../src/plan/planFromData";
import { sizes } from "../../../src/plan/table";
import { complexSale } from "../../../src/templates/builtIn";
import { readPlan } from "../../../src/workbook/read";
import { openPlan, type OpenPlan } from "../../madeUp/openPlan";
import { reviewDay } from "../../plans";
import { readCase } from "../../readCase";
import { ofSize } from "../../../src/plan/registry";
import { registry } from "../../registry";

const figure = (value: unknown): unknown => (value === "" ? null : typeof value === "number" ? Number(value.toFixed(9)) : value);

/** The measures on the Summary, and behind the row after next the health they make: below their heading, in the column at its right. */
const shownIn = (plan: OpenPlan): readonly unknown[] => {
  const { cells } = plan.sheet("Summary");
  const row = cellKey(1, 0) - cellKey(0, 0);
  const heading = [...cells].find(([, { value }]) => value === "Health measure")?.[0] ?? 0;
  return [1, 2, 3, 4, 5, 6, 7, 9].map((below) => figure(cells.get(heading + below * row + 1)?.value));
};

test.each(sizes)("in a %s plan", async (size) => {
  const plan = await openPlan(registry, readCase("ebanking"), { size, sections: complexSale.sections });
  expect(plan.errors()).toEqual([]);
  const { data } = await plan.inExcel(() => readPlan(registry));
  const measures = healthMeasures(ofSize(registry, size).measures, planFromData(registry, data, registry.settings).plan, reviewDay);
  // Dossiers stand hidden in a light plan: what does not show does not count.
  expect(measures.at(-1) === null).toBe(size === "light");
  expect(shownIn(plan)).toEqual([...measures, health(measures)].map(figure));
  plan.excel.dispose();
});

test("dossiers that nobody began take nothing away", async () => {
  const files = readCase("ebanking").filter(({ name }) => name !== "dossiers.csv");
  const plan = await openPlan(registry, files, { size: "full", sections: complexSale.sections });
  expect(shownIn(plan).slice(6)).toEqual([null, expect.closeTo(87.463, 3)]);
  plan.excel.dispose();
});
