/** The Summary works health out by formulas, the pane by the measures of the sections: both say the same, measure by measure, in every size. */
import { health, healthMeasures } from "../../../src/plan/health/health";
import { healthMeasureWords } from "../../../src/plan/health/words";
import { planFromData } from "../../../src/plan/planFromData";
import { sizes } from "../../../src/plan/table";
import { complexSale } from "../../../src/templates/builtIn";
import { readPlan } from "../../../src/workbook/read";
import { openPlan, type OpenPlan } from "../../madeUp/openPlan";
import { reviewDay } from "../../plans";
import { readCase } from "../../readCase";
import { registry } from "../../registry";

/** What stands at the right of a label on the Summary. */
const beside = (plan: OpenPlan, label: string): unknown => {
  const { cells } = plan.sheet("Summary");
  const at = [...cells].filter(([, { value }]) => value === label).map(([key]) => key);
  return cells.get((at.at(-1) ?? 0) + 1)?.value;
};

const figure = (value: unknown): unknown => (value === "" ? null : typeof value === "number" ? Number(value.toFixed(9)) : value);

test.each(sizes)("in a %s plan", async (size) => {
  const plan = await openPlan(registry, readCase("ebanking"), { size, sections: complexSale.sections });
  expect(plan.errors()).toEqual([]);
  const { data } = await plan.inExcel(() => readPlan(registry));
  const measures = healthMeasures(registry.measures, planFromData(registry, data, registry.settings).plan, reviewDay);
  expect(measures.at(-1)).not.toBeNull();
  const shown = healthMeasureWords.terms.map(({ label }) => figure(beside(plan, label.en)));
  expect(shown).toEqual(measures.map(figure));
  expect(figure(beside(plan, "Health"))).toBe(figure(health(measures)));
  plan.excel.dispose();
});

test("dossiers that nobody began take nothing away", async () => {
  const files = readCase("ebanking").filter(({ name }) => name !== "dossiers.csv");
  const plan = await openPlan(registry, files, { size: "full", sections: complexSale.sections });
  expect(beside(plan, "Dossier completeness")).toBe("");
  expect(figure(beside(plan, "Health"))).toBeCloseTo(87.4, 0);
  plan.excel.dispose();
});
