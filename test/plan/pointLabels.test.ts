/** Names in a picture cover neither each other nor the marks. */
import fc from "fast-check";
import { placeNames, type Box, type Mark } from "../../src/plan/pointLabels";

const picture: Box = { left: 0, right: 300, top: 0, bottom: 200 };
const at = (name: string, x: number, y: number, radius = 10): Mark => ({ name, x, y, radius });
const sidesOf = (marks: readonly Mark[]) => placeNames(marks, picture, 10, false).map(({ side }) => side);
const apart = (a: Box, b: Box): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe("a name", () => {
  it.each([
    ["right of its mark where there is room", [at("Ann", 100, 100)], ["Right"]],
    ["left of it at the right rim", [at("Ann", 290, 100)], ["Left"]],
    ["left of it where another mark lies right of it", [at("Ann", 150, 100), at("Bob", 175, 100)], ["Left", "Right"]],
    ["on a side of its own where marks lie on each other", [at("Ann", 150, 100), at("Bob", 150, 100, 5)], ["Right", "Left"]],
  ] as const)("stands %s", (_where, marks, sides) => {
    expect(sidesOf(marks)).toEqual(sides);
  });

  it("keeps away from the larger of two marks that lie on each other", () => {
    const [small] = placeNames([at("Ann", 150, 100, 4), at("Bob", 150, 100, 20)], picture, 10, false);
    expect(small?.box.left).toBeGreaterThanOrEqual(170);
  });

  it("never covers another that is free", () => {
    const marks = fc.array(fc.record({ name: fc.constantFrom("Ann", "Head of treasury", "财务总监"), x: fc.nat(300), y: fc.nat(200), radius: fc.integer({ min: 3, max: 20 }) }), { maxLength: 9 }); // prettier-ignore
    fc.assert(
      fc.property(marks, (drawn) => {
        const free = placeNames(drawn, picture, 10, false).filter((name) => name.free);
        return free.every(({ box }, index) => free.slice(index + 1).every((other) => apart(box, other.box)));
      }),
    );
  });
});
