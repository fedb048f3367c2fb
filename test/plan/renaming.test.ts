/** What names a row is found when the row is called otherwise. */
import { renamingBetween } from "../../src/plan/renaming";
import { competitorTable } from "../../src/sections/competitors/table";
import { action, node, opportunity, person, plan, rowOf } from "../plans";
import { registry } from "../registry";

const given = {
  stakeholders: [person("Ana Ruiz"), person("Bo", { reportsTo: "ana ruiz " }), person("Cy")],
  framework: [node("K1", 1, [], { owner: "Ana Ruiz" })],
  opportunities: [opportunity("Hub")],
  actions: [action("Call", { stakeholder: "Ana Ruiz", opportunity: "Hub" }), action("Write", { stakeholder: "Cy" })],
};
const people = (...names: readonly string[]) => ({
  ...given,
  stakeholders: given.stakeholders.map((one, row) => ({ ...one, name: names[row] ?? one.name })),
});
const between = (after: Parameters<typeof plan>[0]) => renamingBetween(registry.tables, plan(given), plan(after));

it("a person with another name is offered to those who name her", () => {
  expect(between(people("Ana Lopez"))).toEqual({
    from: "Ana Ruiz",
    to: "Ana Lopez",
    count: 3,
    references: [
      { table: "stakeholders", changes: [{ row: 1, cells: { reportsTo: "Ana Lopez" } }] },
      { table: "framework", changes: [{ row: 0, cells: { owner: "Ana Lopez" } }] },
      { table: "actions", changes: [{ row: 0, cells: { stakeholder: "Ana Lopez" } }] },
    ],
  });
  expect(between({ ...given, opportunities: [opportunity("Payment hub")] })?.references).toEqual([
    { table: "actions", changes: [{ row: 0, cells: { opportunity: "Payment hub" } }] },
  ]);
});

it("one among several in a cell is renamed where it stands", () => {
  const supported = (name: string) =>
    plan({
      stakeholders: [person(name), person("Bo")],
      competitors: [rowOf(competitorTable, { competitor: "Axidor", supporters: ["Bo", "Ana Ruiz"] })],
    });
  expect(renamingBetween(registry.tables, supported("Ana Ruiz"), supported("Ana Lopez"))?.references).toEqual([
    { table: "competitors", changes: [{ row: 0, cells: { supporters: "Bo;Ana Lopez" } }] },
  ]);
});

it("an element of the framework with another id is offered to those that support it", () => {
  const supported = (id: string) => plan({ framework: [node(id, 1), node("K2", 1), node("I1", 2, ["K2", "K1"]), node("I2", 2, ["K2"])] });
  expect(renamingBetween(registry.tables, supported("K1"), supported("KPI"))?.references).toEqual([
    { table: "framework", changes: [{ row: 2, cells: { supports: "K2;KPI" } }] },
  ]);
});

it.each<[string, Parameters<typeof plan>[0]]>([
  ["nothing changed", given],
  ["only case and blanks changed", people("ANA RUIZ ")],
  ["nobody names the row", people("Ana Ruiz", "Bob")],
  ["two rows are called otherwise", people("Ana Lopez", "Bob")],
  ["a row came", { ...given, stakeholders: [...people("Ana Lopez").stakeholders, person("Dan")] }],
  ["another row has the old name", people("Ana Lopez", "Ana Ruiz")],
  ["the name is gone", people("")],
])("nothing is offered where %s", (_when, after) => expect(between(after)).toBeNull());
