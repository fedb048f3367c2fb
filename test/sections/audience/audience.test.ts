import fc from "fast-check";
import { about } from "../../../src/sections/audience/card";
import {
  executiveTopics,
  functionFocus,
  ownGoals,
  runningOrder,
  runningOrderText,
  stressFor,
  unknownFocus,
} from "../../../src/sections/audience/figures";
import { ebanking, node, person, reviewDay } from "../../plans";

describe("Before whom a proposal is presented (chapter 5.3)", () => {
  it("ranks by influence, then by priority", () =>
    expect(runningOrder(ebanking.stakeholders).map(({ name }) => name)).toEqual([
      "Group CEO",
      "Group CFO",
      "IT director",
      "Procurement manager",
      "Treasury manager",
      "Subsidiary CFO East",
      "Subsidiary CFO West",
      "IT architect",
      "Accountant team lead",
    ]));

  it("puts whoever is not known last, in the order of the sheet", () => {
    const unknown = [person("A"), person("B", { level: "operational", role: "user" }), person(" "), person("C", { level: "decision" })];
    expect(runningOrder(unknown).map(({ name }) => name)).toEqual(["B", "A", "C"]);
  });

  it("does not depend on the order of the rows", () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...ebanking.stakeholders], { minLength: 9 }), (people) =>
        expect(runningOrder(people).map(({ influence, priority }) => [influence, priority])).toEqual(
          runningOrder(ebanking.stakeholders).map(({ influence, priority }) => [influence, priority]),
        ),
      ),
      { numRuns: 20 },
    ));

  it.each([
    ["technical", "Specifications"],
    ["user", "Ease of use"],
    ["finance", "Cost against budget"],
    ["procurement", "Process and terms"],
  ])("stresses with the %s department: %s", (kind, start) => {
    expect(stressFor({ level: "management", function: kind }).en).toContain(start);
    expect(stressFor({ level: "operational", function: kind })).toBe(functionFocus[kind]);
    expect(stressFor({ level: "decision", function: kind })).toBe(executiveTopics);
  });
  it("knows the four topics of executives, and asks where nothing is known", () => {
    for (const topic of ["Business", "Political", "Financial", "Management"]) expect(executiveTopics.en).toContain(topic);
    for (const topic of ["业务", "政治", "财务", "管理"]) expect(executiveTopics.zh).toContain(topic);
    expect(stressFor({ level: "management", function: null })).toBe(unknownFocus);
  });

  it("names what of the value framework is a person's own, the highest level first", () => {
    const nodes = [node("O1", 3, ["I1"], { owner: "group cfo" }), node("K1", 1, [], { owner: "Group CFO" }), node("K2", 1)];
    expect(ownGoals("Group CFO", nodes)).toEqual(["Node K1", "Node O1"]);
  });

  it("can be taken along as lines", () => {
    const order = runningOrder([person("Ana", { level: "management", function: "finance", role: "evaluator" })]);
    expect(runningOrderText(order, "en")).toBe("1. Ana: Cost against budget: whole cost, return, when it pays back");
    expect(runningOrderText(order, "zh")).toBe("1. Ana：成本与预算：总成本、收益、何时回本");
  });

  it("stands on the card of a person", () => {
    const [line] = about["stakeholders"]?.(ebanking as never, "it director", reviewDay, "en") ?? [];
    expect(line?.text).toBe("no. 3 to win: Specifications: whether each one is met, shown and measured");
    expect(line?.place).toEqual({ table: "stakeholders", row: 3, column: "function" });
  });
});
