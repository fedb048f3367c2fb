import { parseQuickAdd } from "../../../src/plan/quickAdd";
import { about } from "../../../src/sections/competitors/card";
import { outcomes, questions } from "../../../src/sections/competitors/ask";
import { competitorQuickAdd } from "../../../src/sections/competitors/quickAdd";
import { competitorTable } from "../../../src/sections/competitors/table";
import { competitorCriteriaTable } from "../../../src/sections/competitorCriteria/table";
import { plan, reviewDay, rowOf } from "../../plans";

const bank = rowOf(competitorTable, { competitor: "Bank A", installed: "Payment files", supporters: ["IT director"] });
const price = rowOf(competitorCriteriaTable, { criterion: "Price", weight: 30, ours: 3, theirs1: 4 });
const whole = (given: Readonly<Record<string, unknown>>) => plan(given) as never;

describe("A competitor in one line", () => {
  const read = (line: string, language: "en" | "zh" = "en") =>
    parseQuickAdd(line, competitorTable, competitorQuickAdd, language, { stakeholders: ["IT director"] });

  it("holds products, their seller and the customer's satisfaction", () => {
    expect(read("Finastra, core ledger, seller Mr Wu, 3").cells).toEqual({
      competitor: "Finastra",
      installed: "core ledger",
      seller: "Mr Wu",
      satisfaction: 3,
    });
    expect(read("远信软件，总账系统，销售吴经理，3", "zh").cells).toEqual({
      competitor: "远信软件",
      installed: "总账系统",
      seller: "吴经理",
      satisfaction: 3,
    });
    expect(read("远信软件，满意度4分", "zh").cells).toEqual({ competitor: "远信软件", satisfaction: 4 });
    expect(read("远信软件，2分", "zh").cells).toEqual({ competitor: "远信软件", satisfaction: 2 });
  });

  it("finds a supporter among the people, and leaves a satisfaction outside 1–5 to the texts", () => {
    expect(read("Finastra, IT director, 7").cells).toEqual({ competitor: "Finastra", supporters: "IT director", installed: "7" });
    expect(read("Finastra, sellers wanted").cells).toEqual({ competitor: "Finastra", installed: "sellers wanted" });
  });
});

describe("The card of a stakeholder", () => {
  it("says which competitor they support, with our position", () => {
    expect(about.stakeholders(whole({ competitors: [bank], competitorCriteria: [price] }), "it director", reviewDay, "en")).toEqual([
      {
        label: { en: "Supports competitor", zh: "支持对手" },
        text: "Bank A · Payment files · our position −1",
        place: { table: "competitors", row: 0, column: "supporters" },
        tone: "attention",
      },
    ]);
    expect(about.stakeholders(whole({ competitors: [bank] }), "Group CFO", reviewDay, "en")).toEqual([]);
  });
});

describe("What is worth asking", () => {
  it("is the strength that is not known, in ratios of the one that is", () => {
    const [question, ...more] = questions(whole({ competitors: [{ ...bank, ourStrength: 10 }] }));
    expect(more).toEqual([]);
    expect(question).toMatchObject({ table: "competitors", row: 0, column: "theirStrength" });
    expect(question?.answers?.map(({ value }) => value)).toEqual([40, 20, 10, 5, 2, 1]);
    expect(questions(whole({ competitors: [{ ...bank, ourStrength: 10, theirStrength: 5 }] }))).toEqual([]);
  });

  it("moves the engagement", () => {
    const value = (given: object) => outcomes(whole({ competitors: [{ ...bank, ...given }] }))[0];
    expect(value({})).toMatchObject({ id: "engage:Bank A", value: { en: "not known", zh: "未知" } });
    expect(value({ ourStrength: 10, theirStrength: 5 })?.value).toEqual({ en: "Engage", zh: "战" });
  });
});
