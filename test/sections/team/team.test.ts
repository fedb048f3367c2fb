import fc from "fast-check";
import { accountsTable } from "../../../src/sections/accounts/table";
import { outcomes, questions } from "../../../src/sections/team/ask";
import { fitOf, weakest, workloadsOf } from "../../../src/sections/team/figures";
import { teamTable, type Manager } from "../../../src/sections/team/table";
import { plan, rowOf } from "../../plans";
import { registry } from "../../registry";

const { settings } = registry;
const manager = (name: string, type: string | null, skills: number | null, mind: number | null, attitude: number | null): Manager =>
  rowOf(teamTable, { manager: name, type, skills, mind, attitude });

describe("Fit of a manager to the type (chapter 1.4)", () => {
  it.each([
    // Type C is wanted to have 4, 3, 4.
    [manager("Li", "C", 4, 3, 4), 1, null],
    [manager("Li", "C", 2, 3, 4), (0.5 + 1 + 1) / 3, "skills"],
    [manager("Li", "C", 5, 5, 2), (1 + 1 + 0.5) / 3, "attitude"],
    [manager("Li", "C", null, null, 3), 0.75, "attitude"],
    [manager("Li", "C", null, null, null), null, null],
    [manager("Li", null, 5, 5, 5), null, null],
  ])("%j", (one, fit, lacks) => {
    expect(fitOf(one, settings)).toEqual(fit);
    expect(weakest(one, settings)?.id ?? null).toBe(lacks);
  });

  it("asks for what is not known and says what follows", () => {
    const given = plan({ team: [manager("Li", "C", 4, null, 4), manager("Wang", null, null, null, null)] });
    expect(questions(given as never).map(({ row, column }) => [row, column])).toEqual([[0, "mind"]]);
    expect(outcomes(given as never).map(({ id, value }) => [id, value.en])).toEqual([
      ["fit:Li", "100 %"],
      ["fit:Wang", "not known"],
    ]);
  });
});

describe("Load of a manager (chapter 11)", () => {
  it("is compared with the managers of the same type", () => {
    const account = (name: string, visitsPerMonth: number) => rowOf(accountsTable, { account: name, manager: name, visitsPerMonth });
    const team = [manager("Li", "C", null, null, null), manager("Wang", "C", null, null, null), manager("Zhao", "D", null, null, null)];
    const workloads = workloadsOf(team, [account("Li", 12), account("wang", 8), account("Zhao", 40)], settings);
    expect(workloads.map(({ group, against }) => [group.visits, against])).toEqual([
      [12, 0.2],
      [8, -0.2],
      [40, 0],
    ]);
  });

  it("the loads of a type even out, whoever has what", () => {
    const visits = fc.array(fc.record({ manager: fc.constantFrom("Li", "Wang", "Zhao"), visitsPerMonth: fc.integer({ min: 0, max: 40 }) }));
    fc.assert(
      fc.property(visits, (given) => {
        const team = ["Li", "Wang", "Zhao"].map((name) => manager(name, "C", null, null, null));
        const accounts = given.map((one, index) => rowOf(accountsTable, { account: index.toString(), ...one }));
        const loads = workloadsOf(team, accounts, settings);
        expect(loads.reduce((sum, { against }) => sum + (against ?? 0), 0)).toBeCloseTo(0, 6);
        expect(loads.reduce((sum, { group }) => sum + group.accounts, 0)).toBe(given.length);
      }),
    );
  });
});
