/** Forms show cells so that people can read them, and write back only what was changed. */
import { formTexts } from "../../../src/plan/panel/formTexts";
import { formValues, readForm } from "../../../src/plan/panel/formValues";
import { opportunityTable } from "../../../src/sections/opportunities/table";

const table = opportunityTable;
const cells = { name: "Payment hub", stage: "提案", probability: 0.7, closeDate: 46_416, needsKnown: "Yes", amount: 6_800_000 };

describe("a form of a row that stands", () => {
  it("shows words as ids, dates as yyyy-mm-dd and shares in per cent", () => {
    expect(formValues(table, { ...cells, stage: "Propose" }, "en")).toMatchObject({
      name: "Payment hub",
      stage: "propose",
      probability: "70 %",
      closeDate: "2027-01-29",
      needsKnown: "yes",
      amount: "6800000",
      owner: "",
    });
  });

  it("shows what it cannot read as it stands", () => {
    expect(formValues(table, { name: "X", stage: "soon", closeDate: "spring", probability: "high" }, "en")).toMatchObject({
      stage: "soon",
      closeDate: "spring",
      probability: "high",
    });
  });

  it("writes nothing where nothing was changed, not even what it cannot read", () => {
    const before = formValues(table, { ...cells, stage: "soon", closeDate: "spring" }, "en");
    expect(readForm(table, before, before, "en", "en", formTexts.en)).toEqual({ cells: {}, problems: {} });
  });

  it("writes what was changed in the plan's language, and a field that was emptied as blank", () => {
    const before = formValues(table, { ...cells, stage: "Propose" }, "en");
    const after = { ...before, stage: "bid", probability: "55 %", amount: "" };
    expect(readForm(table, before, after, "en", "zh", formTexts.en)).toEqual({
      cells: { stage: "投标阶段", probability: 0.55, amount: null },
      problems: {},
    });
  });

  it("does not let the name go", () => {
    const before = formValues(table, cells, "en");
    expect(readForm(table, before, { ...before, name: " " }, "en", "en", formTexts.en).problems).toEqual({
      name: "Opportunity: enter something.",
    });
  });
});
