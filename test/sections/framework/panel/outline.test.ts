import { outlineOf, type OutlineNode } from "../../../../src/sections/framework/panel/outline";
import { ebanking } from "../../ebanking";
import { node as anyNode } from "../../../plans";
import type { FrameworkNode } from "../../../../src/sections/framework/table";

/** Called as its id. */
const node = (id: string, level: number, supports: readonly string[] = [], more: Partial<FrameworkNode> = {}): FrameworkNode =>
  anyNode(id, level, supports, { name: id, ...more });

const planOf = (framework: readonly FrameworkNode[]) => ({ ...ebanking, framework });

const drawn = (nodes: readonly OutlineNode[], depth = 0): readonly string[] =>
  nodes.flatMap((one) => [`${"  ".repeat(depth)}${one.name}`, ...drawn(one.children, depth + 1)]);

describe("the framework as a tree", () => {
  it("stands every node under each parent it supports", () => {
    const framework = [node("K1", 1), node("K2", 1), node("I1", 2, ["K1", "K2"]), node("O1", 3, ["I1"]), node("S1", 4, ["O1"])];
    expect(drawn(outlineOf(planOf(framework)).roots)).toEqual(["K1", "  I1", "    O1", "      S1", "K2", "  I1", "    O1", "      S1"]);
  });

  it("splits a parent among its children by share: 3 to 1 is 75 % and 25 %", () => {
    const framework = [node("K1", 1), node("I1", 2, ["K1"], { share: 3 }), node("I2", 2, ["K1"], { share: 1 })];
    expect(outlineOf(planOf(framework)).roots[0]!.children.map((child) => child.contribution)).toEqual([0.75, 0.25]);
  });

  it("marks what nothing serves, and how much of a KPI that is", () => {
    const framework = [node("K1", 1), node("I1", 2, ["K1"]), node("I2", 2, ["K1"]), node("O1", 3, ["I1"]), node("S1", 4, ["O1"])];
    const [kpi] = outlineOf(planOf(framework)).roots;
    expect(kpi!.unserved).toBe(0.5);
    expect(kpi!.children.map((child) => [child.name, child.gap])).toEqual([
      ["I1", false],
      ["I2", true],
    ]);
  });

  it("keeps a node whose parent is unknown at the top, executives before it", () => {
    const framework = [node("I1", 2, ["nowhere"]), node("K1", 1)];
    expect(drawn(outlineOf(planOf(framework)).roots)).toEqual(["K1", "I1"]);
  });

  it("is empty and not complete without nodes", () => {
    expect(outlineOf(planOf([]))).toEqual({ roots: [], complete: null });
  });

  it("gives every place a path of its own", () => {
    const paths: string[] = [];
    const visit = (one: OutlineNode): void => {
      paths.push(one.path);
      one.children.forEach(visit);
    };
    outlineOf(ebanking).roots.forEach(visit);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
