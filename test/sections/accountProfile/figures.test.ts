/** What a profit segment asks for, and our margin with the account (chapter 1.2). */
import { marginOf, segmentStrategies } from "../../../src/sections/accountProfile/figures";
import { segmentWords } from "../../../src/sections/account/words";

it.each([
  ["most-profitable", "Keep the relationship excellent, grow our contribution, lose none"],
  ["next-profitable", "Create what fits their needs, actively move them up"],
  ["unprofitable", "Lower the cost to serve, serve passively"],
  ["loss-making", "Analyse the potential, consider an exit"],
])("the segment %s asks for: %s", (id, strategy) => {
  expect(segmentStrategies[id]?.en).toBe(strategy);
  expect(segmentStrategies[id]?.zh).toMatch(/，/);
});

it("every segment has its strategy", () => {
  expect(Object.keys(segmentStrategies).sort()).toEqual(segmentWords.terms.map(({ id }) => id).sort());
});

it.each([
  [31, 820, 31 / 820],
  [-5, 100, -0.05],
  [null, 100, null],
  [5, null, null],
  [5, 0, null],
])("profit %s of revenue %s", (profit, revenue, margin) => {
  expect(marginOf(profit, revenue)).toBe(margin);
});
