import { frameworkFindings, unreachedDepartments } from "../../../src/sections/framework/findings";
import type { FrameworkNode } from "../../../src/sections/framework/table";
import { ebanking, node, person } from "../../plans";

describe("Findings of the framework (chapter 3)", () => {
  const found = (nodes: readonly FrameworkNode[]) => frameworkFindings(nodes).map(({ id, row }) => `${id} ${row}`);

  it("are none for the e-banking case", () => {
    expect(frameworkFindings(ebanking.framework, ebanking.stakeholders)).toEqual([]);
  });

  it.each([
    ["a doubled id", [node("K", 1, [], { target: 1 }), node("K", 1, [], { target: 1 }), node("I", 2, ["K"])], "bvf-duplicate-id 1"],
    ["a parent that does not exist", [node("I", 2, ["K"])], "bvf-unknown-parent 0"],
    ["a parent two levels up", [node("K", 1), node("O", 3, ["K"])], "bvf-level-skip 1"],
    ["a node that supports itself", [node("I", 2, ["I"])], "bvf-level-skip 0"],
    ["a KPI that supports something", [node("K", 1, ["I"]), node("I", 2, ["K"])], "bvf-level-skip 0"],
    ["a node above the solutions without a child", [node("K", 1)], "bvf-unserved 0"],
    ["a node below the KPIs without a parent", [node("S", 4)], "bvf-orphan 0"],
    ["an executive KPI without a target", [node("K", 1)], "bvf-unquantified 0"],
    ["an operating KPI without a target", [node("O", 3)], "bvf-unquantified 0"],
    ["an operating KPI without a department", [node("O", 3)], "bvf-no-department 0"],
    ["an assumed executive KPI", [node("K", 1, [], { evidence: "assumed" })], "assumed-key-fact 0"],
  ])("name %s", (_what, nodes, expected) => {
    expect(found(nodes)).toContain(expected);
  });

  it.each([
    ["a parent exactly one level up", [node("K", 1), node("I", 2, ["K"])], "bvf-level-skip 1"],
    ["a solution without a child", [node("S", 4)], "bvf-unserved 0"],
    ["a node with a child", [node("K", 1), node("I", 2, [" k "])], "bvf-unserved 0"],
    ["a KPI without a parent", [node("K", 1)], "bvf-orphan 0"],
    ["an executive KPI with the target 0", [node("K", 1, [], { target: 0 })], "bvf-unquantified 0"],
    ["an operating KPI with a target", [node("O", 3, [], { target: 5 })], "bvf-unquantified 0"],
    ["an initiative without a target", [node("I", 2)], "bvf-unquantified 0"],
    ["a solution without a target", [node("S", 4)], "bvf-unquantified 0"],
    ["an initiative without a department", [node("I", 2)], "bvf-no-department 0"],
    ["a confirmed executive KPI", [node("K", 1, [], { evidence: "confirmed" })], "assumed-key-fact 0"],
    ["an assumed initiative", [node("I", 2, [], { evidence: "assumed" })], "assumed-key-fact 0"],
  ])("let pass %s", (_what, nodes, unexpected) => {
    expect(found(nodes)).not.toContain(unexpected);
  });

  it("call a parent that is missing once, and rows without an id not doubled", () => {
    expect(found([node("I", 2, ["X", "x"])]).filter((line) => line.startsWith("bvf-unknown-parent"))).toHaveLength(1);
    expect(found([node("", 1), node(" ", 1)])).not.toContain("bvf-duplicate-id 1");
  });

  it("ask the owner for a target, or first who that is", () => {
    const next = (owner: string | null) =>
      frameworkFindings([node("O", 3, [], { owner })]).find(({ id }) => id === "bvf-unquantified")?.next.en;
    expect(next("Li Wei")).toBe("Ask Li Wei which figure is wanted, and by when.");
    expect(next(null)).toBe("Find out who owns this figure, what is wanted and by when.");
  });

  it("name a department in which neither its people nor the owners of its nodes are met", () => {
    const nodes = [node("O", 3, ["I"], { department: "Treasury", owner: "Li Wei" }), node("P", 3, ["I"], { department: "IT" })];
    const people = (closeness: string) => [person("Li Wei", { closeness }), person("Wang", { department: "IT ", closeness })];
    expect(unreachedDepartments(nodes, people("none")).map(({ name }) => name)).toEqual(["Treasury", "IT"]);
    expect(unreachedDepartments(nodes, people("distant"))).toEqual([]);
  });

  it("put what breaks the structure first", () => {
    const order = frameworkFindings([node("K", 1), node("I", 2, ["X"]), node("O", 3)]).map(({ severity }) => severity);
    expect(order).toEqual(
      [...order].sort((left, right) => ["blocker", "warning", "hint"].indexOf(left) - ["blocker", "warning", "hint"].indexOf(right)),
    );
    expect(order[0]).toBe("blocker");
  });
});
