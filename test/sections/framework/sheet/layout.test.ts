import fc from "fast-check";
import { layoutFramework, type DrawnNode, type FrameworkLayout } from "../../../../src/sections/framework/sheet/layout";

const node = (id: string, level: number, ...supports: readonly string[]): DrawnNode => ({ id, level, name: id, supports });
const boxOf = (layout: FrameworkLayout, id: string) => layout.boxes.find((box) => box.id === id);

describe("the layout of the drawn framework", () => {
  it("puts a chain of four on one line", () => {
    const layout = layoutFramework([node("K", 1), node("I", 2, "K"), node("O", 3, "I"), node("S", 4, "O")]);
    expect(layout.boxes.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    expect(layout.rowCount).toBe(2);
    expect(layout.gaps.map(({ tracks }) => tracks)).toEqual([0, 1, 2].map(() => [{ index: 0, parentRow: 0, childRows: [0] }]));
  });

  it("draws a node with two parents once, with a line to each on a track of its own", () => {
    const layout = layoutFramework([node("K1", 1), node("K2", 1), node("I", 2, "K1", "K2"), node("O", 3, "I"), node("S", 4, "O")]);
    expect(layout.boxes.filter(({ id }) => id === "I")).toHaveLength(1);
    const row = boxOf(layout, "I")?.row;
    expect(layout.gaps[0].tracks.map(({ childRows }) => childRows)).toEqual([[row], [row]]);
    expect(new Set(layout.gaps[0].tracks.map(({ index }) => index)).size).toBe(2);
  });

  it("draws a gap box beside a node that nothing supports", () => {
    const layout = layoutFramework([node("K", 1), node("I", 2, "K"), node("O", 3, "I")]);
    expect(layout.boxes.filter(({ id }) => id === null).map(({ column }) => column)).toEqual([3]);
  });

  it("draws four gap boxes where nothing is entered", () => {
    const layout = layoutFramework([]);
    expect(layout.boxes.map(({ id, column }) => [id, column])).toEqual([0, 1, 2, 3].map((column) => [null, column]));
  });

  it("leaves out nodes without a level and repeated ids, and lines that skip a level", () => {
    const layout = layoutFramework([node("K", 1), { ...node("X", 1), level: null }, node("K", 2), node("S", 4, "K")]);
    expect(layout.boxes.flatMap(({ id }) => id ?? [])).toEqual(["K", "S"]);
    expect(layout.gaps[2].tracks).toEqual([]);
  });

  it("never lets two boxes of a column touch, and draws every node once, whatever is linked", () => {
    const nodes = fc.integer({ min: 0, max: 30 }).chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.record({
            id: fc.constant(`N${index}`),
            level: fc.integer({ min: 1, max: 4 }),
            name: fc.constant(`Node ${index}`),
            supports: fc.array(
              fc.integer({ min: 0, max: 30 }).map((other) => `N${other}`),
              { maxLength: 4 },
            ),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(nodes, (all) => {
        const layout = layoutFramework(all);
        expect(layout.boxes.flatMap(({ id }) => id ?? []).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const column of [0, 1, 2, 3]) {
          const rows = layout.boxes
            .filter((box) => box.column === column)
            .map(({ row }) => row)
            .sort((a, b) => a - b);
          rows.forEach((row, index) => {
            expect(row).toBeGreaterThanOrEqual(0);
            if (index > 0) expect(row - (rows[index - 1] ?? 0)).toBeGreaterThanOrEqual(3);
          });
        }
      }),
    );
  });
});
