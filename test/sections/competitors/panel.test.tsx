import { screen, waitFor } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { nameLines } from "../../../src/sections/competitors/panel/Profile";
import { profileOf } from "../../../src/sections/competitors/panel/profile";
import { competitorTable } from "../../../src/sections/competitors/table";
import { competitorCriteriaTable } from "../../../src/sections/competitorCriteria/table";
import { rowOf } from "../../plans";
import { readCase } from "../../readCase";
import { registry } from "../../registry";
import { openPane } from "../../taskpane/pane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const dataOf = (name: string) => importPlan(registry.tables, readCase(name)).data;

describe("the competitors in the pane", () => {
  it("draws the profile with a sentence for each, and says whom they hold and what is missing", async () => {
    const { user } = openPane({ data: dataOf("ebanking") });
    await user.click(await button(/^Competitors/));
    const picture = await screen.findByRole("img", { name: /Bank A: widest lead/ });
    const words = "Bank A: widest lead Trained people at the subsidiaries +3; widest lag Price over five years −1.";
    expect(picture.getAttribute("aria-label")).toContain(words);
    expect(screen.getByText(words)).toBeTruthy();
    // Three competitors and us; our line is whole, that of the software house is broken at the price.
    expect(picture.querySelectorAll("polyline")).toHaveLength(5);
    expect(screen.getAllByText("IT director, influence 44")).toHaveLength(2);
    expect(screen.getAllByText(/^▲ No answer yet on Price over five years\./)).toHaveLength(2);
    expect(screen.getByText("Divide: Split the field: be clearly better in one part, then grow from there.")).toBeTruthy();
  });

  it("explains position and engagement, and takes a competitor in one line", async () => {
    const { user, host } = openPane({ data: dataOf("ebanking") });
    await user.click(await button(/^Competitors/));
    await user.click(await button("Why: Bank A"));
    expect(await screen.findByText(/Ratio 1\.4: divide\./)).toBeTruthy();
    expect(screen.getByText(/One point more on Price over five years makes it/)).toBeTruthy();
    await user.type(await screen.findByRole("textbox", { name: "Add a competitor in one line" }), "Finastra, core ledger, seller Mr Wu, 3");
    await user.click(await button("Add"));
    const cells = { competitor: "Finastra", installed: "core ledger", seller: "Mr Wu", satisfaction: 3 };
    await waitFor(() => expect(host.added).toEqual([{ table: "competitors", cells }]));
  });

  it("leads to the criteria, in Chinese too", async () => {
    const { user } = openPane({ data: dataOf("hospital"), language: "zh" });
    await user.click(await button(/^竞争对手/));
    await user.click(await button("逐项打分对比"));
    expect(await screen.findByText("落后于华东医信（3 分）、康诚软件（1 分）。")).toBeTruthy();
    expect(screen.getByText("▲ 尚无对策。")).toBeTruthy();
  });
});

describe("the profile as lines", () => {
  it("breaks a line where a score is not known and leaves out who has none", () => {
    const scores = [3, null, 4, 5].map((theirs1, at) => rowOf(competitorCriteriaTable, { criterion: at.toString(), ours: 2, theirs1 }));
    const rivals = ["A", "B"].map((competitor) => rowOf(competitorTable, { competitor }));
    expect(profileOf(scores, rivals, "Us").map(({ name, stretches }) => [name, stretches.map((one) => one.map(({ at }) => at))])).toEqual([
      ["Us", [[0, 1, 2, 3]]],
      ["A", [[0], [2, 3]]],
    ]);
  });

  it("breaks a long name into lines and loses none of it", () => {
    expect(nameLines("Price over five years")).toEqual(["Price over five", "years"]);
    expect(nameLines("与现有收费系统对接能力")).toEqual(["与现有收费系统对接", "能力"]);
    expect(nameLines("Wiederbeschaffungskosten")).toEqual(["Wiederbeschaffungsk", "osten"]);
    expect(nameLines("Service")).toEqual(["Service"]);
  });
});
