/** The Competition sheet in a workbook: what its formulas say is what the figures say, in both kinds of formulas and both languages. */
import type { PlanWith } from "../../../src/plan/plan";
import { labelOf } from "../../../src/plan/words";
import { wordWeights } from "../../../src/sections/stakeholders/settings";
import type { stakeholderTable } from "../../../src/sections/stakeholders/table";
import { engage, positionAgainst, strengthRatio, supporterInfluence, unansweredAgainst } from "../../../src/sections/competitors/figures";
import { competitorTable } from "../../../src/sections/competitors/table";
import { engageWords } from "../../../src/sections/competitors/words";
import { competitorCriteriaTable } from "../../../src/sections/competitorCriteria/table";
import { openPlan } from "../../madeUp/openPlan";
import { planOfCase, rounded, shownIn, type EmptyPlan, type FilledPlan, type OnSheet } from "../onSheet";
import { registry } from "../../registry";

const filled = ({ name, language, open }: FilledPlan): void => {
  it("says of each competitor what the figures say", () => {
    const plan = planOfCase(name) as PlanWith<typeof competitorTable | typeof competitorCriteriaTable | typeof stakeholderTable>;
    const { competitors: rows, competitorCriteria: criteria, stakeholders: people } = plan;
    const weights = wordWeights(registry.settings);
    const shown = (id: string) => shownIn(open(), competitorTable, id, language);
    expect(rows.length).toBeGreaterThan(1);
    expect(shown("position")).toEqual(rows.map((_row, rival) => rounded(positionAgainst(criteria, rival))));
    expect(shown("supporterInfluence")).toEqual(rows.map((row) => rounded(supporterInfluence(row, people, weights))));
    expect(shown("unanswered")).toEqual(rows.map((_row, rival) => unansweredAgainst(criteria, rival).length));
    const ways = rows.map((row) => engage(strengthRatio(row)));
    expect(shown("engage")).toEqual(ways.map((way) => (way === null ? "" : labelOf(engageWords, way, language))));
    expect(shown("engageMeans").map((meaning) => meaning !== "")).toEqual(ways.map((way) => way !== null));
  });

  it("names the competitors above their scores and tells lead and lag in words", () => {
    const told = open().shown(language === "en" ? "Competition" : "竞争分析");
    const [lags, sentence] =
      language === "en"
        ? ["Bank A −1; Bank B −1", "Bank B: widest lead Control over group accounts +2; widest lag Price over five years −1."]
        : ["华东医信 −3；康诚软件 −1", "康诚软件：领先最多：护理流程贴合度 +2；落后最多：与现有收费系统对接 −1。"];
    expect(told).toEqual(expect.arrayContaining([lags, sentence]));
  });
};

const empty = ({ language, size, open }: EmptyPlan): void => {
  if (size === "light") return;
  it("invites with an example", () => {
    const [sheet, competitor, criterion] =
      language === "en" ? ["Competition", "e.g. Finastra", "e.g. Interfaces"] : ["竞争分析", "例：远信软件", "例：接口能力"];
    expect(open().shown(sheet)).toEqual(expect.arrayContaining([competitor, criterion]));
  });
};

const others = (): void => {
  it("a light plan that was brought competitors without criteria keeps them hidden, without a formula that points nowhere", async () => {
    const files = [{ name: "competitors.csv", text: "Competitor,Our strength,Their strength\nBank A,14,10\n" }];
    const open = await openPlan(registry, files, { size: "light" });
    expect(open.errors()).toEqual([]);
    expect(open.sheet("Competition").visibility).toBe("hidden");
    expect(open.shown("Competition")).toEqual(expect.arrayContaining(["Bank A", "Divide"]));
    open.excel.dispose();
  });
};

export const competitionOnSheet: OnSheet = { filled, empty, others };
