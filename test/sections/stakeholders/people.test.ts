import { peopleOf } from "../../../src/sections/stakeholders/people";
import { ebanking } from "../ebanking";

const people = peopleOf(ebanking, "en");
const named = (name: string) => people.find((person) => person.name === name)!;

describe("people in the pane", () => {
  it("stand in the order of their priority", () => {
    expect(people.slice(0, 2).map(({ name, priority }) => [name, Math.round(priority!)])).toEqual([
      ["Group CEO", 90],
      ["IT director", 44],
    ]);
    const priorities = people.map(({ priority }) => priority!);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
  });

  it("keep the row they have on the sheet", () => {
    expect(ebanking.stakeholders[named("Group CEO").row]!.name).toBe("Group CEO");
  });

  it("say what would lift them: contact first, then support (chapter 2: 60 and 20)", () => {
    expect(named("Group CEO").lifts.map(({ change, priority }) => [change, Math.round(priority)])).toEqual([
      ["Frequent", 60],
      ["Supporter + Frequent", 20],
    ]);
  });

  it("have nothing to lift once they are won and close", () => {
    expect(named("Treasury manager").lifts).toEqual([]);
    expect(named("Treasury manager").priority).toBe(0);
  });

  it("are urgent from the threshold of the plan on", () => {
    expect(people.filter((person) => person.urgent).map(({ name }) => name)).toEqual(["Group CEO", "IT director"]);
  });

  it("are described in the pane's language", () => {
    const [ceo] = peopleOf(ebanking, "zh");
    expect(ceo!.words).toEqual(["决策层", "决策者", "中立者", "未联系"]);
    expect(ceo!.nextMove).toBe("引荐：请支持者引荐");
  });

  it("without level or role come last, without figures", () => {
    const unknown = { ...ebanking.stakeholders[0]!, name: "New person", level: null };
    const all = peopleOf({ ...ebanking, stakeholders: [unknown, ...ebanking.stakeholders] }, "en");
    expect(all[all.length - 1]).toMatchObject({ name: "New person", row: 0, influence: null, priority: null, x: null, lifts: [] });
  });
});
