import { roleLists } from "../../src/plan/words/vocabulary";
import { findWord, labelOf, labelsOf } from "../../src/plan/words";
import { gradeWords } from "../../src/sections/opportunities/words";
import { levelWords } from "../../src/sections/stakeholders/words";
import { registry } from "../registry";

describe("Words of the method", () => {
  it.each([
    ["attitude", "supporter", "supporter"],
    ["attitude", "Supporter", "supporter"],
    ["attitude", "  SUPPORTER ", "supporter"],
    ["attitude", "支持者", "supporter"],
    ["closeness", "No contact", "none"],
    ["function", "user department", "user"],
    ["role", "组织招标者", "organiser"],
    ["channel", "technical exchange", "technical-exchange"],
    ["evidence", "Confirmed", "confirmed"],
    ["status", "open", "open"],
    ["stage", "已完成", "closed"],
    ["yes-no", "是", "yes"],
    ["follow-up", "a+", "A+"],
  ])("in the list %s, %j means %s", (list, input, id) => {
    expect(findWord(list, input)?.id).toBe(id);
  });

  it.each([
    ["attitude", "friend"],
    ["attitude", ""],
    ["attitude", "   "],
    ["level", "decision-maker"],
    ["no such list", "supporter"],
  ])("in the list %s, %j is no word", (list, input) => {
    expect(findWord(list, input)).toBeNull();
  });

  it("shows the label in the language asked for, and an unknown id as it is", () => {
    expect(labelOf(levelWords, "decision", "zh")).toBe("决策层");
    expect(labelOf(levelWords, "decision", "en")).toBe("Decision");
    expect(labelOf(levelWords, "duke", "en")).toBe("duke");
    expect(labelsOf(gradeWords, "zh")).toEqual(["A", "B", "C", "D"]);
  });

  it("has both labels for every word, and no spelling means two words of one list", () => {
    for (const { id, terms } of Object.values(vocabularies)) {
      const spellings = new Map<string, string>();
      for (const term of terms) {
        expect(term.label.en).not.toBe("");
        expect(term.label.zh).not.toBe("");
        for (const word of [term.id, term.label.en, term.label.zh]) {
          expect(`${id}: ${spellings.get(word.toLowerCase()) ?? term.id}`).toBe(`${id}: ${term.id}`);
          spellings.set(word.toLowerCase(), term.id);
        }
      }
    }
  });

  it("holds the roles of all three lists once each, with the weights of chapter 2", () => {
    const roles = vocabularies["role"]?.terms ?? [];
    expect(new Set(roles.map((role) => role.id)).size).toBe(12);
    expect(Object.values(roleLists).every((list) => list.every((role) => roles.includes(role)))).toBe(true);
    expect(roleLists["buying-centre"].map((role) => role.weight)).toEqual([1, 2, 1, 3, 2]);
  });

  it("knows every list a column of a plan draws from", () => {
    const lists = registry.tables
      .map(({ id }) => id)
      .flatMap((id) => schema[id].columns.flatMap(({ holds }) => (holds.kind === "word" ? [holds.list] : [])));
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter((list) => vocabularies[list] === undefined)).toEqual([]);
  });
});
