import { peopleOf } from "../../../../src/sections/stakeholders/panel/people";
import { ebanking } from "../../ebanking";

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

  it("give the reason of each figure and what would lift it: contact first, then support (chapter 2: 60 and 20)", () => {
    const [influence, backing, priority] = named("Group CEO").reasons;
    expect(influence!.reason).toMatch(/^100 of 100: level Decision \d.* × role Decision maker \d/);
    expect(backing!.reason).toMatch(/^0: influence 100 × attitude Neutral 0 × closeness No contact /);
    expect(priority!.reason).toMatch(/^90: influence 100/);
    expect(priority!.lift).toMatch(/makes it 60.*makes it 20/);
  });

  it("have nothing to lift once they are won and close", () => {
    expect(named("Treasury manager").reasons[2]!.lift).toBe("Nothing is left to win: keep the contact.");
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
    expect(all[all.length - 1]).toMatchObject({ name: "New person", row: 0, influence: null, priority: null, x: null });
    expect(all[all.length - 1]!.reasons.map(({ reason }) => reason)).toEqual([
      "Level or role is not known, so there is no influence yet.",
      "Not known yet.",
      "Not known yet.",
    ]);
    expect(all[all.length - 1]!.reasons[2]!.lift).toBe("Find out: level.");
  });
});
