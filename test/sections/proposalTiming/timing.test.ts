import fc from "fast-check";
import { proposal, proposalSteps, submissionOf } from "../../../src/sections/proposalTiming/figures";
import { outcomes, questions } from "../../../src/sections/proposalTiming/ask";
import { about } from "../../../src/sections/proposalTiming/card";
import { timingState } from "../../../src/sections/proposalTiming/texts";
import { explainProposal } from "../../../src/sections/proposalTiming/why";
import { proposalLogTable } from "../../../src/sections/proposalLog/table";
import { opportunity, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";
import { call, message, namedReferences } from "../functionRows";

const facts = (needsKnown: boolean | null, criteriaBy: string | null, canInfluence: boolean | null) => ({
  needsKnown,
  criteriaBy,
  canInfluence,
});

/** The table of chapter 5.1, row by row; "any" is given in every way, blank included. */
const table = [
  [false, null, null, "research"],
  [false, "with-us", true, "research"],
  [false, "competitor", false, "research"],
  [false, "nobody", null, "research"],
  [false, "customer", true, "research"],
  [true, "with-us", null, "submit"],
  [true, "with-us", true, "submit"],
  [true, "with-us", false, "submit"],
  [true, "nobody", null, "set-criteria"],
  [true, "nobody", true, "set-criteria"],
  [true, "nobody", false, "set-criteria"],
  [true, "competitor", true, "change-criteria"],
  [true, "competitor", false, "walk-away"],
  [true, "customer", true, "influence-criteria"],
  [true, "customer", false, "compete"],
] as const;

const unknown = [
  [null, "with-us", true],
  [null, null, null],
  [true, null, true],
  [true, "competitor", null],
  [true, "customer", null],
] as const;

describe("May a proposal be submitted (chapter 5.1)", () => {
  it.each(table)("needs known %s, criteria by %s, can influence %s: %s", (needs, by, influence, answer) =>
    expect(proposal(facts(needs, by, influence))).toBe(answer),
  );

  it.each(unknown)("needs known %s, criteria by %s, can influence %s: not known", (needs, by, influence) =>
    expect(proposal(facts(needs, by, influence))).toBeNull(),
  );

  /** The last column of the table: what the answer asks to do, by the words that carry it. */
  it.each([
    ["research", ["Do not submit", "research their needs"]],
    ["submit", ["hand it over"]],
    ["set-criteria", ["Agree with the customer", "an outline at most"]],
    ["change-criteria", ["Ask for access", "research anew", "reopen them"]],
    ["walk-away", ["spend the effort elsewhere"]],
    ["influence-criteria", ["Before submitting", "criteria"]],
    ["compete", ["Submit", "win on design and presentation"]],
  ] as const)("%s asks for: %j", (answer, parts) => {
    expect(parts.filter((part) => !proposalSteps[answer].en.includes(part))).toEqual([]);
    expect(proposalSteps[answer].zh).toMatch(/。$/);
  });

  it("never changes its answer because more is known", () =>
    fc.assert(
      fc.property(fc.constantFrom(...table), ([needs, by, influence, answer]) => {
        const influences = influence === null ? [true, false] : [influence];
        const authors = by === null ? ["with-us", "nobody", "competitor", "customer"] : [by];
        for (const author of authors) for (const one of influences) expect(proposal(facts(needs, author, one))).toBe(answer);
      }),
      { numRuns: 20 },
    ));
});

describe("KAM.PROPOSAL", () => {
  it.each([
    [["no", null, null], "Research the needs first"],
    [["yes", "with-us", null], "Submit"],
    [["Yes", "Nobody yet", "no"], "Agree on the criteria first"],
    [[true, "competitor", true], "Change the criteria"],
    [["是", "与竞争对手制定", "否"], "Walk away"],
    [["yes", "The customer alone", "yes"], "Influence the criteria"],
    [["yes", "customer", "no"], "Submit and compete"],
    [["yes", "customer", "no", "zh"], "提交并竞争"],
    [["no", null, null, "zh"], "先调研需求"],
    [["yes", "with-us", null, "zh"], "提交方案"],
    [["yes", "nobody", null, "zh"], "先确定标准"],
    [["yes", "competitor", "yes", "zh"], "改变标准"],
    [["yes", "competitor", "no", "zh"], "放弃"],
    [["yes", "customer", "yes", "zh"], "影响标准"],
    [[null, "with-us", "yes"], null],
    [["yes", "", "yes"], null],
    [["yes", "customer", null], null],
    [["maybe", "with-us", "yes"], "#VALUE!"],
    [["yes", "the boss", "yes"], "#VALUE!"],
    [["yes"], "#VALUE!"],
  ])("%j → %s", (args, shown) => expect(call("PROPOSAL", args)).toBe(shown));

  it("says which words it accepts", () =>
    expect(message("PROPOSAL", ["yes", "the boss", "yes"])).toContain("Together with us / 与我方共同制定 / with-us"));

  it("has a native twin that tells blank from no", () => {
    const native = registry.twins.get("PROPOSAL")?.(["A1", "B1", "C1"], namedReferences("zh")) ?? "";
    expect(native).toContain('IF(A1&""="","",IF(OR(A1=FALSE,A1="No",A1="否"),"先调研需求"');
    expect(native).toContain("MATCH(B1,words_criteria-by,0)");
  });
});

describe("Why, and what would lift it", () => {
  it.each([
    [
      facts(false, "nobody", null),
      "Research the needs first: the customer’s needs are not known.",
      "Knowing the needs makes it: agree on the criteria first.",
    ],
    [facts(true, "nobody", null), "nobody has set criteria yet", "Setting the criteria together with us makes it: submit."],
    [facts(true, "competitor", true), "we can still influence them", "Setting the criteria together with us makes it: submit."],
    [facts(true, "competitor", false), "Walk away:", "A way to influence the criteria makes it: change the criteria."],
    [facts(true, "customer", true), "Influence the criteria:", "makes it: submit."],
    [facts(true, "customer", false), "Submit and compete:", "makes it: influence the criteria."],
    [facts(true, "with-us", null), "Submit: the needs are known", "Submit is the best answer."],
    [facts(false, null, null), "Research", "Know the needs first; then ask who sets the criteria."],
  ])("%j", (given, reason, lift) => {
    const why = explainProposal(given);
    expect(why?.reason.en).toContain(reason);
    expect(why?.lift.en).toContain(lift);
    expect(why?.reason.zh).toMatch(/。$/);
    expect(why?.lift.zh).toMatch(/。$/);
  });
  it("spills reason and lift, and blanks while it is not known", () => {
    expect(call("WHY", ["proposal", "yes", "competitor", "no", "zh"])).toEqual([
      ["放弃：标准由竞争对手参与制定，且无法影响。", "若能影响标准，结论即为“改变标准”。"],
    ]);
    expect(call("WHY", ["proposal", "yes", null, null])).toEqual([[null, null]]);
  });
});

const version = (given: Parameters<typeof rowOf<typeof proposalLogTable>>[1]) =>
  rowOf(proposalLogTable, { version: "1", opportunity: "Hub", ...given });

describe("Whether a proposal went out", () => {
  const hub = opportunity("Hub", { stage: "propose" });
  it("a version handed over counts from its day on", () => {
    expect(submissionOf(hub, [version({ date: reviewDay })], reviewDay)).toEqual({ how: "version", date: reviewDay });
    expect(submissionOf(hub, [version({ date: reviewDay + 1 })], reviewDay)).toBeNull();
    expect(submissionOf(hub, [version({})], reviewDay)).toBeNull();
    expect(submissionOf(hub, [version({ opportunity: "Other", date: reviewDay })], reviewDay)).toBeNull();
    expect(submissionOf(hub, [version({ opportunity: " HUB", date: reviewDay })], reviewDay)).not.toBeNull();
  });
  it("the latest version says whether it is still open", () => {
    const early = version({ date: reviewDay - 9, result: "withdrawn" });
    expect(submissionOf(hub, [early], reviewDay)).toBeNull();
    expect(submissionOf(hub, [version({ date: reviewDay - 1, result: "open" }), early], reviewDay)).toEqual({
      how: "version",
      date: reviewDay - 1,
    });
  });
  it("so do the milestone and the stages of a bid, until the contract", () => {
    const at = (given: Parameters<typeof opportunity>[1]) => submissionOf(opportunity("Hub", given), [], reviewDay)?.how ?? null;
    expect(at({ stage: "propose" })).toBeNull();
    expect(at({ stage: "bid" })).toBe("stage");
    expect(at({ stage: "negotiate" })).toBe("stage");
    expect(at({ stage: "propose", milestone4: true })).toBe("bid-in");
    expect(at({ stage: "negotiate", milestone4: true, milestone5: true })).toBeNull();
    expect(at({ stage: "implement", milestone4: true })).toBeNull();
  });
});

describe("proposal-too-early", () => {
  const found = (given: Parameters<typeof opportunity>[1], versions: readonly unknown[] = []) =>
    foundIn(plan({ opportunities: [opportunity("Hub", given)], proposalLog: versions })).includes("proposal-too-early: Hub");
  const early = { needsKnown: true, criteriaBy: "nobody" };
  it("fires for a proposal that went out while something else comes first", () => {
    expect(found({ ...early, stage: "bid" })).toBe(true);
    expect(found({ needsKnown: false, stage: "bid" })).toBe(true);
    expect(found({ needsKnown: true, criteriaBy: "competitor", canInfluence: true, stage: "bid" })).toBe(true);
    expect(found({ needsKnown: true, criteriaBy: "customer", canInfluence: true, stage: "bid" })).toBe(true);
    expect(found({ ...early, stage: "develop" }, [version({ date: reviewDay })])).toBe(true);
  });
  it("is silent one step away", () => {
    expect(found({ ...early, stage: "propose" })).toBe(false);
    expect(found({ needsKnown: true, criteriaBy: "with-us", stage: "bid" })).toBe(false);
    expect(found({ needsKnown: true, criteriaBy: "customer", canInfluence: false, stage: "bid" })).toBe(false);
    expect(found({ needsKnown: true, criteriaBy: "competitor", canInfluence: false, stage: "bid" })).toBe(false);
    expect(found({ needsKnown: true, stage: "bid" })).toBe(false);
    expect(found({ ...early, stage: "develop" }, [version({ date: reviewDay, result: "withdrawn" })])).toBe(false);
  });
  it("says how it went out and what comes first", () => {
    const [first] = registry
      .findings(plan({ opportunities: [opportunity("Hub", { ...early, stage: "bid" })] }), reviewDay)
      .filter(({ id }) => id === "proposal-too-early");
    expect(first).toMatchObject({ severity: "blocker", table: "opportunities", row: 0, column: "criteriaBy" });
    expect(first?.text).toEqual({
      en: "Hub: the stage “Bid” is entered, but the timing says: agree on the criteria first",
      zh: "Hub：已进入“投标阶段”，但时机未到，结论是“先确定标准”",
    });
    expect(first?.next.en).toContain("Agree with the customer");
  });
});

describe("What is asked and concluded", () => {
  const hub = (given: Parameters<typeof opportunity>[1]) => plan({ opportunities: [opportunity("Hub", given)] });
  const asked = (given: Parameters<typeof opportunity>[1]) => questions(hub(given)).map(({ column }) => column);
  it("asks for the one cell that decides next", () => {
    expect(asked({})).toEqual(["needsKnown"]);
    expect(asked({ needsKnown: false })).toEqual([]);
    expect(asked({ needsKnown: true })).toEqual(["criteriaBy"]);
    expect(asked({ needsKnown: true, criteriaBy: "competitor" })).toEqual(["canInfluence"]);
    expect(asked({ needsKnown: true, criteriaBy: "nobody" })).toEqual([]);
    expect(asked({ stage: "closed" })).toEqual([]);
  });
  it("concludes the answer, and the card says it", () => {
    expect(outcomes(hub({ needsKnown: false })).map(({ because, ...said }) => ({ ...said, because: because?.()?.en }))).toEqual([
      {
        id: "proposal:Hub",
        name: { en: "Proposal for Hub", zh: "Hub的提案" },
        value: { en: "Research the needs first", zh: "先调研需求" },
        about: { table: "opportunities", row: 0 },
        because: "the customer’s needs are not known",
      },
    ]);
    const lines = about["opportunities"]?.(hub({ needsKnown: true, criteriaBy: "with-us" }) as never, "hub", reviewDay, "en") ?? [];
    expect(lines.map(({ text, tone }) => [text.slice(0, 7), tone])).toEqual([["Submit:", "good"]]);
    expect(about["opportunities"]?.(hub({}) as never, "hub", reviewDay, "en")).toEqual([]);
  });
});

test("the state says how many may be proposed, wait or are not known, and nothing of none", () => {
  expect(timingState(0, 0, 1)).toEqual({ en: "1 not known yet", zh: "1 个尚不清楚" });
  expect(timingState(2, 1, 0)).toEqual({ en: "2 may be submitted · 1 waits", zh: "2 个可提交 · 1 个需等待" });
});
