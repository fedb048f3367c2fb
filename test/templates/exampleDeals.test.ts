/** The deals of an example stand in the stages of another process. */
import { complexSale, templateById } from "../../src/templates/builtIn";
import { exampleDeals } from "../../src/templates/exampleDeals";
import type { PlanData } from "../../src/plan/planData";
import { acme } from "./document/acme";

const dataOf = (...stages: readonly string[]): PlanData => ({
  language: "en",
  tables: {
    opportunities: { rows: stages.map((stage) => ({ cells: { name: stage, stage, milestone6: true }, user: {} })), userColumns: [] },
  },
  foreign: [],
});

const stagesIn = ({ tables }: PlanData) => tables["opportunities"]?.rows.map(({ cells }) => [cells["stage"], cells["milestone6"]]);

it("goes to the last stage that is not further on, by the words of the method", () => {
  expect(stagesIn(exampleDeals(acme(), dataOf("Develop", "Implement", "no stage")))).toEqual([
    ["Project approval", undefined],
    ["Execution", undefined],
    ["no stage", true],
  ]);
});

it("leaves alone what follows the process already", () => {
  expect(stagesIn(exampleDeals(complexSale, dataOf("Develop", "Bid")))).toEqual([
    ["Develop", true],
    ["Bid", true],
  ]);
  const retail = dataOf("Develop");
  expect(exampleDeals({ ...templateById("retail"), offers: {} }, retail)).toBe(retail);
});
