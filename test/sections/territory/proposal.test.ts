import { accountsTable, type ListedAccount } from "../../../src/sections/accounts/table";
import { teamTable } from "../../../src/sections/team/table";
import { proposalOf } from "../../../src/sections/territory/figures/proposal";
import { rowOf } from "../../plans";
import { registry } from "../../registry";
import { call, column, type Args } from "../functionRows";

const { settings } = registry;
const account = (x: number | null, given: Partial<ListedAccount> = {}): ListedAccount =>
  rowOf(accountsTable, { account: "Shop", class: "base", x, y: 0, ...given });
const manager = (name: string, type: string | null) => rowOf(teamTable, { manager: name, type });

describe("KAM.TERRITORY (chapter 11)", () => {
  it.each<[Args, unknown]>([
    [
      [column(0, 1, 50, 51), column(0, 0, 0, 0), column(2, 2, 2, 2), 2],
      [[1], [1], [2], [2]],
    ],
    [
      [column(51, 0, null, 50, 1), column(0, 0, 0, 0, 0), column(2, 2, 2, 2, null), 2],
      [[2], [1], [null], [2], [1]],
    ],
    // Today's stays although the other way round would be the same; the new account goes to the nearer one.
    [
      [column(0, 1, 50, 51, 2), column(0, 0, 0, 0, 0), column(9, 9, 9, 9, 1), 2, column(2, 2, 1, 1, null)],
      [[2], [2], [1], [1], [2]],
    ],
    [[column(0, 1), column(0, 0), column(1, 1), 1, column(2, 1)], "#VALUE!"],
    [[column(0, 1), column(0, 0), column(1, -1), 2], "#VALUE!"],
    [[column(0, 1), column(0), column(1, 1), 2], "#VALUE!"],
    [[column(0, 1), column(0, 0), column(1, 1), 0], "#VALUE!"],
    [[column(0, 1), column(0, 0), column(1, 1), null], [[null]]],
  ])("%j is %j", (args, shown) => {
    expect(call("TERRITORY", args)).toEqual(shown);
  });
});

describe("A proposal of territories", () => {
  it("divides the accounts of a class among the managers of its type, and leaves the others alone", () => {
    const team = [manager("Li", "D"), manager("Wang", "D"), manager("Zhao", "A")];
    const accounts = [
      account(0),
      account(1),
      account(60),
      account(61),
      account(5, { class: "core" }),
      account(null),
      account(7, { class: "specialty" }),
    ];
    const proposal = proposalOf(accounts, team, settings, "anew");
    expect(proposal?.groups.map(({ type, managers }) => [type, managers])).toEqual([
      ["D", ["Li", "Wang"]],
      ["A", ["Zhao"]],
    ]);
    expect(proposal?.changes).toEqual([
      { row: 0, manager: "Li" },
      { row: 1, manager: "Li" },
      { row: 2, manager: "Wang" },
      { row: 3, manager: "Wang" },
      { row: 4, manager: "Zhao" },
    ]);
    expect([proposal?.moved, proposal?.unplaced, proposal?.unserved]).toEqual([0, 1, 1]);
    expect(proposal?.groups[0]?.after).toMatchObject({ spread: 0, travel: 2 });
  });

  it("gives a territory drawn anew to the manager who has most of it today", () => {
    const team = [manager("Li", null), manager("Wang", null)];
    const accounts = [0, 1, 60, 61].map((x, at) => account(x, { manager: at < 2 ? "Wang" : "li" }));
    const proposal = proposalOf(accounts, team, settings, "anew");
    expect(proposal?.changes).toEqual([]);
    expect(proposal?.groups[0]?.before).toEqual(proposal?.groups[0]?.after);
  });

  it("keeps today’s while it is balanced, whatever the travel", () => {
    const team = [manager("Li", null), manager("Wang", null)];
    const accounts = [0, 60, 1, 61, 2].map((x, at) =>
      account(x, { manager: ["Li", "Li", "Wang", "Wang"][at] ?? null, visitsPerMonth: at === 4 ? 1 : 9 }),
    );
    const proposal = proposalOf(accounts, team, settings, "keep");
    expect([proposal?.changes.map(({ row }) => row), proposal?.moved]).toEqual([[4], 0]);
  });

  it("needs managers and places", () => {
    expect(proposalOf([account(0)], [], settings, "anew")).toBeNull();
    expect(proposalOf([account(null)], [manager("Li", "D")], settings, "anew")).toBeNull();
  });
});
