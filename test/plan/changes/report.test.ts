/** What has changed between two standings: in sentences, figures, findings and points of health. */
import { changeReport } from "../../../src/plan/changes/reportOf";
import type { ChangeReport } from "../../../src/plan/changes/report";
import type { Standing } from "../../../src/plan/changes/standing";
import { standingOf } from "../../../src/plan/changes/standingOf";
import type { Plan } from "../../../src/plan/plan";
import { planFromData } from "../../../src/plan/planFromData";
import type { Cells, PlanData } from "../../../src/plan/planData";
import { mergedSettings, type Settings } from "../../../src/plan/settings";
import { complexSale } from "../../../src/templates/builtIn";
import { reviewDay } from "../../plans";
import { registry } from "../../registry";

type Rows = Readonly<Record<string, readonly Cells[]>>;

const standing = async (
  rows: Rows,
  asOf = reviewDay,
  settings: Settings = {},
): Promise<{ readonly plan: Plan; readonly standing: Standing }> => {
  const tables = Object.fromEntries(
    Object.entries(rows).map(([id, all]) => [id, { rows: all.map((cells) => ({ cells, user: {} })), userColumns: [] }]),
  );
  const data: PlanData = { language: "en", tables, foreign: [] };
  const { plan } = planFromData(registry, data, mergedSettings(registry.settings, settings));
  const reading = { plan, data, template: complexSale, size: "full", meta: null, absent: [] } as const;
  return { plan, standing: await standingOf(registry, reading, asOf) };
};

const between = async (before: Rows, after: Rows, days = 0, settings: Settings = {}): Promise<ChangeReport> => {
  const [then, now] = [await standing(before, reviewDay - days), await standing(after, reviewDay, settings)];
  return changeReport(registry, then.standing, now.standing, now.plan);
};

const told = ({ told: all }: ChangeReport, language: "en" | "zh" = "en") => all.map(({ text }) => text[language]);

const ana = {
  name: "Ana Ruiz",
  level: "Decision",
  role: "Decision maker",
  attitude: "Neutral",
  closeness: "Frequent",
  function: "Finance",
};
const bo = { name: "Bo", level: "Operational", role: "User", attitude: "Neutral", closeness: "Distant" };
const hub = { name: "Payment hub", amount: 100_000, closeDate: reviewDay + 40, probability: 0.55, stage: "Lead" };

it("sentences name who changed, from what to what, and why the method concludes otherwise", async () => {
  const report = await between(
    { stakeholders: [ana, bo], opportunities: [hub] },
    { stakeholders: [{ ...ana, attitude: "Supporter" }, bo], opportunities: [{ ...hub, probability: 0.8 }] },
  );
  expect(told(report)).toEqual([
    "Payment hub: B → A, because it closes in 40 days (near), probability 0.8 (high).",
    "Ana Ruiz: neutral → supporter.",
    "Payment hub: probability 55 % → 80 %.",
  ]);
  expect(told(report, "zh")).toEqual([
    "Payment hub：B → A，因为 40 天后成交（近期），成功率 0.8（高）。",
    "Ana Ruiz：中立者 → 支持者。",
    "Payment hub：成功率 55 % → 80 %。",
  ]);
  expect(report.told[1]?.place).toEqual({ table: "stakeholders", row: 0 });
});

it("the more a row matters, the sooner it is told", async () => {
  const report = await between(
    { stakeholders: [bo, ana] },
    {
      stakeholders: [
        { ...bo, attitude: "Supporter" },
        { ...ana, attitude: "Supporter" },
      ],
    },
  );
  expect(told(report).map((one) => one.split(":")[0])).toEqual(["Ana Ruiz", "Bo"]);
});

it("people who came, went or are called otherwise are told so", async () => {
  const report = await between({ stakeholders: [ana, bo] }, { stakeholders: [{ ...ana, name: "Ana Lopez" }, { name: "Cy" }] });
  expect(told(report).sort()).toEqual(["Ana Ruiz is now called Ana Lopez.", "Bo is gone from Stakeholders.", "Cy is new in Stakeholders."]);
  expect(told(report, "zh").sort()).toEqual(["Ana Ruiz改称Ana Lopez。", "干系人新增：Cy。", "干系人移除：Bo。"]);
});

it("very many of a table are told in one sentence", async () => {
  const names = ["A", "B", "C", "D", "E", "F"].map((name) => ({ name: `${name} Person` }));
  expect(told(await between({}, { stakeholders: names }))).toEqual(["6 new in Stakeholders: A Person, B Person, C Person …"]);
});

it("figures that moved most stand first, and only those that moved", async () => {
  const { figures } = await between(
    { stakeholders: [ana], opportunities: [hub] },
    {
      stakeholders: [ana],
      opportunities: [
        { ...hub, amount: 110_000 },
        { ...hub, name: "New", amount: 900_000 },
      ],
    },
  );
  expect(figures.map(({ figure }) => figure.id)).toEqual(["openAmount", "pipeline"]);
  expect(figures[0]).toMatchObject({ before: 100_000, figure: { value: 1_010_000 } });
});

it("findings come and go; a renamed person takes hers along", async () => {
  const { findings } = await between({ stakeholders: [ana, bo] }, { stakeholders: [{ ...ana, name: "Ana Lopez" }, bo] });
  expect(findings).toEqual({ come: [], gone: [] });
  const later = await between({ stakeholders: [ana] }, { stakeholders: [{ ...ana, closeness: "None" }] });
  expect(later.findings.come.map(({ id }) => id)).toContain("decision-maker-not-contacted");
});

describe("health", () => {
  const call = { action: "Call", status: "Open", due: reviewDay - 5 };
  const write = { action: "Write", status: "Open", due: reviewDay + 50 };

  it("what became late by itself is laid to time", async () => {
    const rows = { stakeholders: [ana], actions: [call, write] };
    const { health } = await between(rows, rows, 20);
    expect(health.parts.map(({ cause }) => cause)).toEqual([{ kind: "time" }]);
    expect(health.parts[0]?.name).toEqual({ en: "Time passing", zh: "时间推移" });
    expect(health.parts[0]?.points).toBeCloseTo((health.after ?? 0) - (health.before ?? 0), 9);
  });

  it("deeds and weights have their parts beside it, the largest first", async () => {
    const before = { stakeholders: [ana], actions: [call, write] };
    const after = { stakeholders: [{ ...ana, attitude: "Supporter", closeness: "Close" }], actions: [call, write] };
    const { health } = await between(before, after, 20, { "health-measure": { coverage: 40 } });
    expect(health.parts.map(({ cause }) => cause.kind).sort()).toEqual(["measure", "time", "weights"]);
    const sum = health.parts.reduce((total, { points }) => total + points, 0);
    expect(Math.abs(sum - ((health.after ?? 0) - (health.before ?? 0)))).toBeLessThan(1e-9);
    expect([...health.parts].sort((one, other) => Math.abs(other.points) - Math.abs(one.points))).toEqual(health.parts);
  });

  it("a thinned snapshot tells no data and no time, but still sums up", async () => {
    const rows = { stakeholders: [ana], actions: [call, write] };
    const [then, now] = [await standing(rows, reviewDay - 20), await standing(rows)];
    const report = await changeReport(registry, { ...then.standing, state: null }, now.standing, now.plan);
    expect(report.diff).toBeNull();
    expect(report.health.parts.map(({ cause }) => cause)).toEqual([{ kind: "measure", measure: "actions" }]);
  });

  it("a plan that has not changed in a day has nothing to tell", async () => {
    const rows = { stakeholders: [ana], opportunities: [hub] };
    const report = await between(rows, rows);
    expect(report).toMatchObject({
      told: [],
      figures: [],
      findings: { come: [], gone: [] },
      health: { parts: [] },
      diff: { tables: [], settings: [] },
    });
  });
});
