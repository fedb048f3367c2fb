/** Evidence of a key account (chapter 1.1): what each category needs, the share in hand, the findings, and KAM.QUALIFY. */
import fc from "fast-check";
import { missingItems, qualifiedShare, qualify, requiredItems } from "../../../src/sections/qualification/figures";
import { rows as prefilledRows } from "../../../src/sections/qualification/prefill";
import { outcomes, questions } from "../../../src/sections/qualification/ask";
import { qualificationTable, type Evidence } from "../../../src/sections/qualification/table";
import { plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";
import { call, column, message, row } from "../functionRows";

const needed: Readonly<Record<string, readonly string[]>> = {
  corporate: ["general-need", "general-name"],
  government: ["general-need", "general-name", "government-centre", "government-award", "government-invoice"],
  system: ["general-need", "general-name", "system-visit", "system-contract", "system-units"],
  "staff-reform": ["general-need", "general-name", "staff-reform-policy", "staff-reform-proof", "staff-reform-unit", "staff-reform-papers"],
};
const categories = Object.keys(needed);

const evidence = (item: string, given: Partial<Evidence> = {}): Evidence => rowOf(qualificationTable, { item, ...given });
const account = (category: string | null) => ({ ...plan().account, category });
const about = (category: string | null, rows: readonly Evidence[]) => plan({ account: account(category), qualification: rows });
const own = (category: string | null, rows: readonly Evidence[]) =>
  foundIn(about(category, rows)).filter((found) => /^(not-qualified|evidence-undated)/.test(found));

describe("What a category needs (chapter 1.1)", () => {
  it.each(categories)("%s", (category) => {
    expect(requiredItems(category).map(({ id }) => id)).toEqual(needed[category]);
  });

  it("is the general evidence while the category is not known", () => {
    expect(requiredItems(null).map(({ id }) => id)).toEqual(needed["corporate"]);
    expect(qualifiedShare(null, [evidence("general-need", { ticked: true })])).toBeNull();
  });

  it("stands in the plan from the start, in both languages", () => {
    const of = (category: string | null, language: "en" | "zh") =>
      prefilledRows({
        language,
        size: "standard",
        data: { language, tables: { account: { rows: [{ cells: { category }, user: {} }], userColumns: [] } }, foreign: [] },
      })["qualification"] ?? [];
    expect(of("System procurement", "en").map(({ item }) => item)).toEqual(needed["system"]);
    expect(of("staff-reform", "zh").map(({ item }) => item)).toEqual(needed["staff-reform"]);
    expect(of("政府采购", "zh").map(({ group }) => group)).toEqual(["所有大客户", "所有大客户", "政府采购", "政府采购", "政府采购"]);
    expect(of(null, "en").map(({ item }) => item)).toEqual(needed["corporate"]);
    expect(of("system", "en").every(({ text, item }) => text !== item && text !== "")).toBe(true);
  });
});

describe("Each item says what the method asks for (chapter 1.1)", () => {
  const wordings = new Map(
    categories.flatMap((category) =>
      (
        prefilledRows({
          language: "en",
          size: "standard",
          data: { language: "en", tables: { account: { rows: [{ cells: { category }, user: {} }], userColumns: [] } }, foreign: [] },
        })["qualification"] ?? []
      ).map(({ item, text }) => [item, String(text).toLowerCase()] as const),
    ),
  );
  it.each([
    ["general-need", ["go on buying", "need"]],
    ["general-name", ["name on contract and invoice", "registered user"]],
    ["government-centre", ["agreement", "procurement centre"]],
    ["government-award", ["award notice", "tender", "list of what is bought"]],
    ["government-invoice", ["copy of the invoice"]],
    ["system-visit", ["went there", "need"]],
    ["system-contract", ["one purchase contract"]],
    ["system-units", ["invoices", "using units belong", "registrations are checked"]],
    ["staff-reform-policy", ["reform", "policy"]],
    ["staff-reform-proof", ["employer confirms", "work there"]],
    ["staff-reform-unit", ["framework agreement", "same unit"]],
    ["staff-reform-papers", ["after the purchase", "invoice and registration"]],
  ])("%s", (item, parts) => {
    expect(parts.filter((part) => !(wordings.get(item) ?? "").includes(part))).toEqual([]);
  });
});

describe("Share in hand", () => {
  it("counts the items of the category only", () => {
    const rows = [
      evidence("general-need", { ticked: true }),
      evidence("general-name", { ticked: false }),
      evidence("system-visit", { ticked: true }),
      evidence("government-award", { ticked: true }),
    ];
    expect(qualifiedShare("system", rows)).toBeCloseTo(0.4, 9);
    expect(qualifiedShare("corporate", rows)).toBe(0.5);
    expect(missingItems("system", rows).map(({ id }) => id)).toEqual(["general-name", "system-contract", "system-units"]);
  });

  it("grows with every tick, stays within 0 and 1, whatever the order of the rows", () => {
    fc.assert(
      fc.property(fc.constantFrom(...categories), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (category, ticks) => {
        const rows = (needed[category] ?? []).map((item, index) => evidence(item, { ticked: ticks[index] === true }));
        const share = qualifiedShare(category, rows) ?? -1;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(qualifiedShare(category, [...rows].reverse())).toBe(share);
        const more = rows.map((one, index) => (index === 0 ? { ...one, ticked: true } : one));
        expect(qualifiedShare(category, more)).toBeGreaterThanOrEqual(share);
        expect(missingItems(category, rows).length).toBe(Math.round((1 - share) * rows.length));
      }),
      { numRuns: 40 },
    );
    expect(qualify("corporate", [true])).toBeNull();
  });
});

describe("Findings", () => {
  const all = (category: string) => (needed[category] ?? []).map((item) => evidence(item, { ticked: true, date: reviewDay }));

  it("not-qualified: once something is ticked or dated, silent when all is in hand", () => {
    expect(
      own(
        "system",
        (needed["system"] ?? []).map((item) => evidence(item)),
      ),
    ).toEqual([]);
    expect(own("system", all("system"))).toEqual([]);
    expect(own("system", all("system").slice(1))).toEqual(["not-qualified"]);
    expect(own("system", [evidence("general-need", { date: reviewDay })])).toEqual(["not-qualified"]);
    const [found] = registry
      .findings(about("government", all("government").slice(0, 3)), reviewDay)
      .filter(({ id }) => id === "not-qualified");
    expect(found?.severity).toBe("warning");
    expect(found?.text.en).toBe(
      "Not qualified as a key account (Government procurement centre): missing award notice or purchase list and invoice copy",
    );
    expect(found?.text.zh).toBe("尚未通过大客户认定（政府采购）：缺少中标通知书或采购清单和发票复印件");
    expect(found?.next.en).toBe("First: get award notice or purchase list.");
  });

  it("evidence-undated: ticked without a date", () => {
    expect(
      own("corporate", [evidence("general-need", { ticked: true, date: reviewDay }), evidence("general-name", { ticked: true })]),
    ).toEqual(["evidence-undated: same name on contract, invoice and registration"]);
    expect(own("corporate", all("corporate"))).toEqual([]);
  });
});

it("asks what nobody answered, once somebody has begun, and concludes the share", () => {
  const rows = [evidence("general-need", { ticked: true, date: reviewDay }), evidence("general-name")];
  expect(questions(about("corporate", rows) as never).map((one) => one.row)).toEqual([1]);
  expect(questions(about("corporate", [evidence("general-need")]) as never)).toEqual([]);
  expect(outcomes(about("corporate", rows) as never).map(({ value }) => value.en)).toEqual(["50 % in hand"]);
});

describe("KAM.QUALIFY", () => {
  it.each([
    [["corporate", row(true, true)], 1],
    [["Corporate buyer", row(true, null)], 0.5],
    [["政府采购", row(true, true, true, false, null)], 0.6],
    [["system", column("yes", "是", "no", "", false)], 0.4],
    [["staff-reform", row(true, true, true, true, true, false)], 0.8333],
    [[null, row(true, true)], null],
  ])("%j", (args, shown) => {
    expect(call("QUALIFY", args as never)).toBe(shown);
  });

  it("says what is accepted", () => {
    expect(call("QUALIFY", ["system", row(true, true)])).toBe("#VALUE!");
    expect(message("QUALIFY", ["system", row(true, true)])).toBe("evidence: 5 cells are wanted, not 2.");
    expect(message("QUALIFY", ["nobody", row(true, true)])).toContain("category: “nobody” is not known.");
    expect(message("QUALIFY", ["corporate", row(true, "maybe")])).toContain("evidence: “maybe” is not known.");
  });
});
