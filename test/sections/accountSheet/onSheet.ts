/** The Account sheet in a workbook: what its formulas say is what the figures say, in both kinds of formulas and both languages. */
import type { PlanWith } from "../../../src/plan/plan";
import { labelOf } from "../../../src/plan/words";
import type { accountTable } from "../../../src/sections/account/table";
import { valueTypeWords } from "../../../src/sections/account/words";
import { growthOf, marginOfYear, profitOf } from "../../../src/sections/profitLoss/figures";
import { profitLossTable } from "../../../src/sections/profitLoss/table";
import { missingItems, qualifiedShare } from "../../../src/sections/qualification/figures";
import type { qualificationTable } from "../../../src/sections/qualification/table";
import { ticksOf, valueTypeOf } from "../../../src/sections/valueType/figures";
import type { valueTypeTable } from "../../../src/sections/valueType/table";
import { sellHow } from "../../../src/sections/valueType/words";
import { planOfCase, rounded, shownIn, type EmptyPlan, type FilledPlan, type OnSheet } from "../onSheet";

type Plan = PlanWith<typeof accountTable | typeof profitLossTable | typeof qualificationTable | typeof valueTypeTable>;

const filled = ({ name, language, open }: FilledPlan): void => {
  const plan = planOfCase(name) as Plan;
  const told = (): readonly string[] => open().shown(language === "en" ? "Account" : "客户档案");

  it("says of each year what the figures say", () => {
    const years = plan.profitLoss;
    const shown = (id: string) => shownIn(open(), profitLossTable, id, language);
    expect(years.length).toBeGreaterThan(1);
    expect(shown("profit")).toEqual(years.map((year) => rounded(profitOf(year))));
    expect(shown("margin")).toEqual(years.map((year) => rounded(marginOfYear(year))));
    expect(shown("growth")).toEqual(years.map(({ year }) => rounded(growthOf(year ?? 0, years))));
    expect(shown("reading").at(-1)).toBe(
      language === "en" ? "Margin 3.8 %, ▼ 0.5 points; revenue +16 %" : "利润率 25.5 %，▲ 升 4.7 个百分点；收入 +29 %",
    );
  });

  it("says how much of the evidence is in hand, and what is missing", () => {
    const { account, qualification } = plan;
    const share = rounded(qualifiedShare(account.category, qualification));
    expect(told()).toContain(String(share));
    const missing = missingItems(account.category, qualification).map((one) => one.name[language]);
    expect(told()).toContain(language === "en" ? `Missing: ${missing.join("; ")}.` : `尚缺：${missing.join("；")}。`);
  });

  it("says the value type and how to sell", () => {
    const type = valueTypeOf(ticksOf(plan.valueType));
    expect(type).toBe("extrinsic");
    const label = labelOf(valueTypeWords, "extrinsic", language);
    expect(told()).toContain(`${language === "en" ? "Value type: " : "价值类型："}${label} — ${sellHow.extrinsic[language]}`);
  });

  it("says what the segment asks for, our margin, and where we add value", () => {
    expect(told()).toEqual(
      expect.arrayContaining(
        language === "en"
          ? [
              "Keep the relationship excellent, grow our contribution, lose none",
              "3.8 % of revenue stays as profit",
              "We add value at 4 of 5 steps; open: Resolve concerns.",
            ]
          : ["提供契合需求的方案，主动推动其升级", "请在目录页填写收入与利润。", "五步中我方在 4 步增值，空白：采购。"],
      ),
    );
  });
};

const empty = ({ language, size, open }: EmptyPlan): void => {
  if (size === "light") return;
  it("claims nothing", () => {
    const lines =
      language === "en"
        ? ["Choose the category on Contents first.", "Nothing is ticked yet.", "Enter at least one year with revenue and costs."]
        : ["请先在目录页选择客户分类。", "尚未勾选。", "请至少填写一年的收入与成本。"];
    expect(open().shown(language === "en" ? "Account" : "客户档案")).toEqual(expect.arrayContaining(lines));
  });
};

export const accountOnSheet: OnSheet = { filled, empty };
