/** The Summary of a plan that has no deals and people of its own: the sections that lead in its template speak, what stands hidden does not. */
import { cellKey } from "../../../src/host/model/state";
import { importPlan } from "../../../src/import/importCsv";
import { health, healthMeasures } from "../../../src/plan/health/health";
import { inTemplate } from "../../../src/plan/inTemplate";
import { planFromData } from "../../../src/plan/planFromData";
import { ofSize } from "../../../src/plan/registry";
import type { Size } from "../../../src/plan/table";
import { retail } from "../../../src/templates/retail";
import { reviewDay } from "../../plans";
import { registry } from "../../registry";
import { exampleFiles } from "../../run/exampleFiles";
import { drawnPlan } from "../drawnPlan";

const own = inTemplate(registry, retail);
const { data } = importPlan(own.tables, exampleFiles("retail", "en"), "en");

const summaryOf = async (size: Size) => {
  const { workbook } = await drawnPlan(data, "kam", { template: retail, size, of: own });
  const cells = workbook.sheets.find(({ name }) => name === "Summary")?.cells ?? new Map<number, never>();
  const texts = [...cells.values()].map(({ value }) => String(value));
  const [heading = 0] = [...cells].find(([, { value }]) => value === "Health measure") ?? [];
  const row = cellKey(1, 0) - cellKey(0, 0);
  return { texts, health: cells.get(heading + 9 * row + 1)?.value };
};

const charts = [
  "Volume: Base is furthest from the plan, 85 %",
  "Core brings most: 44 % of the profit",
  "Nina Brandt has most visits: 42 a month",
  "Gross profit: Owen Hart is furthest from the plan, 92 %",
];

test("a light plan shows targets, profit by class and visits; people and deals that stand hidden neither speak nor count", async () => {
  const { texts, health: shown } = await summaryOf("light");
  expect(texts).toEqual(expect.arrayContaining([...charts, "102.7 %", "117 visits a month; Nina Brandt +24 % above the mean of the type"]));
  expect(texts).not.toEqual(expect.arrayContaining(["Weighted pipeline"]));
  const seen = ofSize(own, "light");
  expect(shown).toBeCloseTo(health(healthMeasures(seen.measures, planFromData(seen, data, seen.settings).plan, reviewDay)) ?? 0, 9);
});

test("in a full plan the leading figures stand before those of people, and two charts leave room for the lines", async () => {
  const { texts } = await summaryOf("full");
  expect(texts.filter((one) => charts.includes(one))).toEqual(charts.slice(0, 2));
  expect(texts).toEqual(expect.arrayContaining(["Support index"]));
});
