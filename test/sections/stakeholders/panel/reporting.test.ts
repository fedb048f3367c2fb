/** Who stands below whom, whatever people have typed under "Reports to". */
import fc from "fast-check";
import { peopleOf } from "../../../../src/sections/stakeholders/panel/people";
import { chartLines, postsOf } from "../../../../src/sections/stakeholders/panel/reporting";
import { ebanking } from "../../ebanking";

const people = (pairs: readonly (readonly [name: string, reportsTo: string | null])[]) => {
  const [first] = ebanking.stakeholders;
  return peopleOf({ ...ebanking, stakeholders: pairs.map(([name, reportsTo]) => ({ ...first!, name, reportsTo })) }, "en");
};
const drawn = (pairs: readonly (readonly [string, string | null])[]) =>
  chartLines(postsOf(people(pairs))).map(({ post, depth }) => `${"  ".repeat(depth)}${post.name}${post.circular ? " ↺" : ""}`);

describe("the org chart", () => {
  it("puts everybody below the superior, in the order of the sheet", () => {
    expect(
      drawn([
        ["Team lead", "CFO"],
        ["CEO", null],
        ["CFO", "CEO"],
        ["CIO", "CEO"],
      ]),
    ).toEqual(["CEO", "  CFO", "    Team lead", "  CIO"]);
  });

  it("shows a superior who is not in the plan once, above everybody who names her", () => {
    expect(
      drawn([
        ["CFO", "Board chair"],
        ["CIO", "board  Chair"],
        ["Alone", null],
      ]),
    ).toEqual(["Board chair", "  CFO", "  CIO", "Alone"]);
  });

  it("cuts a circle at its first person, also when somebody reports to himself", () => {
    expect(
      drawn([
        ["A", "C"],
        ["B", "A"],
        ["C", "B"],
        ["Below", "C"],
      ]),
    ).toEqual(["A ↺", "  B", "    C", "      Below"]);
    expect(drawn([["Me", "Me"]])).toEqual(["Me ↺"]);
  });

  it("shows everybody exactly once and the superior always above", () => {
    const name = fc.constantFrom("Anna", "Bo", "Chen", "Dora", "Emil");
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, fc.option(fc.constantFrom("Anna", "Bo", "Chen", "Nobody"))), { selector: ([own]) => own }),
        (pairs) => {
          const lines = chartLines(postsOf(people(pairs)));
          const rows = lines.flatMap(({ post }) => (post.person ? [post.person.row] : []));
          expect([...rows].sort()).toEqual(pairs.map((_pair, row) => row));
          lines.forEach(({ above, depth }, index) => {
            expect(above === null ? depth : above < index && lines[above]!.depth === depth - 1).toBe(above === null ? 0 : true);
          });
        },
      ),
    );
  });
});
