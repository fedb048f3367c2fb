import { languageWords, severityWords } from "../../src/plan/commonWords";
import { findWord, labelOf, labelsOf, vocabulary, type Term, type Vocabulary } from "../../src/plan/words";
import { gradeWords } from "../../src/sections/opportunities/words";
import { levelWords, roleLists, roleWords } from "../../src/sections/stakeholders/words";
import { registry } from "../registry";

/** Lists that parameters of functions draw from. */
const ofFunctions = registry.functions.flatMap(({ parameters }) =>
  parameters.flatMap(({ accepts }) => (accepts.kind === "word" || accepts.kind === "words" ? [accepts.list] : [])),
);

/** Every list of the plan by its id; thresholds as the registry has gathered them. */
const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  [...ofFunctions, languageWords, severityWords, ...registry.sections.flatMap(({ words = [] }) => words), ...registry.lists].map((list) => [
    list.id,
    list,
  ]),
);

const listOf = (id: string): Vocabulary => {
  const list = vocabularies.get(id);
  if (!list) throw new Error(`There is no list ${id}.`);
  return list;
};

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
    expect(findWord(listOf(list), input)?.id).toBe(id);
  });

  it.each([
    ["attitude", "friend"],
    ["attitude", ""],
    ["attitude", "   "],
    ["level", "decision-maker"],
  ])("in the list %s, %j is no word", (list, input) => {
    expect(findWord(listOf(list), input)).toBeNull();
  });

  it("a list without words holds none", () => {
    expect(findWord(vocabulary("nothing", "Nothing", "无", []), "supporter")).toBeNull();
  });

  it("shows the label in the language asked for, and an unknown id as it is", () => {
    expect(labelOf(levelWords, "decision", "zh")).toBe("决策层");
    expect(labelOf(levelWords, "decision", "en")).toBe("Decision");
    expect(labelOf(levelWords, "duke", "en")).toBe("duke");
    expect(labelsOf(gradeWords, "zh")).toEqual(["A", "B", "C", "D"]);
  });

  it("has both labels for every word, and no spelling means two words of one list", () => {
    expect(vocabularies.size).toBeGreaterThan(30);
    for (const { id, terms } of vocabularies.values()) {
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
    const roles: readonly Term[] = roleWords.terms;
    expect(new Set(roles.map((role) => role.id)).size).toBe(12);
    expect(Object.values<readonly Term[]>(roleLists).every((list) => list.every((role) => roles.includes(role)))).toBe(true);
    expect(roleLists["buying-centre"].map((role) => role.weight)).toEqual([1, 2, 1, 3, 2]);
  });

  it("knows every list a column of a plan draws from: it stands on the Lists sheet", () => {
    const lists = registry.tables.flatMap(({ columns }) => columns.flatMap(({ holds }) => (holds.kind === "word" ? [holds.list] : [])));
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter((list) => !registry.lists.includes(list)).map(({ id }) => id)).toEqual([]);
  });
});
