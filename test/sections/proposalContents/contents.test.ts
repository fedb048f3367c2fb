import { isBegun, itemMeaning, itemName, lackOf, readyShare } from "../../../src/sections/proposalContents/figures";
import { personalCheck } from "../../../src/sections/proposalContents/figures/personal";
import { rows } from "../../../src/sections/proposalContents/prefill";
import { proposalContentsTable, type ProposalItem } from "../../../src/sections/proposalContents/table";
import { proposalLogTable } from "../../../src/sections/proposalLog/table";
import { node, person, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

const item = (given: Partial<ProposalItem>): ProposalItem =>
  rowOf(proposalContentsTable, { item: "consequences", text: "Consequences: what it costs", ...given });

describe("How far the contents are (chapter 5.2)", () => {
  it("counts what is ready", () => {
    expect(readyShare([])).toBeNull();
    expect(readyShare([item({ status: "ready" }), item({ status: "draft" }), item({}), item({ status: "ready" })])).toBe(0.5);
  });
  it("is called by the beginning of its wording, and means the rest", () => {
    expect(itemName(item({}))).toBe("Consequences");
    expect(itemMeaning(item({}))).toBe("What it costs");
    expect(itemMeaning(item({ text: "后果：不改变的代价" }))).toBe("不改变的代价");
    expect(itemMeaning(item({ text: "Cases, each with its figures" }))).toBe("Cases, each with its figures");
    expect(itemMeaning(item({ text: null }))).toBeNull();
  });
  it("has begun with a text, a draft or something ready", () => {
    expect([item({ content: "x" }), item({ status: "draft" }), item({ status: "ready" })].map(isBegun)).toEqual([true, true, true]);
    expect([item({}), item({ status: "open", owner: "Li" }), item({ content: " " })].map(isBegun)).toEqual([false, false, false]);
  });
  it("lacks text before owner; a place stands for the text", () => {
    expect(lackOf(item({ owner: "Li" }))).toBe("text");
    expect(lackOf(item({ where: "p. 3" }))).toBe("owner");
    expect(lackOf(item({ content: "x", owner: "Li" }))).toBeNull();
  });
  it("is called by the beginning of its wording", () => {
    expect(itemName(item({}))).toBe("Consequences");
    expect(itemName(item({ text: "后果：维持现状的代价" }))).toBe("后果");
    expect(itemName(item({ text: null }))).toBe("consequences");
  });
  it("holds the fourteen items of the method in both languages, in the same order", () => {
    const data = { language: "en" as const, tables: {}, foreign: [] };
    const inLanguage = (language: "en" | "zh") => rows({ language, size: "standard", data })["proposalContents"] ?? [];
    expect(inLanguage("en").map(({ item: id }) => id)).toEqual([
      "present-situation",
      "pain-or-expectation",
      "consequences",
      "tangible-value",
      "intangible-value",
      "hard-differentiation",
      "soft-differentiation",
      "stages-and-results",
      "risks-and-answers",
      "long-term-outlook",
      "return",
      "budget",
      "competitors-prices",
      "justification",
    ]);
    expect(inLanguage("zh").map(({ item: id }) => id)).toEqual(inLanguage("en").map(({ item: id }) => id));
    expect(new Set(inLanguage("zh").map(({ chapter }) => chapter))).toEqual(new Set(["客户需求", "产品和服务", "行动计划", "价格"]));
  });
});

describe("What each item asks for (chapter 5.2)", () => {
  const asked = rows({ language: "en", size: "standard", data: { language: "en", tables: {}, foreign: [] } })["proposalContents"] ?? [];
  it.each([
    ["Customer needs", "present-situation", "Present situation"],
    ["Customer needs", "pain-or-expectation", "Pain or expectation: what the organisation"],
    ["Customer needs", "consequences", "Consequences"],
    ["Products and services", "tangible-value", "Tangible value in figures"],
    ["Products and services", "intangible-value", "Intangible value by cases"],
    ["Products and services", "hard-differentiation", "Hard differences, measurable"],
    ["Products and services", "soft-differentiation", "Soft differences"],
    ["Action plan", "stages-and-results", "Stages and results"],
    ["Action plan", "risks-and-answers", "Risks and answers"],
    ["Action plan", "long-term-outlook", "Long-term outlook"],
    ["Price", "return", "Return"],
    ["Price", "budget", "Budget"],
    ["Price", "competitors-prices", "Competitors’ prices"],
    ["Price", "justification", "Justification"],
  ])("%s, %s: %s", (chapter, id, start) => {
    const found = asked.find((row) => row["item"] === id);
    expect(found?.["chapter"]).toBe(chapter);
    expect(String(found?.["text"]).startsWith(start)).toBe(true);
  });
});

describe("Personal benefits in the text", () => {
  const people = [
    person("Ana", {
      personalBenefit: "Leads the project, promotion; less overtime",
      humanTouch: "standing",
      organisationalBenefit: "One view of all accounts",
    }),
    person("Li", { personalBenefit: "提升个人声望、少加班", humanTouch: "升迁", organisationalBenefit: "资金集中管理" }),
  ];
  const check = personalCheck(people, [node("K1", 1, [], { name: "Less overtime" })]);
  it.each([
    ["The head of treasury leads the project.", "leads the project"],
    ["LEADS  the-project", "leads the project"],
    ["It helps her standing in the group.", "standing"],
    ["方案有助于提升个人声望。", "提升个人声望"],
    ["可少加班", "少加班"],
    ["有利于升迁", "升迁"],
    ["A bonus for the buyer", "bonus for"],
    ["a kick-back of 3 %", "kick back"],
    ["按合同额给予回扣", "回扣"],
    ["好处费另算", "好处费"],
  ])("finds it in “%s”", (text, found) => expect(check(text)).toBe(found));
  it.each([
    ["One view of all accounts"],
    ["资金集中管理，提升资金使用率"],
    ["Outstanding performance"],
    ["A promotion of the product is planned"],
    ["Less overtime in the accounting team"],
    ["The project leads the way"],
    ["A bonus scheme"],
    ["加班减少"],
    ["Rebate and commission on card payments"],
    [""],
    [null],
  ])("is silent on “%s”", (text) => expect(check(text)).toBeNull());
  it("a short word or character says too little", () => {
    const short = personalCheck([person("Bo", { personalBenefit: "tea", humanTouch: "茶" })], []);
    expect([short("tea in the meeting"), short("茶歇")]).toEqual([null, null]);
  });
});

describe("Findings about the contents", () => {
  const ana = person("Ana", { personalBenefit: "Leads the project" });
  const personal = (given: Partial<ProposalItem>) =>
    registry
      .findings(plan({ stakeholders: [ana], proposalContents: [item({}), item(given)] }), reviewDay)
      .filter(({ id }) => id === "personal-in-proposal");
  it("points at the cell, without the person's name", () => {
    const [found] = personal({ content: "Ana leads the project." });
    expect(found).toMatchObject({ severity: "blocker", table: "proposalContents", row: 1, column: "content" });
    expect(found?.text.en).toBe("“Consequences” speaks of a personal benefit: “leads the project”");
    expect(found?.text.zh).toBe("“Consequences”写到了个人利益：“leads the project”");
    expect(personal({ where: "leads the project, p. 3" })[0]?.column).toBe("where");
    expect(personal({ content: "Ana looks after the project." })).toEqual([]);
  });

  const half = [
    node("K1", 1, [], { name: "Use of funds", target: 75 }),
    node("I1", 2, ["K1"]),
    node("O1", 3, ["I1"]),
    node("S1", 4, ["O1"]),
    node("K2", 1, [], { name: "Financing cost" }),
  ];
  const incomplete = (given: Readonly<Record<string, unknown>>) =>
    registry.findings(plan({ framework: half, ...given }), reviewDay).filter(({ id }) => id === "bvf-incomplete");
  it("an incomplete framework is a warning once the proposal has begun", () => {
    const [found] = incomplete({ proposalContents: [item({ status: "draft" })] });
    expect(found).toMatchObject({ severity: "warning", table: "proposalContents", row: null });
    expect(found?.text.en).toBe("The proposal has begun, but the value framework is 50 % complete");
    expect(found?.next.en).toBe("Give Financing cost a target and a path down to a solution first.");
    expect(incomplete({ proposalLog: [rowOf(proposalLogTable, { version: "1", date: reviewDay })] })).toHaveLength(1);
  });
  it("is silent before, for a whole framework, and without one", () => {
    expect(incomplete({ proposalContents: [item({ owner: "Li", status: "open" })] })).toEqual([]);
    expect(incomplete({ proposalContents: [item({ status: "draft" })], framework: half.slice(0, 4) })).toEqual([]);
    expect(incomplete({ proposalContents: [item({ status: "draft" })], framework: [] })).toEqual([]);
    expect(foundIn(plan({ framework: half }))).not.toContain("bvf-incomplete");
  });
});
